## Mikä menetelmä tämä on

name = Osallisuuden osa-alueet
aim = Tiedetään, tuliko jokainen kuulluksi ja vahvistiko tapaaminen osallisuutta.
description = Tapaamisen lopuksi jokainen vastaa hymiöillä neljään kysymykseen ja voi antaa yhden sanan. Jokaisen kysymyksen saa ohittaa.
more = Jokaisen tapaamisen loppuun. Varaa 5 minuuttia. Sopii kaikenkokoisille ryhmille; alle kymmenen vastaajan vastaukset näytetään kolmena portaana. Tuloksena on kuva siitä, miten osallisuus toteutui, ja ryhmän omat sanat.

## Kysymykset

area-own-life = Sain tästä voimia omaan elämääni ja arkeeni
area-influence = Pääsin vaikuttamaan siihen, mitä täällä päätetään
area-common-good = Teimme yhdessä jotakin yhteiseksi hyväksi
area-heard = Tulin kuulluksi

## Asteikon sanat

low = täysin eri mieltä
high = täysin samaa mieltä
smiley-1 = en lainkaan
smiley-2 = vähän
smiley-3 = jonkin verran
smiley-4 = paljon
smiley-5 = hyvin paljon
light-1 = en
light-2 = osittain
light-3 = kyllä

## Puhelimessa

statement-of = { $place } / { $all }
previous = Edellinen
next = Seuraava
your-answer = Vastauksesi: { $answer }

## Seinällä

nothing-yet = Vastauksia ei ole vielä
people-answered = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
coarse-short = { $steps } porrasta kolmena
coarse-why = Arvioijia on alle kymmenen, joten { $steps } porrasta näytetään kolmena.
coarse-why-side = Jollain puolella on alle kymmenen arvioijaa, joten { $steps } porrasta näytetään kaikille kolmena.
side-too-small = Tähän vastasi jostain ryhmästä niin harva, että näytämme vain yhteisen tuloksen.

## Tuloksissa

heading-statement = Väittämä
heading-rating = Arvio
heading-people = Vastaajia
alt = { $statement }: { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}, eniten valittu ”{ $rating }” ({ $most }), en osaa sanoa { $cannot }.
alt-none = { $statement }: ei arvioita, en osaa sanoa { $cannot }.

## Sana lopuksi

word-title = Sana lopuksi
word-hint = Millä sanalla päätät tämän päivän? Voit myös jättää väliin.
word-yours = Sanasi
withdraw-word = Poista sanani
alt-words = Sanat lopuksi: { $words }.

## Kun jokin ei käy

error-no-word-asked = Tässä ei kysytä sanaa lopuksi.
    .hint = Vastaa kysymyksiin hymiöillä.
error-word-gone = Tätä sanaa ei enää ole.
    .hint = Sen kirjoittaja poisti sen, tai tulosta ei ole vielä näytetty.

expected-too-few = ainakin yhtä arvioitavaa väittämää
expected-too-many-steps = hymiöille enintään { $most } porrasta, tai asetusta look: numbers
expected-not-three-steps = liikennevaloille 3 porrasta, tai toista ulkoasua
expected-one-end = sanoja asteikon molempiin päihin tai ei kumpaankaan

## Menetelmän asetukset, kun pohjaa muokataan

setting-word = Lopuksi saa jättää sanan
