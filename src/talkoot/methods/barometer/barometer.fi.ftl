## Mikä menetelmä tämä on

name = Barometri
aim = Vetäjä näkee koko ajan, miten ihmiset voivat ja onko tahti sopiva.
description = Puhelimessa on koko ajan nappi, jolla voi kertoa tahdista tai tunnelmasta. Muu työ ei keskeydy. Viimeisin vastaus jää voimaan.
more = Avaa alussa ja anna olla auki; tapaamisen lopussa se sulkeutuu itsestään. Vetäjä näkee tilanteen ohjausrungon vieressä, kun vähintään neljä on vastannut, ja voi näyttää sen seinällä. Sopii kaikenkokoisille ryhmille.

## Vaihtoehtojen sanat

pace-slower = Hitaammin
pace-right = Sopiva tahti
pace-faster = Nopeammin
mood-low = Raskas olo
mood-between = Siltä väliltä
mood-good = Hyvä olo

## Puhelimessa

choose = Miltä nyt tuntuu? Yksi painallus riittää.
arrived-next = Voit vaihtaa vastaustasi milloin vain.
withdraw = Poista vastaukseni
your-answer = Vastauksesi: { $answer }

## Seinällä ja vetäjällä

too-few = Tulos näkyy, kun useampi on vastannut
people-answered = { $people ->
    [one] { $people } vastaaja
   *[other] { $people } vastaajaa
}

## Tuloksissa

heading-choice = Vastaus
heading-people = Vastaajia

## Kun jokin ei käy

error-unknown-choice = Vaihtoehtoa ”{ $choice }” ei ole tässä.
    .hint = Valitse jokin näkyvissä olevista.

expected-not-as-many-pictures = vaihtoehtoja vähintään { $least } ja enintään { $most }: niin monelle tässä on kuva

## Menetelmän asetukset, kun pohjaa muokataan

setting-look-pace = Tahti: nuolet
setting-look-mood = Tunnelma: kasvot
setting-choices = Mistä valitaan
