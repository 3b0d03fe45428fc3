# Vad som väntades, vad som kom och var. Rådet säger vad man kan göra.

## Att delta

error-closed = Den här delen är inte öppen nu, så inget kan läggas till.
    .hint = Vänta tills ledaren öppnar det. Det du gett tidigare finns kvar.
error-paused = Den här delen vilar, så inget kan läggas till just nu.
    .hint = Vänta tills ledaren fortsätter. Det du gett tidigare finns kvar.
error-empty = Här har inget skrivits ännu.
    .hint = Skriv minst ett ord eller hoppa över.
error-too_long = Texten har { $length } tecken. Det finns plats för { $limit }.
    .hint = Korta av texten eller dela den i två.
error-identity-code = Texten innehåller en personbeteckning, så den sparades inte.
    .hint = Ta bort beteckningen och skicka igen. Här behöver ingen veta vem någon är.
error-contact-details = Texten verkar innehålla ett telefonnummer eller en e-postadress.
    .hint = Alla i rummet kan få läsa det. Ta bort det eller skicka ändå.
error-not-allowed = Bara ledaren kan göra det här.
    .hint = Fråga ledaren om det behövs.
error-nothing-to-undo = Det finns inget att ångra.
    .hint = Du kan bara ångra det du själv gjort, det senaste först.
error-final = Det här kan inte ångras: andra har redan sett det eller så har orden raderats.
    .hint = Rätta till det med något nytt.
error-final-revealed = Det här kan inte ångras längre, för alla har redan sett det.
    .hint = Titta på resultatet tillsammans och gå vidare till nästa del.
error-final-sides = Stängningen kan inte ångras, för resultaten har redan visats per perspektiv.
    .hint = Om ni vill fortsätta svara, välj Öppna igen.
error-not-yours = Du kan bara ändra och ta bort det som du själv har skrivit.
    .hint = Be ledaren ändra det.
error-gone = Det här finns inte längre.
    .hint = Det har tagits bort. Du kan skriva ett nytt.
error-limit-reached = Du har redan skrivit { $limit }, och fler ryms inte.
    .hint = Du kan ändra eller ta bort något av dina.
error-built-upon = Andra har redan gått vidare från det här, så det kan inte ångras.
    .hint = Kom överens om vad som ska ändras och ändra det.

## Att komma med

error-unknown-type = Ett meddelande av okänt slag kom: ”{ $type }”.
    .hint = Ladda om sidan. Om du gjort programmet som skickade det: de här slagen är kända: { $known }.
error-internal = Något gick fel i programmet. Det som sparats tidigare finns kvar.
    .hint = Försök igen. Berätta för ledaren om samma sak händer på nytt.
error-bad-command-id = Det som skickades har en märkning som inte duger eller som någon annan redan använt.
    .hint = Ladda om sidan och skicka sedan igen.
error-bad-data = I ”{ $where }” väntades { $expected }. Det här kom: { $got }
    .hint = Ladda om sidan. Om du gjort programmet som skickade det, rätta värdet.
error-unknown-action = ”{ $action }” går inte att göra här. Det här går: { $known }.
    .hint = Ladda om sidan: den kan vara av en äldre version.

## Bilder och ljud

error-media-off = I den här delen kan man inte ge bilder eller ljud.
    .hint = Skriv det du vill säga eller berätta det för ledaren.
error-nothing-to-permit = Här finns varken bild eller ljud längre.
    .hint = Du behöver inte ändra tillåtelsen.
error-pictures-off = I den här delen kan man inte ge bilder.
    .hint = Berätta med ord vad bilden visar.
error-sound-off = I den här delen kan man inte ge ljud.
    .hint = Skriv det du vill säga eller be någon skriva åt dig.
error-media-unknown = Den här filen kan inte tas emot.
    .hint = Bilden kan vara JPEG, PNG, WebP eller GIF. Ljudet kan vara WebM, Ogg, MP4 eller WAV.
error-media-too-big = Filen är för stor. Den får vara högst { $limit } megabyte.
    .hint = Välj en mindre bild eller spela in ett kortare ljud.
error-media-limit = Du har redan gett { $limit } filer i den här delen. Fler ryms inte.
    .hint = Ta bort någon av de tidigare om du vill ge en ny.
error-media-full = Utrymmet för bilder och ljud är fullt: { $limit } megabyte.
    .hint = Skriv det du vill säga. Berätta också för ledaren att utrymmet tog slut.
error-media-gone = Bilden eller ljudet finns inte längre, eller så kan du inte se det.
    .hint = Välj bilden eller spela in ljudet på nytt.
error-picture-broken = Bildfilen är trasig, så bilden kan inte visas.
    .hint = Välj en annan bild eller ta en ny.
error-picture-too-large = Bilden har för många bildpunkter. De får vara högst { $limit } miljoner.
    .hint = Gör bilden mindre eller välj en annan.
error-sound-broken = Ljudfilen är trasig eller har ett format som inte kan spelas upp.
    .hint = Spela in på nytt eller skriv det du vill säga.
error-sound-is-video = Filen innehåller rörlig bild. Här kan man bara ge ljud.
    .hint = Spela in utan bild.

## Att leda

error-unknown-activity = Den här workshoppen har ingen del ”{ $activity }”.
    .hint = Välj en del ur programmet.
error-unknown-statement = Påståendet ”{ $statement }” finns inte i den här delen.
    .hint = Bedöm något av dem som syns.
error-step-off-scale = Skalan har stegen 1–{ $steps }, men svaret var { $step }.
    .hint = Välj ett av stegen eller ”Kan inte säga”.
error-unknown-cycle = Det finns ingen utvecklingsstig ”{ $cycle }” här.
    .hint = Välj en på startskärmen eller gör en ny.
error-unknown-method = Det finns ingen metod ”{ $method }”. De här är kända: { $known }.
    .hint = Kontrollera namnet eller installera paketet som har metoden.
error-children-no-media = I en workshop för barn och unga tas varken bilder eller ljud emot.
    .hint = Lämna bort bilder och ljud i delens inställningar.
error-children-no-links = I en workshop för barn och unga kan man inte öppna en länk som är öppen i veckor.
    .hint = Håll en träff där en vuxen är på plats.
error-unknown-session = Den här utvecklingsstigen har ingen träff ”{ $session }”.
    .hint = Välj en av stigens träffar.
error-unknown-moment = Den här utvecklingsstigen har inget ögonblick ”{ $moment }”.
    .hint = Välj ett av ögonblicken i körschemat.
error-no-rules = Den här utvecklingsstigen har inga spelregler.
    .hint = De kommer från mallen när stigen börjar.
error-unknown-scribe = Den här skrivarens länk hör inte till den här utvecklingsstigen.
    .hint = Välj en skrivare ur listan.
error-cycle-exists = Utvecklingsstigen ”{ $cycle }” finns redan.
    .hint = Öppna den eller gör en ny med ett annat id.
error-duplicate-id = Två delar har samma id ”{ $id }”.
    .hint = Ge ett av dem ett annat id.
error-duplicate_id = Samma id har getts två gånger: { $ids }.
    .hint = Ge vart och ett ett eget id.
error-bad-settings = Inställningen ”{ $where }” duger inte. Där väntades { $expected }. Det här kom: { $got }
    .hint = Rätta inställningen och försök igen.
error-answered-already = { $answered ->
    [one] { $answered } person har redan svarat, så det här kan inte längre ändras.
   *[other] { $answered } personer har redan svarat, så det här kan inte längre ändras.
}
    .hint = Lägg hellre till en ny del. Svaren finns kvar.
error-written-already = Här har redan antecknats saker, så det här kan inte längre ändras.
    .hint = Ta först bort det som har antecknats, eller gör en ny del.
error-built-on = Delen ”{ $activity }” fortsätter från det som görs här.
    .hint = Ta bort det först.
error-reveal-first = Det här fortsätter från delen ”{ $activity }”, vars svar ännu är dolda.
    .hint = Visa dem först.
error-revealed-already = Resultaten har redan visats, så delen kan inte öppnas igen.
    .hint = Lägg till en ny del om du vill fråga på nytt.
error-not-blind = Inget är dolt i den här delen, så det finns inget att visa.
    .hint = Avsluta delen när alla är klara.
error-not-public = Om den här delen sades det inte på förhand att den kan publiceras.
    .hint = Tillåt en offentlig sida i delens inställningar innan någon skriver. Sidan kan också sparas som en fil som du själv publicerar.
error-not-started = Delen ”{ $activity }” har inte börjat ännu.
    .hint = Starta det först.
error-date-past = Datumet { $date } har redan varit.
    .hint = Välj i dag eller en senare dag.
error-unknown-item = Det som det här hör till syns inte längre.
    .hint = Välj något annat eller lämna det tomt.
error-session-gathers = Det här är en träff dit man kommer. Den får ingen länk som är öppen länge.
    .hint = Välj en del vars längd är 0 minuter, eller öppna dörren.
error-unknown-link = Den här länken finns inte i den här utvecklingsgången.
    .hint = Välj en länk i listan.
error-after-deletion = Dagen { $date } är senare än dagen då svaren raderas ({ $delete_by }).
    .hint = Välj en tidigare dag eller flytta dagen för radering.
error-link-over = Det går inte längre att svara via den här länken.
    .hint = Om du har svarat kan du se dina svar med din egen länk eller en papperskod. Resultaten berättas där du fick länken.
error-no-paper-code = Det här är ingen papperskod.
    .hint = En kod har två ord och fyra siffror, till exempel hilla-tuuli-4271. Titta på papperet och skriv koden på nytt.
error-paper-code-taken = Någon har redan den här papperskoden.
    .hint = Försök igen: programmet lottar ut en annan.
error-looks-back = Här kan du se och radera dina egna svar. Du kan inte lägga till nya.
    .hint = Om du vill delta nu, skriv de sex siffrorna som syns på väggen.

## Filen där allt sparas

error-ledger-foreign = { $path } skulle vara en fil som Talkoot sparar i, men den innehåller något annat ({ $reason }).
    .hint = Välj en annan fil eller ange sökvägen till en som inte finns ännu.
error-ledger-damaged = { $path } är skadad och kan inte läsas i sin helhet ({ $reason }).
    .hint = Lämna filen som den är, gör en kopia av den och återställ den senaste säkerhetskopian: talkoot restore.
error-ledger-newer = { $path } har gjorts av en nyare Talkoot (version { $version }, den här känner till { $known }).
    .hint = Uppdatera Talkoot och öppna sedan filen igen.
error-ledger-read-only = { $path } kan läsas men inte ändras, så inget kan sparas.
    .hint = Tillåt ändringar i filen och dess mapp, eller kopiera filen till en egen mapp.
error-ledger-cannot-open = { $path } kan inte öppnas ({ $reason }).
    .hint = Kontrollera att mappen finns och att du får skriva i den.
error-ledger-is-folder = { $path } är en mapp, men där väntades en fil.
    .hint = Byt namn på mappen, eller spara allt någon annanstans: --data.
error-ledger-network-folder = { $path } ligger i en nätverksmapp, där det som sparas kan gå förlorat.
    .hint = Använd den här datorns egen disk. Säkerhetskopior kan läggas i nätverksmappen.
error-ledger-busy = Ett annat program höll filen upptagen så länge att inget kunde sparas.
    .hint = Försök igen. Om samma sak händer på nytt, stäng andra program som har filen öppen.
error-ledger-failed = { $path } kunde inte användas: { $reason }.
    .hint = Försök igen. Kommandot talkoot doctor berättar mer.
error-disk-full = Disken är full, så inget mer kan sparas i { $path }. Det som sparats tidigare finns kvar.
    .hint = Gör plats på disken och försök sedan igen.
error-disk-failed = Disken svek när { $path } användes ({ $reason }). Det som sparats tidigare finns kvar.
    .hint = Kontrollera disken eller minnesstickan och försök sedan igen. Gör en säkerhetskopia: talkoot backup.
error-event-newer = En del av det sparade har gjorts av en nyare Talkoot: { $kind }, version { $version }. Den här känner till högst { $known }.
    .hint = Uppdatera Talkoot och öppna sedan igen.

## Att starta

error-port-taken = Porten { $port } används av ett annat program.
    .hint = Stäng den andra Talkoot eller det program som använder den, eller välj en annan port: --port.
error-bundles-missing = Det som webbläsarna behöver är inte byggt ännu: { $bundle } saknas.
    .hint = Kör make bundles eller installera Talkoot från ett färdigt paket.
error-extra-missing = Det här behöver en del som inte är installerad: { $extra }.
    .hint = Installera den med: pip install "talkoot[{ $extra }]"
error-kit-not-found = Det finns ingen färdig mall ”{ $kit }”.
    .hint = Kontrollera namnet eller sökvägen. Alla mallar ser du med talkoot kits.
error-kit-unreadable = { $file } kan inte läsas: { $reason }.
    .hint = Kontrollera behörigheterna eller kopiera den till en egen mapp.
error-kit-not-yaml = { $file } kan inte läsas från rad { $line }: { $reason }.
    .hint = Kontrollera indrag, kolon och citattecken på den raden och på raden före.
error-kit-invalid = { $file }, rad { $line }, { $where }: väntade { $expected }, fick { $got }.
    .hint = Rätta raden och kontrollera igen: talkoot kits check.
error-kit-no-place = Det som skulle ändras finns inte längre: { $where }.
    .hint = Ladda om sidan och gör ändringen på nytt.
error-kit-has-mistakes = Mallen kan inte sparas: det finns ännu { $mistakes ->
    [one] en sak
   *[other] { $mistakes } saker
} att rätta.
    .hint = Rätta de märkta ställena eller ångra de senaste ändringarna.
error-kit-changed-meanwhile = Mallen ”{ $kit }” har ändrats någon annanstans efter att du öppnade den, så jag sparade inte över den.
    .hint = Spara din egen under ett annat namn. Det som någon annan ändrade står kvar.
error-kit-unwritable = Mallen kan inte sparas eller raderas i { $file }: { $reason }.
    .hint = Kontrollera mappens behörigheter och ledigt utrymme. Dina ändringar finns kvar på den här sidan.
error-kit-not-own = Mallen ”{ $kit }” följde med Talkoot, så den kan inte raderas.
    .hint = Bara egna mallar kan raderas.
error-kit-too-large = { $file } är ingen färdig mall: den har mer än { $limit } kilobyte.
    .hint = Välj en fil som har laddats ner från egna mallar i Talkoot.
error-kit-not-packed = { $file } är ingen färdig mall från Talkoot.
    .hint = Välj en fil som har laddats ner från egna mallar i Talkoot.

## Import och export av filer

error-ledger-not-named = Det sades inte vilken fil som ska öppnas.
    .hint = Ange filens sökväg eller skriv den i miljövariabeln { $variable }.
error-no-cycles = Det finns inga utvecklingsstigar ännu.
    .hint = Gör en ny av en färdig mall eller hämta in en säkerhetskopia.
error-blind-still = Svaren i delen ”{ $title }” är ännu dolda för alla.
    .hint = Visa dem först. Då avslutas också delen.
error-import-foreign = Filen ”{ $file }” borde vara en säkerhetskopia från Talkoot, men på rad { $line } står det: { $got }
    .hint = Välj en fil vars namn slutar på .jsonl och som Talkoot har gjort.
error-import-empty = Filen ”{ $file }” är tom. Den borde vara en säkerhetskopia från Talkoot.
    .hint = Kopiera filen på nytt därifrån den gjordes. Här ändrades inget.
error-import-cut-off = Filen ”{ $file }” tar slut för tidigt: den borde ha { $expected } rader, den sista som går att läsa är rad { $line }.
    .hint = Kopiera filen på nytt därifrån den gjordes. Inget av den hämtades in.
error-import-changed = Filen ”{ $file }” är inte längre som när den gjordes. Det syns på rad { $line }.
    .hint = Kopiera filen på nytt därifrån den gjordes. Inget av den hämtades in.
error-import-newer = Filen ”{ $file }” är gjord med ett nyare Talkoot (säkerhetskopians version { $version }, det här läser fram till { $known }).
    .hint = Uppdatera Talkoot och hämta sedan in filen på nytt.
error-import-differs = Utvecklingsstigen i filen ”{ $file }” finns redan här, men de är inte likadana.
    .hint = Hämta in den som en kopia, eller ta först bort den som finns här.
error-import-unreadable = Filen ”{ $file }” kan inte läsas: { $reason }.
    .hint = Kontrollera att den finns där den ska och inte är öppen i ett annat program.
error-catalogue-ending = Filen { $file } kan inte skrivas: namnet kan sluta på { $known }, och nu slutar det på ”{ $ending }”.
    .hint = Ge filen ett namn med en sådan ändelse.
error-export-kind = Filen ”{ $kind }” kan inte göras. De här kan: { $known }.
    .hint = Lämna valet tomt, så görs alla.
error-export-folder = Filerna kan inte skrivas i mappen { $path }: { $reason }.
    .hint = Välj en annan mapp, eller stäng filer som är öppna i ett annat program.

## Vad som väntades: fyller i »väntade …«

expected-mapping = namn och värden, som ”id: client_forum”
expected-field = ett värde för fältet
expected-known-field = något av fälten: { $known }
expected-text = en text
expected-number = ett heltal
expected-at-least = ett tal som är minst { $limit }
expected-at-most = ett tal som är högst { $limit }
expected-true-false = true eller false
expected-list = en lista
expected-longer-list = en lista med minst { $limit } { $limit ->
    [one] punkt
   *[other] punkter
}
expected-shorter-list = en lista med högst { $limit } { $limit ->
    [one] punkt
   *[other] punkter
}
expected-one-of = något av följande: { $known }
expected-id = ett id med små bokstäver a–z, siffror och _, som börjar med en bokstav
expected-code = en kod med bokstäver, siffror, - och _
expected-texts = texter per språk ({ $known })
expected-other-id = ett id som inte redan används
expected-not-blind = blind: false, eftersom det här skrivs ner tillsammans så att alla ser det
expected-other = { $said }
expected-no-field = bara kända fält
expected-words = minst ett ord
expected-shorter-text = en text med högst { $limit } tecken
expected-date = ett datum, som 2027-06-30

got-nothing = ingenting
kind-text = text
kind-number = tal
kind-true-false = true eller false
kind-list = lista
kind-mapping = namn och värden
kind-other = något annat

## Varför datorn säger nej

reason-permission = tillåtelse saknas
reason-missing = filen eller mappen finns inte
reason-is-folder = det är en mapp
reason-no-folder = en del av sökvägen är en fil och ingen mapp
reason-disk-full = disken är full
reason-read-only = det går inte att skriva på disken
reason-too-long = namnet är för långt
reason-in-use = den är öppen i ett annat program
reason-disk = disken svarar inte
reason-foreign = det är en annan sorts fil
reason-not-opened = datorn öppnar den inte
reason-torn = dess delar passar inte ihop
reason-no-answer = ingen svarar där
reason-no-address = det finns ingen sådan adress

error-unknown-option = Något av det du valde finns inte längre.
    .hint = Ladda sidan på nytt och svara igen.
error-option-exists = Alternativet ”{ $text }” finns redan.
    .hint = Använd det, eller säg det nya på ett annat sätt.
error-too-many-options = Det finns redan { $limit } alternativ. Fler ryms inte.
    .hint = Ta först bort ett.
