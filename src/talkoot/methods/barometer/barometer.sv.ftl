## Vad metoden är

name = Barometer
aim = Ledaren ser hela tiden hur folk mår och om takten är lagom.
description = På telefonen finns hela tiden en knapp för takten eller stämningen. Det andra arbetet fortgår. Det senaste svaret gäller.
more = Öppna den i början och låt den vara öppen; den stängs av sig själv när träffen slutar. Ledaren ser läget bredvid manuset när minst fyra har svarat och kan visa det på väggen. Passar grupper av alla storlekar.

## Alternativens ord

pace-slower = Långsammare
pace-right = Lagom takt
pace-faster = Snabbare
mood-low = Det känns tungt
mood-between = Mittemellan
mood-good = Det känns bra

## På telefonen

choose = Hur känns det nu? Ett tryck räcker.
arrived-next = Du kan ändra ditt svar när som helst.
withdraw = Ta bort mitt svar
your-answer = Ditt svar: { $answer }

## På väggen och hos ledaren

too-few = Resultatet syns när fler har svarat
people-answered = { $people ->
    [one] { $people } svarade
   *[other] { $people } svarade
}

## I resultaten

heading-choice = Svar
heading-people = Antal

## När något inte går

error-unknown-choice = Alternativet ”{ $choice }” finns inte här.
    .hint = Välj något av dem som syns.

expected-not-as-many-pictures = minst { $least } och högst { $most } alternativ: så många har en bild här

## Metodens inställningar när en mall ändras

setting-look-pace = Takt: pilar
setting-look-mood = Stämning: ansikten
setting-choices = Vad man väljer bland
