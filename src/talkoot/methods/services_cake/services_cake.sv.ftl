## Vilken metod är detta

name = Servicetårtan
aim = Vi ser i en enda bild vilka tjänster som fungerar och vilka som är viktiga för människor.
description = Varje tjänst är en tårtbit. Berätta om var och en hur bra den fungerar och hur stor del av ditt liv den är. Du kan också skriva varför. Till sist tittar vi på den gemensamma tårtan.
more = När man ser på alla tjänster vid ett ämbetsverk eller en enhet på en gång. Räkna med en minut för varje tjänst och en kvart för samtal. Det kan finnas 12 tjänster, och fler kan läggas till tillsammans på plats. Passar 5–300 personer. Resultatet är en tårta där bitens storlek visar hur mycket tjänsten betyder och färgen hur den fungerar, även per perspektiv, och människors egna ord.

## På telefonen

service-of = Tjänst { $place }/{ $all }
previous = Föregående
next = Spara och fortsätt
question-works = Hur bra fungerar den?
question-size = Hur stor del av ditt liv är den?
works-1 = Fungerar dåligt
works-2 = Fungerar ganska dåligt
works-3 = Fungerar växlande
works-4 = Fungerar ganska bra
works-5 = Fungerar bra
size-1 = Liten del
size-2 = Medelstor del
size-3 = Stor del
comment-label = Varför? Skriv om du vill.
answer-both = Svara på båda frågorna, så sparas ditt svar.
no-services = Inga tjänster är antecknade ännu. Vänta en stund.
review-title = Dina svar
not-answered = Inget svar

## På väggen

nothing-yet = Det finns inga svar ännu
people-answered = { $people ->
    [one] { $people } har svarat
   *[other] { $people } har svarat
}
raters = { $people ->
    [one] { $people } har svarat
   *[other] { $people } har svarat
}
cake-title = Den gemensamma tårtan
cake-rule = Bitens storlek är svarens medeltal: hur stor del av människors liv tjänsten är. Färgen visar hur bra den fungerar.
works-unknown = Kan inte sägas
not-rated = Ingen har bedömt ännu: { $services }
service-too-small = I någon grupp har för få bedömt den här. Därför bara det gemensamma resultatet.

## För ledaren

options-edit = Tjänster
option-new = Ny tjänst
option-add = Lägg till en tjänst
option-remove = Ta bort
option-remove-hint = Svaren om tjänsten försvinner samtidigt.

## I resultaten

question-comment = Med egna ord
works-1-2 = Fungerar dåligt eller ganska dåligt
works-4-5 = Fungerar ganska bra eller bra
heading-service = Tjänst
heading-question = Fråga
heading-answer = Svar
heading-people = Personer
alt = { $service }: { $works }. { $size }.

## När något inte går

error-unknown-option = Någon tjänst som du svarade om finns inte längre.
    .hint = Ladda sidan på nytt och skicka ditt svar igen.
error-option-exists = Tjänsten ”{ $text }” finns redan i tårtan.
    .hint = Använd den, eller säg den nya på ett annat sätt.
error-too-many-options = Det finns redan { $limit } bitar i tårtan. Fler syns inte på väggen.
    .hint = Ta först bort en, eller slå ihop tjänster.
