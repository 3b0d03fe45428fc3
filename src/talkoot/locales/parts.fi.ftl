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
own-waiting = Vetäjä lukee tämän ensin. Sitten se tulee seinälle.
own-hidden = Otettu pois seinältä
own-aside = Otetaan esiin erikseen
waiting-title = { $entries ->
    [0] Mikään ei odota hyväksymistä
    [one] Yksi odottaa hyväksymistä
   *[other] { $entries } odottaa hyväksymistä
}
show = Näytä
manage = Siirrä tai piilota
hide = Piilota
move-aside = Siirrä sivuun
move-aside-person = Kuka ottaa sen hoitaakseen?
move-aside-do = Siirrä hänelle
aside-title = Siirretty sivuun
aside-to = Hoitaa: { $person }
send-anyway = Lähetä silti
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
blind-until-reveal = Jokainen vastaa rauhassa. Tulokset katsotaan yhdessä.
to-answer = Mihin vastataan
sides-too-small = Ryhmä on liian pieni, joten näytämme vain yhteisen tuloksen.
perspective-client = Asiakkaat
perspective-relative = Läheiset
perspective-worker = Työntekijät
perspective-other = Muut
everyone = Kaikki
side-count = { $side } ({ $count })
share-of = { $count }/{ $total }
