### What the hub says to phones beside `errors`. `error-<code>` with its remedy as `.hint`.

no-script = Sidan behöver JavaScript. Slå på det i webbläsarens inställningar eller be ledaren om en pappersblankett.
page-opening = Välkommen
page-wait = Workshoppen öppnas snart. Vänta ett ögonblick.
page-slow = Förbindelsen är långsam just nu. Sidan försöker hela tiden på nytt. Om den inte öppnas, be ledaren om hjälp.

## At the door

error-wrong-code = Det finns ingen workshop med koden { $code }.
    .hint = Titta på de sex siffrorna på väggen och skriv dem på nytt.
error-door-shut = Workshoppen tar inte emot fler just nu.
    .hint = Be ledaren öppna dörren.
error-nothing-own = Här finns inga svar av dig.
    .hint = Om du vill delta, skriv de sex siffrorna som syns på väggen.
error-wrong-paper-code = Det finns inga svar med den här papperskoden.
    .hint = Titta på papperet och skriv koden på nytt. Om det är länge sedan kan svaren redan vara raderade.
error-too-many-guesses = Alltför många fel koder har prövats här alldeles nyss.
    .hint = Vänta en stund och försök igen. De som redan är med märker ingenting.
error-room-full = Workshoppen är full: { $limit } enheter är med.
    .hint = Delta tillsammans med någon som redan är med.
error-wrong-scribe-key = Med den här länken kan man inte skriva för andra i den här workshoppen.
    .hint = Be ledaren om en ny länk.
error-scribe-revoked = Den här sekreterarlänken används inte längre.
    .hint = Be ledaren om en ny länk. Det du redan skrev finns kvar.

## Messages

error-bad-json = Meddelandet gick inte att läsa: { $reason }.
    .hint = Öppna sidan på nytt.
error-bad-field = I meddelandet, vid { $where }, väntades { $expected }. Det som kom är av slaget: { $got }.
    .hint = Öppna sidan på nytt.
json-broken = från tecken { $at } är det inte JSON
json-no-object = ett objekt inom klammer väntades
json-characters = det har tecken som inte kan sparas
json-deep = det är nästlat för djupt
json-number = det har ett tal som JSON inte känner till
error-hello-first = Sidan har inte ännu sagt vem som kommer.
    .hint = Öppna sidan på nytt.
error-hello-late = Sidan hann inte säga vem som kommer.
    .hint = Öppna sidan på nytt.
error-binary-message = Det skulle ha kommit text, men det kom något annat.
    .hint = Öppna sidan på nytt.
error-message-too-big = Meddelandet är för långt: { $size } kibibyte. Högst { $limit } kan skickas på en gång.
    .hint = Skicka en kortare text.
error-wrong-protocol = Sidan är av en annan version (väntade { $expected }, fick { $got }).
    .hint = Öppna sidan på nytt.
error-channel-of-scribes = Bara den som skriver för andra berättar hur ett svar kom.
    .hint = Öppna sidan på nytt.
error-person-of-scribes = Bara den som har en länk för det skriver för andra.
    .hint = Öppna sidan på nytt.
error-too-many-at-once = Redan { $limit } svar väntar på sin tur.
    .hint = Vänta en stund och försök igen.
error-too-slow = Din förbindelse är för långsam just nu. Sidan kommer tillbaka av sig själv.
    .hint = Det du skrev finns kvar.
error-going-away = Förbindelsen startas på nytt. Sidan kommer tillbaka av sig själv.
    .hint = Det du skrev finns kvar.
error-not-found = Det finns ingenting på den här adressen.
    .hint = Öppna länken på nytt eller skriv koden på första sidan.
error-no-page = Den här sidan finns inte här, eller visas inte längre.
    .hint = Sidan kan ha tagits bort. Fråga den som gav dig adressen.
error-wrong-method = Den här adressen kan inte användas så.
    .hint = Öppna länken på nytt.
error-wrong-key = Nyckeln passar inte.
    .hint = Starta programmet på nytt.

## For those who start the hub

error-address-unknown = Den här datorn har ingen adress { $host } med porten { $port }.
    .hint = Välj en av datorns egna adresser och en port mellan 1024 och 65535.
