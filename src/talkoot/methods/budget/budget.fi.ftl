## Mikä menetelmä tämä on

name = Osallistuva budjetti
aim = Yhteinen summa jaetaan ehdotuksille, ja jokaisesta kerrotaan, miksi se sai rahaa tai ei saanut.
description = Jokainen kannattaa ehdotuksia, joilla on hinta. Tulos lasketaan kahdella tavalla: eniten ääniä ensin, ja tasaosuuksin, jolloin jokaisen osuus summasta menee siihen, mitä hän kannattaa.
more = Kun on oikea summa ja ehdotuksilla hinta. Varaa 15–20 minuuttia äänestämiseen ja tuloksen katsomiseen. Sopii 5–300 ihmiselle, kyselynä tuhansillekin. Tuloksena on kaksi rahoitettavien listaa ja jokaisesta ehdotuksesta lause, miksi se sai rahaa tai ei saanut.

## Rahat

money = { $amount } { $currency }
sum-is = Jaettavana on { $sum }.

## Puhelimessa

ballot-approval = Merkitse kaikki, joita kannatat.
ballot-most = { $most ->
    [one] Merkitse yksi, jota kannatat.
   *[other] Merkitse enintään { $most }, joita kannatat.
}
ballot-points = { $points ->
    [one] Anna yksi pisteesi sille, jota kannatat eniten.
   *[other] Jaa { $points } pistettä niille, joita kannatat.
}
ballot-basket = Valitse, mihin sinä käyttäisit rahat. Summa ei saa ylittyä.
points-left = { $left ->
    [0] Kaikki pisteet on annettu
    [one] { $left } piste jäljellä
   *[other] { $left } pistettä jäljellä
}
basket-left = Käytetty { $spent }, jäljellä { $left }.
projects-chosen = { $chosen ->
    [0] Et ole vielä merkinnyt mitään
    [one] Olet merkinnyt yhden
   *[other] Olet merkinnyt { $chosen }
}
add-point = Yksi piste lisää: { $project }
take-point = Yksi piste pois: { $project }
points-on = { $points ->
    [0] Ei pisteitä
    [one] { $points } piste
   *[other] { $points } pistettä
}
your-ballot = Kannatit näitä
nothing-to-fund = Ehdotuksia ei vielä ole.

## Seinällä

nothing-yet = Ääniä ei ole vielä
by-shares = Tasaosuuksin: { $spent }
by-votes = Eniten ääniä ensin: { $spent }
shares-rule = Tasaosuuksin: summa jaetaan kaikille yhtä suuriin osuuksiin, ja osuus menee vain siihen, mitä itse kannattaa. Osuutta nostetaan kaikille yhtä paljon, kunnes summa on käytetty niin tarkkaan kuin voi. Lopuksi jokaisen osuus oli { $share }.
votes-rule = Eniten ääniä ensin: rahat annetaan äänten järjestyksessä niin kauan kuin ne riittävät. Se, mikä ei mahdu, ohitetaan.
funded = Saa rahaa
not-funded = Ei saa rahaa
votes-none = Kukaan ei kannattanut tätä.
votes-funded = { $votes ->
    [one] Sai { $votes } äänen
   *[other] Sai { $votes } ääntä
}. Rahaa oli jäljellä { $left }, ja se riitti.
votes-short = { $votes ->
    [one] Sai { $votes } äänen
   *[other] Sai { $votes } ääntä
}. Rahaa oli jäljellä { $left }, joten siitä puuttui { $missing }.
votes-tied = Toinen sai yhtä monta ääntä: halvempi tai ensin ehdotettu meni edelle.
shares-none = Kukaan ei kannattanut tätä.
shares-funded = { $people ->
    [one] { $people } kannattaja maksoi
   *[other] { $people } kannattajaa maksoi
} tämän osuuksistaan, kukin enintään { $price }.
shares-funded-points = { $people ->
    [one] { $people } kannattaja maksoi
   *[other] { $people } kannattajaa maksoi
} tämän osuuksistaan, kukin enintään { $price } pistettään kohti.
shares-short = { $people ->
    [one] { $people } kannattajalla
   *[other] { $people } kannattajalla
} oli osuuksistaan jäljellä yhteensä { $money }, joten siitä puuttui { $missing }.
shares-tied = Toinen oli yhtä hyvä: enemmän ääniä saanut, halvempi tai ensin ehdotettu meni edelle.
removed-project = Otettu sittemmin pois

## Vetäjälle

costs-edit = Hinnat
costs-hint = Vain se, jolla on hinta, on mukana äänestyksessä.
cost-for = Hinta: { $project }
costs-save = Tallenna hinta

## Tuloksissa

figure-title = { $people ->
    [0] Kukaan ei ole vielä äänestänyt
    [one] { $people } äänestäjä
   *[other] { $people } äänestäjää
}
heading-project = Ehdotus
heading-cost = Hinta
heading-votes = Ääniä
heading-by-votes = Eniten ääniä ensin
heading-why-votes = Eniten ääniä: miksi
heading-by-shares = Tasaosuuksin
heading-why-shares = Tasaosuudet: miksi
alt = { $people ->
    [one] { $people } äänestäjä
   *[other] { $people } äänestäjää
}, jaettavana { $sum }.
alt-shares = Tasaosuuksin rahaa { $count ->
    [one] saa yksi ehdotus
   *[other] saa { $count } ehdotusta
}, yhteensä { $spent }: { $names }.
alt-votes = Eniten ääniä ensin rahaa { $count ->
    [one] saa yksi ehdotus
   *[other] saa { $count } ehdotusta
}, yhteensä { $spent }: { $names }.
alt-none = Kukaan ei ole vielä äänestänyt.

## Kun jokin ei käy

error-unknown-project = Tällaista ehdotusta ei ole äänestyksessä: ”{ $project }”.
    .hint = Katso valintasi ja lähetä ne uudelleen.
error-no-points = Tässä ehdotusta joko kannatetaan tai ei: pisteitä ei jaeta.
    .hint = Merkitse ehdotus vain kerran.
error-too-many-points = Annoit { $given } pistettä, mutta jokaisella on { $points }.
    .hint = Ota joitakin pois.
error-too-many-projects = Merkitsit { $given }, mutta tässä voi kannattaa enintään { $most }.
    .hint = Ota jokin pois.
error-basket-above-sum = Valintasi maksavat yhteensä { $cost }, mutta jaettavana on { $sum }: { $over } liikaa.
    .hint = Ota jokin pois tai vaihda halvempaan.
error-cost-above-sum = Hinta { $cost } on suurempi kuin koko jaettava summa { $sum }.
    .hint = Tarkista hinta tai jaa ehdotus osiin.
error-voted-already = Joku on jo äänestänyt tätä, joten hintaa ei voi enää muuttaa.
    .hint = Sopikaa muutoksesta yhdessä ja äänestäkää tarvittaessa uudelleen.

expected-cost-above-sum = hintaa, joka on enintään jaettava summa { $sum } (ehdotus { $project } maksaa { $cost })

## Menetelmän asetukset, kun pohjaa muokataan

setting-sum = Jaettava summa
setting-currency = Yksikkö, esimerkiksi € tai tuntia
setting-projects = Ehdotukset
setting-cost = Hinta
setting-ballot = Miten äänestetään
setting-ballot-approval = Merkitään kaikki, joita kannatetaan
setting-ballot-points = Jaetaan pisteitä
setting-ballot-basket = Valitaan summan rajoissa
setting-points = Pisteitä jokaisella
