## Vad metoden är

name = Punktröstning
aim = På några minuter syns vad som är viktigast för vem.
description = Var och en ger några punkter åt det som är viktigast för dem. Punkterna ses tillsammans när alla har gett sina.
more = När förslagen är många och ni ska välja var ni börjar. Reservera 5–10 minuter och lika mycket för att tala. Passar 5–300 personer. Resultatet är en ordning och tre listor: vad som är gemensamt, vad som är viktigt för klienter och vad för anställda.

## I telefonen

vote-legend = { $dots ->
    [one] Vad är viktigast för dig? Du har en punkt.
   *[other] Vad är viktigast för dig? Du har { $dots } punkter.
}
vote-hint-stack = Du kan ge flera punkter åt samma.
dots-left = { $left ->
    [0] Alla punkter är givna
    [one] { $left } punkt kvar
   *[other] { $left } punkter kvar
}
dots-on = { $dots ->
    [0] Inga punkter
    [one] { $dots } punkt
   *[other] { $dots } punkter
}
dots-used = Du har redan gett alla dina punkter. Ta först bort en någonstans.
add-dot = En punkt till: { $option }
take-dot = En punkt mindre: { $option }
send-dots = Skicka mina punkter
change-dots = Skicka de ändrade punkterna
sent-closed = Dina punkter är sparade.
withdraw = Ta bort mina punkter
withdrawn = Dina punkter är borttagna.
withdrawn-late = Dina punkter är borttagna. De resultat som redan visats ändras inte.
nothing-to-vote = Det finns inget att rösta om än.
parts-count = { $parts ->
    [one] { $parts } lapp
   *[other] { $parts } lappar
}
your-dots = { $dots ->
    [one] din punkt
   *[other] dina { $dots } punkter
}
two-lists = Punkterna ses också per perspektiv, om det finns tillräckligt många i varje. Så avgör inte den större gruppen allt.

## På väggen

options-title = { $options ->
    [0] Inget att rösta om än
    [one] { $options } alternativ
   *[other] { $options } alternativ
}
results-title = { $answered ->
    [0] Ingen har gett punkter
    [one] Punkter från { $answered } person
   *[other] Punkter från { $answered } personer
}
results-title-pairs = { $answered ->
    [0] Ingen har gett punkter
    [one] Punkter från { $answered } par
   *[other] Punkter från { $answered } par
}
results-title-tables = { $answered ->
    [0] Ingen har gett punkter
    [one] Punkter från { $answered } bord
   *[other] Punkter från { $answered } bord
}
list-shared = Gemensamma
list-client = Viktiga för klienterna
list-relative = Viktiga för de närstående
list-worker = Viktiga för de anställda
list-other = Viktiga för andra
list-empty = Inget står ut här.
list-rule = Ur varje perspektiv de { $places } som flest valde, också de som fick lika många. Gemensamt är det som finns bland dem hos alla. Det som bara en person valde är inte med.
share-of-side = { $side } { $count } av { $total }
without-dots = { $options ->
    [one] { $options } alternativ fick inga punkter
   *[other] { $options } alternativ fick inga punkter
}
removed-option = Har plockats bort sedan dess

## För ledaren

options-edit = Alternativ
option-new = Nytt alternativ
option-add = Lägg till alternativet
option-remove = Ta bort
option-remove-hint = De som hade gett det punkter får dem tillbaka.

## I resultaten

figure-title = { $voters ->
    [0] Ingen har gett punkter
    [one] { $voters } röstande
   *[other] { $voters } röstande
}
more-in-table = { $options ->
    [one] { $options } alternativ till i tabellen
   *[other] { $options } alternativ till i tabellen
}
heading-option = Alternativ
heading-dots = Punkter
heading-people = Gav punkter
alt = { $voters ->
    [one] { $voters } röstande
   *[other] { $voters } röstande
}. { $first ->
    [one] Flest punkter fick ”{ $name }”: { $dots }.
   *[other] Flest punkter, { $dots } var, fick dessa: { $name }.
}
alt-none = Ingen har gett en punkt än.
told = { $dots ->
    [one] Fick { $dots } punkt. Plats { $rank }.
   *[other] Fick { $dots } punkter. Plats { $rank }.
}

## När något inte går

error-too-many-dots = Du gav { $given } punkter, men var och en har { $dots }.
    .hint = Ta bort några och skicka på nytt.
error-unknown-option = Något av det du valde finns inte längre.
    .hint = Se över dina punkter och skicka dem på nytt.
error-no-stacking = Här kan man ge bara en punkt åt varje.
    .hint = Ge de andra punkterna åt något annat, eller låt bli att ge dem.
error-option-exists = Alternativet ”{ $text }” finns redan.
    .hint = Använd det, eller säg det nya på ett annat sätt.
error-too-many-options = Det finns redan { $limit } alternativ. Fler ryms inte i en telefon.
    .hint = Ta först bort ett.

## Metodens inställningar när en mall ändras

setting-dots = Röster per person
setting-stack = Flera röster på samma är tillåtet
