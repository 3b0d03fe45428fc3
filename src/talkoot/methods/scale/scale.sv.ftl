## Vad metoden är

name = Skala
aim = En bild av vad gruppen tänker: var man är enig och var man inte är det.
description = Var och en bedömer själv, med siffror, ansikten eller trafikljus. Svaren tittar vi på tillsammans.
more = När ni vill se hur det känns nu, och fråga detsamma igen efter försöket. Reservera en minut per påstående och tid att tala. Passar 5–300 personer. Resultatet är punkter för varje påstående, sidorna bredvid varandra, inga medeltal.

## Skalans ord

low = helt av annan åsikt
high = helt av samma åsikt
smiley-1 = mycket dåligt
smiley-2 = dåligt
smiley-3 = mittemellan
smiley-4 = bra
smiley-5 = mycket bra
light-1 = fungerar inte
light-2 = fungerar delvis
light-3 = fungerar

## I telefonen

statement-of = { $place } / { $all }
previous = Föregående
next = Nästa
your-answer = Ditt svar: { $answer }

## På väggen

nothing-yet = Inga svar än
people-answered = { $people ->
    [one] { $people } som svarat
   *[other] { $people } som svarat
}
coarse-short = { $steps } steg visas som tre
coarse-why = Färre än tio har bedömt, så { $steps } steg visas som tre.
coarse-why-side = På någon sida har färre än tio bedömt, så { $steps } steg visas som tre för alla.
side-too-small = Så få i någon grupp svarade på det här att vi bara visar det gemensamma resultatet.

## I resultaten

heading-statement = Påstående
heading-rating = Bedömning
heading-people = Svarande
alt = { $statement }: { $people ->
    [one] { $people } svarade
   *[other] { $people } svarade
}, flest valde ”{ $rating }” ({ $most }), kan inte säga { $cannot }.
alt-none = { $statement }: inga bedömningar, kan inte säga { $cannot }.

## När något inte går

expected-too-few = minst ett påstående att bedöma
expected-too-many-steps = högst { $most } steg med smileyer, eller look: numbers
expected-not-three-steps = 3 steg med trafikljus, eller ett annat utseende
expected-one-end = ord för båda ändarna av skalan eller för ingen
