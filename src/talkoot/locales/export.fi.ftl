## Joka tiedostossa

delete-by = Poistetaan viimeistään { $date }
sample = Tämä on harjoitus: ihmiset ja vastaukset ovat keksittyjä.
still-hidden = Vastaukset ovat vielä piilossa. Ne tulevat tänne, kun vetäjä on näyttänyt ne.
nothing-given = Tähän ei ole vielä vastattu.
answered = { $answered ->
    [0] Kukaan ei vastannut
    [one] { $answered } vastasi
   *[other] { $answered } vastasi
}
answered-pairs = { $answered ->
    [0] Yksikään pari ei vastannut
    [one] { $answered } pari vastasi
   *[other] { $answered } paria vastasi
}
answered-tables = { $answered ->
    [0] Yksikään pöytä ei vastannut
    [one] { $answered } pöytä vastasi
   *[other] { $answered } pöytää vastasi
}
percent = { $percent } %
share-cell = { $count }/{ $n } ({ $percent } %)

## Vaiheet

phase-listening = Jatkuva kuuntelu
phase-preparation = Valmistelu ja ryhmän kokoaminen
phase-current_state = Nykytila
phase-change_need = Muutostarve
phase-solutions = Ratkaisuehdotukset
phase-trial = Kokeilu
phase-evaluation = Yhteinen arviointi
phase-practice = Toiminnan muutos

## Taulukot

sheet-summary = Yhteenveto
heading-created = Aloitettu
heading-delete-by = Poistetaan viimeistään
heading-exported = Tallennettu tiedostoon
heading-phases = Vaiheet
heading-phase = Vaihe
heading-activity = Osio
heading-prompt = Kysymys
heading-method = Menetelmä
heading-status = Tilanne
heading-answered = Vastaajia
heading-sheet = Välilehti
heading-thing = Mitä
heading-answer = Vastaus
status-planned = edessä
status-open = käynnissä
status-paused = tauolla
status-closed = päättynyt
status-hidden = piilossa, ei vielä näytetty
places-heading = Paikoittain
sides-heading = Näkökulmat rinnakkain

## Näkökulmat

sides-title = Näkökulmat rinnakkain
sides-axis = Osuus kunkin näkökulman vastaajista
sides-alt = Näkökulmat rinnakkain, osuus kunkin näkökulman vastaajista.
side-answered = { $side }, { $answered } vastasi
compared-shared = Yhteiset
compared-client = Tärkeää asiakkaille
compared-relative = Tärkeää läheisille
compared-worker = Tärkeää työntekijöille
compared-other = Tärkeää muille
compared-none = Ei mitään, mikä nousisi muita ylemmäs.
answer-agree = samaa mieltä
answer-disagree = eri mieltä
answer-pass = ohitti
answer-yes = Kyllä
answer-no = Ei
answer-cannot-say = ei osaa sanoa

## Raportti

report-subtitle = Mitä teimme yhdessä
report-date = Raportti tehty { $date }
report-how-to-read = Vastauksista ei näe, kuka ne antoi. Jos jossakin kohdassa vastaajia oli vähän, näytämme vain yhteisen tuloksen.
report-decisions = Mitä päätettiin
report-no-decisions = Päätöksiä ei ole vielä kirjattu.
decision-who = Kuka tekee: { $who }
decision-when = Mihin mennessä: { $date }
decision-told = Kenelle kerrotaan: { $told }
decision-told-by = Kuka kertoo: { $who }
decision-follow-up = Miten seurataan: { $how }
report-told-where = Missä tuloksista kerrotaan: { $where }
report-became = Mitä ehdotuksille tapahtui
report-became-part = { $part }: { $told }
report-became-named = { $part }: ”{ $name }”. { $told }
report-table-cut = Taulukossa ovat ensimmäiset { $shown } riviä. Kaikki { $rows } ovat Excel-tiedostossa.

## Kaksi koostetta: selkokielellä ja sivu johdolle

finding-heaps = Eniten kirjoitettiin näistä: { $things }
finding-highlights = Keskustelussa sanottiin: { $things }
finding-words = Nämä sanat toistuivat eniten: { $things }
easy-subtitle = Mitä teimme yhdessä
easy-untried = Tämä on kirjoitettu selkokielellä. Lukijat eivät ole vielä kokeilleet tätä.
easy-gathering = Tämä kertoo tapaamisesta: { $name }, { $date }
easy-why = Miksi tapasimme
easy-people = { $people ->
    [one] Mukana oli { $people } ihminen.
   *[other] Mukana oli { $people } ihmistä.
}
easy-said = Mitä kysyimme ja mitä te sanoitte
easy-asked = Kysyimme: { $question }
easy-nothing-said = Tästä tapaamisesta ei ole vielä tuloksia.
easy-decided = Mitä päätimme
easy-nobody-yet = Tekijää ei ole vielä sovittu
easy-no-day-yet = Päivää ei ole vielä sovittu
easy-told = Milloin ja missä kuulet lisää
easy-when = Milloin:
easy-paper-code = Onko sinulla paperi, jossa on koodi? Koodilla näet, mitä ehdotuksellesi tapahtui.
easy-kept = Poistamme vastauksesi viimeistään { $date }.
management-subtitle = Kooste johdolle
management-why = Miksi
management-who = Ketkä olivat mukana
management-people = Tilaisuuksia: { $gatherings }. Osallistumiskertoja yhteensä: { $people }, yhdessä tilaisuudessa enintään { $most }.
management-findings = Tärkeimmät havainnot
management-nothing-found = Mikään osio ei ole vielä päättynyt.
management-what = Mitä
management-by-whom = Kuka
management-by-when = Mihin mennessä
management-more = { $more ->
    [one] Raportissa on vielä yksi päätös.
   *[other] Raportissa on vielä { $more } päätöstä.
}
management-asked = Mitä pyydämme johdolta
management-confirm = Vahvistakaa päätökset ja antakaa tekijöille aikaa.
management-gap = Sopikaa, kuka tekee ja mihin mennessä: { $what }
management-tell = Kertokaa osallistujille, mitä tehdään, mitä ei voida tehdä ja miksi.
management-tell-where = Kertokaa osallistujille, mitä tehdään, mitä ei voida tehdä ja miksi. Lupasimme kertoa sen täällä: { $where }
management-else = Muuta:

## Asiakirjat

page-languages = Kieli
page-skip = Siirry sisältöön
page-empty = Täällä ei ole vielä luettavaa. Tervetuloa myöhemmin uudelleen.
published-pictures = Kuvia, jotka niiden antajat ovat antaneet julkaista
pdf-signs-missing = Merkki { $sign } on sellaisen merkin paikalla, jota tähän tiedostoon ei voi piirtää. Word-tiedostossa se on.
sign-name = Nimi ja nimenselvennys
sign-where = Paikka ja päivä

## Sanapilvi

cloud-empty = Sanoja ei ole vielä tarpeeksi sanapilveen.
cloud-alt = Sanapilvi, { $words ->
    [one] { $words } sana
   *[other] { $words } sanaa
}. Useimmin sanottiin: { $named }.

## Varmuuskopio

archive-note = Tämä on vetäjän oma varmuuskopio. Siinä on jokainen vastaus näkökulmineen. Älä lähetä sitä eteenpäin.
archive-note-lacks = Tämä on vetäjän oma varmuuskopio. Siinä on jokainen vastaus näkökulmineen, paitsi ne, jotka olivat vielä piilossa, kun tiedosto tehtiin: niitä siinä ei ole. Älä lähetä sitä eteenpäin.

## Menetelmäluettelo

methods-title = Menetelmät
methods-cards = Menetelmäkortit
methods-name = Menetelmä
methods-aim = Tavoite
methods-description = Kuvaus
methods-more = Lisätietoja
methods-prompt = Kysymys, jolla voit kokeilla

## Organisaation tilastot

participation-title = Osallisuus vuonna { $year }
participation-made = Tilasto tehty { $date }
participation-years = Vuosi vuodelta
participation-forms = Osallistumisen muodot
participation-units = Yksiköt
participation-roles = Missä rooleissa
participation-gatherings = Tilaisuudet
participation-counted = Näin laskettiin
years-title = Osallisuus vuosi vuodelta
years-alt = Vuonna { $year }: { $gatherings ->
    [one] { $gatherings } tilaisuus
   *[other] { $gatherings } tilaisuutta
}, { $people ->
    [one] { $people } osallistuja
   *[other] { $people } osallistujaa
}, { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideaa
}, käyttöön { $practice ->
    [one] otettiin { $practice } päätös
   *[other] otettiin { $practice } päätöstä
}.
groups-title = Osallistujia: { $what }
groups-alt = { $what }, osallistujia vuonna { $year } ja suluissa vuotta aiemmin: { $named }.
groups-named = { $name } { $now } ({ $before })
heading-year = Vuosi
heading-form = Osallistumisen muoto
heading-unit = Yksikkö
heading-role = Rooli
heading-day = Päivä
heading-cycle = Työpaja
heading-gatherings = Tilaisuuksia
heading-people = Osallistujia
heading-ideas = Ideoita
heading-decisions = Päätöksiä
heading-practice = Otettu käyttöön
heading-in_time = Kerrottu ajallaan
heading-of-year = { $what } { $year }
unit-none = Ei yksikköä
form-none = Muu
form-listening = Jatkuva kuuntelu
form-panel = Asiakasraati
form-forum = Asiakasfoorumi
form-cafe = Kehittämiskahvila
form-arena = Yhteinen areena (kakku päälaelleen)
form-group = Yhteiskehittämisen ryhmä
form-feedback_day = Asiakaspalautepäivä
form-interview = Haastattelu
form-creative = Luovat menetelmät
form-testing = Palvelujen testaus
form-budgeting = Osallistava budjetointi
form-statement = Lausuntokierros
form-planning = Suunnittelu ja sopiminen
role-client = Asiakas
role-developer_client = Kehittäjäasiakas
role-peer_worker = Kokemusasiantuntija tai muu kokemustoimija
role-relative = Läheinen
role-worker = Työntekijä
role-supervisor = Esihenkilö tai johtaja
role-elected = Luottamushenkilö
role-official = Viranhaltija
role-student = Opiskelija
role-partner = Yhteistyökumppani
role-support = Tukihenkilö, avustaja tai tulkki
role-not_said = Ei halunnut kertoa
roles-rest = Muut roolit yhteensä
counted-gatherings = Tilaisuus lasketaan, kun siinä on avattu ainakin yksi osio. Päivä on se, jona ensimmäinen osio avattiin.
counted-people = Osallistujat lasketaan tilaisuuksittain. Jos roolit on laskettu, luku on niiden summa. Muuten se on eniten vastauksia saaneen osion vastaajamäärä: paikalla oli ainakin niin monta. Sama ihminen lasketaan jokaisessa tilaisuudessa, koska kukaan ei ole tunnistettavissa.
counted-ideas = Ideoita ovat näkyvissä olevat laput ja väittämät, jotka on kirjoitettu kuuntelun, muutostarpeen ja ratkaisujen vaiheissa.
counted-decisions = Päätökset lasketaan sen tilaisuuden vuodelle, jossa ne kirjattiin.
counted-practice = Käyttöön otetuiksi lasketaan päätökset, joista on kirjattu, että ihmisille on kerrottu niiden tulleen käyttöön. Vuosi on se, jona siitä kerrottiin. Se voi olla kirjattu päätökseen itseensä tai siihen, missä kerrotaan, mitä ehdotuksille tapahtui; sama päätös lasketaan kerran.
counted-in-time = Ajallaan kerrottu on päätös, josta on kerrottu viimeistään sovittuna päivänä, miten sen kävi, niin hyvässä kuin pahassa. Mukana ovat päätökset, joiden päivä oli tänä vuonna ja on jo mennyt. Jos kertomista ei ole kirjattu, päätös lasketaan kertomatta jääneeksi. Muusta palautteesta ei tiedetä, milloin siihen vastattiin, joten se ei ole mukana.
counted-roles = Roolit kerrotaan vain koko organisaatiosta ja koko vuodelta. Rooli, jossa on alle { $least } ihmistä, yhdistetään muihin, eikä sitä voi laskea erotuksena.
counted-left-out = Harjoitukset eivät ole mukana. Poistettujen työpajojen tiedot ovat poissa: tallenna tilasto ennen kuin poistat.
