## Vad metoden är

name = Kollage
aim = En samlad bild av det som är viktigt, med ord och bilder.
description = Var och en lägger ord och bilder på ett ark och väljer plats och storlek. Arket görs tillsammans, eller så gör var och en sitt eget.
more = För att börja, för att drömma och för sådant som är svårt att säga i meningar. Ett ord räcker. Reservera 15–30 minuter. Passar 2–30 personer. Resultatet är ett ark som kan sparas som bild, och en lista på det som finns på arket. Bilder som människor själva gett syns bara här: i filen står det i deras ställe vad de visar.

## I telefonen

sheet-together = Vårt gemensamma ark
sheet-own = Ditt ark
sheet-label = { $pieces ->
    [0] Ett tomt ark
    [one] Ett ark med { $pieces } bit
   *[other] Ett ark med { $pieces } bitar
}
word-label = Ett ord eller två
words-given = Eller välj här
word-place = Välj plats för det
picture-open = Lägg en bild
picture-place = Välj plats för bilden
placing-title = Var ska den ligga?
placing-hint = Dra biten eller tryck på arket. Du kan också flytta den med knapparna eller med piltangenterna.
move-left = Till vänster
move-right = Till höger
move-up = Uppåt
move-down = Nedåt
size-label = Storlek
size-small = liten
size-middle = vanlig
size-large = stor
leave-here = Lämna den här
move = Flytta
limit-full = Du har lagt { $limit } bitar på arket. Fler ryms inte. Du kan ännu flytta dem.
own-title = { $pieces ->
    [one] Din bit
   *[other] Dina bitar ({ $pieces })
}
on-sheet = { $pieces ->
    [one] Det som finns på arket ({ $pieces })
   *[other] Det som finns på arket ({ $pieces })
}
picture-of = Bild: { $shows }
shows-label = Vad finns på bilden?

## På väggen och för ledaren

wall-empty = Arket är tomt än
wall-title = { $pieces ->
    [one] { $pieces } bit på arket
   *[other] { $pieces } bitar på arket
}
sheet-number = Ark { $number }

## I resultaten

pieces-title = { $sheets ->
    [0] Arket är tomt än
    [one] Bitar på arket: { $pieces }
   *[other] { $sheets } ark, sammanlagt { $pieces } bitar
}
sheets-more = { $sheets ->
    [one] och { $sheets } ark till, som finns i tabellen
   *[other] och { $sheets } ark till, som finns i tabellen
}
heading-sheet = Ark
heading-piece = Vad som finns på arket
heading-place = Var
heading-size = Storlek
place-top-left = uppe till vänster
place-top-middle = uppe i mitten
place-top-right = uppe till höger
place-middle-left = i mitten till vänster
place-middle-middle = i mitten
place-middle-right = i mitten till höger
place-bottom-left = nere till vänster
place-bottom-middle = nere i mitten
place-bottom-right = nere till höger
alt = { $sheets ->
    [0] Arket är tomt än.
    [one] Ett ark med { $pieces } bitar. Alla finns i tabellen.
   *[other] { $sheets } ark med sammanlagt { $pieces } bitar. Alla finns i tabellen.
}
alt-large = Störst: { $words }.

## När något inte går

error-piece-empty = Här finns varken ord eller bild än.
    .hint = Skriv ett ord eller välj en bild.
error-one-thing = Biten har både ett ord och en bild.
    .hint = Lägg dem på arket var för sig.
error-limit-reached = Du har redan lagt { $limit } bitar på arket. Fler ryms inte.
    .hint = Ta bort en av dem om du vill lägga en ny.
error-gone = Den här biten finns inte längre.
    .hint = Den har tagits bort. Du kan lägga en ny.

## Metodens inställningar när en mall ändras

setting-together = Alla på samma ark
setting-words = Ord att välja bland
