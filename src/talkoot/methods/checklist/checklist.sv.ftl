## Vad metoden är

name = Checklista
aim = Vi ser vad som är i ordning och vad som ännu saknas.
description = Vi går igenom listan tillsammans: vad som är gjort, vad som är på gång, vem som sköter det och till när.
more = Innan utvecklingen börjar, och sedan en gång om året. Reservera två minuter per punkt. Ledaren eller skrivaren antecknar, alla ser. Färdiga listor: förutsättningar för delaktighet samt anordnarens, producentens och FUI-enhetens uppgifter. Resultatet är en bild av läget och en lista över vem som gör vad härnäst.

## I telefonen och på väggen

lines-heading = Punkterna på listan
phones-rest-hint = Vi går igenom listan högt tillsammans. Anteckningarna kommer hit.
board-empty = Punkterna på listan kommer hit
progress = { $rows ->
    [0] Inget följs ännu
    [one] { $done } av { $rows } punkt är gjord
   *[other] { $done } av { $rows } punkter är gjorda
}
state-not-begun = Inte påbörjad
state-under-way = På gång
state-done = Gjord
state-not-ours = Gäller inte oss
who = Sköts av { $who }
by-day = Senast { $day }
evidence-line = Så vet vi det: { $evidence }

## För skrivaren och ledaren

write-title = Lägg till en punkt
field-what = Vad ska vara i ordning?
field-state = Hur är läget?
field-evidence = Hur vet vi det?
field-evidence-hint = Till exempel ett beslut, en anvisning eller det som människor berättar.
send = Lägg till punkten

## I resultaten

lines-title = { $lines ->
    [one] { $lines } punkt
   *[other] { $lines } punkter
}
heading-what = Punkt
heading-state = Läget
heading-evidence = Hur vi vet det

## När något inte går

error-no-what = Punkten saknar ord.
    .hint = Skriv vad som ska vara i ordning.
error-gone = Den här punkten finns inte längre.
    .hint = Den har tagits bort. Du kan lägga till en ny.

## Metodens inställningar när en mall ändras

setting-ready = Färdiga checklistor
setting-ready-conditions = Förutsättningar
setting-ready-organiser = Ordnarens uppgifter
setting-ready-producer = Producentens uppgifter
setting-ready-research = Uppgifter för forskning och utveckling
setting-rows = Egna rader
