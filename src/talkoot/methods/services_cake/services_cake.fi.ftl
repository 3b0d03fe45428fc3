## Mikä menetelmä tämä on

name = Palvelukakku
aim = Näemme yhdestä kuvasta, mitkä palvelut toimivat ja mitkä ovat ihmisille tärkeitä.
description = Jokainen palvelu on kakun pala. Kerro kustakin, miten hyvin se toimii ja miten iso osa se on elämääsi. Voit myös kirjoittaa, miksi. Lopuksi katsomme yhteistä kakkua.
more = Kun katsotaan viraston tai yksikön kaikkia palveluja yhdellä kertaa. Varaa minuutti kullekin palvelulle ja vartti puheeseen. Palveluja voi olla 12, ja niitä voi lisätä yhdessä paikan päällä. Sopii 5–300 ihmiselle. Tuloksena on kakku, jossa palan koko kertoo palvelun merkityksestä ja väri toimivuudesta, myös näkökulmittain, ja ihmisten omat sanat.

## Puhelimessa

service-of = Palvelu { $place }/{ $all }
previous = Edellinen
next = Tallenna ja jatka
question-works = Miten hyvin se toimii?
question-size = Miten iso osa se on elämääsi?
works-1 = Toimii huonosti
works-2 = Toimii melko huonosti
works-3 = Toimii vaihtelevasti
works-4 = Toimii melko hyvin
works-5 = Toimii hyvin
size-1 = Pieni osa
size-2 = Keskikokoinen osa
size-3 = Iso osa
comment-label = Miksi? Kirjoita, jos haluat.
answer-both = Vastaa molempiin kysymyksiin, niin vastauksesi tallentuu.
no-services = Palveluja ei ole vielä kirjattu. Odota hetki.
review-title = Vastauksesi
not-answered = Ei vastausta

## Seinällä

nothing-yet = Vastauksia ei ole vielä
people-answered = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
raters = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
cake-title = Yhteinen kakku
cake-rule = Palan koko on vastausten keskiarvo: miten iso osa palvelu on ihmisten elämää. Väri kertoo, miten hyvin se toimii.
works-unknown = Ei osata sanoa
not-rated = Kukaan ei ole vielä arvioinut: { $services }
service-too-small = Jossakin ryhmässä tätä arvioi liian harva. Siksi vain yhteinen tulos.

## Vetäjälle

options-edit = Palvelut
option-new = Uusi palvelu
option-add = Lisää palvelu
option-remove = Poista
option-remove-hint = Samalla poistuvat vastaukset, joita palvelusta on annettu.

## Tuloksissa

question-comment = Omin sanoin
works-1-2 = Toimii huonosti tai melko huonosti
works-4-5 = Toimii melko hyvin tai hyvin
heading-service = Palvelu
heading-question = Kysymys
heading-answer = Vastaus
heading-people = Vastaajia
alt = { $service }: { $works }. { $size }.

## Kun jokin ei käy

error-unknown-option = Jotakin palvelua, josta vastasit, ei enää ole.
    .hint = Lataa sivu uudelleen ja lähetä vastauksesi uudestaan.
error-option-exists = Palvelu ”{ $text }” on jo kakussa.
    .hint = Käytä sitä tai sano uusi toisin.
error-too-many-options = Kakussa on jo { $limit } palaa. Useampaa ei erota seinältä.
    .hint = Poista ensin jokin tai yhdistä palveluja.
