## Texts of parts that every method uses

as-chart = Bild
as-table = Tabell
show-as = Visa som
pages = Sidor
page = Sida
page-of = { $page }/{ $pages }
page-before = Föregående sida
page-after = Nästa sida
page-more = { $more } till på andra sidor
cancel = Avbryt
send = Skicka
save = Spara
delete = Ta bort
change = Ändra
skip = Hoppa över
cannot-say = Kan inte säga
saved = Sparat.
sending = Sparar…
arrived = Ditt svar har kommit fram.
arrived-next = Nu kan du vänta och titta på väggen. Du kan ännu ändra ditt svar.
removed = Ditt svar är borttaget.
withdraw = Ta bort mitt svar
own-waiting = Ledaren läser det här först. Sedan ser de andra det också.
own-hidden = Bortplockad från väggen
own-aside = Tas upp särskilt
waiting-title = { $entries ->
    [0] Inget väntar på godkännande
    [one] En väntar på godkännande
   *[other] { $entries } väntar på godkännande
}
show = Visa
manage = Flytta, dölj eller följ
hide = Dölj
move-aside = Flytta åt sidan
move-aside-person = Vem tar hand om den?
move-aside-do = Flytta till personen
aside-title = Flyttade åt sidan
aside-to = Sköts av { $person }
send-anyway = Skicka ändå
one-fewer = En färre: { $what }
one-more = En till: { $what }
letters-left = { $left ->
    [one] { $left } tecken kvar
   *[other] { $left } tecken kvar
}
answered = { $answered ->
    [0] Ingen har svarat än
    [one] { $answered } har svarat
   *[other] { $answered } har svarat
}
answered-pairs = { $answered ->
    [0] Inget par har svarat än
    [one] { $answered } par har svarat
   *[other] { $answered } par har svarat
}
answered-tables = { $answered ->
    [0] Inget bord har svarat än
    [one] { $answered } bord har svarat
   *[other] { $answered } bord har svarat
}
blind-until-reveal = Var och en svarar i lugn och ro. Resultatet visas först när alla har fått svara.
to-answer = Vad vi svarar på
sides-too-small = En grupp är för liten, därför visar vi bara det gemensamma resultatet.
perspective-client = Klienter
perspective-relative = Närstående
perspective-worker = Anställda
perspective-other = Andra
place-none = På ingen plats
places-too-small = Från någon plats har för få svarat, så vi visar inte resultaten per plats.
everyone = Alla
side-count = { $side } ({ $count })
share-of = { $count } av { $total }
trace-ask = Vad blev det av det här?
trace-nothing = Det här har inte förts vidare än.

## Rader som skrivs tillsammans

day = { DATETIME($day, dateStyle: "medium") }
about-nothing = Inget särskilt
more-fields = Fler uppgifter
empty-line = Töm
part-open = Kommer vi överens om senare
field-responsible = Vem sköter det?
field-responsible-hint = Namn eller uppgift, så som gruppen sade det.
field-by-when = Till när?
heading-responsible = Vem sköter det
heading-by-when = Till när

## Bilder och ljud

picture-label = Bild
picture-take = Ta en bild
picture-choose = Välj en bild
picture-hint = Uppgifter om var och när bilden är tagen tas bort. Om det finns andra människor på bilden, be dem om lov. Du kan ta bort bilden senare.
picture-chosen = Bilden som du valde
picture-shows = Vad föreställer bilden? Berätta om du vill.
picture-remove = Ta bort bilden
picture-without-words = En bild som inte har beskrivits med ord
uses-label = Vad får det här användas till?
uses-hint = Välj varje användning för sig. Du kan ändra dig senare, också ta tillbaka din tillåtelse.
use-room = Får visas för andra i den här workshoppen
use-report = Får tas med i workshoppens rapport
use-published = Får publiceras, till exempel på nätet eller i utbildning
uses-given = Tillåtet: { $uses }
uses-change = Ändra vad som är tillåtet
uses-none = ingenting, bara ledaren ser eller hör det
use-short-room = den här workshoppen
use-short-report = rapporten
use-short-published = publicering
uses-later = Ändringen gäller allt som görs från och med nu. En fil som redan är gjord ändras inte.
uses-not-for-room = Den som gav det här låter inte andra se det: bara du ser det.
sound-label = Ljud
sound-begin = Börja spela in
sound-end = Sluta spela in
sound-recording = Spelar in…
sound-choose = Välj en inspelning
sound-hint = Man kan känna igen den som talar på rösten. Du kan ta bort inspelningen senare.
sound-chosen = Din inspelning
sound-remove = Ta bort inspelningen
sound-denied = Mikrofonen kunde inte användas. Tillåt den i webbläsaren eller skriv det du vill säga.
media-sending = Skickar… Om förbindelsen bryts fortsätter det av sig självt.
media-coming = Bilden är på väg…
media-gone = Det här kan inte visas längre: det är borttaget.

## A code on paper

slip-title = Din papperskod
slip-what-for = Med koden ser du dina svar, kan radera dem och ser vad som hände sedan. Spara papperet. Visa inte koden för andra.
slip-where = Gå till { $host } och välj ”Jag har en papperskod”.
slip-once = Skriv koden på papper nu. Den sparas ingenstans och går inte att få senare.
print = Skriv ut

## Att skriva in papper

typing-begin = Skriv in papper efter papper
typing-title = Skriva in papper
typing-person = Papper { $number }
typing-no-side = Perspektivet inte sagt
typing-side = Byt perspektiv
typing-side-said = Perspektiv: { $side }
typing-next = Nästa papper
typing-next-said = Nästa papper. { $side }
typing-leave = Sluta skriva in
typing-places = Var du skriver
typing-place-said = Nu skriver du i { $place }
typing-keys = Enter lägger till · F2 tar tillbaka det senaste · F4 byter perspektiv · F9 går till nästa papper · Esc slutar
typing-keys-places = Enter lägger till · F8 byter ställe · F2 tar tillbaka det senaste · F4 byter perspektiv · F9 går till nästa papper · Esc slutar
typing-keys-form = Mellanslag eller pilar väljer · Tabb och Enter för vidare · F4 byter perspektiv · F9 går till nästa papper · Esc slutar
typing-last = Senast från det här papperet: { $words }
typing-none = Inget är ännu inskrivet från det här papperet.
typing-add = Lägg till
typing-take-back = Ta tillbaka det senaste
typing-taken = Tillbaka i fältet: { $words }
typing-nothing = Det finns inget att ta tillbaka från det här papperet.
typing-not-empty = Det finns redan text i fältet. Lägg till den eller töm fältet först.
typing-not-saved = Sparades inte: { $words }
typing-send-anyway = Om det får vara med, ta tillbaka det (F2) och lägg till på nytt (Enter).
typing-send-as-is = Texten är tillbaka i fältet. Om den får vara med, tryck Enter igen.
typing-in-field = Texten är tillbaka i fältet. Rätta den, eller töm fältet om den ska lämnas bort.
typing-not-saved-before = Från papper { $sheet } sparades inte: { $words }
typing-take-up = F2 tar texten till fältet. Då sparas den på papper { $sheet }.
typing-in-field-before = Den sparas på papper { $sheet }.
typing-sent-for = Skickat till papper { $sheet }. Det här papperet fortsätter.
typing-refused-back = Något sparades inte. Texten är tillbaka i fältet: rätta den eller töm fältet.
typing-refused-form = Svaret sparades inte. Läs vad som står på sidan och rätta det först.
typing-not-saved-form = Från papper { $sheet } sparades inte ett svar.
typing-again-form = Ta fram papperet igen och skriv in svaret.
typing-refused = Något sparades inte. Ta tillbaka det till fältet (F2) och rätta eller töm det.
typing-wait = Vänta ett ögonblick: det förra är ännu på väg.
typing-unsent = På det här papperet finns något som inte är skickat. Skicka det, eller tryck F9 igen om det ska lämnas bort.
typing-count = { $lines } inskrivna, { $people } svarande.
typing-people = { $people } papper inskrivna.
typing-on-the-way = { $lines } på väg.
