### What the hub says to phones beside `errors`. `error-<code>` with its remedy as `.hint`.

no-script = Sivu tarvitsee JavaScriptin. Ota se käyttöön selaimen asetuksista tai pyydä vetäjältä paperilomake.
page-opening = Tervetuloa
page-wait = Työpaja avautuu pian. Odota hetki.
page-slow = Yhteys on nyt hidas. Sivu yrittää koko ajan uudelleen. Jos sivu ei avaudu, pyydä apua vetäjältä.

## At the door

error-wrong-code = Koodilla { $code } ei löydy työpajaa.
    .hint = Katso kuusi numeroa seinältä ja kirjoita ne uudestaan.
error-door-shut = Työpajaan ei juuri nyt pääse lisää väkeä.
    .hint = Pyydä vetäjää avaamaan ovi.
error-nothing-own = Täällä ei ole sinulta vastauksia.
    .hint = Jos haluat osallistua, kirjoita kuusi numeroa, jotka näkyvät seinällä.
error-wrong-paper-code = Tällä paperikoodilla ei löydy vastauksia.
    .hint = Katso koodi paperista ja kirjoita se uudestaan. Vastaukset on ehkä jo poistettu, jos niistä on kauan.
error-too-many-guesses = Täällä on juuri kokeiltu liian monta väärää koodia.
    .hint = Odota hetki ja yritä uudestaan. Jo mukana oleviin tämä ei vaikuta.
error-room-full = Työpaja on täynnä: mukana on { $limit } laitetta.
    .hint = Osallistu yhdessä jonkun kanssa, joka on jo mukana.
error-wrong-scribe-key = Tällä linkillä ei voi kirjata toisten puolesta tässä työpajassa.
    .hint = Pyydä vetäjältä uusi linkki.
error-scribe-revoked = Tämä kirjurin linkki ei ole enää käytössä.
    .hint = Pyydä vetäjältä uusi linkki. Se, minkä jo kirjasit, on tallessa.

## Messages

error-bad-json = Viestistä ei saatu selvää: { $reason }.
    .hint = Avaa sivu uudestaan.
error-bad-field = Viestin kohdassa { $where } odotettiin { $expected }. Tullut on laadultaan: { $got }.
    .hint = Avaa sivu uudestaan.
json-broken = merkistä { $at } alkaen se ei ole JSONia
json-no-object = odotettiin aaltosulkeissa olevaa oliota
json-characters = siinä on merkkejä, joita ei voi tallentaa
json-deep = siinä on liikaa sisäkkäisiä tasoja
json-number = siinä on luku, jota JSON ei tunne
error-hello-first = Sivu ei ole vielä kertonut, kuka on tulossa.
    .hint = Avaa sivu uudestaan.
error-hello-late = Sivu ei ehtinyt kertoa, kuka on tulossa.
    .hint = Avaa sivu uudestaan.
error-binary-message = Piti tulla tekstiä, mutta tuli jotain muuta.
    .hint = Avaa sivu uudestaan.
error-message-too-big = Viesti on liian pitkä: { $size } kibitavua. Kerralla voi lähettää enintään { $limit }.
    .hint = Lähetä lyhyempi teksti.
error-wrong-protocol = Sivu on eri versiota (piti olla { $expected }, oli { $got }).
    .hint = Avaa sivu uudestaan.
error-channel-of-scribes = Vain kirjuri kertoo, miten vastaus tuli.
    .hint = Avaa sivu uudestaan.
error-person-of-scribes = Vain kirjuri kirjaa toisen puolesta.
    .hint = Avaa sivu uudestaan.
error-too-many-at-once = Jo { $limit } vastausta odottaa vuoroaan.
    .hint = Odota hetki ja yritä uudestaan.
error-too-slow = Yhteytesi on nyt liian hidas. Sivu palaa itsestään.
    .hint = Se, minkä kirjoitit, on tallessa.
error-going-away = Yhteys käynnistyy uudestaan. Sivu palaa itsestään.
    .hint = Se, minkä kirjoitit, on tallessa.
error-not-found = Tässä osoitteessa ei ole mitään.
    .hint = Avaa linkki uudestaan tai kirjoita koodi etusivulla.
error-no-page = Tätä sivua ei ole täällä, tai sitä ei enää näytetä.
    .hint = Sivu on voitu ottaa pois tai poistaa. Kysy siltä, jolta sait osoitteen.
error-wrong-method = Tätä osoitetta ei voi käyttää näin.
    .hint = Avaa linkki uudestaan.
error-wrong-key = Avain ei käy.
    .hint = Käynnistä ohjelma uudestaan.

## For those who start the hub

error-address-unknown = Tällä koneella ei ole osoitetta { $host } ja porttia { $port }.
    .hint = Valitse jokin koneen omista osoitteista ja portti väliltä 1024–65535.
