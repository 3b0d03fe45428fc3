## Mikä menetelmä tämä on

name = Kuvakortit
aim = Kokemuksesta on helpompi kertoa kuvan kautta.
description = Valitse yhdestä kolmeen kuvaa, jotka sopivat kokemukseesi. Kerro halutessasi, miksi valitsit ne. Lopuksi katsomme yhdessä, mitä kuvia valittiin.
more = Alkuun, kun puhuminen on vaikeaa tai aihe on arka, ja silloin, kun kaikki eivät kirjoita. Varaa 10–15 minuuttia. Anna ihmisten katsella rauhassa: kuvalla ei ole oikeaa merkitystä. Lue perustelut ennen kuin näytät ne. Sopii 3–300 ihmiselle. Tuloksena ovat kuvat, joita valittiin eniten, ja ihmisten omat sanat niistä.

## Puhelimessa

choose-legend = { $most ->
    [one] Valitse kuva, joka sopii kokemukseesi
   *[other] Valitse 1–{ $most } kuvaa, jotka sopivat kokemukseesi
}
chosen-of = Valittu { $chosen }/{ $most }
all-chosen = Olet valinnut jo { $most }. Ota ensin jokin pois.
go-on = Jatka
back-to-pictures = Takaisin kuviin
why = Miksi tämä kuva? Kirjoita, jos haluat.
send-cards = Lähetä
change-cards = Muuta valintaani

## Seinällä ja tuloksissa

nothing-yet = Kuvia ei ole vielä valittu
people-answered = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
chosen-by = { $people ->
    [one] { $people } valitsi
   *[other] { $people } valitsi
}
cards-title = Valitut kuvat
more-in-table = { $pictures ->
    [one] taulukossa vielä { $pictures } kuva
   *[other] taulukossa vielä { $pictures } kuvaa
}
heading-picture = Kuva
heading-people = Valitsi
heading-reasons = Miksi
alt = { $people }. Useimmin valittiin: { $pictures } ({ $most }).

## Kun jokin ei käy

error-unknown-picture = Kuvaa ”{ $picture }” ei ole valittavana.
    .hint = Lataa sivu uudelleen ja valitse jokin näkyvissä olevista.
error-too-many-cards = Valitsit { $chosen } kuvaa, mutta tässä valitaan enintään { $most }.
    .hint = Jätä ne, jotka sopivat parhaiten.

expected-unknown-picture = kuvien nimiä, jotka Talkoot tuntee; omat kuvat luetellaan kohdassa own_pictures
expected-too-few-pictures = vähintään { $least } kuvaa, joista valita

## Asetukset

setting-own_pictures = Pohjan omat kuvat
setting-picture = Kuvatiedosto pohjan kansiossa pictures
setting-text = Mitä kuvassa on

## Mitä kuvissa on

picture-bridge = Silta
picture-road = Tie
picture-footprints = Jalanjäljet
picture-compass = Kompassi
picture-door = Ovi
picture-ladder = Tikkaat
picture-mountain = Vuori
picture-wall = Muuri
picture-closed_lock = Lukko kiinni
picture-open_lock = Lukko auki
picture-key = Avain
picture-barrier = Puomi tiellä
picture-hole = Kuoppa
picture-puzzle_piece = Palapelin pala
picture-sun = Aurinko
picture-sun_behind_cloud = Aurinko pilven takana
picture-storm = Ukonilma
picture-fog = Sumu
picture-rainbow = Sateenkaari
picture-umbrella = Sateenvarjo sateessa
picture-snowflake = Lumihiutale
picture-sunrise = Auringonnousu
picture-wave = Suuri aalto
picture-fire = Tuli
picture-hourglass = Tiimalasi
picture-snail = Etana
picture-rocket = Raketti
picture-roller_coaster = Vuoristorata
picture-sailing_boat = Purjevene
picture-anchor = Ankkuri
picture-lifebuoy = Pelastusrengas
picture-desert_island = Autio saari
picture-seedling = Pieni taimi
picture-tree = Puu
picture-wilted_flower = Kuihtunut kukka
picture-butterfly = Perhonen
picture-dove = Kyyhkynen
picture-spider_web = Seitti
picture-hedgehog = Siili
picture-nest = Linnunpesä
picture-hug = Halaus
picture-mended_heart = Paikattu sydän
picture-candle = Kynttilä
picture-broken_chain = Katkennut ketju
picture-scales = Vaaka
picture-empty_battery = Tyhjenevä akku
picture-muted_loudspeaker = Mykistetty kaiutin
picture-empty_chair = Tyhjä tuoli
picture-gift = Lahja
picture-backpack = Reppu
picture-lamp = Hehkulamppu
picture-house = Talo
