## Vilken metod det här är

name = Fyrfältsmatris
aim = Man ser vad som gör stor nytta och vad som är lätt att göra, och var man är av olika åsikt.
description = Var och en placerar saker på två axlar, till exempel hur mycket saken hjälper och hur lätt den är. På fältet ritas mitten av svaren för varje sak, och hur långt från varandra svaren är.
more = När det finns några förslag och man ska välja var man börjar. Reservera 10–15 minuter och lika mycket för att tala. Passar 5–100 personer. Resultatet är ett fält som visar det som är lätt och nyttigt.

## Axlarna

axis-across-name = Hur lätt
axis-across-low = svårt
axis-across-high = lätt
axis-up-name = Hur stor effekt
axis-up-low = liten effekt
axis-up-high = stor effekt

## På telefonen

item-of = { $place } / { $all }
previous = Föregående
next = Följande
choose-step = Välj
field-hint = Tryck på en ruta på fältet eller välj stegen nedan.
cell = { $up_name } { $up }, { $across_name } { $across }
your-places = Du placerade så här
nothing-to-place = Det finns inget att placera ännu.

## På väggen

nothing-yet = Det finns inga svar ännu
middle-rule = Siffran står i mitten av svaren (medianen). Strecken visar mellan vilka steg hälften av svaren ligger.
corner-rule = För varje perspektiv visas hur många som placerade saken vid ”{ $up }, { $across }”.
coarse-why = Färre än tio har placerat, så { $steps } steg visas som tre.
coarse-why-side = På någon sida har färre än tio placerat, så { $steps } steg visas som tre för alla.
spread = { $median } ({ $low }–{ $high })
not-placed = ingen har placerat
removed-item = Har tagits bort sedan dess

## I resultaten

figure-title = { $people ->
    [0] Ingen har svarat ännu
    [one] { $people } svarande
   *[other] { $people } svarande
}
heading-item = Sak
heading-answered = Svarande
heading-cannot-say = Kan inte säga
alt = { $people ->
    [one] { $people } svarande
   *[other] { $people } svarande
}. { $count ->
    [0] Inget ligger vid ”{ $up }, { $across }”.
    [one] Vid ”{ $up }, { $across }” ligger en: { $names }.
   *[other] Vid ”{ $up }, { $across }” ligger dessa: { $names }.
}
alt-none = Ingen har svarat ännu.

## När något inte går

error-unknown-item = Något av det som du placerade finns inte längre.
    .hint = Se på ditt svar och skicka det på nytt.
error-off-the-field = Axeln har stegen 1–{ $steps }, men svaret var { $step }.
    .hint = Välj något av stegen eller ”Kan inte säga”.

## Metodens inställningar när en mall ändras

setting-across = Vågrätt
setting-up = Lodrätt
setting-name = Vad som frågas
