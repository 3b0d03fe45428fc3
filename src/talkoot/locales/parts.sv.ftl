## Texts of parts that every method uses

as-chart = Bild
as-table = Tabell
show-as = Visa som
pages = Sidor
page = Sida
page-of = { $page }/{ $pages }
page-before = Föregående sida
page-after = Nästa sida
page-more = { $more } till på andra sidor
cancel = Avbryt
send = Skicka
save = Spara
delete = Ta bort
change = Ändra
skip = Hoppa över
cannot-say = Kan inte säga
saved = Sparat.
sending = Sparar…
arrived = Ditt svar har kommit fram.
arrived-next = Nu kan du vänta och titta på väggen. Du kan ännu ändra ditt svar.
removed = Ditt svar är borttaget.
withdraw = Ta bort mitt svar
own-waiting = Ledaren läser det här först. Sedan kommer det på väggen.
own-hidden = Bortplockad från väggen
own-aside = Tas upp särskilt
waiting-title = { $entries ->
    [0] Inget väntar på godkännande
    [one] En väntar på godkännande
   *[other] { $entries } väntar på godkännande
}
show = Visa
manage = Flytta eller dölj
hide = Dölj
move-aside = Flytta åt sidan
move-aside-person = Vem tar hand om den?
move-aside-do = Flytta till personen
aside-title = Flyttade åt sidan
aside-to = Sköts av { $person }
send-anyway = Skicka ändå
letters-left = { $left ->
    [one] { $left } tecken kvar
   *[other] { $left } tecken kvar
}
answered = { $answered ->
    [0] Ingen har svarat än
    [one] { $answered } har svarat
   *[other] { $answered } har svarat
}
answered-pairs = { $answered ->
    [0] Inget par har svarat än
    [one] { $answered } par har svarat
   *[other] { $answered } par har svarat
}
answered-tables = { $answered ->
    [0] Inget bord har svarat än
    [one] { $answered } bord har svarat
   *[other] { $answered } bord har svarat
}
blind-until-reveal = Var och en svarar i lugn och ro. Vi ser på resultatet tillsammans.
to-answer = Vad vi svarar på
sides-too-small = En grupp är för liten, därför visar vi bara det gemensamma resultatet.
perspective-client = Klienter
perspective-relative = Närstående
perspective-worker = Anställda
perspective-other = Andra
everyone = Alla
side-count = { $side } ({ $count })
share-of = { $count } av { $total }
