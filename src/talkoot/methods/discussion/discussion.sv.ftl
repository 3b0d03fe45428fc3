## Vad metoden är

name = Samtal
aim = Vi talar och lyssnar på varandra, telefonerna vilar.
description = Frågan syns och tiden går. En skrivare eller ledaren antecknar det viktigaste som sägs.
more = Efter varje resultat, och alltid när det är dags att se varandra i ögonen. Reservera 10–20 minuter. Passar 4–40 personer tillsammans, i en större skara bord för bord. Resultatet är det viktigaste ur samtalet, med egna ord.

## I telefonen

phones-rest = Nu får telefonen vila
phones-rest-hint = Vi talar tillsammans. Telefonen behövs inte.

## På väggen

highlights-heading = Ur samtalet
board-empty = Här antecknas vad som kommer fram i samtalet

## För skrivaren och ledaren

write-label = Vad sades?
write-hint = Skriv tanken, inte namnet på den som sade det.
write-question = Vad svarar det på?
write-question-prompt = Hela ämnet
write-send = Lägg till
own-title = { $highlights ->
    [0] Du har inte antecknat något än
    [one] Din anteckning
   *[other] Dina { $highlights } anteckningar
}
all-title = { $highlights ->
    [0] Inga anteckningar än
    [one] { $highlights } anteckning
   *[other] { $highlights } anteckningar
}

## I resultaten

highlights-title = { $highlights ->
    [0] Inget antecknades ur samtalet
    [one] { $highlights } tanke ur samtalet
   *[other] { $highlights } tankar ur samtalet
}
highlights-more = { $highlights ->
    [one] och { $highlights } till, som finns i tabellen
   *[other] och { $highlights } till, som finns i tabellen
}
heading-question = Fråga
heading-text = Ur samtalet
alt = { $highlights ->
    [0] Inget antecknades ur samtalet.
    [one] { $highlights } tanke antecknades ur samtalet. Den finns också i tabellen.
   *[other] { $highlights } tankar antecknades ur samtalet. Alla finns i tabellen.
}

## När något inte går

error-gone = Den här anteckningen finns inte längre.
    .hint = Den har tagits bort. Du kan skriva en ny.
error-unknown-question = Samtalet har ingen fråga ”{ $question }”.
    .hint = Välj en av frågorna som syns.
