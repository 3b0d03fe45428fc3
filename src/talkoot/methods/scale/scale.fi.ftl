## Mikä menetelmä tämä on

name = Asteikko
aim = Kuva siitä, mitä ryhmä ajattelee: missä ollaan samaa mieltä ja missä ei.
description = Jokainen arvioi itse, numeroilla, hymiöillä tai liikennevalolla. Vastaukset katsotaan yhdessä.
more = Kun halutaan nähdä, miltä nyt tuntuu, ja kysyä sama uudestaan kokeilun jälkeen. Varaa minuutti väittämää kohti ja aikaa puhua. Sopii 5–300 ihmiselle. Tuloksena on pisteet jokaisesta väittämästä, kummankin puolen rinnakkain, ei keskiarvoja.

## Asteikon sanat

low = täysin eri mieltä
high = täysin samaa mieltä
smiley-1 = erittäin huono
smiley-2 = huono
smiley-3 = siltä väliltä
smiley-4 = hyvä
smiley-5 = erittäin hyvä
light-1 = ei toimi
light-2 = toimii osittain
light-3 = toimii

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

## Kun jokin ei käy

expected-too-few = ainakin yhtä arvioitavaa väittämää
expected-too-many-steps = hymiöille enintään { $most } porrasta, tai asetusta look: numbers
expected-not-three-steps = liikennevaloille 3 porrasta, tai toista ulkoasua
expected-one-end = sanoja asteikon molempiin päihin tai ei kumpaankaan
