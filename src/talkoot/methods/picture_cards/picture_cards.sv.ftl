## Vilken metod är detta

name = Bildkort
aim = Det är lättare att berätta om en erfarenhet med hjälp av en bild.
description = Välj en till tre bilder som passar din erfarenhet. Berätta varför, om du vill. Till sist tittar vi tillsammans på vilka bilder som valdes.
more = I början, när det är svårt att prata eller ämnet är känsligt, och när alla inte skriver. Räkna med 10–15 minuter. Låt människor titta i lugn och ro: en bild har ingen rätt betydelse. Läs motiveringarna innan du visar dem. Passar 3–300 personer. Resultatet är de bilder som flest valde, och människors egna ord om dem.

## På telefonen

choose-legend = { $most ->
    [one] Välj en bild som passar din erfarenhet
   *[other] Välj 1–{ $most } bilder som passar din erfarenhet
}
chosen-of = Valt { $chosen }/{ $most }
all-chosen = Du har redan valt { $most }. Ta först bort någon.
go-on = Fortsätt
back-to-pictures = Tillbaka till bilderna
why = Varför den här bilden? Skriv om du vill.
send-cards = Skicka
change-cards = Ändra mitt val

## På väggen och i resultaten

nothing-yet = Inga bilder har valts ännu
people-answered = { $people ->
    [one] { $people } har svarat
   *[other] { $people } har svarat
}
chosen-by = { $people ->
    [one] { $people } valde
   *[other] { $people } valde
}
cards-title = Valda bilder
more-in-table = { $pictures ->
    [one] { $pictures } bild till i tabellen
   *[other] { $pictures } bilder till i tabellen
}
heading-picture = Bild
heading-people = Valde
heading-reasons = Varför
alt = { $people }. Oftast valdes: { $pictures } ({ $most }).

## När något inte går

error-unknown-picture = Bilden ”{ $picture }” finns inte att välja.
    .hint = Ladda sidan på nytt och välj någon av dem som syns.
error-too-many-cards = Du valde { $chosen } bilder, men här väljer man högst { $most }.
    .hint = Behåll dem som passar bäst.

expected-unknown-picture = namn på bilder som Talkoot känner till; egna bilder räknas upp under own_pictures
expected-too-few-pictures = minst { $least } bilder att välja bland

## Inställningar

setting-own_pictures = Mallens egna bilder
setting-picture = Bildfil i mallens mapp pictures
setting-text = Vad bilden visar

## Vad bilderna föreställer

picture-bridge = Bro
picture-road = Väg
picture-footprints = Fotspår
picture-compass = Kompass
picture-door = Dörr
picture-ladder = Stege
picture-mountain = Berg
picture-wall = Mur
picture-closed_lock = Stängt lås
picture-open_lock = Öppet lås
picture-key = Nyckel
picture-barrier = Bom på vägen
picture-hole = Grop
picture-puzzle_piece = Pusselbit
picture-sun = Sol
picture-sun_behind_cloud = Sol bakom moln
picture-storm = Åskväder
picture-fog = Dimma
picture-rainbow = Regnbåge
picture-umbrella = Paraply i regn
picture-snowflake = Snöflinga
picture-sunrise = Soluppgång
picture-wave = Stor våg
picture-fire = Eld
picture-hourglass = Timglas
picture-snail = Snigel
picture-rocket = Raket
picture-roller_coaster = Berg- och dalbana
picture-sailing_boat = Segelbåt
picture-anchor = Ankare
picture-lifebuoy = Livboj
picture-desert_island = Öde ö
picture-seedling = Liten planta
picture-tree = Träd
picture-wilted_flower = Vissen blomma
picture-butterfly = Fjäril
picture-dove = Duva
picture-spider_web = Spindelnät
picture-hedgehog = Igelkott
picture-nest = Fågelbo
picture-hug = Kram
picture-mended_heart = Lagat hjärta
picture-candle = Stearinljus
picture-broken_chain = Bruten kedja
picture-scales = Balansvåg
picture-empty_battery = Batteri som tar slut
picture-muted_loudspeaker = Tystad högtalare
picture-empty_chair = Tom stol
picture-gift = Gåva
picture-backpack = Ryggsäck
picture-lamp = Glödlampa
picture-house = Hus
