## Texts of parts that every method uses

as-chart = Kuva
as-table = Taulukko
show-as = Näytä muodossa
pages = Sivut
page = Sivu
page-of = { $page }/{ $pages }
page-before = Edellinen sivu
page-after = Seuraava sivu
page-more = { $more } lisää muilla sivuilla
cancel = Peru
send = Lähetä
save = Tallenna
delete = Poista
change = Muuta
skip = Ohita
cannot-say = En osaa sanoa
saved = Tallessa.
sending = Tallennetaan…
arrived = Vastauksesi on tallessa.
arrived-next = Nyt voit odottaa ja katsoa seinälle. Voit vielä muuttaa vastaustasi.
removed = Vastauksesi on poistettu.
withdraw = Poista vastaukseni
own-waiting = Vetäjä lukee tämän ensin. Sitten muutkin näkevät sen.
own-hidden = Otettu pois seinältä
own-aside = Otetaan esiin erikseen
waiting-title = { $entries ->
    [0] Mikään ei odota hyväksymistä
    [one] Yksi odottaa hyväksymistä
   *[other] { $entries } odottaa hyväksymistä
}
show = Näytä
manage = Siirrä, piilota tai seuraa
hide = Piilota
move-aside = Siirrä sivuun
move-aside-person = Kuka ottaa sen hoitaakseen?
move-aside-do = Siirrä hänelle
aside-title = Siirretty sivuun
aside-to = Hoitaa: { $person }
send-anyway = Lähetä silti
one-fewer = Yksi vähemmän: { $what }
one-more = Yksi lisää: { $what }
letters-left = { $left ->
    [one] { $left } merkki jäljellä
   *[other] { $left } merkkiä jäljellä
}
answered = { $answered ->
    [0] Kukaan ei ole vielä vastannut
    [one] { $answered } on vastannut
   *[other] { $answered } on vastannut
}
answered-pairs = { $answered ->
    [0] Mikään pari ei ole vielä vastannut
    [one] { $answered } pari on vastannut
   *[other] { $answered } paria on vastannut
}
answered-tables = { $answered ->
    [0] Mikään pöytä ei ole vielä vastannut
    [one] { $answered } pöytä on vastannut
   *[other] { $answered } pöytää on vastannut
}
blind-until-reveal = Jokainen vastaa rauhassa. Tulokset näytetään vasta, kun kaikki ovat saaneet vastata.
to-answer = Mihin vastataan
sides-too-small = Ryhmä on liian pieni, joten näytämme vain yhteisen tuloksen.
perspective-client = Asiakkaat
perspective-relative = Läheiset
perspective-worker = Työntekijät
perspective-other = Muut
place-none = Ei missään paikassa
places-too-small = Jostain paikasta on liian vähän vastaajia, joten emme näytä tuloksia paikoittain.
everyone = Kaikki
side-count = { $side } ({ $count })
share-of = { $count }/{ $total }
trace-ask = Mitä tästä tuli?
trace-nothing = Tätä ei ole vielä viety eteenpäin.

## Rivit, jotka kirjataan yhdessä

day = { DATETIME($day, dateStyle: "medium") }
about-nothing = Ei mihinkään tiettyyn
more-fields = Lisää tietoja
empty-line = Tyhjennä
part-open = Sovitaan vielä
field-responsible = Kuka hoitaa?
field-responsible-hint = Nimi tai tehtävä, niin kuin ryhmä sanoi.
field-by-when = Mihin mennessä?
heading-responsible = Kuka hoitaa
heading-by-when = Mihin mennessä

## Kuvat ja ääni

picture-label = Kuva
picture-take = Ota kuva
picture-choose = Valitse kuva
picture-hint = Kuvasta poistetaan tieto siitä, missä ja milloin se on otettu. Jos kuvassa on muita ihmisiä, kysy heiltä lupa. Voit poistaa kuvan myöhemmin.
picture-chosen = Valitsemasi kuva
picture-shows = Mitä kuvassa on? Kerro, jos haluat.
picture-remove = Poista kuva
picture-without-words = Kuva, jota ei ole kuvailtu sanoin
uses-label = Mihin tätä saa käyttää?
uses-hint = Valitse jokainen käyttö erikseen. Voit muuttaa lupia myöhemmin, myös perua ne.
use-room = Saa näyttää muille tässä työpajassa
use-report = Saa laittaa työpajan raporttiin
use-published = Saa julkaista, esimerkiksi verkossa tai koulutuksessa
uses-given = Lupa: { $uses }
uses-change = Muuta lupia
uses-none = ei mihinkään, vain vetäjä näkee tai kuulee
use-short-room = tämä työpaja
use-short-report = raportti
use-short-published = julkaiseminen
uses-later = Muutos koskee kaikkea, mitä tästä lähin tehdään. Aiemmin tehty tiedosto ei muutu.
uses-not-for-room = Antaja ei ole antanut lupaa näyttää tätä muille: vain sinä näet sen.
sound-label = Ääni
sound-begin = Aloita äänitys
sound-end = Lopeta äänitys
sound-recording = Äänitetään…
sound-choose = Valitse äänite
sound-hint = Äänestä voi tunnistaa puhujan. Voit poistaa äänitteen myöhemmin.
sound-chosen = Äänitteesi
sound-remove = Poista äänite
sound-denied = Mikrofonia ei saatu käyttöön. Salli se selaimessa tai kirjoita asiasi.
media-sending = Lähetetään… Jos yhteys katkeaa, lähetys jatkuu itsestään.
media-coming = Kuva on tulossa…
media-gone = Tätä ei voi enää näyttää: se on poistettu.

## A code on paper

slip-title = Sinun paperikoodisi
slip-what-for = Tällä koodilla näet vastauksesi, voit poistaa ne ja näet, mitä asialle tapahtui. Pidä paperi tallessa. Älä näytä koodia muille.
slip-where = Mene osoitteeseen { $host } ja valitse ”Minulla on paperikoodi”.
slip-once = Kirjoita koodi paperille nyt. Sitä ei tallenneta mihinkään, eikä sitä saa myöhemmin.
print = Tulosta

## Papereiden kirjaaminen

typing-begin = Kirjaa papereita peräkkäin
typing-title = Papereiden kirjaaminen
typing-person = Paperi { $number }
typing-no-side = Näkökulmaa ei kerrottu
typing-side = Vaihda näkökulma
typing-side-said = Näkökulma: { $side }
typing-next = Seuraava paperi
typing-next-said = Seuraava paperi. { $side }
typing-leave = Lopeta kirjaaminen
typing-places = Mihin kirjaat
typing-place-said = Nyt kirjaat kohtaan { $place }
typing-keys = Enter lisää · F2 ottaa viimeisen takaisin · F4 vaihtaa näkökulman · F9 siirtyy seuraavaan paperiin · Esc lopettaa
typing-keys-places = Enter lisää · F8 vaihtaa kohdan · F2 ottaa viimeisen takaisin · F4 vaihtaa näkökulman · F9 siirtyy seuraavaan paperiin · Esc lopettaa
typing-keys-form = Välilyönti tai nuolet valitsevat · Sarkain ja Enter vievät eteenpäin · F4 vaihtaa näkökulman · F9 siirtyy seuraavaan paperiin · Esc lopettaa
typing-last = Viimeisin tältä paperilta: { $words }
typing-none = Tältä paperilta ei ole vielä kirjattu mitään.
typing-add = Lisää
typing-take-back = Ota viimeinen takaisin
typing-taken = Otettu takaisin kenttään: { $words }
typing-nothing = Tältä paperilta ei ole mitään otettavaa takaisin.
typing-not-empty = Kentässä on jo tekstiä. Lisää se tai tyhjennä kenttä ensin.
typing-not-saved = Ei tallentunut: { $words }
typing-send-anyway = Jos se saa olla mukana, ota se takaisin (F2) ja lisää uudestaan (Enter).
typing-send-as-is = Teksti on taas kentässä. Jos se saa olla mukana, paina Enter uudestaan.
typing-in-field = Teksti on taas kentässä. Korjaa se, tai tyhjennä kenttä, jos se jää pois.
typing-not-saved-before = Paperilta { $sheet } jäi tallentamatta: { $words }
typing-take-up = F2 ottaa tekstin kenttään. Se tallentuu silloin paperille { $sheet }.
typing-in-field-before = Se tallentuu paperille { $sheet }.
typing-sent-for = Lähetetty paperille { $sheet }. Tämä paperi jatkuu.
typing-refused-back = Jokin ei tallentunut. Teksti on taas kentässä: korjaa se tai tyhjennä kenttä.
typing-refused-form = Vastaus ei tallentunut. Katso, mitä sivulla lukee, ja korjaa se ensin.
typing-not-saved-form = Paperilta { $sheet } jäi vastaus tallentamatta.
typing-again-form = Ota paperi uudestaan esiin ja kirjaa vastaus.
typing-refused = Jokin ei tallentunut. Ota se takaisin kenttään (F2) ja korjaa tai tyhjennä se.
typing-wait = Odota hetki: edellinen on vielä matkalla.
typing-unsent = Tällä paperilla on jotain, mitä ei ole lähetetty. Lähetä se, tai paina F9 uudestaan, jos se jää pois.
typing-count = Kirjattu { $lines }, vastaajia { $people }.
typing-people = Kirjattu { $people } paperia.
typing-on-the-way = Matkalla { $lines }.
