## Vad metoden är

name = Teman
aim = En vägg med lappar blir några saker som man kan tala om.
description = Lappar som hör ihop samlas, och varje samling får ett namn. Flera kan göra det samtidigt.
more = Efter en lappvägg, när lapparna är fler än man orkar läsa på en gång. Reservera 10–15 minuter. En liten grupp grupperar själv; i en stor flyttar ledaren lapparna som rummet säger. Resultatet är tre till tio teman att rösta om eller arbeta vidare med i små grupper.

## Gruppering

loose-title = { $notes ->
    [0] Varje lapp har ett tema
    [one] { $notes } lapp utan tema
   *[other] { $notes } lappar utan tema
}
loose-hint = Välj lappar som hör ihop och säg sedan vart de ska.
notes-count = { $notes ->
    [0] Inga lappar
    [one] { $notes } lapp
   *[other] { $notes } lappar
}
no-notes = Det finns inga lappar att gruppera.
no-themes = Inga teman än
themes-heading = Teman
facilitator-groups-hint = Ledaren grupperar lapparna så som ni kommer överens. Säg högt vad som hör ihop.
chosen = { $notes ->
    [0] Välj lappar
    [one] { $notes } lapp vald
   *[other] { $notes } lappar valda
}
choose-none = Ta bort valen
move-to = Flytta till
to-loose = Utan tema
new-theme = Nytt tema
new-theme-name = Det nya temats namn
new-theme-add = Skapa temat
theme-name = Temats namn
rename = Ändra namnet
remove = Ta bort temat
remove-hint = Lapparna blir utan tema, ingenting försvinner.
merge = Slå ihop med ett annat
merge-into = Slå ihop med
theme-more = Mer
undo = Ångra flytten
moved = { $notes ->
    [one] { $notes } lapp flyttad: { $theme }
   *[other] { $notes } lappar flyttade: { $theme }
}
undone = Din senaste flytt är ångrad.
drop-new = Nytt tema: släpp lappen här

## I resultaten

themes-title = { $themes ->
    [0] Inga teman
    [one] { $themes } tema
   *[other] { $themes } teman
}
more-in-table = { $themes ->
    [one] { $themes } tema till i tabellen
   *[other] { $themes } teman till i tabellen
}
heading-theme = Tema
heading-note = Lapp
loose = Utan tema
alt = { $themes ->
    [one] { $themes } tema
   *[other] { $themes } teman
}. Det största är ”{ $name }” med { $notes ->
    [one] { $notes } lapp
   *[other] { $notes } lappar
}. { $loose ->
    [0] Varje lapp har ett tema.
    [one] { $loose } lapp är utan tema.
   *[other] { $loose } lappar är utan tema.
}
alt-none = Det finns inga teman än. { $loose ->
    [one] { $loose } lapp är utan tema.
   *[other] { $loose } lappar är utan tema.
}
told = { $notes ->
    [one] Ett tema med { $notes } lapp.
   *[other] Ett tema med { $notes } lappar.
}

## När något inte går

error-facilitator-groups = Här är det ledaren som grupperar lapparna.
    .hint = Säg högt vilka lappar som hör ihop.
error-theme-gone = Det här temat finns inte längre.
    .hint = Någon har tagit bort det eller slagit ihop det med ett annat. Välj ett som du ser.
error-theme-exists = Det finns redan ett tema som heter ”{ $name }”.
    .hint = Flytta lapparna dit eller hitta på ett annat namn.
error-too-many-themes = Det finns redan { $limit } teman. Fler vore svåra att överblicka.
    .hint = Slå först ihop några.
error-note-gone = { $notes ->
    [one] Lappen finns inte längre på väggen, så den flyttades inte.
   *[other] { $notes } av lapparna finns inte längre på väggen, så ingenting flyttades.
}
    .hint = Välj på nytt bland dem som du ser.

expected-not-blind = blind: false, eftersom teman görs tillsammans

## Metodens inställningar när en mall ändras

setting-suggested = Föreslagna teman
setting-who = Vem som grupperar
setting-who-everyone = Alla
setting-who-facilitator = Den som leder
