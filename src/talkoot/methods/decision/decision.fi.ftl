## Mikä menetelmä tämä on

name = Päätökset
aim = Sovitaan, mitä tehdään, kuka tekee ja mihin mennessä.
description = Kirjataan yhdessä, mitä sovittiin, kuka vie asian eteenpäin, kenelle kerrotaan ja miten asiaa seurataan.
more = Jokaisen tapaamisen lopussa. Varaa 8–10 minuuttia. Sopii kaikenkokoisille ryhmille: vetäjä kirjaa, kaikki näkevät. Tuloksena on lista, jossa jokaisella asialla on tekijä ja päivä; se on myös raportin ensimmäisellä sivulla.

## Puhelimessa ja seinällä

lines-heading = Mitä sovittiin
phones-rest-hint = Sovitaan yhdessä ääneen. Päätökset ilmestyvät tähän.
board-empty = Tähän kirjataan, mitä sovitaan
by-day = { $day } mennessä
told-line = Kerrotaan: { $to }
told-by-line = Kerrotaan: { $to }. Kertoo { $by }.
follow-up-line = Seuranta: { $how }
about-line = Vastaa tähän: { $text }

## Kirjurille ja vetäjälle

write-title = Kirjaa päätös
field-what = Mitä tehdään?
field-told-to = Kenelle kerrotaan?
field-told-by = Kuka vie viestin?
field-follow-up = Mistä näemme, että näin kävi?
field-about = Mihin tämä vastaa?
more-fields = Kenelle kerrotaan ja miten seurataan
send = Kirjaa päätös
tell-title = Kerro, miten kävi
tell-hint = Kirjaa tämä, kun olet kertonut ihmisille, miten päätöksen kävi.
tell-outcome = Miten kävi?
tell-on = Milloin siitä kerrottiin?

## Tuloksissa

lines-title = { $lines ->
    [0] Päätöksiä ei kirjattu
    [one] { $lines } päätös
   *[other] { $lines } päätöstä
}
decisions-more = { $decisions ->
    [one] ja vielä { $decisions } päätös, joka on taulukossa
   *[other] ja vielä { $decisions } päätöstä, jotka ovat taulukossa
}
who = Hoitaa: { $who }
who-and-told = Hoitaa: { $who } · kerrotaan: { $to }
who-and-told-by = Hoitaa: { $who } · kerrotaan: { $to } (vie: { $by })
heading-what = Mitä tehdään
heading-told-to = Kenelle kerrotaan
heading-told-by = Kuka vie
heading-follow-up = Miten seurataan
heading-about = Mihin vastaa
told-agreed = Hoitaa { $who }, viimeistään { DATETIME($by, dateStyle: "medium") }.
told-kept = Hoiti { $who }. Otettiin käyttöön, kerrottiin { DATETIME($on, dateStyle: "medium") }.
told-dropped = Hoiti { $who }. Ei voitu toteuttaa, kerrottiin { DATETIME($on, dateStyle: "medium") }.
state-kept = Otettiin käyttöön
state-dropped = Ei voitu toteuttaa
outcome-line = { $outcome }. Kerrottu { $day }.
heading-outcome = Miten kävi
heading-told-on = Kerrottu
alt = { $decisions ->
    [0] Päätöksiä ei kirjattu.
    [one] Kirjattiin { $decisions } päätös. Se on myös taulukossa.
   *[other] Kirjattiin { $decisions } päätöstä. Kaikki ovat taulukossa.
}
alt-first = Ensimmäisenä { $day } mennessä: { $what }. Hoitaa: { $who }.

## Kun jokin ei käy

error-gone = Tätä päätöstä ei enää ole.
    .hint = Se on poistettu. Voit kirjata uuden.
error-no-responsible = Päätöksestä puuttuu se, kuka hoitaa asian.
    .hint = Kirjoita nimi tai tehtävä: kuka teistä ottaa tämän?
error-no-date = Päätöksestä puuttuu päivä.
    .hint = Sopikaa, mihin mennessä asia on tehty. Päivää voi myöhemmin muuttaa.
error-told-ahead = Päivä { $date } on vasta tulossa.
    .hint = Kirjaa tämä vasta, kun ihmisille on kerrottu.
