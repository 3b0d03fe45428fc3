## Mikä menetelmä tämä on

name = Läsnäolo
aim = Tiedetään, keitä oli mukana, eikä ketään yksilöidä.
description = Jokainen kertoo roolinsa. Ilman laitetta olevat lasketaan puolesta. Nimiä ei kysytä, ja lopuksi jäävät vain luvut.
more = Avaa, kun ihmiset tulevat, ja anna olla auki myöhästyneille. Laske puolesta ne, joilla ei ole laitetta, ja tukihenkilöt, avustajat ja tulkit. Tuloksena on luvut organisaation tilastoihin; pienet ryhmät kerrotaan yhdessä.

## Roolit

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
role-not_said = En halua kertoa

## Puhelimessa

choose-role = Missä roolissa olet mukana?
choose-way = Oletko paikan päällä vai etänä?
way-in-place = Paikan päällä
way-remote = Etänä
only-counted = Emme kysy nimeäsi. Kun läsnäolo päätetään, vastauksesi poistetaan ja vain yhteiset luvut jäävät.
arrived-next = Voit vielä muuttaa sen.
withdraw = Poista vastaukseni
counted = Sinut on laskettu mukaan. Vastauksesi on poistettu.

## Vetäjälle ja kirjurille

by-hand-title = Laske ne, joilla ei ole laitetta
by-hand-hint = Uusi luku korvaa entisen. Tukihenkilöt, avustajat ja tulkit lasketaan tässä, sillä he eivät vastaa itse.
by-hand-people = Montako
organisations-title = Mistä on tultu
organisations-hint = Kirjoita organisaation nimi, ei henkilön. Nolla poistaa rivin.
organisation-name = Organisaatio

## Seinällä ja tuloksissa

after-close = Luvut näkyvät, kun läsnäolo on päätetty.
nothing-yet = Ketään ei ole vielä laskettu
roles-title = Missä roolissa oltiin mukana
role = Rooli
way = Tapa
organisation = Organisaatio
fewer-than = alle { $least }
together-why = Pienet ryhmät kerrotaan yhdessä, jotta ketään ei voi erottaa.
heading-kind = Mitä laskettiin
heading-what = Ketkä
heading-people = Henkilöitä

## Kun jokin ei käy

error-role-not-answering = Tukihenkilöt, avustajat ja tulkit lasketaan puolesta.
    .hint = Kerro vetäjälle tai kirjurille, että olet paikalla.
error-role-not-here = Tätä roolia ei ole tässä työpajassa.
    .hint = Valitse jokin näkyvissä olevista.
error-counted-already = Sinut on jo laskettu mukaan.
    .hint = Yksi kerta riittää.

expected-not-blind = blind: false, sillä luvut näytetään muutenkin vasta, kun läsnäolo on päätetty

## Menetelmän asetukset, kun pohjaa muokataan

setting-roles = Roolit, joista valitaan
setting-hybrid = Osa on mukana etänä
