## Vad metoden är

name = Beslut
aim = Vi kommer överens om vad som görs, vem som gör det och till när.
description = Vi antecknar tillsammans vad vi kom överens om, vem som för saken vidare, vem som får veta och hur det följs upp.
more = I slutet av varje träff. Reservera 8–10 minuter. Passar grupper av alla storlekar: ledaren skriver, alla ser. Resultatet är en lista där varje sak har en som gör den och ett datum; den står också på rapportens första sida.

## I telefonen och på väggen

lines-heading = Det här kom vi överens om
phones-rest-hint = Vi kommer överens högt tillsammans. Besluten syns här.
board-empty = Här antecknas vad vi kommer överens om
by-day = Senast { $day }
told-line = Får veta: { $to }
told-by-line = Får veta: { $to }. Berättas av { $by }.
follow-up-line = Uppföljning: { $how }
about-line = Svarar på: { $text }

## För skrivaren och ledaren

write-title = Anteckna ett beslut
field-what = Vad görs?
field-told-to = Vem ska få veta?
field-told-by = Vem för det vidare?
field-follow-up = Hur ser vi att det blev så?
field-about = Vad svarar det på?
more-fields = Vem som får veta och hur det följs upp
send = Anteckna beslutet
tell-title = Berätta hur det gick
tell-hint = Anteckna det här när du har berättat för människorna hur det gick med beslutet.
tell-outcome = Hur gick det?
tell-on = När berättades det?

## I resultaten

lines-title = { $lines ->
    [0] Inga beslut antecknades
    [one] { $lines } beslut
   *[other] { $lines } beslut
}
decisions-more = { $decisions ->
    [one] och { $decisions } beslut till, som finns i tabellen
   *[other] och { $decisions } beslut till, som finns i tabellen
}
who = Sköts av { $who }
who-and-told = Sköts av { $who } · får veta: { $to }
who-and-told-by = Sköts av { $who } · får veta: { $to } (förs vidare av { $by })
heading-what = Vad görs
heading-told-to = Vem får veta
heading-told-by = Vem för det vidare
heading-follow-up = Hur det följs upp
heading-about = Vad det svarar på
told-agreed = Sköts av { $who }, senast { DATETIME($by, dateStyle: "medium") }.
told-kept = Sköttes av { $who }. Togs i bruk, berättades { DATETIME($on, dateStyle: "medium") }.
told-dropped = Sköttes av { $who }. Gick inte att genomföra, berättades { DATETIME($on, dateStyle: "medium") }.
state-kept = Togs i bruk
state-dropped = Gick inte att genomföra
outcome-line = { $outcome }. Berättat { $day }.
heading-outcome = Hur det gick
heading-told-on = Berättat
alt = { $decisions ->
    [0] Inga beslut antecknades.
    [one] { $decisions } beslut antecknades. Det finns också i tabellen.
   *[other] { $decisions } beslut antecknades. Alla finns i tabellen.
}
alt-first = Först, senast { $day }: { $what }. Sköts av { $who }.

## När något inte går

error-gone = Det här beslutet finns inte längre.
    .hint = Det har tagits bort. Du kan anteckna ett nytt.
error-no-responsible = Beslutet saknar någon som sköter det.
    .hint = Skriv ett namn eller en uppgift: vem av er tar det här?
error-no-date = Beslutet saknar en dag.
    .hint = Kom överens om när det är gjort. Dagen kan ändras senare.
error-told-ahead = Dagen { $date } har inte kommit än.
    .hint = Anteckna det här först när människorna har fått veta.
