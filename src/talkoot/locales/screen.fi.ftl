## Phases and their guiding questions

phase-listening = Kuuntelemme
phase-preparation = Valmistelemme
phase-current_state = Millaista nyt on?
phase-change_need = Mitä pitää muuttaa?
phase-solutions = Miten asia korjataan?
phase-trial = Kokeilemme
phase-evaluation = Toimiko se?
phase-practice = Uusi tapa jää käyttöön
phases = Vaiheet
phase-is-now = (olemme tässä)
question-listening = Mitä olet huomannut: mikä toimii, mikä ei?
question-preparation = Mitä kehitämme? Mihin tarvitsemme kokemustietoa? Keitä tarvitaan mukaan?
question-current_state = Millaista nyt on, asiakkaan ja työntekijän silmin?
question-change_need = Mitä pitää muuttaa, ja miksi?
question-solutions = Miten sen voisi tehdä paremmin?
question-trial = Mitä kokeilemme, missä ja milloin? Kuka tekee mitä, ja kuka seuraa, miten se sujuu?
question-evaluation = Toteutuiko tavoite? Kenelle tieto viedään, ja kuka sen vie?
question-practice = Miten uusi tapa jää käyttöön, ja kuka pitää huolta laadusta?

## The room

room-main = Mitä nyt tehdään
room-welcome = Tervetuloa mukaan, puhelimella tai ilman.
room-thanks = Kiitos tästä päivästä
room-paused = Tauolla
room-look-up = Katse ylös: puhelimet lepäävät
present = { $present ->
    [one] { $present } paikalla
   *[other] { $present } paikalla
}
clock-left = Aikaa jäljellä
clock-over = Aika on täynnä
join-title = Tule mukaan
join-code = koodi
join-qr = Koodi puhelimen kameralle
join-enlarge = Näytä isona
close-large = Sulje
door-shut = Ovi on kiinni

## The facilitator's window

home = Kaikki työpajat
sample-tag = Esimerkki: keksitty, ei jää talteen
open-room = Avaa seinänäkymä
look-up = Katse ylös
rules-of-the-game = Pelisäännöt
undo = Kumoa
language = Kieli
kernel-silent = Yhteys ohjelmaan katkesi. Kaikki on tallessa, yritän uudelleen…
understood = Selvä
stage = Mitä näytetään
side = Ohjausrunko ja ovi
nothing-shown = Nyt ei näytetä mitään. Valitse ohjelmasta.
agenda = Ohjelma
agenda-empty = Tähän vaiheeseen ei ole suunniteltu mitään.
minutes = { $minutes } min
answers = { $answered ->
    [one] { $answered } vastaaja
   *[other] { $answered } vastaajaa
}
on-wall = seinällä
beside = Taustalla
status-planned = Edessä
status-open = Käynnissä
status-paused = Tauolla
status-closed = Päättynyt
status-revealed = Tulos näytetty
controls = Ohjaa
start = Aloita
continue = Jatka
reopen = Avaa uudelleen
pause = Tauko
reveal = Sulje ja näytä tulos
reveal-closed = Näytä tulos
close = Päätä
next-up = Seuraavaksi: { $what }
next-end = Lopuksi: päätä tapaaminen
wall-pages = Seinän sivut
wall-page = Seinä { $page }/{ $pages }
wall-page-before = Seinän edellinen sivu
wall-page-after = Seinän seuraava sivu
show-on-wall = Näytä seinällä
take-off-wall = Ota pois seinältä
show-meanwhile = Näytä seinällä: { $what }
back-on-wall = Takaisin seinälle: { $what }
clock-more = Minuutti lisää
clock-off = Ota kello pois
for-another = Kirjaa puolesta
for-another-help = Kirjoita se, mitä toinen sanoo. Älä muuta äläkä lisää omaa.
for-another-side = Mistä näkökulmasta?
for-another-no-side = Ei kerrottu
for-another-channel = Miten vastaus tuli?
channel-spoken = Puhuttuna
channel-paper = Paperilla
channel-interpreted = Tulkin kautta
channel-sign_language = Viittomakielellä
channel-phone_call = Puhelimessa
channel-text_message = Tekstiviestillä
next-person = Seuraava
script = Ohjausrunko
doors = Mukaan tuleminen
session = Tapaaminen
door-open = Avaa ovi
door-close = Sulje ovi
address = Osoite puhelimille
address-hint = Kokeile yhdellä puhelimella ennen kuin väki tulee: oikea osoite on se, johon se pääsee.
scribes = { $scribes ->
    [0] Kirjurit
    [one] Kirjurit ({ $scribes })
   *[other] Kirjurit ({ $scribes })
}
scribes-help = Kirjuri kirjaa pöydän tai puhelimettomien puolesta omalla linkillään.
scribe-label = Mikä pöytä tai missä
scribe-add = Tee linkki
scribe-show = Näytä linkki
scribe-poster = Tällä linkillä kirjaat toisten vastauksia. Osoita laitteesi kameralla kuvaa tai avaa linkki.
scribe-once = Näytä koodi kirjurille tai kopioi linkki nyt. Se näkyy vain tässä.
scribe-nameless = Kirjuri
scribe-numbered = Kirjuri { $number }
scribe-revoke = Poista käytöstä
scribe-revoked = poistettu käytöstä
links = { $links ->
    [0] Linkki, joka on auki viikkoja
    [one] Linkki, joka on auki viikkoja ({ $links } auki)
   *[other] Linkki, joka on auki viikkoja ({ $links } auki)
}
links-help = Linkillä vastataan viikkojen ajan, milloin kenellekin sopii. Tee jokaiselle paikalle oma linkki: tulokset näytetään myös paikoittain, jos joka paikasta on tarpeeksi vastaajia.
link-only-here = Tämä linkki toimii vain tässä verkossa ja vain silloin, kun tämä kone on päällä. Jos haluat pitää linkin auki viikkoja, tarvitaan palvelin.
link-session = Mihin linkki vie
link-place = Paikka (jos paikkoja on useita)
link-until = Viimeinen päivä
link-open = Tee linkki
link-is-open = auki { $date } asti
link-is-over = päättyi { $date }: sulje, niin saat tulokset
link-is-closed = suljettu
link-show = Näytä ja tulosta
link-prolong = Vaihda viimeinen päivä
link-prolong-save = Vaihda
link-close = Sulje linkki
link-address = Linkin osoite
link-copy = Kopioi
link-copied = Kopioitu.
link-poster = Kerro, mitä ajattelet. Osoita puhelimen kameralla kuvaa tai kirjoita osoite.
link-answer-until = Voit vastata { $date } asti. Emme kysy nimeäsi.
link-emergency = Vastauksia ei lueta heti. Hätätilanteessa soita 112.

## Sivu, jonka kuka tahansa lukee

public-page = Julkinen sivu
public-is-open = Julkinen sivu on auki: kuka tahansa voi lukea sen.
public-is-not-open = Julkinen sivu ei ole auki.
public-open = Avaa julkinen sivu
public-take-back = Ota julkinen sivu pois
public-no-address = Tällä Talkoilla ei ole osoitetta internetissä, joten julkista sivua ei voi avata.
public-poster = Lue täältä. Osoita puhelimen kameralla kuvaa tai kirjoita osoite.
paper-give = Anna paperikoodi
end = Päätä tapaaminen
end-back = Jatka tapaamista
end-sure = Päätetäänkö tapaaminen?
end-means = Puhelimiin tulee kiitos, kysymykset jäävät tauolle ja ovi sulkeutuu. Jos päätit liian aikaisin, voit jatkaa: ovi aukeaa samalla koodilla.
end-yes = Kyllä, päätetään
end-not-yet = Ei vielä
results = Tulokset
loading = Pieni hetki…
loading-failed = Tämä osa ei latautunut. Lataa sivu uudelleen.
loading-stuck = Näkymä ei auennut. Mitään ei ole kadonnut.
loading-again = Yritä uudelleen

## The first screen, and results

home-title = Työpajat
home-intro = Asiakkaat ja työntekijät katsovat yhdessä nykytilaa, valitsevat mitä muutetaan, kokeilevat ja arvioivat kokeilun yhdessä.
home-cycles = Jatka tästä
home-new = Aloita uusi
home-more-kits = Lisää valmiita pohjia
home-open = ovi auki, koodi { $code }
home-done = { $done }/{ $activities } osiota tehty
home-begun = aloitettu { $date }
home-delete-by = vastaukset poistetaan viimeistään { $date }
home-lead = Vedä
home-results = Tulokset ja paperit
home-sessions = { $sessions ->
    [one] { $sessions } tapaaminen
   *[other] { $sessions } tapaamista
}
home-links = { $links ->
    [one] { $links } linkki
   *[other] { $links } linkkiä
}
home-sessions-and-links = { home-sessions } ja { home-links }
home-hours = { $hours ->
    [one] { $hours } tunti
   *[other] { $hours } tuntia
}
home-take = Valitse tämä
home-name = Työpajan nimi
home-unit = Yksikkö (tilastoja varten, ei pakollinen)
home-unit-add = Lisää yksikkö
home-unit-change = Vaihda yksikkö
home-begin = Aloita
home-own-kits = Omat pohjat
home-make-own = Muokkaa omaksi
home-change-kit = Muokkaa
home-kit-file = Lataa tiedostona
home-kit-delete = Poista
home-kit-delete-sure = Poistetaanko ”{ $kit }” ja sen aiemmat versiot? Sillä aloitetut työpajat säilyvät.
home-kit-delete-yes = Kyllä, poistetaan
home-take-kit = Tuo pohja tiedostosta
home-take-kit-file = Talkootista ladattu pohja
home-import = Tuo varmuuskopio
home-import-file = Tuloksissa tallennettu tiedosto (.jsonl)
results-stale = Uutta on tullut.
results-draw = Näytä uusi
results-drawing = Piirretään…
results-drawing-left = { $left ->
    [one] Piirretään, vielä { $left } osio…
   *[other] Piirretään, vielä { $left } osiota…
}
results-ahead = Vielä edessä
results-sides = Näkökulmat rinnakkain
results-places = Tulokset paikoittain
results-places-of = { $title }: tulokset paikoittain
results-traces = { $items ->
    [one] { $items } asia, joka vietiin eteenpäin
   *[other] { $items } asiaa, jotka vietiin eteenpäin
}
results-words = Sanat
results-word = Sana
results-times = Kertoja
results-leave-out = Jätä pois nämä sanat
results-draw-words = Piirrä uudelleen
files = Tiedostot mukaan
files-delete-by = Joka tiedostossa lukee, milloin vastaukset viimeistään poistetaan: { $date }.
files-writing = Kirjoitetaan
file-easy_summary = Selkokooste (.docx, .pdf)
file-easy_summary-about = Tulosta ja jaa: mitä kysyttiin, sanottiin ja päätettiin, selkokielellä ja isolla tekstillä.
file-management_summary = Sivu johdolle (.docx, .pdf)
file-management_summary-about = Mitä saatiin selville, mitä päätettiin ja mitä johdolta pyydetään.
file-report = Raportti (.docx)
file-report-about = Luettavaksi, muokattavaksi ja lähetettäväksi.
file-documents = Tee asiakirja: { $title }
file-workbook = Taulukot (.xlsx)
file-workbook-about = Jos haluat laskea lisää itse.
file-pictures = Kuvat (.png)
file-pictures-about = Kuvat seinistä, valmiina dioihin.
file-archive = Varmuuskopio (.jsonl)
file-archive-about = Sisältää kaiken, myös jokaisen vastauksen näkökulman, mutta ei vastauksia, jotka ovat vielä piilossa. Vain sinulle.
papers = Paperit
papers-about = Täytetty valmiiksi tämän työpajan tiedoilla. Napista saat paperin Wordina muokattavaksi ja PDF:nä tulostettavaksi.
papers-group = { $title } ({ $papers })
papers-all = Kaikki yhdessä paketissa: { $title }
organisation = Organisaation tilastot
organisation-none = Tilastoitavaa ei vielä ole. Luvut tulevat tähän, kun ensimmäinen työpaja on aloitettu.
organisation-only-samples = Kaikki työpajat ovat täällä harjoituksia, eivätkä harjoitukset ole mukana tilastoissa. Luvut tulevat tähän, kun ensimmäinen oikea työpaja on aloitettu.
organisation-year = Vuosi
