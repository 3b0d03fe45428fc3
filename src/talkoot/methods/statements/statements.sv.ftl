## Vad metoden är

name = Påståenden
aim = Vad vi är överens om och vad som delar oss.
description = Deltagarna skriver korta påståenden. Var och en tar ställning till de andras, ett i taget: håller med, håller inte med eller hoppar över.
more = När åsikterna är många och ni vill hitta det ni är eniga om. Reservera 10–20 minuter, eller lämna länken öppen i veckor. Passar 8–1000 personer. Resultatet visar vilka påståenden som förenar och vilka som delar.

## I telefonen

question = Håller du med?
take-agree = Håller med
take-disagree = Håller inte med
take-pass = Hoppa över
left = { $left ->
    [0] Du har svarat på alla påståenden
    [one] { $left } påstående kvar
   *[other] { $left } påståenden kvar
}
none-yet = Inga påståenden än
none-yet-hint = De första kommer hit så snart någon skriver.
all-answered = Du har svarat på alla påståenden
all-answered-hint = När någon skriver ett nytt kommer det hit.
said = { $stand ->
    [agree] Sparat: du håller med.
    [disagree] Sparat: du håller inte med.
   *[pass] Sparat: du hoppade över.
}
next-is = Nästa påstående: { $text }
write-open = Skriv ett påstående
write-label = Ditt påstående
write-hint = Säg en sak, så att andra kan hålla med eller inte.
write-done = Ditt påstående är nu bland de andra.
write-done-waiting = Ledaren läser det innan andra ser det.
waits = Ledaren läser påståendena innan andra ser dem. Ingen ser vem som skrev.
author-nobody = Ingen ser vem som skrev påståendet. Det kan inte ändras efteråt, men du kan ta bort det.
limit-full = Du har skrivit alla { $limit } påståenden.
mine-title = Mina svar ({ $stands })
my-stand = Ditt svar: { $stand ->
    [agree] håller med
    [disagree] håller inte med
   *[pass] hoppade över
}
withdraw = Ta tillbaka svaret
written-title = { $statements ->
    [one] Ditt påstående
   *[other] Dina { $statements } påståenden
}
standing-waiting = Väntar på ledaren
standing-hidden = Visas inte för andra

## I salen

room-statements = { $statements ->
    [one] påstående
   *[other] påståenden
}
room-stands = { $stands ->
    [one] svar
   *[other] svar
}
room-empty = De första påståendena kommer i era telefoner
most-agreed = Flest håller med
agreed-first = Mest eniga först
most-divided = Åsikterna går isär
bar = { $agree } håller med, { $disagree } håller inte med, { $pass } hoppade över

## För ledaren

waiting-title = { $statements ->
    [0] Inget väntar på godkännande
    [one] { $statements } påstående väntar på godkännande
   *[other] { $statements } påståenden väntar på godkännande
}
all-title = { $statements ->
    [one] { $statements } påstående
   *[other] { $statements } påståenden
}
hidden-title = { $statements ->
    [one] { $statements } dolt
   *[other] { $statements } dolda
}
show = Visa
hide = Dölj

## I resultaten

stand-agree = håller med
stand-pass = hoppade över
stand-disagree = håller inte med
heading-statement = Påstående
heading-who = Vilka
figure-title = { $statements ->
    [0] Inga påståenden att visa
    [one] { $statements } påstående
   *[other] { $statements } påståenden, det mest gemensamma först
}
figure-title-most = { $statements } påståenden, de { $drawn } mest gemensamma i bilden
alt-empty = Det finns inga påståenden att visa.
alt = { $statements ->
    [one] { $statements } påstående
   *[other] { $statements } påståenden
}, { $stands ->
    [one] { $stands } svar
   *[other] { $stands } svar
}.
alt-agreed = Flest håller med om ”{ $text }”: { $agree } av { $stands }.
alt-divided = Mest delar ”{ $text }” åsikterna: { $agree } håller med, { $disagree } håller inte med.

## När något inte går

error-statement-gone = Det här påståendet finns inte längre.
    .hint = Det har tagits bort eller dolts. Fortsätt med nästa.
error-not-yours = Bara den som skrev påståendet kan ta bort det.
    .hint = Du kan låta bli att hålla med.
error-limit-reached = Du har skrivit alla { $limit } påståenden som man kan skriva här.
    .hint = Ta bort något av dina om du vill skriva ett nytt.
error-writing-off = Här skrivs inga nya påståenden.
    .hint = Ta ställning till dem som finns.
error-said-already = Någon har redan skrivit samma påstående.
    .hint = Ta ställning till det, eller säg saken på ett annat sätt.

## Metodens inställningar när en mall ändras

setting-seeds = Påståenden att börja med
setting-write = Deltagarna kan skriva egna påståenden
