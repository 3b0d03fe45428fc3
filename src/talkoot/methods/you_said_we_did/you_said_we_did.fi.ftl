## Mikä menetelmä tämä on

name = Mitä ehdotukselle tapahtui
aim = Jokainen saa tietää, mitä hänen ehdotukselleen tapahtui.
description = Kerromme jokaisesta ehdotuksesta, mitä tehtiin, kuka teki, ja mitä emme voineet tehdä ja miksi.
more = Seuraavan tapaamisen alussa tai linkin kautta, kun ensimmäiset muutokset on tehty. Varaa kolme minuuttia ehdotusta kohti. Tuloksena on luettelo puhelimeen, monistettava paperi ja verkkosivu, jonka voi julkaista.

## Puhelimessa ja seinällä

lines-heading = Mitä ehdotuksille tapahtui
phones-rest-hint = Käymme ehdotukset läpi yhdessä. Lista tulee tähän.
board-empty = Tähän kirjataan, mitä ehdotuksille tapahtui
state-done = Tehty
state-under-way = Teemme tätä
state-not-done = Emme voineet
done-line = Tämän muutimme: { $done }
doing-line = Tätä teemme nyt: { $done }
why-line = Tätä emme voineet, koska: { $why }
who = Kuka: { $who }
told-on-line = Kerrottu: { $day }
proposal-gone = Ehdotus on poistettu
public-later = Tämä voidaan kertoa myös sivulla, jonka kuka tahansa voi lukea. Älä kirjoita kenenkään nimeä ilman lupaa.
public-now = Tämä on nyt myös sivulla, jonka kuka tahansa voi lukea. Uusi rivi näkyy siellä heti.
left-title = { $left ->
    [one] Yhdestä ehdotuksesta ei ole vielä kerrottu
   *[other] { $left } ehdotuksesta ei ole vielä kerrottu
}

## Kirjurille ja vetäjälle

write-title = Kerro, mitä ehdotukselle tapahtui
field-about = Mistä ehdotuksesta?
field-proposal = Ehdotus omin sanoin
field-proposal-hint = Voit jättää tyhjäksi, jos valitsit ehdotuksen.
field-state = Mitä sille tapahtui?
field-done = Mitä muutimme tai teemme?
field-responsible = Kuka sen teki?
field-why = Mitä emme voineet, ja miksi?
field-told-on = Milloin tästä on kerrottu?
send = Tallenna

## Tuloksissa

lines-title = { $lines ->
    [0] Mitään ei ole vielä kerrottu
    [one] { $lines } ehdotus
   *[other] { $lines } ehdotusta
}
heading-about = Ehdotus
heading-proposal = Ehdotus
heading-state = Mitä sille tapahtui
heading-done = Mitä tehtiin
heading-responsible = Kuka teki
heading-why = Mitä emme voineet ja miksi
heading-told-on = Kerrottu

## Asiakirja

document-thanks = Kiitos ehdotuksista. Tässä kerromme, mitä niille tapahtui.
document-done = Tämän muutimme
document-under-way = Tätä teemme parhaillaan
document-not-done = Tätä emme voineet

## Kun jokin ei käy

error-gone = Tätä ei enää ole.
    .hint = Se on poistettu. Voit kirjoittaa uuden.
error-no-proposal = Vielä puuttuu ehdotus.
    .hint = Valitse ehdotus tai kirjoita se omin sanoin.
error-no-done = Vielä puuttuu se, mitä tehtiin.
    .hint = Kirjoita, mitä muuttui tai mitä nyt tehdään.
error-no-why = Vielä puuttuu se, miksi tätä ei voitu tehdä.
    .hint = Kerro syy suoraan. Ehdottaja ansaitsee tietää sen.
