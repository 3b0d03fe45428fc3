## Mikä menetelmä tämä on

name = Lomake
aim = Palaute ja kokemukset talteen silloin, kun se kullekin sopii.
description = Muutama kysymys peräkkäin: hymiöitä, valintoja ja omia sanoja. Mihin tahansa voi jättää vastaamatta. Vastauksia voi muuttaa niin kauan kuin lomake on auki.
more = Linkille, joka on auki viikkoja, usealle paikalle yhtä aikaa, tai palautteeksi tapaamisen lopussa. Kysy vähän: viisi kysymystä riittää. Lue omin sanoin kirjoitetut vastaukset ennen kuin näytät ne. Tuloksena on luvut kysymys kerrallaan ja ihmisten omat sanat.

## Puhelimessa

question-of = Kysymys { $place }/{ $all }
previous = Edellinen
next = Seuraava
choose-several = Voit valita monta
yes = Kyllä
no = Ei
face-1 = erittäin huono
face-2 = huono
face-3 = siltä väliltä
face-4 = hyvä
face-5 = erittäin hyvä
review-title = Vastauksesi
review-text = Katso vastauksesi läpi ja lähetä ne. Voit muuttaa niitä myöhemminkin.
review-nothing = Et ole vielä vastannut mihinkään. Palaa kysymyksiin, jos haluat vastata.
not-answered = Ei vastausta
send-form = Lähetä vastaukset
change-answers = Muuta vastauksiani

## Seinällä ja tuloksissa

nothing-yet = Vastauksia ei ole vielä
people-answered = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}
question-too-small = Tähän on jollakin puolella tai jossain paikassa vastannut liian harva, joten näytämme vain yhteisen tuloksen.
coarse-why = Vastaajia on vähän, joten viisi hymiötä näytetään kolmena.
heading-question = Kysymys
heading-answer = Vastaus
heading-people = Vastaajia
heading-n = Kysymykseen vastasi
cannot-say-answer = En osaa sanoa
face-1-2 = huono tai erittäin huono
face-4-5 = hyvä tai erittäin hyvä
alt = { $question } Eniten vastattiin ”{ $answer }”: { $people }.

## Kun jokin ei käy

error-unknown-question = Kysymystä ”{ $question }” ei ole tässä lomakkeessa.
    .hint = Lataa sivu uudelleen: lomake on voinut muuttua.
error-unknown-option = Vaihtoehtoa ”{ $option }” ei ole tässä kysymyksessä.
    .hint = Valitse jokin näkyvissä olevista.
error-only-one = Tässä valitaan yksi vaihtoehto, ja valitsit { $chosen }.
    .hint = Valitse niistä se, joka sopii parhaiten.
error-no-such-face = Hymiötä { $step } ei ole: valittavana on { $faces }.
    .hint = Valitse jokin näkyvissä olevista.

expected-too-few = ainakin yhtä kysymystä, ja valintakysymykseen ainakin kahta vaihtoehtoa
expected-options-unused = vaihtoehtoja vain kysymykseen, johon valitaan yksi tai monta (kind: one tai several)

## Menetelmän asetukset, kun pohjaa muokataan

setting-kind = Miten vastataan
setting-kind-words = Omin sanoin
setting-kind-one = Valitaan yksi
setting-kind-several = Valitaan useita
setting-kind-smileys = Hymynaamalla
setting-kind-yes_no = Kyllä tai ei
