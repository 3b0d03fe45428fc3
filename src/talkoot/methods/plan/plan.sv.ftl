## Vad metoden är

name = Plan för delaktighet
aim = Vi kommer överens om hur klienterna är med, vem som ansvarar och hur det följs upp.
description = Vi fyller i planens punkter tillsammans och ser förra årets siffror bredvid årets.
more = En gång om året, också som en del av strategin och välfärdsberättelsen. Reservera en timme. Ledaren eller skrivaren antecknar, alla ser. Resultatet är en plan som Word-fil och en bild av två års siffror.

## I telefonen och på väggen

lines-heading = Planens punkter
phones-rest-hint = Vi fyller i planen tillsammans. Den kommer hit.
board-empty = Planens punkter kommer hit
part-goals = Mål
part-goals-about = Vad vill vi att klienternas medverkan ska ändra?
part-measures = Åtgärder
part-measures-about = Vad gör vi: arenor, råd, utvecklarklienter, respons?
part-resources = Resurser och ansvar
part-resources-about = Vem ansvarar, och hur mycket tid och pengar finns det?
part-information = Tillgång till information
part-information-about = Var får klienterna veta, och hur går informationen tillbaka?
part-supervision = Tillsyn
part-supervision-about = Vem ser till att planen genomförs? Också egenkontroll.
part-evaluation = Utvärdering
part-evaluation-about = När och med vem utvärderar vi?
part-development = Utveckling
part-development-about = Hur blir planen bättre år för år?
figure-events = Tillfällen där klienter var med
figure-participants = Deltagare sammanlagt
figure-ideas = Idéer som föddes
figure-in-practice = Idéer som togs i bruk
figure-feedback = Respons
figure-developer-clients = Utvecklarklienter och erfarenhetsexperter
parts-filled = { $parts ->
   *[other] { $filled } av { $parts } punkter är skrivna
}

## För skrivaren och ledaren

write-title = Lägg till en siffra
field-text = Vad planerar vi?
field-label = Vad räknas?
field-last-year = Förra året
field-this-year = I år
send = Lägg till siffran

## I resultaten

lines-title = { $lines ->
    [one] { $lines } punkt
   *[other] { $lines } punkter
}
figures-title = Förra året och i år (varje rad har en egen skala)
alt-figure = { $figure }: förra året { $last }, i år { $this }.
heading-entry = Punkt
heading-text = Plan
heading-figure = Vad som räknas
heading-last-year = Förra året
heading-this-year = I år

## Dokumentet

document-figures = Siffror

## När något inte går

error-no-label = Siffran säger inte vad som räknas.
    .hint = Skriv det kort, till exempel: klienter på utvecklingskaféer.
error-gone = Den här siffran finns inte längre.
    .hint = Den har tagits bort. Du kan lägga till en ny.
