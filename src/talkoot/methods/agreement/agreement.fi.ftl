## Mikä menetelmä tämä on

name = Kehittäjäasiakkaan sopimus
aim = Sovimme yhdessä tehtävästä, pelisäännöistä, perehdytyksestä ja korvauksista.
description = Täytämme sopimuksen kuusi kohtaa yhdessä ja tulostamme sen allekirjoitettavaksi.
more = Kun kehittäjäasiakas tai kokemusasiantuntija aloittaa. Varaa puoli tuntia. Vetäjä tai kirjuri kirjoittaa, kaikki näkevät. Nimiä ei tallenneta, ellei niin ole erikseen valittu. Tuloksena on sopimus Word-tiedostona; allekirjoitettu paperi kuuluu organisaation omaan arkistoon.

## Puhelimessa ja seinällä

lines-heading = Sopimuksen kohdat
phones-rest-hint = Täytämme sopimusta yhdessä. Se, mitä sovitaan, tulee tähän.
board-empty = Sopimuksen kohdat tulevat tähän
names-kept = Allekirjoittajien nimet tallennetaan. Ne näkee vain vetäjä, ja ne tulostetaan sopimukseen. Nimet voi poistaa milloin vain.
names-by-hand = Nimiä ei tallenneta. Ne kirjoitetaan käsin tulostettuun sopimukseen.
compensation-warning = Palkkio voi vaikuttaa etuuksiisi. Kysy ennen kuin hyväksyt.
part-task = Tehtävän kuvaus
part-task-about = Mitä tehdään, kuinka laajasti ja kuinka kauan?
part-procedures = Menettelytavat
part-procedures-about = Tilat, välineet, tuki ja muut käytännön asiat.
part-responsibility = Vastuu
part-responsibility-about = Vaitiolo ja eettiset ohjeet: mitä ei kerrota ulos?
part-orientation = Perehdytys ja koulutus
part-orientation-about = Kuka perehdyttää, ohjaa ja tukee?
part-compensation = Maksettavat korvaukset
part-compensation-about = Palkkio, matkat ja muut kulut: mitä maksetaan ja milloin?
part-other-matters = Muuta huomioitavaa
part-other-matters-about = Mitä muuta haluamme sopia?
parts-filled = { $parts ->
   *[other] { $filled } / { $parts } kohdasta on täytetty
}
signer = { $side }: { $name }

## Kirjurille ja vetäjälle

write-title = Lisää allekirjoittaja
field-text = Mitä sovimme?
field-side = Kenen puolesta?
field-name = Nimi
state-client = Kehittäjäasiakas tai kokemusasiantuntija
state-organisation = Organisaation edustaja
send = Lisää nimi

## Tuloksissa

lines-title = { $lines ->
    [one] { $lines } kohta
   *[other] { $lines } kohtaa
}
heading-part = Kohta
heading-text = Mitä sovittiin

## Asiakirja

document-between = Tämän sopimuksen tekevät organisaatio ja kehittäjäasiakas tai kokemusasiantuntija.
document-signatures = Allekirjoitukset
document-copies = Sopimuksesta on kaksi samanlaista kappaletta, yksi kummallekin.

## Kun jokin ei käy

error-names-not-kept = Tässä sopimuksessa nimiä ei tallenneta.
    .hint = Nimet kirjoitetaan käsin tulostettuun sopimukseen.
error-no-name = Nimi puuttuu.
    .hint = Kirjoita, kuka allekirjoittaa.
error-gone = Tätä nimeä ei enää ole.
    .hint = Se on poistettu. Voit lisätä uuden.

## Menetelmän asetukset, kun pohjaa muokataan

setting-keep_names = Nimet jäävät talteen sopimukseen
