## Mikä menetelmä tämä on

name = Pisteäänestys
aim = Muutamassa minuutissa näkyy, mikä on kenellekin tärkeintä.
description = Jokainen antaa muutaman pisteen sille, mikä on hänelle tärkeintä. Pisteet katsotaan yhdessä, kun kaikki ovat antaneet omansa.
more = Kun ehdotuksia on monta ja pitää valita, mistä aloitetaan. Varaa 5–10 minuuttia ja saman verran puheeseen. Sopii 5–300 ihmiselle. Tuloksena on järjestys ja kolme luetteloa: mikä on kaikille yhteistä, mikä tärkeää asiakkaille ja mikä työntekijöille.

## Puhelimessa

vote-legend = { $dots ->
    [one] Mikä on sinulle tärkeintä? Sinulla on yksi piste.
   *[other] Mikä on sinulle tärkeintä? Sinulla on { $dots } pistettä.
}
vote-hint-stack = Voit antaa samalle useamman pisteen.
dots-left = { $left ->
    [0] Kaikki pisteet annettu
    [one] { $left } piste jäljellä
   *[other] { $left } pistettä jäljellä
}
dots-on = { $dots ->
    [0] Ei pisteitä
    [one] { $dots } piste
   *[other] { $dots } pistettä
}
dots-used = Olet antanut jo kaikki pisteesi. Ota ensin yksi pois jostakin.
add-dot = Yksi piste lisää: { $option }
take-dot = Yksi piste pois: { $option }
send-dots = Lähetä pisteeni
change-dots = Lähetä muutetut pisteet
sent-closed = Pisteesi ovat tallessa.
withdraw = Ota pisteeni pois
withdrawn = Pisteesi on otettu pois.
withdrawn-late = Pisteesi on otettu pois. Jo katsotut tulokset jäävät ennalleen.
nothing-to-vote = Äänestettävää ei vielä ole.
parts-count = { $parts ->
    [one] { $parts } lappu
   *[other] { $parts } lappua
}
your-dots = { $dots ->
    [one] sinun pisteesi
   *[other] sinun { $dots } pistettäsi
}
two-lists = Pisteet katsotaan myös näkökulmittain, jos kutakin näkökulmaa edustaa riittävän moni. Näin suurempi joukko ei ratkaise kaikkea.

## Seinällä

options-title = { $options ->
    [0] Äänestettävää ei vielä ole
    [one] { $options } vaihtoehto
   *[other] { $options } vaihtoehtoa
}
results-title = { $answered ->
    [0] Kukaan ei ole antanut pisteitä
    [one] { $answered } vastaajan pisteet
   *[other] { $answered } vastaajan pisteet
}
results-title-pairs = { $answered ->
    [0] Kukaan ei ole antanut pisteitä
    [one] { $answered } parin pisteet
   *[other] { $answered } parin pisteet
}
results-title-tables = { $answered ->
    [0] Kukaan ei ole antanut pisteitä
    [one] { $answered } pöydän pisteet
   *[other] { $answered } pöydän pisteet
}
list-shared = Yhteiset
list-client = Asiakkaille tärkeät
list-relative = Läheisille tärkeät
list-worker = Työntekijöille tärkeät
list-other = Muille tärkeät
list-empty = Mikään ei nouse muiden yli.
list-rule = Kustakin näkökulmasta { $places } useimmin valittua, tasatulokset mukana. Yhteistä on se, mikä on kaikilla näiden joukossa. Mukana ei ole sitä, minkä vain yksi valitsi.
share-of-side = { $side } { $count }/{ $total }
without-dots = { $options ->
    [one] { $options } vaihtoehto jäi ilman pisteitä
   *[other] { $options } vaihtoehtoa jäi ilman pisteitä
}
removed-option = Otettu sittemmin pois

## Vetäjälle

options-edit = Vaihtoehdot
option-new = Uusi vaihtoehto
option-add = Lisää vaihtoehto
option-remove = Poista
option-remove-hint = Pisteet palaavat niille, jotka olivat ne antaneet.

## Tuloksissa

figure-title = { $voters ->
    [0] Kukaan ei ole antanut pisteitä
    [one] { $voters } vastaaja
   *[other] { $voters } vastaajaa
}
more-in-table = { $options ->
    [one] taulukossa vielä { $options } vaihtoehto
   *[other] taulukossa vielä { $options } vaihtoehtoa
}
heading-option = Vaihtoehto
heading-dots = Pisteitä
heading-people = Pisteen antajia
alt = { $voters ->
    [one] { $voters } vastaaja
   *[other] { $voters } vastaajaa
}. { $first ->
    [one] Eniten pisteitä sai ”{ $name }”: { $dots }.
   *[other] Eniten pisteitä, { $dots } kukin, saivat nämä: { $name }.
}
alt-none = Kukaan ei ole vielä antanut pisteitä.
told = { $dots ->
    [one] Sai { $dots } pisteen. Sija { $rank }.
   *[other] Sai { $dots } pistettä. Sija { $rank }.
}

## Kun jokin ei käy

error-too-many-dots = Annoit { $given } pistettä, mutta jokaisella on { $dots }.
    .hint = Ota joitakin pois ja lähetä uudestaan.
error-unknown-option = Jotakin valitsemaasi ei enää ole.
    .hint = Katso pisteesi ja lähetä ne uudestaan.
error-no-stacking = Tässä kullekin voi antaa vain yhden pisteen.
    .hint = Anna muut pisteet toisille tai jätä ne antamatta.
error-option-exists = Vaihtoehto ”{ $text }” on jo mukana.
    .hint = Käytä sitä tai sano uusi toisin.
error-too-many-options = Vaihtoehtoja on jo { $limit }. Enempää ei mahdu puhelimeen.
    .hint = Poista ensin jokin.

## Menetelmän asetukset, kun pohjaa muokataan

setting-dots = Ääniä jokaisella
setting-stack = Samalle saa antaa monta ääntä
