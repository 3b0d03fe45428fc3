## Mikä menetelmä tämä on

name = Väittämät
aim = Mistä olemme samaa mieltä ja mikä meitä jakaa.
description = Osallistujat kirjoittavat lyhyitä väittämiä. Jokainen ottaa kantaa toisten väittämiin yksi kerrallaan: samaa mieltä, eri mieltä tai ohita.
more = Kun asiasta on monta mieltä ja halutaan löytää se, mistä ollaan samaa mieltä. Varaa 10–20 minuuttia, tai jätä linkki auki viikoiksi. Sopii 8–1000 ihmiselle. Tuloksena näkyy, mitkä väittämät yhdistävät ja mitkä jakavat.

## Puhelimessa

question = Oletko samaa mieltä?
take-agree = Samaa mieltä
take-disagree = Eri mieltä
take-pass = Ohita
left = { $left ->
    [0] Olet vastannut kaikkiin väittämiin
    [one] { $left } väittämä jäljellä
   *[other] { $left } väittämää jäljellä
}
none-yet = Väittämiä ei ole vielä
none-yet-hint = Ensimmäiset tulevat tähän heti, kun joku kirjoittaa.
all-answered = Olet vastannut kaikkiin väittämiin
all-answered-hint = Kun joku kirjoittaa uuden, se tulee tähän.
said = { $stand ->
    [agree] Tallennettu: olet samaa mieltä.
    [disagree] Tallennettu: olet eri mieltä.
   *[pass] Tallennettu: ohitit tämän.
}
next-is = Seuraava väittämä: { $text }
write-open = Kirjoita väittämä
write-label = Sinun väittämäsi
write-hint = Sano yksi asia, niin että toinen voi olla samaa tai eri mieltä.
write-done = Väittämäsi on nyt toisten joukossa.
write-done-waiting = Vetäjä lukee sen ennen kuin muut näkevät sen.
waits = Vetäjä lukee väittämät ennen kuin muut näkevät ne. Kukaan ei näe, kuka kirjoitti.
author-nobody = Kukaan ei näe, kuka väittämän kirjoitti. Sitä ei voi muuttaa jälkeenpäin, mutta voit poistaa sen.
limit-full = Olet kirjoittanut kaikki { $limit } väittämää.
mine-title = Omat vastaukset ({ $stands })
my-stand = Kantasi: { $stand ->
    [agree] samaa mieltä
    [disagree] eri mieltä
   *[pass] ohitit
}
withdraw = Peru kantasi
written-title = { $statements ->
    [one] Sinun väittämäsi
   *[other] Sinun { $statements } väittämääsi
}
standing-waiting = Odottaa vetäjää
standing-hidden = Ei näy muille

## Salissa

room-statements = { $statements ->
    [one] väittämä
   *[other] väittämää
}
room-stands = { $stands ->
    [one] vastaus
   *[other] vastausta
}
room-empty = Ensimmäiset väittämät ilmestyvät puhelimiin
most-agreed = Eniten samaa mieltä
agreed-first = Yksimielisin ensin
most-divided = Mielipiteet jakautuvat
bar = { $agree } samaa mieltä, { $disagree } eri mieltä, { $pass } ohitti

## Vetäjälle

waiting-title = { $statements ->
    [0] Mikään ei odota hyväksymistä
    [one] { $statements } väittämä odottaa hyväksymistä
   *[other] { $statements } väittämää odottaa hyväksymistä
}
all-title = { $statements ->
    [one] { $statements } väittämä
   *[other] { $statements } väittämää
}
hidden-title = { $statements ->
    [one] { $statements } piilotettu
   *[other] { $statements } piilotettua
}
show = Näytä
hide = Piilota

## Tuloksissa

stand-agree = samaa mieltä
stand-pass = ohitti
stand-disagree = eri mieltä
heading-statement = Väittämä
heading-who = Ketkä
figure-title = { $statements ->
    [0] Ei näytettäviä väittämiä
    [one] { $statements } väittämä
   *[other] { $statements } väittämää, yhteisin ensin
}
figure-title-most = { $statements } väittämää, kuvassa { $drawn } yhteisintä
alt-empty = Näytettäviä väittämiä ei ole.
alt = { $statements ->
    [one] { $statements } väittämä
   *[other] { $statements } väittämää
}, { $stands ->
    [one] { $stands } vastaus
   *[other] { $stands } vastausta
}.
alt-agreed = Eniten samaa mieltä: ”{ $text }”, { $agree }/{ $stands }.
alt-divided = Eniten mielipiteitä jakaa ”{ $text }”: { $agree } samaa mieltä, { $disagree } eri mieltä.

## Kun jokin ei käy

error-statement-gone = Tätä väittämää ei enää ole.
    .hint = Se on poistettu tai piilotettu. Jatka seuraavaan.
error-not-yours = Vain väittämän kirjoittaja voi poistaa sen.
    .hint = Voit olla siitä eri mieltä.
error-limit-reached = Olet kirjoittanut kaikki { $limit } väittämää, jotka tässä voi kirjoittaa.
    .hint = Jos haluat kirjoittaa uuden, poista ensin jokin omistasi.
error-writing-off = Tässä ei kirjoiteta uusia väittämiä.
    .hint = Ota kantaa niihin, jotka ovat valmiina.
error-said-already = Joku on jo kirjoittanut saman väittämän.
    .hint = Ota kantaa siihen, tai sano asia toisella tavalla.

## Menetelmän asetukset, kun pohjaa muokataan

setting-seeds = Väitteet, joista aloitetaan
setting-write = Osallistujat voivat kirjoittaa omia väitteitä
