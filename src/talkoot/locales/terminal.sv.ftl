### Vad kommandoraden säger.

## Kommandon och deras val

about = Talkoot leder verkstäder där man utvecklar tillsammans: en duk, telefoner och papper.
help-demo = Visa en levande workshop med påhittade människor. Inget av den sparas.
help-start = Starta Talkoot för en egen workshop.
help-lab = Öppna ledarens skärmar i JupyterLab, där du kan ändra dem.
help-new = Börja en utvecklingsstig från en färdig mall.
help-import = Ta in en utvecklingsstig som exporterats, en Polis-enkät eller en Pabulib-omröstning.
help-export = Skriv en utvecklingsstigs resultat i en mapp.
help-replay = Spela upp en inspelad enkät genom ett Talkoot som är i gång.
help-backup = Kopiera allt till en fil, också medan en workshop pågår.
help-restore = Sätt en säkerhetskopia i stället för det som finns här.
help-forget = Radera en utvecklingsstig för gott.
help-doctor = Leta efter sådant som kunde förstöra en workshop.
help-kits = Räkna upp de färdiga mallarna, eller kontrollera en egen.
help-kits-list = Räkna upp de färdiga mallarna.
help-kits-check = Kontrollera en mall: varje fel med sin rad och vad som väntades där.
help-kits-check-file = Mallens fil eller mapp.
help-kits-schema = Skriv ut beskrivningen av en mall som textredigerare förstår (JSON Schema).
help-kits-schema-to = Skriv den till den här filen.
help-methods = Lista metoderna. Skriv en tabell eller kort att skriva ut.
help-methods-to = Skriv tabellen till den här filen, .docx, .pdf eller .md.
help-methods-card = Skriv kortet för en metod eller för alla, .docx eller .pdf.
help-methods-card-name = Metodens beteckning; utan den alla.
help-methods-card-to = Fil för korten; annars efter metoden.
help-lang = Språk: fi, sv eller en. Annars datorns språk.
help-debug = Visa allt om ett fel.
help-version = Säg vilken version detta är.
help-help = Visa den här hjälpen.
help-participants = Hur många påhittade människor som deltar; 0 för inga.
help-port = Porten som telefonerna använder. Håll den samma: genom den minns telefonen sina svar.
help-screens-port = Porten för ledarens skärmar, bara på den här datorn.
help-host = Adress att lyssna på; annars alla den här datorns adresser.
help-public-url = Talkoots adress på internet, till exempel https://workshop.example.org.
help-no-browser = Öppna inte webbläsaren.
help-data = Mappen där allt sparas; annars en egen mapp på den här datorn.
help-which-cycle = Utvecklingsstigen: dess id, början av id:t eller namnet.
help-new-kit = Mallens namn, eller dess mapp. talkoot kits räknar upp dem.
help-new-name = Utvecklingsstigens namn; annars mallens.
help-new-delete-by = Dagen då svaren senast raderas, till exempel 2027-06-30.
help-new-unit = Enheten vars workshop det är; för statistiken.
help-import-source = En fil som slutar på .jsonl; ordet polis och sedan en mapp; eller ordet pabulib och sedan en fil.
help-import-folder = Mappen med Polis-exporten eller Pabulib-filen (.pb).
help-import-copy = Ta in den som en kopia bredvid den som finns här.
help-export-to = Mapp för filerna; den skapas om den inte finns.
help-export-only = Bara detta: easy_summary, management_summary, workbook, report, documents, papers_before, papers_during, papers_after, papers_officer, pictures, archive eller pabulib. Kan ges flera gånger.
help-replay-kind = Ordet polis: varifrån inspelningen kommer.
help-replay-folder = Mappen med Polis-exporten.
help-replay-into = Koden till workshoppen som den spelas upp i.
help-replay-address = Adressen till det Talkoot som är i gång.
help-backup-to = Fil eller mapp för kopian; annars bredvid originalet.
help-restore-file = Säkerhetskopian.
help-yes = Fråga inte.
help-phone-test = Vänta tills en telefon har fått kontakt.
panel-arguments = Vad som ges
panel-options = Val
panel-commands = Kommandon
panel-required = [behövs]
panel-default = [annars: {"{}"}]

## När ett kommando inte förstås

usage-missing = { $name } saknas.
usage-no-option = Det finns inget val { $name }.
usage-bad-value = { $name } är inte som väntat: { $reason }
usage = Kommandot förstods inte: { $reason }
usage-help = { $command } --help berättar vad som går.
interrupted = Avbrutet.
unforeseen = Något oväntat hände: { $error } Det som sparats är i säkerhet. Försök igen med --debug och skicka texten till dem som sköter Talkoot.
error-system = Datorn kunde inte göra det här: { $path } – { $reason }.
    .hint = Kontrollera disken och behörigheterna och försök igen. Det som sparats är i säkerhet.
yes-or-no = ja/nej
yes-words = j, ja, jo
nothing-done = Inget ändrades.
nobody-answered = Ett ja eller nej väntades, men ingen är här och svarar. Med --yes frågas inget.
written = Skrivet: { $path }

## I gång

demo-preparing = Förbereder exempelworkshoppen …
demo-sample = Människorna och deras ord är påhittade, och de skriver på finska. Inget sparas: när du avslutar försvinner också dina egna svar.
demo-gone = Exempelworkshoppen är borta.
start-kept = Allt är sparat i { $path }
service-starting = { $service ->
    [hub] Öppnar vägen för telefoner …
    [screens] Öppnar ledarens skärmar …
    [lab] Öppnar JupyterLab …
   *[other] Startar { $service } …
}
service-started = { $service ->
    [hub] Telefoner kan ansluta.
    [screens] Ledarens skärmar är klara.
    [lab] JupyterLab är klart.
    [participants] De påhittade människorna kommer in.
   *[other] { $service } är klar.
}
service-died = { $service ->
    [hub] Telefonernas förbindelse bröts. Den startas igen, och telefonerna kommer tillbaka av sig själva.
    [screens] Ledarens skärmar stannade. De startas igen; ladda om sidan om en stund.
   *[other] { $service } stannade och startas igen.
}
service-given-up = { $service ->
    [hub] Telefonernas förbindelse bryts gång på gång. Sluta med Ctrl-C och kör talkoot doctor. Det som sparats är i säkerhet.
    [screens] Ledarens skärmar stannar gång på gång. Sluta med Ctrl-C och kör talkoot doctor. Det som sparats är i säkerhet.
   *[other] { $service } stannar gång på gång och startas inte mer.
}
service-done = { $service } är klar.
stopping = Avslutar …
where-facilitator = För dig som leder workshoppen:
where-facilitator-only = Den här adressen öppnar allt. Den fungerar bara på den här datorn; visa den inte för andra.
where-participants = För deltagarna, i telefonen:
where-code = eller koden { $code }
where-no-code = De kommer in när du öppnar dörren på din skärm.
where-others = Om telefonerna inte når dit, pröva en annan av datorns adresser:
where-stop = Ctrl-C avslutar allt.

error-service-failed = { $service ->
    [hub] Telefonernas förbindelse startade inte.
    [screens] Ledarens skärmar startade inte.
    [lab] JupyterLab startade inte.
    [participants] De påhittade människorna kom inte in.
   *[other] { $service } startade inte.
} Så här sade den: { $said }
    .hint = Kör talkoot doctor.
error-host-unknown = Den här datorn har ingen adress { $host } ({ $reason }).
    .hint = Lämna bort --host, eller ge en av adresserna som talkoot doctor räknar upp.
error-ports-same = Telefonerna och ledarens skärmar kan inte dela port { $port }.
    .hint = Ge två olika nummer: --port och --screens-port.
error-talkoot-running = Talkoot är redan i gång på port { $port } och sparar allt i { $path }
    .hint = Använd det, eller avsluta det med Ctrl-C i dess fönster. Två samtidigt behöver andra portar: --port och --screens-port.
error-demo-running = Exempelworkshoppen är i gång på port { $port }.
    .hint = Avsluta den med Ctrl-C i dess fönster, eller välj andra portar: --port och --screens-port.
error-public-url = Till --public-url väntades en adress, till exempel https://workshop.example.org, men det kom ”{ $got }”.
    .hint = Skriv hela adressen, med http:// eller https:// först.
error-data-folder = Mappen { $path } kan inte skapas: { $reason }.
    .hint = Välj en annan: --data.
error-screens-missing = Ledarens skärmar hittades inte.
    .hint = Installera Talkoot på nytt, eller kör det i dess egen mapp.

## Utvecklingsstigar

cycles-id = Id
cycles-name = Namn
cycles-created = Börjad
new-made = { $activities ->
    [one] ”{ $name }” är klar, med { $activities } del.
   *[other] ”{ $name }” är klar, med { $activities } delar.
}
new-id = Dess id: { $cycle }
new-next = Öppna den med: { $command }
import-doing = Läser { $file } …
import-done = { $events ->
    [one] ”{ $name }” är här, med { $events } sparat steg.
   *[other] ”{ $name }” är här, med alla { $events } sparade steg.
}
import-was-there = ”{ $name }” fanns redan här, precis likadan. Inget ändrades.
import-lacks = Svaren i delen ”{ $title }” saknas: de var ännu dolda när filen gjordes. De finns i det Talkoot som filen kom från, och i en säkerhetskopia av det (talkoot backup).
export-doing = Skriver resultaten …
export-done = { $files ->
    [one] { $files } fil. Dess innehåll ska raderas senast { $day }.
   *[other] { $files } filer. Deras innehåll ska raderas senast { $day }.
}
export-lacks = I säkerhetskopian (.jsonl) saknas svaren i delen ”{ $title }”, för de är ännu dolda. Exportera på nytt när du har visat dem. En fullständig kopia: talkoot backup

## Färdiga mallar

methods-id = Metod
methods-name = Namn
methods-aim = Mål
methods-description = Beskrivning
kits-id = Mall
kits-name = Namn
kits-summary = Vad det blir av den
kits-broken = kan inte användas
kits-none = Inga mallar hittades.
kits-sound = { $file } kan användas som den är.
kits-mistakes = { $mistakes ->
    [one] { $mistakes } fel.
   *[other] { $mistakes } fel.
}

## Spara och radera

backup-doing = Kopierar …
backup-done = Kopian finns i { $path }
backup-remember = Kom ihåg att radera den när svaren ska raderas.
restore-ask = Ska säkerhetskopian sättas i stället för { $path }? Det som finns där nu sparas bredvid.
restore-doing = Kontrollerar och sätter tillbaka …
restore-done = Säkerhetskopian finns nu i { $path }
restore-kept = Det som fanns där förut är sparat i { $path }
forget-ask = Ska ”{ $name }” och allt som svarats i den raderas? Det går inte att få tillbaka.
forget-doing = Raderar …
forget-done = ”{ $name }” är raderad.
forget-unfinished = Dess ord kan ännu finnas i filens tomma delar, eftersom ett annat program har filen öppen. Stäng Talkoots andra fönster och kör sedan talkoot forget eller talkoot backup igen.
forget-backups = Kom ihåg säkerhetskopiorna och de exporterade filerna: radera dem också.
error-nothing-to-back-up = Det finns inget att kopiera: { $path } finns inte.
    .hint = Kontrollera --data, eller starta Talkoot en gång.
error-backup-folder = Kopian kan inte skrivas till { $path }: { $reason }.
    .hint = Välj en annan plats: --to.
error-restore-folder = Säkerhetskopian kan inte sättas i stället för { $path }: { $reason }.
    .hint = Inget ändrades. Gör plats eller tillåt skrivning där och försök igen.
error-no-such-backup = Det finns ingen fil { $path }.
    .hint = Kontrollera säkerhetskopians sökväg.
error-ledger-in-use = { $path } används av ett Talkoot som är i gång.
    .hint = Avsluta det med Ctrl-C och försök sedan igen.

## Kontroll

doctor-python = Python { $version }
doctor-python-old = Pythons version är { $version }; minst { $least } behövs.
    .hint = Installera en nyare Python och sedan Talkoot på nytt.
doctor-bundles = Det som webbläsarna behöver finns.
doctor-screens = Ledarens skärmar finns i { $path }
doctor-template-missing = Utseendet för ledarens skärmar hittades inte.
    .hint = Installera Talkoot på nytt, eller kör det i dess egen mapp.
doctor-kernel = Ledarens skärmar kan räkna.
doctor-kernel-missing = Den del som räknar för ledarens skärmar är inte installerad.
    .hint = Installera den med: pip install ipykernel
doctor-no-address = Den här datorn är inte i något nät, så telefoner når den inte.
    .hint = Anslut till rummets nät, eller dela ett från en resrouter.
doctor-address = Telefoner når troligen den här datorn på { $address }
doctor-more-addresses = Den har också andra adresser: { $addresses }
    .hint = Om den första inte fungerar i rummet kan någon av dessa göra det. Pröva: talkoot doctor --phone-test
doctor-port = Port { $port } är ledig.
doctor-port-of-other = Port { $port } används av ett Talkoot som sparar allt i { $path }
    .hint = Avsluta det med Ctrl-C i dess fönster, eller titta på det med --data.
doctor-port-of-demo = Port { $port } används av exempelworkshoppen, som är i gång.
    .hint = Avsluta den med Ctrl-C i dess fönster före workshoppen.
doctor-port-of-talkoot = Port { $port } används av Talkoot självt, som är i gång. Det är som det ska.
doctor-nothing-stored = Inget är sparat än; det kommer att finnas i { $path }
doctor-stored = { $cycles ->
    [one] { $path } är i skick. Där finns { $cycles } utvecklingsstig.
   *[other] { $path } är i skick. Där finns { $cycles } utvecklingsstigar.
}
doctor-disk = { $free } MB är lediga i { $path }
doctor-disk-full = Bara { $free } MB är lediga i { $path }; minst { $least } MB behövs.
    .hint = Gör plats på skivan före workshoppen.
doctor-phone-test = Gästnät håller ofta telefoner och datorer isär. Pröva med en telefon innan folk kommer: talkoot doctor --phone-test
doctor-good = Inget här skulle förstöra en workshop.
doctor-bad = Något här skulle förstöra en workshop: se raderna med ✗.
phone-test-open = Öppna någon av dessa med en telefon i rummets nät:
phone-test-waiting = Väntar på telefonen. Ctrl-C avbryter.
phone-test-running = Talkoot är i gång. Om dess sida öppnas i telefonen kom telefonen fram.
phone-test-done = Telefonen kom fram.
phone-test-page = Det fungerar
phone-test-page-more = Den här telefonen når workshoppens dator. Du kan stänga sidan.
## Inspelade Polis-diskussioner

polis-joining = Människorna kommer med
polis-playing = De tar ställning
polis-statement = Påstående
polis-agree = håller med
polis-agree-published = i Polis
polis-disagree = håller inte med
polis-disagree-published = i Polis
polis-same = Allt är som Polis publicerade det: { $stands } ställningstaganden, { $cells } sista ställningstaganden.
polis-different = Inte som Polis publicerade det: { $statements ->
    [one] { $statements } påstående
   *[other] { $statements } påståenden
} fick ett annat antal ställningstaganden, och { $cells } av { $of } sista ställningstaganden är olika.
error-import-missing = ”{ $file }” saknas i mappen { $folder }.
    .hint = Välj mappen med hela materialet: summary.csv, comments.csv, votes.csv och participants-votes.csv.
error-import-polis-where = Efter ordet polis väntades mappen med Polis-materialet, men där finns inget.
    .hint = Lägg till den: talkoot import polis MAPP
error-import-foreign = ”{ $file }” är inte som Polis skriver den: på rad { $line } skulle det stå ”{ $expected }”, men där står ”{ $got }”.
    .hint = Ladda ner materialet på nytt och låt filerna vara som de är. Inget av det hämtades in.
error-import-cut-off = ”{ $file }” tar slut för tidigt: på rad { $line } { $expected ->
    [end-of-line] fortsätter raden
   *[other] skulle det stå ”{ $expected }”
}.
    .hint = Ladda ner materialet på nytt. Inget av det hämtades in.
error-pabulib-missing = Filen { $file } finns inte.
    .hint = Kontrollera namnet och mappen. Filens namn slutar på .pb.
error-pabulib-foreign = ”{ $file }” är inte i ordning: på rad { $line } skulle det stå ”{ $expected }”, men där står ”{ $got }”.
    .hint = Rätta raden eller ladda ner filen på nytt. Inget av den hämtades in. Formatet beskrivs på pabulib.org/format.
error-pabulib-where = Efter ordet pabulib väntades en fil vars namn slutar på .pb, men där finns inget.
    .hint = Lägg till den: talkoot import pabulib FIL
error-pabulib-none = Här finns ingen budget vars röster kan föras ut.
    .hint = Man kan föra ut en avslutad budget där minst { $least } har röstat.
error-pabulib-changed = Någon har tagit bort sin röst ur avsnittet ”{ $title }” efter att det avslutades. Filen skulle avslöja hur hen röstade.
    .hint = Öppna avsnittet och avsluta det på nytt om rösterna ska föras ut.
error-replay-no-hub = Ingen svarar på { $address }: { $reason }
    .hint = Starta Talkoot först och ge adressen som deltagarna använder.
error-replay-turned-away = Workshoppen släpper inte in människorna i materialet: { $reason }
    .hint = Öppna dörren och använd koden som syns på duken.
error-replay-no-statements = Ingen del med påståenden är öppen i workshoppen.
    .hint = Starta en där man får skriva påståenden utan godkännande, och försök på nytt.
error-replay-refused = Workshoppen tog inte emot ”{ $what }”: { $reason }
    .hint = Börja om i en tom del. Man ska få skriva påståenden, och de ska rymmas.
