## Mikä menetelmä tämä on

name = Kollaasi
aim = Koottu kuva siitä, mikä on tärkeää, sanoilla ja kuvilla.
description = Jokainen laittaa arkille sanoja ja kuvia, valitsee niille paikan ja koon. Arkki tehdään yhdessä, tai jokainen tekee omansa.
more = Aloitukseen, unelmointiin ja siihen, mitä on vaikea sanoa lauseina. Yksi sana riittää. Varaa 15–30 minuuttia. Sopii 2–30 ihmiselle. Tuloksena on arkki, jonka saa kuvana talteen, ja luettelo siitä, mitä arkilla on. Ihmisten antamat omat kuvat näkyvät vain täällä: tiedostossa niiden paikalla lukee, mitä niissä on.

## Puhelimessa

sheet-together = Yhteinen arkki
sheet-own = Oma arkkisi
sheet-label = { $pieces ->
    [0] Tyhjä arkki
    [one] Arkki, jolla on { $pieces } pala
   *[other] Arkki, jolla on { $pieces } palaa
}
word-label = Sana tai pari sanaa
words-given = Tai valitse tästä
word-place = Valitse sille paikka
picture-open = Laita kuva
picture-place = Valitse kuvalle paikka
placing-title = Mihin kohtaan?
placing-hint = Vedä palaa tai napauta arkkia. Voit siirtää sitä myös näillä napeilla tai nuolinäppäimillä.
move-left = Vasemmalle
move-right = Oikealle
move-up = Ylös
move-down = Alas
size-label = Koko
size-small = pieni
size-middle = tavallinen
size-large = suuri
leave-here = Jätä tähän
move = Siirrä
limit-full = Olet laittanut arkille { $limit } palaa. Enempää ei mahdu. Voit vielä siirtää niitä.
own-title = { $pieces ->
    [one] Sinun palasi
   *[other] Sinun palasi ({ $pieces })
}
on-sheet = { $pieces ->
    [one] Mitä arkilla on ({ $pieces })
   *[other] Mitä arkilla on ({ $pieces })
}
picture-of = Kuva: { $shows }
shows-label = Mitä kuvassa on?

## Seinällä ja vetäjälle

wall-empty = Arkki on vielä tyhjä
wall-title = { $pieces ->
    [one] { $pieces } pala arkilla
   *[other] { $pieces } palaa arkilla
}
sheet-number = Arkki { $number }

## Tuloksissa

pieces-title = { $sheets ->
    [0] Arkki on vielä tyhjä
    [one] Paloja arkilla: { $pieces }
   *[other] { $sheets } arkkia, paloja yhteensä { $pieces }
}
sheets-more = { $sheets ->
    [one] ja vielä { $sheets } arkki, joka on taulukossa
   *[other] ja vielä { $sheets } arkkia, jotka ovat taulukossa
}
heading-sheet = Arkki
heading-piece = Mitä arkilla on
heading-place = Missä
heading-size = Koko
place-top-left = ylhäällä vasemmalla
place-top-middle = ylhäällä keskellä
place-top-right = ylhäällä oikealla
place-middle-left = keskellä vasemmalla
place-middle-middle = keskellä
place-middle-right = keskellä oikealla
place-bottom-left = alhaalla vasemmalla
place-bottom-middle = alhaalla keskellä
place-bottom-right = alhaalla oikealla
alt = { $sheets ->
    [0] Arkki on vielä tyhjä.
    [one] Arkki, jolla on paloja { $pieces }. Kaikki ovat taulukossa.
   *[other] { $sheets } arkkia, joilla on paloja yhteensä { $pieces }. Kaikki ovat taulukossa.
}
alt-large = Suurimmalla: { $words }.

## Kun jokin ei käy

error-piece-empty = Tässä ei ole vielä sanaa eikä kuvaa.
    .hint = Kirjoita sana tai valitse kuva.
error-one-thing = Palassa on sekä sana että kuva.
    .hint = Laita ne arkille erikseen.
error-limit-reached = Olet laittanut arkille jo { $limit } palaa. Enempää ei mahdu.
    .hint = Poista jokin niistä, jos haluat laittaa uuden.
error-gone = Tätä palaa ei enää ole.
    .hint = Se on poistettu. Voit laittaa uuden.

## Menetelmän asetukset, kun pohjaa muokataan

setting-together = Kaikki samalle arkille
setting-words = Sanoja, joista valita
