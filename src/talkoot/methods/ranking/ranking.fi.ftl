## Mikä menetelmä tämä on

name = Tärkeysjärjestys
aim = Näkyy, mikä ryhmälle on tärkeintä ja mitä se haluaa mieluummin kuin muuta.
description = Jokainen laittaa vaihtoehdot itselleen tärkeään järjestykseen, kaikki tai vain muutaman ensimmäisen. Tulos katsotaan yhdessä.
more = Kun vaihtoehdot ovat jo tiedossa ja niiden järjestys ratkaisee: mistä aloitetaan, mikä jää viimeiseksi. Varaa 5–10 minuuttia. Sopii kaikenkokoisille ryhmille; yli kymmenestä vaihtoehdosta riittää järjestää tärkeimmät. Tuloksena on yhteinen järjestys ja se, mikä voittaa muut kahden kesken.

## Puhelimessa

rank-hint = { $places ->
    [one] Napauta sitä, mikä on sinulle tärkein.
   *[other] Napauta ensin sitä, mikä on sinulle tärkein. Täytä { $places } sijaa.
}
your-order = Sinun järjestyksesi
place-free = vapaa
options-left = Valitse seuraava
nothing-to-rank = Järjestettävää ei vielä ole.
move-first = Nosta ensimmäiseksi
move-up = Ylemmäs
move-down = Alemmas
take-off = Ota pois
drag = Raahaa
said-on-place = { $option }: nyt sijalla { $place }.
said-off = { $option }: otettu pois järjestyksestä.
places-left = { $left ->
    [0] Kaikki sijat on täytetty
    [one] { $left } sija vapaana
   *[other] { $left } sijaa vapaana
}
send-order = Lähetä järjestykseni
change-order = Lähetä muutettu järjestys

## Seinällä

nothing-yet = Vastauksia ei ole vielä
points-rule = { $places ->
    [one] Pisteen saa se, mikä on ensimmäisenä.
   *[other] Kunkin järjestyksessä ensimmäinen saa { $places } pistettä, seuraava aina pisteen vähemmän.
}
sides-rule = { $places ->
    [one] Näkökulmittain näkyy, kuinka moni laittoi asian ensimmäiseksi.
   *[other] Näkökulmittain näkyy, kuinka moni laittoi asian { $places } ensimmäisen joukkoon.
}
duels-winner = ”{ $name }” voittaa kaikki muut kahden kesken: sitä useampi toivoi mieluummin kuin mitään muuta yksittäin.
duels-even = Mikään ei voita kaikkia muita kahden kesken. { $count ->
    [one] Yksi ei kuitenkaan häviä millekään: { $names }.
   *[other] Nämä eivät häviä millekään, mutta ovat keskenään tasan: { $names }.
}
duels-circle = Mikään ei voita kaikkia muita kahden kesken: jokaista vastaan on jokin, jota useampi toivoi mieluummin.
removed-option = Otettu sittemmin pois

## Tuloksissa

figure-title = { $people ->
    [0] Kukaan ei ole vielä vastannut
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
more-in-table = { $options ->
    [one] taulukossa vielä { $options } vaihtoehto
   *[other] taulukossa vielä { $options } vaihtoehtoa
}
heading-place = Sija
heading-option = Vaihtoehto
heading-points = Pisteitä
heading-foremost = { $places ->
    [one] Laittoi ensimmäiseksi
   *[other] Laittoi { $places } ensimmäisen joukkoon
}
heading-lost = Häviöitä kahden kesken
alt = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}. { $first ->
    [one] Eniten pisteitä sai ”{ $name }”: { $points }.
   *[other] Eniten pisteitä, { $points } kukin, saivat nämä: { $name }.
}
alt-none = Kukaan ei ole vielä vastannut.
told = { $points ->
    [one] Sai { $points } pisteen. Sija { $rank }.
   *[other] Sai { $points } pistettä. Sija { $rank }.
}

## Kun jokin ei käy

error-unknown-option = Jotakin järjestykseesi laittamaasi ei enää ole.
    .hint = Katso järjestyksesi ja lähetä se uudelleen.
error-option-twice = Sama vaihtoehto on järjestyksessäsi kahdesti.
    .hint = Laita jokainen vain yhdelle sijalle.
error-wrong-places = { $places ->
    [one] Tässä täytetään { $places } sija
   *[other] Tässä täytetään { $places } sijaa
}, ja täytit { $given }.
    .hint = Täytä kaikki sijat, ei enempää, ja lähetä uudelleen.

## Menetelmän asetukset, kun pohjaa muokataan

setting-places = Montako sijaa järjestetään
