### Mitä komentorivi sanoo.

## Komennot ja niiden valinnat

about = Talkoot auttaa vetämään yhteiskehittämisen työpajoja: valkokangas, puhelimet ja paperi.
help-demo = Näytä elävä työpaja keksittyjen ihmisten kanssa. Siitä ei jää mitään talteen.
help-start = Käynnistä Talkoot omaa työpajaa varten.
help-lab = Avaa vetäjän näytöt JupyterLabissa, jossa voit muuttaa niitä.
help-new = Aloita kehittämispolku valmiista pohjasta.
help-import = Tuo aiemmin viety kehittämispolku, Polis-kysely tai Pabulib-äänestys.
help-export = Vie kehittämispolun tulokset kansioon.
help-replay = Toista tallennettu kysely käynnissä olevassa Talkoissa.
help-backup = Kopioi kaikki yhteen tiedostoon, myös työpajan aikana.
help-restore = Palauta varmuuskopio nykyisen tilalle.
help-forget = Poista kehittämispolku lopullisesti.
help-doctor = Katso, mikä voisi pilata työpajan.
help-kits = Luettele valmiit pohjat tai tarkista oma.
help-kits-list = Luettele valmiit pohjat.
help-kits-check = Tarkista pohja: jokainen virhe, sen rivi ja mitä siinä odotettiin.
help-kits-check-file = Pohjan tiedosto tai kansio.
help-kits-schema = Tulosta pohjan kuvaus, jota tekstieditorit ymmärtävät (JSON Schema).
help-kits-schema-to = Kirjoita se tähän tiedostoon.
help-methods = Luettele menetelmät. Kirjoita niistä tulostettava taulukko tai kortit.
help-methods-to = Kirjoita taulukko tähän tiedostoon, .docx, .pdf tai .md.
help-methods-card = Kirjoita menetelmän kortti tai kaikkien kortit, .docx tai .pdf.
help-methods-card-name = Menetelmän tunnus; ilman sitä kaikki.
help-methods-card-to = Tiedosto korteille; muuten menetelmän mukaan.
help-lang = Kieli: fi, sv tai en. Muuten tietokoneesi kieli.
help-debug = Näytä virheestä kaikki tiedot.
help-version = Kerro, mikä versio tämä on.
help-help = Näytä tämä ohje.
help-participants = Montako keksittyä ihmistä osallistuu; 0 jättää heidät pois.
help-port = Portti, jota puhelimet käyttävät. Pidä se samana: sen avulla puhelin muistaa omat vastauksensa.
help-screens-port = Vetäjän näyttöjen portti, vain tällä tietokoneella.
help-host = Osoite, jossa kuunnellaan; muuten kaikki tämän tietokoneen osoitteet.
help-public-url = Talkoiden osoite internetissä, esimerkiksi https://tyopaja.example.org.
help-no-browser = Älä avaa selainta.
help-data = Kansio, johon kaikki tallennetaan; muuten oma kansiosi tällä tietokoneella.
help-which-cycle = Kehittämispolku: sen tunnus, tunnuksen alku tai nimi.
help-new-kit = Pohjan nimi tai kansio. Nimet näet komennolla talkoot kits.
help-new-name = Kehittämispolun nimi; muuten pohjan nimi.
help-new-delete-by = Päivä, johon mennessä vastaukset poistetaan, esimerkiksi 2027-06-30.
help-new-unit = Yksikkö, jonka työpaja tämä on; tilastoja varten.
help-import-source = Tiedosto, jonka lopussa on .jsonl, sana polis ja sen jälkeen kansio, tai sana pabulib ja sen jälkeen tiedosto.
help-import-folder = Polis-viennin kansio tai Pabulib-tiedosto (.pb).
help-import-copy = Tuo se kopiona täällä olevan rinnalle.
help-export-to = Kansio tiedostoille; se tehdään, jos sitä ei ole.
help-export-only = Vain tämä: easy_summary, management_summary, workbook, report, documents, papers_before, papers_during, papers_after, papers_officer, pictures, archive tai pabulib. Voit antaa useita.
help-replay-kind = Sana polis: mistä tallenne on peräisin.
help-replay-folder = Polis-viennin kansio.
help-replay-into = Sen työpajan koodi, johon kysely toistetaan.
help-replay-address = Käynnissä olevan Talkoiden osoite.
help-backup-to = Tiedosto tai kansio kopiolle; muuten alkuperäisen viereen.
help-restore-file = Varmuuskopio.
help-yes = Älä kysy varmistusta.
help-phone-test = Odota, että puhelin saa yhteyden.
panel-arguments = Mitä annetaan
panel-options = Valinnat
panel-commands = Komennot
panel-required = [tarvitaan]
panel-default = [muuten: {"{}"}]

## Kun komentoa ei ymmärretä

usage-missing = { $name } puuttuu.
usage-no-option = Valintaa { $name } ei ole.
usage-bad-value = { $name } ei ole sellainen kuin odotettiin: { $reason }
usage = Komentoa ei ymmärretty: { $reason }
usage-help = { $command } --help kertoo, mitä voi tehdä.
interrupted = Keskeytetty.
unforeseen = Tapahtui jotain odottamatonta: { $error } Aiemmin tallennettu on tallessa. Kokeile uudelleen valinnalla --debug ja lähetä sen teksti Talkoiden ylläpitäjille.
error-system = Tietokone ei voinut tehdä tätä: { $path } – { $reason }.
    .hint = Tarkista levy ja käyttöoikeudet ja kokeile uudelleen. Aiemmin tallennettu on tallessa.
yes-or-no = kyllä/ei
yes-words = k, kyllä, joo
nothing-done = Mitään ei muutettu.
nobody-answered = Tähän odotettiin kyllä tai ei, mutta kukaan ei ole vastaamassa. Valitsin --yes ohittaa kysymyksen.
written = Kirjoitettu: { $path }

## Käynnissä

demo-preparing = Valmistellaan esimerkkityöpajaa …
demo-sample = Ihmiset ja heidän sanansa ovat keksittyjä, ja he kirjoittavat suomeksi. Mitään ei jää talteen: kun lopetat, omatkin vastauksesi häviävät.
demo-gone = Esimerkkityöpaja on poissa.
start-kept = Kaikki on tallessa tiedostossa { $path }
service-starting = { $service ->
    [hub] Avataan yhteys puhelimille …
    [screens] Avataan vetäjän näytöt …
    [lab] Avataan JupyterLab …
   *[other] Käynnistetään { $service } …
}
service-started = { $service ->
    [hub] Puhelimet saavat yhteyden.
    [screens] Vetäjän näytöt ovat valmiina.
    [lab] JupyterLab on valmis.
    [participants] Keksityt ihmiset tulevat sisään.
   *[other] { $service } on valmis.
}
service-died = { $service ->
    [hub] Puhelinten yhteys katkesi. Se käynnistyy uudelleen, ja puhelimet palaavat itse.
    [screens] Vetäjän näytöt pysähtyivät. Ne käynnistyvät uudelleen; lataa sivu hetken päästä.
   *[other] { $service } pysähtyi ja käynnistyy uudelleen.
}
service-given-up = { $service ->
    [hub] Puhelinten yhteys katkeaa yhä uudelleen. Lopeta Ctrl-C:llä ja aja talkoot doctor. Tallennettu on tallessa.
    [screens] Vetäjän näytöt pysähtyvät yhä uudelleen. Lopeta Ctrl-C:llä ja aja talkoot doctor. Tallennettu on tallessa.
   *[other] { $service } pysähtyy yhä uudelleen, joten sitä ei enää käynnistetä.
}
service-done = { $service } on valmis.
stopping = Lopetetaan …
where-facilitator = Sinulle, joka vedät työpajaa:
where-facilitator-only = Tämä osoite avaa kaiken. Se toimii vain tällä tietokoneella; älä näytä sitä muille.
where-participants = Osallistujille, puhelimeen:
where-code = tai koodi { $code }
where-no-code = He pääsevät sisään, kun avaat oven näytöltäsi.
where-others = Jos puhelimet eivät pääse sinne, kokeile tietokoneen toista osoitetta:
where-stop = Ctrl-C lopettaa kaiken.

error-service-failed = { $service ->
    [hub] Puhelinten yhteys ei käynnistynyt.
    [screens] Vetäjän näytöt eivät käynnistyneet.
    [lab] JupyterLab ei käynnistynyt.
    [participants] Keksityt ihmiset eivät päässeet sisään.
   *[other] { $service } ei käynnistynyt.
} Se kertoi näin: { $said }
    .hint = Aja talkoot doctor.
error-host-unknown = Tällä tietokoneella ei ole osoitetta { $host } ({ $reason }).
    .hint = Jätä --host pois tai anna jokin osoitteista, jotka talkoot doctor luettelee.
error-ports-same = Puhelimilla ja vetäjän näytöillä ei voi olla samaa porttia { $port }.
    .hint = Anna kaksi eri numeroa: --port ja --screens-port.
error-talkoot-running = Talkoot on jo käynnissä portissa { $port }, ja se tallentaa kaiken tiedostoon { $path }
    .hint = Käytä sitä tai lopeta se sen ikkunassa Ctrl-C:llä. Kaksi yhtä aikaa tarvitsee toiset portit: --port ja --screens-port.
error-demo-running = Esimerkkityöpaja on käynnissä portissa { $port }.
    .hint = Lopeta se sen ikkunassa Ctrl-C:llä tai valitse toiset portit: --port ja --screens-port.
error-public-url = Kohtaan --public-url odotettiin osoitetta, kuten https://tyopaja.example.org, mutta siinä on ”{ $got }”.
    .hint = Kirjoita koko osoite, alkuun http:// tai https://.
error-data-folder = Kansiota { $path } ei voi tehdä: { $reason }.
    .hint = Valitse toinen: --data.
error-screens-missing = Vetäjän näyttöjä ei löytynyt.
    .hint = Asenna Talkoot uudelleen tai aja se omassa kansiossaan.

## Kehittämispolut

cycles-id = Tunnus
cycles-name = Nimi
cycles-created = Aloitettu
new-made = { $activities ->
    [one] ”{ $name }” on valmis. Siinä on { $activities } osio.
   *[other] ”{ $name }” on valmis. Siinä on { $activities } osiota.
}
new-id = Tunnus: { $cycle }
new-next = Avaa se komennolla: { $command }
import-doing = Luetaan tiedostoa { $file } …
import-done = { $events ->
    [one] ”{ $name }” on tuotu, ja siinä { $events } tallennettu askel.
   *[other] ”{ $name }” on tuotu, ja siinä kaikki { $events } tallennettua askelta.
}
import-was-there = ”{ $name }” oli täällä jo, aivan samanlaisena. Mitään ei muutettu.
import-lacks = Osiosta ”{ $title }” puuttuvat vastaukset: ne olivat vielä piilossa, kun tiedosto tehtiin. Ne ovat siinä Talkoissa, josta tiedosto tuli, ja siitä otetussa varmuuskopiossa (talkoot backup).
export-doing = Kirjoitetaan tuloksia …
export-done = { $files ->
    [one] { $files } tiedosto. Sen sisältö pitää poistaa viimeistään { $day }.
   *[other] { $files } tiedostoa. Niiden sisältö pitää poistaa viimeistään { $day }.
}
export-lacks = Varmuuskopiosta (.jsonl) puuttuvat osion ”{ $title }” vastaukset, koska ne ovat vielä piilossa. Kun olet näyttänyt ne, vie uudelleen. Täydellinen kopio: talkoot backup

## Valmiit pohjat

methods-id = Menetelmä
methods-name = Nimi
methods-aim = Tavoite
methods-description = Kuvaus
kits-id = Pohja
kits-name = Nimi
kits-summary = Mitä siitä syntyy
kits-broken = ei käyttökelpoinen
kits-none = Pohjia ei löytynyt.
kits-sound = { $file } on kunnossa.
kits-mistakes = { $mistakes ->
    [one] { $mistakes } virhe.
   *[other] { $mistakes } virhettä.
}

## Talteen ja pois

backup-doing = Kopioidaan …
backup-done = Kopio on tiedostossa { $path }
backup-remember = Muista poistaa se silloin, kun vastaukset pitää poistaa.
restore-ask = Palautetaanko varmuuskopio tiedoston { $path } tilalle? Nykyinen jää talteen sen viereen.
restore-doing = Tarkistetaan ja palautetaan …
restore-done = Varmuuskopio on nyt tiedostossa { $path }
restore-kept = Aiempi on tallessa tiedostossa { $path }
forget-ask = Poistetaanko ”{ $name }” ja kaikki, mitä siinä on vastattu? Sitä ei saa takaisin.
forget-doing = Poistetaan …
forget-done = ”{ $name }” on poistettu.
forget-unfinished = Sen sanoja voi vielä olla tiedoston tyhjissä kohdissa, koska toinen ohjelma pitää tiedostoa auki. Sulje muut Talkoot-ikkunat ja aja sitten talkoot forget tai talkoot backup uudelleen.
forget-backups = Muista varmuuskopiot ja viedyt tiedostot: poista nekin.
error-nothing-to-back-up = Kopioitavaa ei ole: tiedostoa { $path } ei ole olemassa.
    .hint = Tarkista --data tai käynnistä Talkoot kerran.
error-backup-folder = Kopiota ei voi kirjoittaa paikkaan { $path }: { $reason }.
    .hint = Valitse toinen paikka: --to.
error-restore-folder = Varmuuskopiota ei voi palauttaa tiedoston { $path } tilalle: { $reason }.
    .hint = Mitään ei muutettu. Tee tilaa tai salli kirjoittaminen ja kokeile uudelleen.
error-no-such-backup = Tiedostoa { $path } ei ole.
    .hint = Tarkista varmuuskopion polku.
error-ledger-in-use = Käynnissä oleva Talkoot käyttää tiedostoa { $path }.
    .hint = Lopeta se Ctrl-C:llä ja kokeile uudelleen.

## Tarkistus

doctor-python = Python { $version }
doctor-python-old = Pythonin versio on { $version }; tarvitaan vähintään { $least }.
    .hint = Asenna uudempi Python ja Talkoot sen jälkeen uudelleen.
doctor-bundles = Selainten tarvitsemat tiedostot ovat paikallaan.
doctor-screens = Vetäjän näytöt ovat kansiossa { $path }
doctor-template-missing = Vetäjän näyttöjen ulkoasua ei löytynyt.
    .hint = Asenna Talkoot uudelleen tai aja se omassa kansiossaan.
doctor-kernel = Vetäjän näytöt osaavat laskea.
doctor-kernel-missing = Vetäjän näyttöjen laskeva osa on asentamatta.
    .hint = Asenna se komennolla: pip install ipykernel
doctor-no-address = Tämä tietokone ei ole missään verkossa, joten puhelimet eivät pääse siihen.
    .hint = Liity tilan verkkoon tai jaa oma verkko matkareitittimestä.
doctor-address = Puhelimet pääsevät luultavasti tälle tietokoneelle osoitteesta { $address }
doctor-more-addresses = Sillä on muitakin osoitteita: { $addresses }
    .hint = Jos ensimmäinen ei tilassa toimi, jokin näistä voi toimia. Kokeile: talkoot doctor --phone-test
doctor-port = Portti { $port } on vapaa.
doctor-port-of-other = Porttia { $port } käyttää Talkoot, joka tallentaa kaiken tiedostoon { $path }
    .hint = Lopeta se sen ikkunassa Ctrl-C:llä tai katso sitä valinnalla --data.
doctor-port-of-demo = Porttia { $port } käyttää käynnissä oleva esimerkkityöpaja.
    .hint = Lopeta se ennen työpajaa: paina sen ikkunassa Ctrl-C.
doctor-port-of-talkoot = Porttia { $port } käyttää Talkoot itse, ja se on käynnissä. Näin on hyvä.
doctor-nothing-stored = Mitään ei ole vielä tallessa; kaikki tulee tiedostoon { $path }
doctor-stored = { $cycles ->
    [one] { $path } on kunnossa. Siinä on { $cycles } kehittämispolku.
   *[other] { $path } on kunnossa. Siinä on { $cycles } kehittämispolkua.
}
doctor-disk = Vapaata tilaa on { $free } Mt kansiossa { $path }
doctor-disk-full = Vapaata tilaa on vain { $free } Mt kansiossa { $path }; tarvitaan vähintään { $least } Mt.
    .hint = Tee levylle tilaa ennen työpajaa.
doctor-phone-test = Vierasverkot pitävät usein puhelimet ja tietokoneet erillään. Kokeile puhelimella ennen kuin väki tulee: talkoot doctor --phone-test
doctor-good = Mikään täällä ei pilaa työpajaa.
doctor-bad = Jokin täällä pilaisi työpajan: katso rivit, joissa on ✗.
phone-test-open = Avaa jokin näistä puhelimella, joka on tilan verkossa:
phone-test-waiting = Odotetaan puhelinta. Ctrl-C lopettaa.
phone-test-running = Talkoot on käynnissä. Jos sen sivu aukeaa puhelimella, puhelin pääsi perille.
phone-test-done = Puhelin pääsi perille.
phone-test-page = Yhteys toimii
phone-test-page-more = Tämä puhelin pääsee työpajan tietokoneelle. Voit sulkea sivun.
## Tallennetut Polis-keskustelut

polis-joining = Ihmiset tulevat mukaan
polis-playing = He ottavat kantaa
polis-statement = Väittämä
polis-agree = samaa mieltä
polis-agree-published = Polisissa
polis-disagree = eri mieltä
polis-disagree-published = Polisissa
polis-same = Kaikki on niin kuin Polis sen julkaisi: kantoja otettiin { $stands }, viimeisiä kantoja on { $cells }.
polis-different = Tulos ei ole sama kuin Polisin julkaisema: { $statements ->
    [one] { $statements } väittämään
   *[other] { $statements } väittämään
} otettiin eri määrä kantoja, ja viimeisistä kannoista eroaa { $cells }/{ $of }.
error-import-missing = Kansiosta { $folder } puuttuu ”{ $file }”.
    .hint = Valitse kansio, jossa on koko aineisto: summary.csv, comments.csv, votes.csv ja participants-votes.csv.
error-import-polis-where = Sanan polis perään odotettiin Polis-aineiston kansiota, mutta siinä ei ole mitään.
    .hint = Lisää se: talkoot import polis KANSIO
error-import-foreign = ”{ $file }” ei ole sellainen, jonka Polis kirjoittaa: rivillä { $line } piti olla ”{ $expected }”, mutta siinä on ”{ $got }”.
    .hint = Lataa aineisto uudelleen äläkä muuta sen tiedostoja. Siitä ei tuotu mitään.
error-import-cut-off = ”{ $file }” loppuu kesken: rivillä { $line } { $expected ->
    [end-of-line] lause tai luku jää kesken
   *[other] piti olla ”{ $expected }”
}.
    .hint = Lataa aineisto uudelleen. Siitä ei tuotu mitään.
error-pabulib-missing = Tiedostoa { $file } ei ole.
    .hint = Tarkista nimi ja kansio. Tiedoston nimen lopussa on .pb.
error-pabulib-foreign = ”{ $file }” ei ole kunnossa: rivillä { $line } piti olla ”{ $expected }”, mutta siinä on ”{ $got }”.
    .hint = Korjaa rivi tai lataa tiedosto uudelleen. Siitä ei tuotu mitään. Muoto kerrotaan sivulla pabulib.org/format.
error-pabulib-where = Sanan pabulib perään odotettiin tiedostoa, jonka nimen lopussa on .pb, mutta siinä ei ole mitään.
    .hint = Lisää se: talkoot import pabulib TIEDOSTO
error-pabulib-none = Täällä ei ole budjettia, jonka äänet voisi viedä.
    .hint = Viedä voi päättyneen budjetin, jossa on äänestänyt ainakin { $least }.
error-pabulib-changed = Joku on ottanut äänensä pois osiosta ”{ $title }” sen päätyttyä. Tiedosto paljastaisi, miten hän äänesti.
    .hint = Avaa osio ja päätä se uudelleen, jos äänet pitää viedä.
error-replay-no-hub = Osoitteesta { $address } ei vastata: { $reason }
    .hint = Käynnistä Talkoot ensin, ja anna osoite, jota osallistujat käyttävät.
error-replay-turned-away = Työpaja ei päästä aineiston ihmisiä sisään: { $reason }
    .hint = Avaa ovi ja käytä koodia, joka näkyy valkokankaalla.
error-replay-no-statements = Työpajassa ei ole auki osiota, jossa otetaan kantaa väittämiin.
    .hint = Aloita sellainen, jossa väittämiä saa kirjoittaa ilman hyväksymistä, ja yritä uudelleen.
error-replay-refused = Työpaja ei ottanut vastaan tätä: ”{ $what }”. { $reason }
    .hint = Aloita alusta tyhjässä osiossa. Väittämiä pitää saada kirjoittaa, ja niiden pitää mahtua.
