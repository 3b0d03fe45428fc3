# Mitä odotettiin, mitä tuli ja missä. Vihje sanoo, mitä tehdä.

## Osallistuminen

error-closed = Tämä osio ei ole nyt auki, joten siihen ei voi lisätä mitään.
    .hint = Odota, että vetäjä avaa sen. Aiemmat vastauksesi ovat tallessa.
error-paused = Tämä osio on tauolla, joten siihen ei voi juuri nyt lisätä mitään.
    .hint = Odota, että vetäjä jatkaa. Aiemmat vastauksesi ovat tallessa.
error-empty = Tähän ei ole vielä kirjoitettu mitään.
    .hint = Kirjoita ainakin yksi sana tai ohita.
error-too_long = Tekstissä on { $length } merkkiä. Tilaa on { $limit } merkille.
    .hint = Lyhennä tekstiä tai jaa se kahdeksi.
error-identity-code = Tekstissä on henkilötunnus, joten sitä ei tallennettu.
    .hint = Poista tunnus ja lähetä uudelleen. Täällä ei tarvitse tietää, kuka kukin on.
error-contact-details = Tekstissä näyttää olevan puhelinnumero tai sähköpostiosoite.
    .hint = Kaikki paikalla olevat voivat nähdä sen. Poista se tai lähetä silti.
error-not-allowed = Vain vetäjä voi tehdä tämän.
    .hint = Pyydä vetäjältä, jos se on tarpeen.
error-nothing-to-undo = Mitään peruttavaa ei ole.
    .hint = Voit perua vain omia tekemisiäsi, viimeisimmän ensin.
error-final = Tätä ei voi enää perua: muut ovat jo nähneet sen tai sen sanat on poistettu.
    .hint = Korjaa asia lisäämällä uutta.
error-final-revealed = Tätä ei voi enää kumota, koska kaikki ovat jo nähneet sen.
    .hint = Katsokaa tulosta yhdessä ja jatkakaa seuraavaan osioon.
error-final-sides = Sulkemista ei voi enää perua, koska tulokset on jo näytetty näkökulmittain.
    .hint = Jos haluatte vielä vastata, valitse Avaa uudelleen.
error-not-yours = Voit muuttaa ja poistaa vain sen, minkä itse kirjoitit.
    .hint = Pyydä vetäjää muuttamaan sitä.
error-gone = Tätä ei enää ole.
    .hint = Se on poistettu. Voit kirjoittaa uuden.
error-limit-reached = Olet kirjoittanut jo { $limit }, ja enempää ei tähän mahdu.
    .hint = Voit muuttaa tai poistaa jonkin omistasi.
error-built-upon = Muut ovat jo jatkaneet tästä, joten sitä ei voi enää perua.
    .hint = Sopikaa yhdessä, mitä muutetaan, ja muuttakaa se.

## Mukaan tuleminen

error-unknown-type = Tuli viesti, jota ei tunneta: ”{ $type }”.
    .hint = Lataa sivu uudelleen. Jos teit itse ohjelman, joka viestin lähetti: nämä tunnetaan: { $known }.
error-internal = Ohjelmassa meni jokin vikaan. Aiemmin tallennettu on tallessa.
    .hint = Kokeile uudelleen. Jos sama toistuu, kerro vetäjälle.
error-bad-command-id = Lähetetyn asian tunniste ei kelpaa, tai joku muu on jo käyttänyt sitä.
    .hint = Lataa sivu uudelleen ja lähetä sitten uudelleen.
error-bad-data = Kohdassa ”{ $where }” odotettiin { $expected }. Tuli: { $got }
    .hint = Lataa sivu uudelleen. Jos teit itse ohjelman, joka tämän lähetti, korjaa arvo.
error-unknown-action = ”{ $action }” ei onnistu tässä. Nämä onnistuvat: { $known }.
    .hint = Lataa sivu uudelleen: se voi olla vanhaa versiota.

## Kuvat ja ääni

error-media-off = Tässä osiossa ei oteta vastaan kuvia eikä ääntä.
    .hint = Kirjoita asiasi tai kerro se vetäjälle.
error-nothing-to-permit = Tässä ei ole enää kuvaa eikä ääntä.
    .hint = Lupaa ei tarvitse muuttaa.
error-pictures-off = Tässä osiossa ei oteta vastaan kuvia.
    .hint = Kerro sanoin, mitä kuvassa on.
error-sound-off = Tässä osiossa ei oteta vastaan ääntä.
    .hint = Kirjoita asiasi tai pyydä, että joku kirjoittaa puolestasi.
error-media-unknown = Tätä tiedostoa ei voi ottaa vastaan.
    .hint = Kuvaksi käy JPEG, PNG, WebP tai GIF. Ääneksi käy WebM, Ogg, MP4 tai WAV.
error-media-too-big = Tiedosto on liian suuri. Se saa olla enintään { $limit } megatavua.
    .hint = Valitse pienempi kuva tai äänitä lyhyempi pätkä.
error-media-limit = Olet jo antanut { $limit } tiedostoa tähän osioon. Enempää ei mahdu.
    .hint = Poista jokin aiemmista, jos haluat antaa uuden.
error-media-full = Kuville ja äänille varattu tila on täynnä: { $limit } megatavua.
    .hint = Kirjoita asiasi. Kerro myös vetäjälle, että tila loppui.
error-media-gone = Tätä kuvaa tai ääntä ei enää ole, tai se ei ole sinun nähtävissäsi.
    .hint = Valitse kuva tai äänitä uudelleen.
error-picture-broken = Kuvatiedosto on rikki, joten kuvaa ei voi näyttää.
    .hint = Valitse toinen kuva tai ota uusi.
error-picture-too-large = Kuvassa on liikaa kuvapisteitä. Niitä saa olla enintään { $limit } miljoonaa.
    .hint = Pienennä kuvaa tai valitse toinen.
error-sound-broken = Äänitiedosto on rikki tai sellaista muotoa, jota ei voi toistaa.
    .hint = Äänitä uudelleen tai kirjoita asiasi.
error-sound-is-video = Tiedostossa on liikkuvaa kuvaa. Tässä voi antaa vain ääntä.
    .hint = Äänitä ilman kuvaa.

## Vetäminen

error-unknown-activity = Tässä työpajassa ei ole osiota ”{ $activity }”.
    .hint = Valitse jokin ohjelman osioista.
error-unknown-statement = Väittämää ”{ $statement }” ei ole tässä osiossa.
    .hint = Arvioi jokin näkyvissä olevista.
error-step-off-scale = Asteikolla on portaat 1–{ $steps }, mutta vastaus oli { $step }.
    .hint = Valitse jokin portaista tai ”En osaa sanoa”.
error-unknown-cycle = Kehittämispolkua ”{ $cycle }” ei ole täällä.
    .hint = Valitse jokin aloitusnäytöltä tai tee uusi.
error-unknown-method = Menetelmää ”{ $method }” ei ole. Nämä tunnetaan: { $known }.
    .hint = Tarkista nimi tai asenna paketti, jossa menetelmä on.
error-children-no-media = Lasten ja nuorten työpajassa ei oteta kuvia eikä ääntä.
    .hint = Jätä kuvat ja ääni pois osion asetuksista.
error-children-no-links = Lasten ja nuorten työpajaan ei voi avata linkkiä, joka on auki viikkoja.
    .hint = Pitäkää tapaaminen, jossa aikuinen on paikalla.
error-unknown-session = Tällä kehittämispolulla ei ole tapaamista ”{ $session }”.
    .hint = Valitse jokin polun tapaamisista.
error-unknown-moment = Tällä kehittämispolulla ei ole hetkeä ”{ $moment }”.
    .hint = Valitse jokin ohjausrungon hetkistä.
error-no-rules = Tällä kehittämispolulla ei ole pelisääntöjä.
    .hint = Ne tulevat valmiista pohjasta, kun polku aloitetaan.
error-unknown-scribe = Tämä kirjurin linkki ei kuulu tähän kehittämispolkuun.
    .hint = Valitse kirjuri luettelosta.
error-cycle-exists = Kehittämispolku ”{ $cycle }” on jo olemassa.
    .hint = Avaa se tai tee uusi toisella tunnuksella.
error-duplicate-id = Kahdella osiolla on sama tunnus ”{ $id }”.
    .hint = Anna toiselle eri tunnus.
error-duplicate_id = Sama tunnus on annettu kahdesti: { $ids }.
    .hint = Anna jokaiselle oma tunnus.
error-bad-settings = Asetus ”{ $where }” ei kelpaa. Siihen odotettiin { $expected }. Tuli: { $got }
    .hint = Korjaa asetus ja kokeile uudelleen.
error-answered-already = { $answered ->
    [one] { $answered } on jo vastannut, joten tätä ei voi enää muuttaa.
   *[other] { $answered } on jo vastannut, joten tätä ei voi enää muuttaa.
}
    .hint = Lisää mieluummin uusi osio. Vastaukset pysyvät tallessa.
error-written-already = Tähän on jo kirjattu asioita, joten tätä ei voi enää muuttaa.
    .hint = Poista ensin se, mitä on kirjattu, tai tee uusi osio.
error-built-on = Osio ”{ $activity }” jatkaa siitä, mitä tässä tehdään.
    .hint = Poista ensin se.
error-reveal-first = Tämä jatkaa osiosta ”{ $activity }”, jonka vastaukset ovat vielä piilossa.
    .hint = Näytä ne ensin.
error-revealed-already = Tulokset on jo näytetty, joten osiota ei voi avata uudelleen.
    .hint = Lisää uusi osio, jos haluat kysyä uudelleen.
error-not-blind = Tässä osiossa mikään ei ole piilossa, joten näytettävää ei ole.
    .hint = Päätä osio, kun kaikki ovat valmiita.
error-not-public = Tästä osiosta ei ole kerrottu etukäteen, että se voidaan julkaista.
    .hint = Salli julkinen sivu osion asetuksissa, ennen kuin kukaan kirjoittaa. Sivun voi myös tallentaa tiedostona ja julkaista itse.
error-not-started = Osiota ”{ $activity }” ei ole vielä aloitettu.
    .hint = Aloita se ensin.
error-date-past = Päivä { $date } on jo mennyt.
    .hint = Valitse tämä päivä tai myöhempi.
error-unknown-item = Sitä, mihin tämä liittyy, ei ole enää näkyvissä.
    .hint = Valitse jokin muu tai jätä kohta tyhjäksi.
error-session-gathers = Tämä on tapaaminen, johon tullaan paikalle. Sille ei tehdä linkkiä, joka on auki viikkoja.
    .hint = Valitse osuus, jonka pituus on 0 minuuttia, tai avaa ovi.
error-unknown-link = Tätä linkkiä ei ole tällä kehittämispolulla.
    .hint = Valitse linkki luettelosta.
error-after-deletion = Päivä { $date } on myöhempi kuin päivä, jona vastaukset poistetaan ({ $delete_by }).
    .hint = Valitse aiempi päivä tai siirrä poistopäivää.
error-link-over = Tähän linkkiin ei voi enää vastata.
    .hint = Jos vastasit, pääset katsomaan vastauksiasi omalla linkilläsi tai paperikoodilla. Tuloksista kerrotaan siellä, mistä sait linkin.
error-no-paper-code = Tämä ei ole paperikoodi.
    .hint = Koodissa on kaksi sanaa ja neljä numeroa, esimerkiksi hilla-tuuli-4271. Katso koodi paperista ja kirjoita se uudestaan.
error-paper-code-taken = Tämä paperikoodi on jo jollakulla.
    .hint = Yritä uudelleen: ohjelma arpoo toisen.
error-looks-back = Täällä voit katsoa ja poistaa omia vastauksiasi. Uusia ei voi lisätä.
    .hint = Jos haluat osallistua nyt, kirjoita kuusi numeroa, jotka näkyvät seinällä.

## Tiedosto, johon kaikki tallennetaan

error-ledger-foreign = Tiedoston { $path } piti olla Talkoot-ohjelman tallenne, mutta siinä on muuta ({ $reason }).
    .hint = Valitse toinen tiedosto tai anna sellaisen polku, jota ei vielä ole.
error-ledger-damaged = Tiedosto { $path } on vioittunut, eikä sitä voi lukea kokonaan ({ $reason }).
    .hint = Jätä tiedosto ennalleen, ota siitä kopio ja palauta uusin varmuuskopio: talkoot restore.
error-ledger-newer = Tiedoston { $path } on tehnyt uudempi Talkoot (versio { $version }, tämä tuntee version { $known }).
    .hint = Päivitä Talkoot ja avaa tiedosto sitten uudelleen.
error-ledger-read-only = Tiedostoa { $path } voi lukea mutta ei muuttaa, joten mitään ei voi tallentaa.
    .hint = Salli tiedoston ja sen kansion muuttaminen tai kopioi tiedosto omaan kansioosi.
error-ledger-cannot-open = Tiedostoa { $path } ei voi avata ({ $reason }).
    .hint = Tarkista, että kansio on olemassa ja että saat kirjoittaa siihen.
error-ledger-is-folder = { $path } on kansio, vaikka sen pitäisi olla tiedosto.
    .hint = Anna kansiolle toinen nimi tai säilytä kaikki muualla: --data.
error-ledger-network-folder = Tiedosto { $path } on verkkolevyllä, jossa tallennettu voi kadota.
    .hint = Käytä tämän tietokoneen omaa levyä. Varmuuskopiot voi viedä verkkolevylle.
error-ledger-busy = Toinen ohjelma piti tiedostoa varattuna niin kauan, ettei mitään voinut tallentaa.
    .hint = Kokeile uudelleen. Jos sama toistuu, sulje muut ohjelmat, joissa tiedosto on auki.
error-ledger-failed = Tiedostoa { $path } ei voinut käyttää: { $reason }.
    .hint = Kokeile uudelleen. Komento talkoot doctor kertoo lisää.
error-disk-full = Levy on täynnä, joten tiedostoon { $path } ei voi tallentaa enempää. Aiemmin tallennettu on tallessa.
    .hint = Tee levylle tilaa ja kokeile sitten uudelleen.
error-disk-failed = Levy petti, kun tiedostoa { $path } käytettiin ({ $reason }). Aiemmin tallennettu on tallessa.
    .hint = Tarkista levy tai muistitikku ja kokeile sitten uudelleen. Ota varmuuskopio: talkoot backup.
error-event-newer = Osan tallenteesta on tehnyt uudempi Talkoot: { $kind }, versio { $version }. Tämä tuntee versiot { $known } asti.
    .hint = Päivitä Talkoot ja avaa tallenne sitten uudelleen.

## Käynnistäminen

error-port-taken = Portti { $port } on toisen ohjelman käytössä.
    .hint = Sulje toinen Talkoot tai muu ohjelma, joka käyttää sitä, tai valitse toinen portti: --port.
error-bundles-missing = Selainten tarvitsemat tiedostot ovat vielä tekemättä: { $bundle } puuttuu.
    .hint = Aja make bundles tai asenna Talkoot valmiista paketista.
error-extra-missing = Tähän tarvitaan osa, jota ei ole asennettu: { $extra }.
    .hint = Asenna se komennolla: pip install "talkoot[{ $extra }]"
error-kit-not-found = Valmista pohjaa ”{ $kit }” ei ole.
    .hint = Tarkista nimi tai polku. Kaikki pohjat näet komennolla talkoot kits.
error-kit-unreadable = Tiedostoa { $file } ei voi lukea: { $reason }.
    .hint = Tarkista sen käyttöoikeudet tai kopioi se omaan kansioosi.
error-kit-not-yaml = Tiedostoa { $file } ei voi lukea riviltä { $line } eteenpäin: { $reason }.
    .hint = Tarkista sisennykset, kaksoispisteet ja lainausmerkit siltä riviltä ja edelliseltä.
error-kit-invalid = { $file }, rivi { $line }, { $where }: odotettiin { $expected }, tuli { $got }.
    .hint = Korjaa rivi ja tarkista uudelleen: talkoot kits check.
error-kit-no-place = Muutettavaa kohtaa ei enää ole: { $where }.
    .hint = Lataa sivu uudelleen ja tee muutos uudestaan.
error-kit-has-mistakes = Pohjaa ei voi tallentaa: siinä on vielä { $mistakes ->
    [one] yksi korjattava kohta
   *[other] { $mistakes } korjattavaa kohtaa
}.
    .hint = Korjaa merkityt kohdat tai kumoa viimeiset muutokset.
error-kit-changed-meanwhile = Pohjaa ”{ $kit }” on muutettu muualla sen jälkeen, kun avasit sen, joten en tallentanut sen päälle.
    .hint = Tallenna omasi toisella nimellä. Toisen tekemät muutokset jäävät ennalleen.
error-kit-unwritable = Pohjaa ei voi tallentaa tai poistaa paikassa { $file }: { $reason }.
    .hint = Tarkista kansion oikeudet ja vapaa tila. Muutoksesi ovat yhä tällä sivulla.
error-kit-not-own = Pohja ”{ $kit }” tuli Talkootin mukana, joten sitä ei voi poistaa.
    .hint = Vain omia pohjia voi poistaa.
error-kit-too-large = { $file } ei ole valmis pohja: siinä on enemmän kuin { $limit } kilotavua.
    .hint = Valitse tiedosto, joka on ladattu Talkootin omista pohjista.
error-kit-not-packed = { $file } ei ole Talkootin valmis pohja.
    .hint = Valitse tiedosto, joka on ladattu Talkootin omista pohjista.

## Tiedostojen tuonti ja vienti

error-ledger-not-named = Avattavaa tiedostoa ei kerrottu.
    .hint = Anna tiedoston polku tai kirjoita se ympäristömuuttujaan { $variable }.
error-no-cycles = Yhtään kehittämispolkua ei vielä ole.
    .hint = Tee uusi valmiista pohjasta tai tuo varmuuskopiosta.
error-blind-still = Osion ”{ $title }” vastaukset ovat vielä piilossa kaikilta.
    .hint = Näytä ne ensin. Samalla osio päättyy.
error-import-foreign = Tiedoston ”{ $file }” piti olla Talkoot-ohjelman varmuuskopio, mutta rivillä { $line } lukee: { $got }
    .hint = Valitse tiedosto, jonka nimen lopussa on .jsonl ja jonka Talkoot on tehnyt.
error-import-empty = Tiedosto ”{ $file }” on tyhjä. Sen piti olla Talkoot-ohjelman varmuuskopio.
    .hint = Kopioi tiedosto uudelleen sieltä, missä se tehtiin. Täällä ei muutettu mitään.
error-import-cut-off = Tiedosto ”{ $file }” loppuu kesken: rivejä piti olla { $expected }, viimeinen luettava on rivi { $line }.
    .hint = Kopioi tiedosto uudelleen sieltä, missä se tehtiin. Mitään siitä ei tuotu.
error-import-changed = Tiedosto ”{ $file }” ei ole enää sellainen kuin tehtäessä. Sen huomaa rivistä { $line }.
    .hint = Kopioi tiedosto uudelleen sieltä, missä se tehtiin. Mitään siitä ei tuotu.
error-import-newer = Tiedoston ”{ $file }” on tehnyt uudempi Talkoot (varmuuskopion versio { $version }, tämä osaa lukea versioon { $known }).
    .hint = Päivitä Talkoot ja tuo tiedosto sitten uudelleen.
error-import-differs = Tiedoston ”{ $file }” kehittämispolku on jo täällä, mutta ne eivät ole samanlaiset.
    .hint = Tuo se kopiona tai poista ensin täällä oleva.
error-import-unreadable = Tiedostoa ”{ $file }” ei voi lukea: { $reason }.
    .hint = Tarkista, että se on siellä missä pitäisi eikä ole auki toisessa ohjelmassa.
error-catalogue-ending = Tiedostoa { $file } ei voi kirjoittaa: nimen lopussa voi olla { $known }, ja nyt siinä on ”{ $ending }”.
    .hint = Anna tiedostolle nimi, jolla on tällainen pääte.
error-export-kind = Tiedostoa ”{ $kind }” ei voi tehdä. Nämä voi: { $known }.
    .hint = Jätä valinta pois, niin saat ne kaikki.
error-export-folder = Tiedostoja ei voi kirjoittaa kansioon { $path }: { $reason }.
    .hint = Valitse toinen kansio tai sulje tiedostot, jotka ovat auki toisessa ohjelmassa.

## Mitä odotettiin: täydentää lauseen »odotettiin …«

expected-mapping = nimiä ja arvoja, kuten ”id: client_forum”
expected-field = tälle kentälle arvoa
expected-known-field = jotakin näistä kentistä: { $known }
expected-text = tekstiä
expected-number = kokonaislukua
expected-at-least = lukua, joka on vähintään { $limit }
expected-at-most = lukua, joka on enintään { $limit }
expected-true-false = arvoa true tai false
expected-list = luetteloa
expected-longer-list = luetteloa, jossa on vähintään { $limit } { $limit ->
    [one] kohta
   *[other] kohtaa
}
expected-shorter-list = luetteloa, jossa on enintään { $limit } { $limit ->
    [one] kohta
   *[other] kohtaa
}
expected-one-of = jotakin näistä: { $known }
expected-id = tunnusta, jossa on pieniä kirjaimia a–z, numeroita ja merkkejä _ ja joka alkaa kirjaimella
expected-code = tunnusta, jossa on kirjaimia, numeroita ja merkkejä - ja _
expected-texts = tekstejä kielittäin ({ $known })
expected-other-id = tunnusta, joka ei ole vielä käytössä
expected-not-blind = asetusta blind: false, koska tämä kirjataan yhdessä kaikkien nähtäväksi
expected-other = { $said }
expected-no-field = vain tunnettuja kenttiä
expected-words = ainakin yhtä sanaa
expected-shorter-text = tekstiä, jossa on enintään { $limit } { $limit ->
    [one] merkki
   *[other] merkkiä
}
expected-date = päivää, kuten 2027-06-30

got-nothing = ei mitään
kind-text = tekstiä
kind-number = luku
kind-true-false = true tai false
kind-list = luettelo
kind-mapping = nimiä ja arvoja
kind-other = jotain muuta

## Miksi kone ei anna

reason-permission = siihen ei ole lupaa
reason-missing = tiedostoa tai kansiota ei ole
reason-is-folder = se on kansio
reason-no-folder = jokin polun osa on tiedosto eikä kansio
reason-disk-full = levy on täynnä
reason-read-only = levylle ei voi kirjoittaa
reason-too-long = nimi on liian pitkä
reason-in-use = se on auki toisessa ohjelmassa
reason-disk = levy ei vastaa
reason-foreign = se on aivan toisenlainen tiedosto
reason-not-opened = tietokone ei avaa sitä
reason-torn = sen osat eivät sovi yhteen
reason-no-answer = siellä ei vastaa kukaan
reason-no-address = sellaista osoitetta ei ole

error-unknown-option = Jotakin valitsemaasi ei enää ole.
    .hint = Lataa sivu uudelleen ja vastaa uudestaan.
error-option-exists = Vaihtoehto ”{ $text }” on jo mukana.
    .hint = Käytä sitä tai sano uusi toisin.
error-too-many-options = Vaihtoehtoja on jo { $limit }. Enempää ei mahdu.
    .hint = Poista ensin jokin.
