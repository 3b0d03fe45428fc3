## Vad metoden är

name = Omröstning
aim = En snabb bild av vad gruppen väljer.
description = Frågan har färdiga alternativ. Var och en väljer ett eller flera. Uppräckta händer räknas med.
more = När alternativen redan är kända: tid, plats, vem som är med. Reservera 3–5 minuter. Passar grupper av alla storlekar, också där en del räcker upp handen. Resultatet är antalet för varje alternativ.

## I telefonen

choose-one = Välj ett
choose-several = Du kan välja flera
choose-most = { $most ->
    [one] Du kan välja ett
   *[other] Du kan välja högst { $most }
}
chosen-of-most = Valt { $chosen } / { $most }
your-answer = Ditt svar: { $answer }

## På väggen

nothing-yet = Inga svar än
people-answered = { $people ->
    [one] { $people } svarade
   *[other] { $people } svarade
}
hands-counted = { $hands ->
    [one] dessutom { $hands } hand
   *[other] dessutom { $hands } händer
}
hands-merged = några händer är med
way-chosen = Svar
way-hands = Uppräckta händer
with-hands = { $count }, av dem { $hands } händer
hands-apart = Uppräckta händer finns bara i det gemensamma resultatet: de räknas inte till någon sida.

## För ledaren och skrivaren

hands-title = Räkna uppräckta händer
hands-hint = Räkna bara dem som inte svarade med telefonen. En ny siffra ersätter den förra.
hands-save = Spara händerna

## I resultaten

heading-option = Alternativ
heading-count = Sammanlagt
heading-chosen = Svar
heading-hands = Händer
alt = { $people }. Flest valde ”{ $option }”: { $count }.

## När något inte går

error-unknown-option = Alternativet ”{ $option }” finns inte i den här omröstningen.
    .hint = Välj något av dem som syns.
error-only-one = Här väljer man ett alternativ, och du valde { $chosen }.
    .hint = Välj det av dem som passar bäst.
error-too-many = Här kan man välja högst { $most } alternativ, och du valde { $chosen }.
    .hint = Ta bort något av dina val.

expected-too-few = minst två alternativ att välja mellan
expected-most-of-one = en gräns bara där flera får väljas (multiple: true)
expected-most-too-large = en gräns på högst antalet alternativ, { $options }

## Metodens inställningar när en mall ändras

setting-multiple = Man kan välja flera
