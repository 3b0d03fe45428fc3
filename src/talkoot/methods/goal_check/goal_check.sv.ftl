## Vad metoden är

name = Nåddes målet?
aim = Vi ser vad som ändrades i försöket och bestämmer om det nya sättet blir kvar.
description = Vi bedömer samma påståenden som före försöket. Före och efter syns bredvid varandra. Vi kommer överens om hur väl målen nåddes och antecknar beslutet.
more = Efter försöket. Reservera en minut per påstående och en kvart för samtal. Passar 5–300 personer. Samma skala har gjorts före försöket. Resultatet är en bild av ändringen från båda håll och ett beslut med motivering.

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

## Före och efter

time-before = Före
time-after = Nu
time-n = { $time }: { $people } svar
side-before = { $side }, före
side-after = { $side }, nu

## Mål och beslut

goals-title = Hur väl nåddes målen?
goal-line = { $goal } · { $level }
level-none = Inte överenskommet ännu
level-1 = −2 Mycket mindre än väntat
level-2 = −1 Mindre än väntat
level-3 = 0 Som väntat
level-4 = +1 Mer än väntat
level-5 = +2 Mycket mer än väntat
score = Målen tillsammans: { $score } poäng av { $goals ->
    [one] ett mål
   *[other] { $goals } mål
}; 50 är som väntat
score-caution = Talet visar bara riktningen. Det vilseleder om målen är ett eller två eller skrevs först efter försöket.
conclusion-title = Beslut
conclusion-line = { $outcome }: { $why }
conclude-title = Vad beslutar vi?
state-adopt = Tas i bruk
state-change = Ändras och prövas mer
state-drop = Vi avstår
field-why = Varför? En mening räcker.
conclude = Anteckna beslutet
conclusion-remove = Ta bort beslutet

## I resultaten

heading-statement = Påstående
heading-rating = Bedömning
heading-people = Svarande
heading-side = Vem
heading-before = Före
heading-after = Nu
heading-level = Hur väl det nåddes
alt = { $statement }: före { $before } och nu { $after } svar.

## När något inte går

expected-too-few = minst ett påstående att bedöma
expected-too-many-steps = högst { $most } steg med smileyer, eller look: numbers
expected-not-three-steps = 3 steg med trafikljus, eller ett annat utseende
expected-one-end = ord för båda ändarna av skalan eller för ingen

error-look-first = Svaren är ännu dolda.
    .hint = Visa resultaten först och prata om dem. Kom överens först därefter.
error-no-outcome = Ännu saknas vad ni beslutar.
    .hint = Välj: tas i bruk, ändras eller avstår.

## Metodens inställningar när en mall ändras

setting-goals = Mål
