## Mikä menetelmä tämä on

name = Keskustelu
aim = Puhutaan ja kuunnellaan toisia, puhelimet lepäävät.
description = Kysymys on näkyvissä ja aika kulkee. Kirjuri tai vetäjä kirjaa ylös keskustelun nostot.
more = Jokaisen tuloksen jälkeen ja aina, kun on aika katsoa toisia silmiin. Varaa 10–20 minuuttia. Sopii 4–40 ihmiselle yhdessä, isommassa joukossa pöydittäin. Tuloksena on keskustelun nostot omin sanoin.

## Puhelimessa

phones-rest = Puhelin saa nyt levätä
phones-rest-hint = Puhutaan yhdessä. Puhelinta ei tarvita.

## Seinällä

highlights-heading = Keskustelun nostot
board-empty = Tähän kirjataan, mitä keskustelussa nousee esiin

## Kirjurille ja vetäjälle

write-label = Mitä sanottiin?
write-hint = Kirjaa ajatus, älä sanojan nimeä.
write-question = Mihin se vastaa?
write-question-prompt = Koko aiheeseen
write-send = Lisää nosto
own-title = { $highlights ->
    [0] Et ole vielä kirjannut nostoja
    [one] Kirjaamasi nosto
   *[other] Kirjaamasi { $highlights } nostoa
}
all-title = { $highlights ->
    [0] Nostoja ei vielä ole
    [one] { $highlights } nosto
   *[other] { $highlights } nostoa
}

## Tuloksissa

highlights-title = { $highlights ->
    [0] Keskustelusta ei kirjattu nostoja
    [one] Keskustelusta kirjattiin { $highlights } nosto
   *[other] Keskustelusta kirjattiin { $highlights } nostoa
}
highlights-more = { $highlights ->
    [one] ja vielä { $highlights } nosto, joka on taulukossa
   *[other] ja vielä { $highlights } nostoa, jotka ovat taulukossa
}
heading-question = Kysymys
heading-text = Nosto
alt = { $highlights ->
    [0] Keskustelusta ei kirjattu nostoja.
    [one] Keskustelusta kirjattiin { $highlights } nosto. Se on myös taulukossa.
   *[other] Keskustelusta kirjattiin { $highlights } nostoa. Kaikki ovat taulukossa.
}

## Kun jokin ei käy

error-gone = Tätä nostoa ei enää ole.
    .hint = Se on poistettu. Voit kirjata uuden.
error-unknown-question = Tässä keskustelussa ei ole kysymystä ”{ $question }”.
    .hint = Valitse jokin näkyvissä olevista kysymyksistä.
