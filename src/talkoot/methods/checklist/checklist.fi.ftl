## Mikä menetelmä tämä on

name = Tarkistuslista
aim = Näemme, mikä on kunnossa ja mikä vielä puuttuu.
description = Käymme listan yhdessä läpi: mikä on tehty, mikä on kesken, kuka hoitaa sen ja mihin mennessä.
more = Ennen kuin kehittäminen alkaa ja kerran vuodessa sen jälkeen. Varaa kaksi minuuttia kohtaa kohti. Vetäjä tai kirjuri merkitsee, kaikki näkevät. Valmiit listat: osallisuuden edellytykset sekä järjestäjän, tuottajan ja TKI-yksikön tehtävät. Tuloksena on kuva siitä, missä mennään, ja lista siitä, kuka tekee seuraavaksi mitäkin.

## Puhelimessa ja seinällä

lines-heading = Listan kohdat
phones-rest-hint = Käymme listaa läpi yhdessä ääneen. Merkinnät tulevat tähän.
board-empty = Listan kohdat tulevat tähän
progress = { $rows ->
    [0] Mitään ei vielä seurata
    [one] { $done } / { $rows } kohdasta on tehty
   *[other] { $done } / { $rows } kohdasta on tehty
}
state-not-begun = Ei aloitettu
state-under-way = Kesken
state-done = Tehty
state-not-ours = Ei koske meitä
who = Hoitaa: { $who }
by-day = { $day } mennessä
evidence-line = Mistä tiedämme: { $evidence }

## Kirjurille ja vetäjälle

write-title = Lisää kohta
field-what = Mitä pitää olla kunnossa?
field-state = Missä mennään?
field-evidence = Mistä tiedämme sen?
field-evidence-hint = Esimerkiksi päätös, ohje tai se, mitä ihmiset kertovat.
send = Lisää kohta

## Tuloksissa

lines-title = { $lines ->
    [one] { $lines } kohta
   *[other] { $lines } kohtaa
}
heading-what = Kohta
heading-state = Missä mennään
heading-evidence = Mistä tiedämme

## Kun jokin ei käy

error-no-what = Kohdasta puuttuvat sanat.
    .hint = Kirjoita, mitä pitää olla kunnossa.
error-gone = Tätä kohtaa ei enää ole.
    .hint = Se on poistettu. Voit lisätä uuden.

## Menetelmän asetukset, kun pohjaa muokataan

setting-ready = Valmiit tarkistuslistat
setting-ready-conditions = Edellytykset
setting-ready-organiser = Järjestäjän tehtävät
setting-ready-producer = Tuottajan tehtävät
setting-ready-research = Tutkimuksen ja kehittämisen tehtävät
setting-rows = Omat rivit
