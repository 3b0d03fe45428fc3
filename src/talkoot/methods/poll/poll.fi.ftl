## Mikä menetelmä tämä on

name = Kysely
aim = Nopea kuva siitä, mitä ryhmä valitsee.
description = Kysymykseen on valmiit vaihtoehdot. Jokainen valitsee yhden tai useamman. Kädet lasketaan mukaan.
more = Kun vaihtoehdot ovat jo tiedossa: aika, paikka, kuka on mukana. Varaa 3–5 minuuttia. Sopii kaikenkokoisille ryhmille, myös niille, joissa osa nostaa käden. Tuloksena on luvut jokaisesta vaihtoehdosta.

## Puhelimessa

choose-one = Valitse yksi
choose-several = Voit valita monta
choose-most = { $most ->
    [one] Voit valita yhden
   *[other] Voit valita enintään { $most }
}
chosen-of-most = Valittu { $chosen } / { $most }
your-answer = Vastauksesi: { $answer }

## Seinällä

nothing-yet = Vastauksia ei ole vielä
people-answered = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
hands-counted = { $hands ->
    [one] lisäksi { $hands } käsi
   *[other] lisäksi { $hands } kättä
}
hands-merged = muutama käsi mukana
way-chosen = Vastaukset
way-hands = Nostetut kädet
with-hands = { $count }, joista käsiä { $hands }
hands-apart = Nostetut kädet ovat vain yhteisessä tuloksessa: niitä ei lueta kenenkään puolelle.

## Vetäjälle ja kirjurille

hands-title = Laske nostetut kädet
hands-hint = Laske vain ne, jotka eivät vastanneet puhelimella. Uusi luku korvaa entisen.
hands-save = Tallenna kädet

## Tuloksissa

heading-option = Vaihtoehto
heading-count = Yhteensä
heading-chosen = Vastauksia
heading-hands = Käsiä
alt = { $people }. Eniten valittiin ”{ $option }”: { $count }.

## Kun jokin ei käy

error-unknown-option = Vaihtoehtoa ”{ $option }” ei ole tässä kyselyssä.
    .hint = Valitse jokin näkyvissä olevista.
error-only-one = Tässä valitaan yksi vaihtoehto, ja valitsit { $chosen }.
    .hint = Valitse niistä se, joka sopii parhaiten.
error-too-many = Tässä voi valita enintään { $most } vaihtoehtoa, ja valitsit { $chosen }.
    .hint = Ota jokin valinta pois.

expected-too-few = ainakin kahta vaihtoehtoa
expected-most-of-one = enimmäismäärää vain, kun saa valita useita (multiple: true)
expected-most-too-large = enimmäismäärää, joka on enintään vaihtoehtojen määrä { $options }

## Menetelmän asetukset, kun pohjaa muokataan

setting-multiple = Voi valita useita
