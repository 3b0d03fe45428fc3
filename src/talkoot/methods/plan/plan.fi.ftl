## Mikä menetelmä tämä on

name = Osallisuussuunnitelma
aim = Sovimme, miten asiakkaat ovat mukana, kuka siitä vastaa ja miten sitä seurataan.
description = Täytämme suunnitelman kohdat yhdessä ja katsomme viime vuoden luvut tämän vuoden rinnalla.
more = Kerran vuodessa, myös osaksi strategiaa ja hyvinvointikertomusta. Varaa tunti. Vetäjä tai kirjuri kirjoittaa, kaikki näkevät. Tuloksena on suunnitelma Word-tiedostona ja kuva kahden vuoden luvuista.

## Puhelimessa ja seinällä

lines-heading = Suunnitelman kohdat
phones-rest-hint = Täytämme suunnitelmaa yhdessä. Se tulee tähän.
board-empty = Suunnitelman kohdat tulevat tähän
part-goals = Tavoitteet
part-goals-about = Mitä haluamme, että asiakkaiden mukanaolo muuttaa?
part-measures = Toimenpiteet
part-measures-about = Mitä teemme: areenat, raadit, kehittäjäasiakkaat, palaute?
part-resources = Resurssit ja vastuu
part-resources-about = Kuka vastaa, ja paljonko on aikaa ja rahaa?
part-information = Tiedonsaanti ja tiedon kulku
part-information-about = Mistä asiakkaat saavat tietää, ja miten tieto kulkee takaisin?
part-supervision = Valvonta
part-supervision-about = Kuka katsoo, että suunnitelma toteutuu? Myös omavalvonta.
part-evaluation = Arviointi
part-evaluation-about = Milloin ja kenen kanssa arvioimme?
part-development = Kehittäminen
part-development-about = Miten suunnitelma paranee vuosi vuodelta?
figure-events = Tilaisuuksia, joissa asiakkaat olivat mukana
figure-participants = Osallistujia yhteensä
figure-ideas = Syntyneitä ideoita
figure-in-practice = Käyttöön otettuja ideoita
figure-feedback = Palautteita
figure-developer-clients = Kehittäjäasiakkaita ja kokemusasiantuntijoita
parts-filled = { $parts ->
   *[other] { $filled } / { $parts } kohdasta on kirjoitettu
}

## Kirjurille ja vetäjälle

write-title = Lisää luku
field-text = Mitä suunnittelemme?
field-label = Mitä lasketaan?
field-last-year = Viime vuonna
field-this-year = Tänä vuonna
send = Lisää luku

## Tuloksissa

lines-title = { $lines ->
    [one] { $lines } kohta
   *[other] { $lines } kohtaa
}
figures-title = Viime vuosi ja tämä vuosi (joka rivillä oma asteikko)
alt-figure = { $figure }: viime vuonna { $last }, tänä vuonna { $this }.
heading-entry = Kohta
heading-text = Suunnitelma
heading-figure = Mitä lasketaan
heading-last-year = Viime vuonna
heading-this-year = Tänä vuonna

## Asiakirja

document-figures = Luvut

## Kun jokin ei käy

error-no-label = Luvusta puuttuu, mitä lasketaan.
    .hint = Kirjoita se lyhyesti, esimerkiksi: asiakkaita kehittämiskahviloissa.
error-gone = Tätä lukua ei enää ole.
    .hint = Se on poistettu. Voit lisätä uuden.
