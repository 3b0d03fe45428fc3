## Vad metoden är

name = Avtal med utvecklarklient
aim = Vi kommer tillsammans överens om uppgiften, spelreglerna, introduktionen och ersättningarna.
description = Vi fyller i avtalets sex punkter tillsammans och skriver ut det för underskrift.
more = När en utvecklarklient eller erfarenhetsexpert börjar. Reservera en halvtimme. Ledaren eller skrivaren antecknar, alla ser. Namn sparas inte om det inte särskilt har valts. Resultatet är ett avtal som Word-fil; det underskrivna pappret hör till organisationens eget arkiv.

## I telefonen och på väggen

lines-heading = Avtalets punkter
phones-rest-hint = Vi fyller i avtalet tillsammans. Det vi kommer överens om syns här.
board-empty = Avtalets punkter kommer hit
names-kept = Namnen på dem som skriver under sparas. Bara ledaren ser dem, och de skrivs ut i avtalet. Namnen kan tas bort när som helst.
names-by-hand = Namn sparas inte. De skrivs för hand på det utskrivna avtalet.
compensation-warning = Arvodet kan påverka dina förmåner. Fråga innan du tackar ja.
part-task = Beskrivning av uppgiften
part-task-about = Vad görs, i vilken omfattning och hur länge?
part-procedures = Tillvägagångssätt
part-procedures-about = Lokaler, redskap, stöd och annat praktiskt.
part-responsibility = Ansvar
part-responsibility-about = Tystnadsplikt och etiska anvisningar: vad berättas inte vidare?
part-orientation = Introduktion och utbildning
part-orientation-about = Vem introducerar, handleder och stöder?
part-compensation = Ersättningar
part-compensation-about = Arvode, resor och andra kostnader: vad betalas och när?
part-other-matters = Övrigt
part-other-matters-about = Vad annat vill vi komma överens om?
parts-filled = { $parts ->
   *[other] { $filled } av { $parts } punkter är ifyllda
}
signer = { $side }: { $name }

## För skrivaren och ledaren

write-title = Lägg till den som skriver under
field-text = Vad kommer vi överens om?
field-side = För vem?
field-name = Namn
state-client = Utvecklarklient eller erfarenhetsexpert
state-organisation = Organisationens företrädare
send = Lägg till namnet

## I resultaten

lines-title = { $lines ->
    [one] { $lines } punkt
   *[other] { $lines } punkter
}
heading-part = Punkt
heading-text = Vad vi kom överens om

## Dokumentet

document-between = Det här avtalet ingås mellan organisationen och utvecklarklienten eller erfarenhetsexperten.
document-signatures = Underskrifter
document-copies = Avtalet finns i två likadana exemplar, ett för vardera parten.

## När något inte går

error-names-not-kept = I det här avtalet sparas inga namn.
    .hint = Namnen skrivs för hand på det utskrivna avtalet.
error-no-name = Namnet saknas.
    .hint = Skriv vem som skriver under.
error-gone = Det här namnet finns inte längre.
    .hint = Det har tagits bort. Du kan lägga till ett nytt.

## Metodens inställningar när en mall ändras

setting-keep_names = Namnen sparas i avtalet
