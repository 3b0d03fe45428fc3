## Vad metoden är

name = Delaktighetens delområden
aim = Man vet om alla blev hörda och om träffen stärkte delaktigheten.
description = I slutet av träffen svarar var och en med ansikten på fyra frågor och kan ge ett ord. Man får hoppa över vilken fråga som helst.
more = I slutet av varje träff. Reservera 5 minuter. Passar grupper av alla storlekar; från färre än tio visas svaren i tre steg. Resultatet är en bild av hur delaktigheten blev verklighet, och gruppens egna ord.

## Frågor

area-own-life = Det här gav mig kraft i mitt eget liv och min vardag
area-influence = Jag fick påverka det som beslutas här
area-common-good = Vi gjorde tillsammans något för det gemensamma bästa
area-heard = Jag blev hörd

## Skalans ord

low = helt av annan åsikt
high = helt av samma åsikt
smiley-1 = inte alls
smiley-2 = lite
smiley-3 = i någon mån
smiley-4 = mycket
smiley-5 = väldigt mycket
light-1 = nej
light-2 = delvis
light-3 = ja

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

## Ett ord till slut

word-title = Ett ord till slut
word-hint = Med vilket ord avslutar du dagen? Du kan också låta bli.
word-yours = Ditt ord
withdraw-word = Ta bort mitt ord
alt-words = Ord till slut: { $words }.

## När något inte går

error-no-word-asked = Här frågas inte efter ett ord till slut.
    .hint = Svara på frågorna med ansikten.
error-word-gone = Det här ordet finns inte längre.
    .hint = Den som skrev det tog bort det, eller så har resultatet inte visats ännu.

expected-too-few = minst ett påstående att bedöma
expected-too-many-steps = högst { $most } steg med smileyer, eller look: numbers
expected-not-three-steps = 3 steg med trafikljus, eller ett annat utseende
expected-one-end = ord för båda ändarna av skalan eller för ingen

## Metodens inställningar när en mall ändras

setting-word = Till sist får man lämna ett ord
