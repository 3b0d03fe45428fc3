## Mikä menetelmä tämä on

name = Lappuseinä
aim = Kaikkien ajatukset seinälle, myös niiden, jotka puhuvat vähän.
description = Jokainen kirjoittaa ensin itse, yhden asian lappuun. Laput luetaan yhdessä.
more = Hyvä alku lähes kaikkeen: ensin jokainen miettii itse. Varaa 10–20 minuuttia. Sopii 4–300 ihmiselle; pöydässä yksi voi kirjoittaa muidenkin puolesta. Tuloksena on seinä, jonka laput voi ryhmitellä teemoiksi ja joista voi äänestää.

## Puhelimessa

write-label = Sinun lappusi
write-hint = Yksi asia yhteen lappuun.
write-send = Laita seinälle
write-send-waiting = Lähetä
column-label = Mihin se kuuluu?
colour-label = Lapun väri
colour-yellow = keltainen
colour-blue = sininen
colour-rose = roosa
colour-mint = vihreä
colour-lilac = lila
colour-sand = hiekka
nickname-label = Nimimerkki, jos haluat
author-nobody = Kukaan ei näe, kuka lapun kirjoitti.
author-perspective = Lapussa näkyy, mistä näkökulmasta kirjoitat.
author-nickname = Lapussa näkyy nimimerkki, jonka kirjoitat.
waits = Vetäjä lukee lapun ennen kuin se tulee seinälle.
own-title = { $notes ->
    [0] Et ole vielä kirjoittanut lappuja
    [one] Sinun lappusi
   *[other] Sinun { $notes } lappuasi
}
limit-full = Olet kirjoittanut kaikki { $limit } lappua. Voit vielä muuttaa niitä.
others-title = Seinällä
like = Tykkää
liked = Tykkäät tästä
likes = { $likes ->
    [0] Ei tykkäyksiä
    [one] { $likes } tykkäys
   *[other] { $likes } tykkäystä
}

## Seinällä

board-empty = Ensimmäiset laput ilmestyvät tähän
board-notes = { $notes ->
    [one] { $notes } lappu
   *[other] { $notes } lappua
}

## Vetäjälle

move-to = Siirrä tänne

## Tuloksissa

notes-title = { $notes ->
    [one] { $notes } lappu
   *[other] { $notes } lappua
}
figure-more = { $notes } lisää taulukossa
heading-column = Sarake
heading-text = Lappu
heading-author = Kirjoittaja
heading-likes = Tykkäyksiä
alt = { $notes ->
    [one] { $notes } lappu
   *[other] { $notes } lappua
}, { $columns ->
    [one] { $columns } sarake
   *[other] { $columns } saraketta
}. Kaikki laput ovat taulukossa.

## Kun jokin ei käy

error-gone = Tätä lappua ei enää ole.
    .hint = Se on poistettu tai otettu pois seinältä. Voit kirjoittaa uuden.
error-not-yours = Vain lapun kirjoittaja voi muuttaa tai poistaa sen.
    .hint = Kirjoita oma lappu.
error-limit-reached = Olet kirjoittanut kaikki { $limit } lappua, jotka tässä voi kirjoittaa.
    .hint = Voit muuttaa tai poistaa jonkin omistasi.
error-column-missing = Valitse vielä, mihin lappusi kuuluu.
    .hint = Tekstisi on tallessa. Valitse yksi kohta ja lähetä sitten.
error-unknown-column = Seinällä ei ole saraketta ”{ $column }”.
    .hint = Valitse jokin näkyvissä olevista.
error-unknown-colour = Väri ”{ $colour }” ei ole tässä käytössä.
    .hint = Valitse jokin näkyvissä olevista.
error-likes-off = Tykkäykset eivät ole tässä käytössä.
    .hint = Puhukaa lapuista yhdessä.
error-own-note = Omasta lapusta ei voi tykätä.
    .hint = Voit tykätä muiden lapuista.

## Menetelmän asetukset, kun pohjaa muokataan

setting-columns = Sarakkeet
setting-colours = Lappujen värit
setting-author = Mitä lapusta näkyy
setting-likes = Toisten lapuista saa tykätä
