## Mikä menetelmä tämä on

name = Teemoittelu
aim = Lappuseinästä tulee muutama asia, joista voi puhua.
description = Yhteen kuuluvat laput kootaan yhteen ja joukolle annetaan nimi. Sitä voi tehdä moni yhtä aikaa.
more = Lappuseinän jälkeen, kun lappuja on enemmän kuin kerralla jaksaa lukea. Varaa 10–15 minuuttia. Pieni ryhmä ryhmittelee itse, isossa vetäjä siirtää laput niin kuin huone sanoo. Tuloksena on kolmesta kymmeneen teemaa, joista voi äänestää tai jatkaa pienryhmissä.

## Ryhmittely

loose-title = { $notes ->
    [0] Jokaisella lapulla on teema
    [one] { $notes } lappu ilman teemaa
   *[other] { $notes } lappua ilman teemaa
}
loose-hint = Valitse laput, jotka kuuluvat yhteen, ja kerro sitten, mihin ne menevät.
notes-count = { $notes ->
    [0] Ei lappuja
    [one] { $notes } lappu
   *[other] { $notes } lappua
}
no-notes = Ryhmiteltäviä lappuja ei ole.
no-themes = Teemoja ei vielä ole
themes-heading = Teemat
facilitator-groups-hint = Vetäjä ryhmittelee laput niin kuin yhdessä sovitaan. Sano ääneen, mitkä kuuluvat yhteen.
chosen = { $notes ->
    [0] Valitse lappuja
    [one] { $notes } lappu valittu
   *[other] { $notes } lappua valittu
}
choose-none = Poista valinnat
move-to = Siirrä teemaan
to-loose = Ilman teemaa
new-theme = Uusi teema
new-theme-name = Uuden teeman nimi
new-theme-add = Tee teema
theme-name = Teeman nimi
rename = Muuta nimeä
remove = Poista teema
remove-hint = Laput jäävät ilman teemaa, mitään ei katoa.
merge = Yhdistä toiseen
merge-into = Yhdistä teemaan
theme-more = Lisää
undo = Peru siirto
moved = { $notes ->
    [one] { $notes } lappu siirretty: { $theme }
   *[other] { $notes } lappua siirretty: { $theme }
}
undone = Viimeisin siirtosi on peruttu.
drop-new = Uusi teema: pudota lappu tähän

## Tuloksissa

themes-title = { $themes ->
    [0] Ei teemoja
    [one] { $themes } teema
   *[other] { $themes } teemaa
}
more-in-table = { $themes ->
    [one] taulukossa vielä { $themes } teema
   *[other] taulukossa vielä { $themes } teemaa
}
heading-theme = Teema
heading-note = Lappu
loose = Ilman teemaa
alt = { $themes ->
    [one] { $themes } teema
   *[other] { $themes } teemaa
}. Suurin on ”{ $name }”, jossa on { $notes ->
    [one] { $notes } lappu
   *[other] { $notes } lappua
}. { $loose ->
    [0] Jokaisella lapulla on teema.
    [one] { $loose } lappu on ilman teemaa.
   *[other] { $loose } lappua on ilman teemaa.
}
alt-none = Teemoja ei vielä ole. { $loose ->
    [one] { $loose } lappu on ilman teemaa.
   *[other] { $loose } lappua on ilman teemaa.
}
told = { $notes ->
    [one] Teema, jossa on { $notes } lappu.
   *[other] Teema, jossa on { $notes } lappua.
}

## Kun jokin ei käy

error-facilitator-groups = Tässä vetäjä ryhmittelee laput.
    .hint = Sano ääneen, mitkä laput kuuluvat yhteen.
error-theme-gone = Tätä teemaa ei enää ole.
    .hint = Joku on poistanut sen tai yhdistänyt sen toiseen. Valitse jokin, jonka näet.
error-theme-exists = Teema ”{ $name }” on jo olemassa.
    .hint = Siirrä laput siihen tai keksi toinen nimi.
error-too-many-themes = Teemoja on jo { $limit }. Useampaa olisi vaikea hahmottaa.
    .hint = Yhdistä ensin joitakin.
error-note-gone = { $notes ->
    [one] Lappu ei ole enää seinällä, joten sitä ei siirretty.
   *[other] Lapuista { $notes } ei ole enää seinällä, joten mitään ei siirretty.
}
    .hint = Valitse uudestaan niistä, jotka näet.

expected-not-blind = asetusta blind: false, koska teemat tehdään yhdessä

## Menetelmän asetukset, kun pohjaa muokataan

setting-suggested = Ehdotetut teemat
setting-who = Kuka ryhmittelee
setting-who-everyone = Kaikki
setting-who-facilitator = Vetäjä
