## Mikä menetelmä tämä on

name = Puhekuplat
aim = Sanotaan kuvan henkilön suulla se, mitä on vaikea sanoa omissa nimissä.
description = Kuvissa kohdataan tiskillä, kotona, puhelimessa, autossa. Kuplat ovat tyhjiä. Jokainen täyttää niitä omin sanoin. Kuvat katsotaan yhdessä.
more = Kun aihe on arka, kun lomake väsyttää tai kun halutaan nauraakin. Piirtää ei tarvitse. Varaa 10–20 minuuttia. Sopii 3–40 ihmiselle. Tuloksena on kuvia, joissa puhutaan, ja luettelo siitä, mitä kuplissa sanotaan.

## Kuvat

scene-counter = Palvelutiskillä
picture-counter = Kaksi ihmistä palvelutiskin kahta puolta. Toinen istuu pyörätuolissa, toinen seisoo tiskin takana.
bubble-counter-1 = Pyörätuolissa istuva
bubble-counter-2 = Tiskin takana seisova
scene-home_visit = Kotikäynti
picture-home_visit = Kaksi ihmistä kotona. Toinen istuu nojatuolissa lampun alla, toinen on tullut käymään laukku kädessä.
bubble-home_visit-1 = Nojatuolissa istuva
bubble-home_visit-2 = Vieras
scene-phone_call = Puhelu
picture-phone_call = Kaksi ihmistä puhuu puhelimessa eri paikoissa. Toinen on kotona ikkunan ääressä, toinen työpöydän ääressä kuulokkeet päässä.
bubble-phone_call-1 = Kotona puhuva
bubble-phone_call-2 = Työpöydän ääressä puhuva
scene-waiting_room = Odotushuone
picture-waiting_room = Kaksi ihmistä istuu tuoleilla odotushuoneessa ja miettii. Seinällä on kello.
bubble-waiting_room-1 = Vasemmalla istuva miettii
bubble-waiting_room-2 = Oikealla istuva miettii
scene-car_ride = Kyydissä
picture-car_ride = Kaksi ihmistä autossa. Toinen istuu takana, toinen ajaa.
bubble-car_ride-1 = Takana istuva
bubble-car_ride-2 = Kuljettaja
scene-meeting = Palaveri
picture-meeting = Kolme ihmistä pöydän ympärillä. Pöydällä on papereita ja kahvikuppi.
bubble-meeting-1 = Vasemmalla istuva
bubble-meeting-2 = Keskellä istuva
bubble-meeting-3 = Oikealla istuva
scene-letter = Kirje
picture-letter = Ihminen istuu keittiön pöydän ääressä ja lukee kirjettä. Kissa istuu lattialla.
bubble-letter-1 = Kirjeen lukija miettii

## Puhelimessa

picture-of = Kuva { $place }/{ $all }
previous = Edellinen
next = Seuraava
bubble-number = { $number }. { $whose }
fill-hint = Täytä yksi kupla tai kaikki. Älä kirjoita kenenkään oikeaa nimeä.
fill-send = Lähetä kuva
fill-send-waiting = Lähetä kuva vetäjälle
limit-full = Olet täyttänyt { $limit } kuvaa. Enempää ei mahdu.
own-title = { $strips ->
    [one] Tähän kuvaan täyttämäsi
   *[other] Tähän kuvaan täyttämäsi ({ $strips })
}
others-title = { $strips ->
    [one] Mitä muut sanovat ({ $strips })
   *[other] Mitä muut sanovat ({ $strips })
}

## Seinällä

wall-empty = Täytetyt kuvat tulevat tähän
wall-title = { $strips ->
    [one] { $strips } täytetty kuva
   *[other] { $strips } täytettyä kuvaa
}

## Tuloksissa

strips-title = { $strips ->
    [0] Kuvia ei ole vielä täytetty
    [one] { $strips } täytetty kuva
   *[other] { $strips } täytettyä kuvaa
}
strips-more = { $strips ->
    [one] ja vielä { $strips } kuva, joka on taulukossa
   *[other] ja vielä { $strips } kuvaa, jotka ovat taulukossa
}
heading-scene = Kuva
heading-bubble = Kenen kupla
heading-text = Mitä kuplassa lukee
alt = { $strips ->
    [0] Kuvia ei ole vielä täytetty.
    [one] { $strips } täytetty kuva. Kuplia, joissa on sanoja: { $bubbles }. Kaikki ovat taulukossa.
   *[other] { $strips } täytettyä kuvaa. Kuplia, joissa on sanoja: { $bubbles }. Kaikki ovat taulukossa.
}

## Kun jokin ei käy

error-bubbles-empty = Kuplat ovat vielä tyhjiä.
    .hint = Kirjoita ainakin yhteen.
error-unknown-scene = Kuvaa ”{ $scene }” ei ole tässä.
    .hint = Valitse jokin näkyvissä olevista.
error-too-many-bubbles = Tässä kuvassa kuplia on { $there }, ja sinä täytit niitä { $bubbles }.
    .hint = Lataa sivu uudelleen: kuva on voinut vaihtua.
error-limit-reached = Olet täyttänyt jo { $limit } kuvaa. Enempää ei mahdu.
    .hint = Poista jokin niistä, jos haluat täyttää uuden.
error-gone = Tätä kuvaa ei enää ole.
    .hint = Se on poistettu. Voit täyttää uuden.

expected-too-few = ainakin yhtä kuvaa

## Menetelmän asetukset, kun pohjaa muokataan

setting-scenes = Kuvat
setting-picture = Piirros
setting-caption = Mitä kuvasta kerrotaan
