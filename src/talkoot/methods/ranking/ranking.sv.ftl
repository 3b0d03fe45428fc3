## Vilken metod det här är

name = Rangordning
aim = Man ser vad som är viktigast för gruppen och vad den hellre vill ha än annat.
description = Var och en ställer alternativen i den ordning som är viktig för en själv, alla eller bara de första. Resultatet ses tillsammans.
more = När alternativen redan finns och ordningen avgör: var vi börjar, vad som kommer sist. Reservera 5–10 minuter. Passar grupper av alla storlekar; av fler än tio alternativ räcker det att ordna de viktigaste. Resultatet är en gemensam ordning, och vilket som vinner över de andra två och två.

## På telefonen

rank-hint = { $places ->
    [one] Tryck på det som är viktigast för dig.
   *[other] Tryck först på det som är viktigast för dig. Fyll { $places } platser.
}
your-order = Din ordning
place-free = ledig
options-left = Välj följande
nothing-to-rank = Det finns inget att rangordna ännu.
move-first = Lyft till första plats
move-up = Uppåt
move-down = Nedåt
take-off = Ta bort
drag = Dra
said-on-place = { $option }: nu på plats { $place }.
said-off = { $option }: borttaget ur ordningen.
places-left = { $left ->
    [0] Alla platser är fyllda
    [one] { $left } plats ledig
   *[other] { $left } platser lediga
}
send-order = Skicka min ordning
change-order = Skicka den ändrade ordningen

## På väggen

nothing-yet = Det finns inga svar ännu
points-rule = { $places ->
    [one] Det som står först får ett poäng.
   *[other] Det första i vars och ens ordning får { $places } poäng, det följande alltid ett poäng mindre.
}
sides-rule = { $places ->
    [one] För varje perspektiv visas hur många som satte saken först.
   *[other] För varje perspektiv visas hur många som satte saken bland de { $places } första.
}
duels-winner = ”{ $name }” vinner mot alla andra två och två: fler ville hellre ha det än något annat enskilt alternativ.
duels-even = Inget vinner mot alla andra två och två. { $count ->
    [one] Ett förlorar ändå inte mot något: { $names }.
   *[other] Dessa förlorar inte mot något men står jämnt sinsemellan: { $names }.
}
duels-circle = Inget vinner mot alla andra två och två: för varje alternativ finns det något som fler hellre ville ha.
removed-option = Har tagits bort sedan dess

## I resultaten

figure-title = { $people ->
    [0] Ingen har svarat ännu
    [one] { $people } svarande
   *[other] { $people } svarande
}
more-in-table = { $options ->
    [one] ytterligare { $options } alternativ i tabellen
   *[other] ytterligare { $options } alternativ i tabellen
}
heading-place = Plats
heading-option = Alternativ
heading-points = Poäng
heading-foremost = { $places ->
    [one] Satte det först
   *[other] Satte det bland de { $places } första
}
heading-lost = Förluster två och två
alt = { $people ->
    [one] { $people } svarande
   *[other] { $people } svarande
}. { $first ->
    [one] Flest poäng fick ”{ $name }”: { $points }.
   *[other] Flest poäng, { $points } var, fick dessa: { $name }.
}
alt-none = Ingen har svarat ännu.
told = Fick { $points } poäng. Plats { $rank }.

## När något inte går

error-unknown-option = Något av det som du satte i ordningen finns inte längre.
    .hint = Se på din ordning och skicka den på nytt.
error-option-twice = Samma alternativ finns två gånger i din ordning.
    .hint = Sätt varje alternativ på bara en plats.
error-wrong-places = { $places ->
    [one] Här fylls { $places } plats
   *[other] Här fylls { $places } platser
}, och du fyllde { $given }.
    .hint = Fyll alla platser, inte fler, och skicka på nytt.

## Metodens inställningar när en mall ändras

setting-places = Hur många platser som ordnas
