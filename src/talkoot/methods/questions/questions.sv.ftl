## Vad metoden är

name = Frågor till gruppen
aim = Beslutsfattare och anställda frågar, klientgruppen svarar och föreslår.
description = Frågorna tas upp en i taget. Gruppen talar, och en skrivare skriver ner svaret och förslaget. Det syns hur långt ett förslag har kommit.
more = När en klientgrupp träffas ofta och andra kommer till den för att fråga. Reservera 20–40 minuter. Passar en grupp på 4–15 personer och några som frågar. Resultatet är gruppens svar och förslag som man kan följa.

## I telefonen

ask-title = Fråga gruppen
ask-label = Vad vill du fråga?
asker-label = I vilken roll frågar du? (frivilligt)
asker-hint = Till exempel: chef inom funktionshinderservicen. Skriv inte ditt namn. Alla ser det här.
ask-send = Fråga
ask-send-waiting = Skicka till ledaren
waits = Ledaren läser frågan innan den visas.
own-title = { $questions ->
    [one] Din fråga
   *[other] Dina { $questions } frågor
}
limit-full = { $limit ->
    [one] Du har redan frågat. Du kan ännu ändra din fråga.
   *[other] Du har ställt alla { $limit } frågor. Du kan ännu ändra dem.
}
others-title = Andra frågor

## På väggen

board-empty = Frågorna kommer hit
now = Nu talar vi om det här
board-questions = { $questions ->
    [one] { $questions } fråga
   *[other] { $questions } frågor
}
answer-line = Gruppen svarade: { $answer }
proposal-line = Förslag: { $proposal } ({ $state })
no-answer-yet = Väntar på svar
state-made = förslaget är gjort
state-handed_over = fört vidare
state-adopted = taget i bruk
state-declined = genomförs inte
state-official = { $state }; ett officiellt initiativ görs

## För skrivaren och ledaren

take-up = Ta upp
put-back = Tillbaka till kön
reply = Skriv ner svaret
reply-change = Ändra svaret
reply-answer = Vad svarar gruppen?
reply-proposal = Vad föreslår gruppen? (frivilligt)
reply-proposal-hint = Skriv ”förslag”. ”Initiativ” är lagens ord: det märks ut skilt nedan.
reply-state = Hur långt har förslaget kommit?
reply-official = Av det här görs ett officiellt initiativ (30 § i lagen om välfärdsområden)

## I resultaten

questions-more = { $questions ->
    [one] och ännu { $questions } fråga, som finns i tabellen
   *[other] och ännu { $questions } frågor, som finns i tabellen
}
heading-text = Fråga
heading-asker = Frågarens roll
heading-answer = Gruppens svar
heading-proposal = Förslag
heading-state = Förslagets läge
told-made = Gruppen föreslog det här.
told-handed_over = Förslaget har förts vidare.
told-adopted = Förslaget har tagits i bruk.
told-declined = Förslaget genomförs inte.
alt = { $questions ->
    [0] Ingen frågade gruppen något.
    [one] Gruppen fick { $questions } fråga.
   *[other] Gruppen fick { $questions } frågor.
}
alt-answered = { $answered ->
    [0] De har inte fått svar än.
    [one] En fick svar.
   *[other] { $answered } fick svar.
} { $proposals ->
    [0] Inga förslag gjordes.
    [one] Det ledde till { $proposals } förslag.
   *[other] Det ledde till { $proposals } förslag.
}

## När något inte går

error-gone = Den här frågan finns inte längre.
    .hint = Den har tagits bort eller dolts. Välj en annan.
error-no-proposal = Förslaget saknar ord.
    .hint = Skriv först vad gruppen föreslår. Sedan kan du märka ut hur långt det har kommit.

## Metodens inställningar när en mall ändras

setting-asker = Den som frågar kan berätta i vilken roll
