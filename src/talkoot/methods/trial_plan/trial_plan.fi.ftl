## Mikä menetelmä tämä on

name = Kokeilun suunnitelma
aim = Sovimme, mitä kokeillaan, missä, milloin ja mistä tiedämme, toimiiko se.
description = Kirjaamme yhdessä yhden tai useamman kokeilun: kuka tekee mitä, ja mitä havainnoivat asiakkaat katsovat.
more = Ratkaisujen jälkeen, ennen kuin mitään muutetaan pysyvästi. Varaa kymmenen minuuttia kokeilua kohti. Sopii kaikenkokoisille ryhmille: vetäjä kirjaa, kaikki näkevät. Tuloksena on aikajana ja lista, joka on myös raportin ensimmäisellä sivulla.

## Puhelimessa ja seinällä

lines-heading = Tätä kokeilemme
phones-rest-hint = Suunnittelemme kokeilua yhdessä ääneen. Suunnitelma tulee tähän.
board-empty = Tähän kirjataan, mitä kokeillaan
days = { $begins }–{ $ends }
place-line = Missä: { $place }
who = Kuka tekee mitä: { $who }
observed-line = Asiakkaat havainnoivat: { $observed }
known-by-line = Mistä tiedämme: { $how }
about-line = Tähän kokeilu vastaa: { $text }

## Kirjurille ja vetäjälle

write-title = Kirjaa kokeilu
field-what = Mitä kokeillaan?
field-begins = Milloin kokeilu alkaa?
field-ends = Milloin se päättyy?
field-responsible = Kuka tekee mitä?
field-responsible-hint = Työntekijät, esihenkilöt ja asiakkaat: jokaisella on oma tehtävä.
field-known-by = Mistä tiedämme, että se toimi?
field-place = Missä kokeillaan?
field-observed = Mitä havainnoivat asiakkaat katsovat?
field-about = Mihin kokeilu vastaa?
more-fields = Paikka ja havainnointi
send = Kirjaa kokeilu

## Tuloksissa

lines-title = { $lines ->
    [0] Kokeiluja ei ole suunniteltu
    [one] { $lines } kokeilu
   *[other] { $lines } kokeilua
}
trials-more = { $trials ->
    [one] ja vielä { $trials } kokeilu, joka on taulukossa
   *[other] ja vielä { $trials } kokeilua, jotka ovat taulukossa
}
alt-trial = { $days }: { $what }
told = Kokeillaan { DATETIME($begins, dateStyle: "medium") } – { DATETIME($ends, dateStyle: "medium") }. Kuka tekee mitä: { $who }.
heading-what = Mitä kokeillaan
heading-begins = Alkaa
heading-ends = Päättyy
heading-responsible = Kuka tekee mitä
heading-known-by = Mistä tiedämme
heading-place = Missä
heading-observed = Mitä asiakkaat havainnoivat
heading-about = Mihin vastaa

## Kun jokin ei käy

error-gone = Tätä kokeilua ei enää ole.
    .hint = Se on poistettu. Voit kirjata uuden.
error-no-days = Kokeilulta puuttuu alku tai loppu.
    .hint = Sopikaa, minä päivänä kokeilu alkaa ja milloin se päättyy.
error-ends-before = Kokeilu päättyisi { $ends }, ennen kuin se alkaa { $begins }.
    .hint = Tarkista päivät. Loppu on alun jälkeen tai samana päivänä.
error-no-responsible = Kokeilulta puuttuu se, kuka tekee mitä.
    .hint = Kirjoita nimi tai tehtävä ja se, mitä hän tekee.
error-no-known-by = Vielä puuttuu se, mistä tiedämme, että kokeilu toimi.
    .hint = Kirjoita, mitä katsotaan tai keneltä kysytään kokeilun jälkeen.
