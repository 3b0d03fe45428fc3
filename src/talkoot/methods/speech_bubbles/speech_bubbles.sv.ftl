## Vad metoden är

name = Pratbubblor
aim = Personen i bilden får säga det som är svårt att säga i eget namn.
description = I bilderna möts människor vid disken, hemma, i telefon, i bilen. Bubblorna är tomma. Var och en fyller i dem med egna ord. Bilderna tittar vi på tillsammans.
more = När ämnet är känsligt, när en blankett tröttar eller när man också vill skratta. Ingen behöver rita. Reservera 10–20 minuter. Passar 3–40 personer. Resultatet är bilder där någon talar, och en lista på det som sägs i bubblorna.

## Bilderna

scene-counter = Vid servicedisken
picture-counter = Två människor på var sin sida av en servicedisk. Den ena sitter i rullstol, den andra står bakom disken.
bubble-counter-1 = Den som sitter i rullstol
bubble-counter-2 = Den som står bakom disken
scene-home_visit = Hembesök
picture-home_visit = Två människor hemma. Den ena sitter i en fåtölj under en lampa, den andra har kommit på besök med en väska i handen.
bubble-home_visit-1 = Den som sitter i fåtöljen
bubble-home_visit-2 = Besökaren
scene-phone_call = Telefonsamtal
picture-phone_call = Två människor talar i telefon på olika ställen. Den ena är hemma vid ett fönster, den andra vid ett skrivbord med hörlurar.
bubble-phone_call-1 = Den som ringer hemifrån
bubble-phone_call-2 = Den som sitter vid skrivbordet
scene-waiting_room = Väntrummet
picture-waiting_room = Två människor sitter på stolar i ett väntrum och tänker. På väggen finns en klocka.
bubble-waiting_room-1 = Den till vänster tänker
bubble-waiting_room-2 = Den till höger tänker
scene-car_ride = På väg
picture-car_ride = Två människor i en bil. Den ena sitter bak, den andra kör.
bubble-car_ride-1 = Den som sitter bak
bubble-car_ride-2 = Föraren
scene-meeting = Möte
picture-meeting = Tre människor runt ett bord. På bordet finns papper och en kaffekopp.
bubble-meeting-1 = Den till vänster
bubble-meeting-2 = Den i mitten
bubble-meeting-3 = Den till höger
scene-letter = Brevet
picture-letter = En människa sitter vid köksbordet och läser ett brev. En katt sitter på golvet.
bubble-letter-1 = Den som läser brevet tänker

## I telefonen

picture-of = Bild { $place }/{ $all }
previous = Föregående
next = Nästa
bubble-number = { $number }. { $whose }
fill-hint = Fyll i en bubbla eller alla. Skriv inte någons riktiga namn.
fill-send = Skicka bilden
fill-send-waiting = Skicka bilden till ledaren
limit-full = Du har fyllt i { $limit } bilder. Fler ryms inte.
own-title = { $strips ->
    [one] Det du har fyllt i här
   *[other] Det du har fyllt i här ({ $strips })
}
others-title = { $strips ->
    [one] Vad andra säger ({ $strips })
   *[other] Vad andra säger ({ $strips })
}

## På väggen

wall-empty = De ifyllda bilderna kommer här
wall-title = { $strips ->
    [one] { $strips } ifylld bild
   *[other] { $strips } ifyllda bilder
}

## I resultaten

strips-title = { $strips ->
    [0] Ingen bild är ifylld än
    [one] { $strips } ifylld bild
   *[other] { $strips } ifyllda bilder
}
strips-more = { $strips ->
    [one] och { $strips } bild till, som finns i tabellen
   *[other] och { $strips } bilder till, som finns i tabellen
}
heading-scene = Bild
heading-bubble = Vems bubbla
heading-text = Vad som står i bubblan
alt = { $strips ->
    [0] Ingen bild är ifylld än.
    [one] { $strips } ifylld bild. Bubblor med ord: { $bubbles }. Alla finns i tabellen.
   *[other] { $strips } ifyllda bilder. Bubblor med ord: { $bubbles }. Alla finns i tabellen.
}

## När något inte går

error-bubbles-empty = Bubblorna är tomma än.
    .hint = Skriv åtminstone i en av dem.
error-unknown-scene = Bilden ”{ $scene }” finns inte här.
    .hint = Välj en av dem som syns.
error-too-many-bubbles = Den här bilden har { $there } bubblor, och du fyllde i { $bubbles }.
    .hint = Ladda om sidan: bilden kan ha bytts ut.
error-limit-reached = Du har redan fyllt i { $limit } bilder. Fler ryms inte.
    .hint = Ta bort en av dem om du vill fylla i en ny.
error-gone = Den här bilden finns inte längre.
    .hint = Den har tagits bort. Du kan fylla i en ny.

expected-too-few = åtminstone en bild

## Metodens inställningar när en mall ändras

setting-scenes = Scener
setting-picture = Teckning
setting-caption = Vad som sägs om scenen
