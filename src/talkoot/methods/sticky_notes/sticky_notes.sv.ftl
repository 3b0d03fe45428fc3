## Vad metoden är

name = Lappvägg
aim = Allas tankar på väggen, också deras som talar lite.
description = Var och en skriver först själv, en tanke på en lapp. Lapparna läses tillsammans.
more = En bra början på nästan allt: var och en tänker först själv. Reservera 10–20 minuter. Passar 4–300 personer; vid ett bord kan en skriva även för andra. Resultatet är en vägg vars lappar kan grupperas till teman och röstas om.

## I telefonen

write-label = Din lapp
write-hint = En tanke på en lapp.
write-send = Sätt på väggen
write-send-waiting = Skicka
column-label = Vart hör den?
colour-label = Lappens färg
colour-yellow = gul
colour-blue = blå
colour-rose = rosa
colour-mint = grön
colour-lilac = lila
colour-sand = sand
nickname-label = En signatur, om du vill
author-nobody = Ingen ser vem som skrev lappen.
author-perspective = Lappen visar ur vilket perspektiv du skriver.
author-nickname = Lappen visar signaturen som du skriver.
waits = Ledaren läser lappen innan den kommer på väggen.
own-title = { $notes ->
    [0] Du har inte skrivit några lappar än
    [one] Din lapp
   *[other] Dina { $notes } lappar
}
limit-full = Du har skrivit alla { $limit } lappar. Du kan ännu ändra dem.
others-title = På väggen
like = Gilla
liked = Du gillar den här
likes = { $likes ->
    [0] Inga gillanden
    [one] { $likes } gillande
   *[other] { $likes } gillanden
}

## På väggen

board-empty = De första lapparna kommer hit
board-notes = { $notes ->
    [one] { $notes } lapp
   *[other] { $notes } lappar
}

## För ledaren

move-to = Flytta hit

## I resultaten

notes-title = { $notes ->
    [one] { $notes } lapp
   *[other] { $notes } lappar
}
figure-more = { $notes } till i tabellen
heading-column = Kolumn
heading-text = Lapp
heading-author = Skriven av
heading-likes = Gillanden
alt = { $notes ->
    [one] { $notes } lapp
   *[other] { $notes } lappar
} i { $columns ->
    [one] { $columns } kolumn
   *[other] { $columns } kolumner
}. Alla lappar finns i tabellen.

## När något inte går

error-gone = Den här lappen finns inte längre.
    .hint = Den har tagits bort eller plockats ner. Du kan skriva en ny.
error-not-yours = Bara den som skrev en lapp kan ändra eller ta bort den.
    .hint = Skriv en egen lapp.
error-limit-reached = Du har skrivit alla { $limit } lappar som man kan skriva här.
    .hint = Du kan ändra eller ta bort någon av dina.
error-column-missing = Välj ännu vart din lapp hör.
    .hint = Din text finns kvar. Välj en plats och skicka sedan.
error-unknown-column = Väggen har ingen kolumn ”{ $column }”.
    .hint = Välj en av dem som syns.
error-unknown-colour = Färgen ”{ $colour }” används inte här.
    .hint = Välj en av dem som syns.
error-likes-off = Gillanden används inte här.
    .hint = Tala om lapparna tillsammans.
error-own-note = Du kan inte gilla din egen lapp.
    .hint = Gilla någon annans.

## Metodens inställningar när en mall ändras

setting-columns = Kolumner
setting-colours = Lapparnas färger
setting-author = Vad som syns på lappen
setting-likes = Man får gilla andras lappar
