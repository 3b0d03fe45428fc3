## Mikä menetelmä tämä on

name = Toteutuiko tavoite?
aim = Näemme, mikä muuttui kokeilussa, ja päätämme, jääkö uusi tapa käyttöön.
description = Arvioimme samat väittämät kuin ennen kokeilua. Ennen ja jälkeen näkyvät rinnakkain. Sovimme, miten hyvin tavoitteet toteutuivat, ja kirjaamme päätöksen.
more = Kokeilun jälkeen. Varaa minuutti väittämää kohti ja vartti keskusteluun. Sopii 5–300 ihmiselle. Sama asteikko on tehty ennen kokeilua. Tuloksena on kuva muutoksesta kummaltakin puolelta ja päätös, jossa on perustelu.

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

## Ennen ja jälkeen

time-before = Ennen
time-after = Nyt
time-n = { $time }: { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
side-before = { $side }, ennen
side-after = { $side }, nyt

## Tavoitteet ja päätös

goals-title = Miten hyvin tavoitteet toteutuivat?
goal-line = { $goal } · { $level }
level-none = Ei vielä sovittu
level-1 = −2 Paljon odotettua vähemmän
level-2 = −1 Odotettua vähemmän
level-3 = 0 Niin kuin odotettiin
level-4 = +1 Odotettua enemmän
level-5 = +2 Paljon odotettua enemmän
score = Tavoitteet yhdessä: { $score } pistettä { $goals ->
    [one] yhdestä tavoitteesta
   *[other] { $goals } tavoitteesta
}; 50 on niin kuin odotettiin
score-caution = Luku on vain suunta. Se johtaa harhaan, jos tavoitteita on yksi tai kaksi tai ne kirjattiin vasta kokeilun jälkeen.
conclusion-title = Päätös
conclusion-line = { $outcome }: { $why }
conclude-title = Mitä päätämme?
state-adopt = Otetaan käyttöön
state-change = Muutetaan ja kokeillaan lisää
state-drop = Luovutaan
field-why = Miksi? Yksi lause riittää.
conclude = Kirjaa päätös
conclusion-remove = Poista päätös

## Tuloksissa

heading-statement = Väittämä
heading-rating = Arvio
heading-people = Vastaajia
heading-side = Kuka
heading-before = Ennen
heading-after = Nyt
heading-level = Miten hyvin toteutui
alt = { $statement }: ennen { $before } ja nyt { $after } vastausta.

## Kun jokin ei käy

expected-too-few = ainakin yhtä arvioitavaa väittämää
expected-too-many-steps = hymiöille enintään { $most } porrasta, tai asetusta look: numbers
expected-not-three-steps = liikennevaloille 3 porrasta, tai toista ulkoasua
expected-one-end = sanoja asteikon molempiin päihin tai ei kumpaankaan

error-look-first = Vastaukset ovat vielä piilossa.
    .hint = Näytä tulokset ensin ja puhukaa niistä. Sopikaa vasta sitten.
error-no-outcome = Vielä puuttuu, mitä päätetään.
    .hint = Valitse: otetaan käyttöön, muutetaan tai luovutaan.

## Menetelmän asetukset, kun pohjaa muokataan

setting-goals = Tavoitteet
