## Mikä menetelmä tämä on

name = Kysymyksiä ryhmälle
aim = Päättäjät ja työntekijät kysyvät, asiakasryhmä vastaa ja ehdottaa.
description = Kysymys otetaan kerrallaan esiin. Ryhmä puhuu, kirjuri kirjaa vastauksen ja ehdotuksen. Ehdotuksesta näkyy, miten pitkällä se on.
more = Kun asiakasryhmä kokoontuu usein ja muut tulevat sen luo kysymään. Varaa 20–40 minuuttia. Sopii 4–15 hengen ryhmälle ja muutamalle kysyjälle. Tuloksena on ryhmän vastaukset ja ehdotukset, joita voi seurata.

## Puhelimessa

ask-title = Kysy ryhmältä
ask-label = Mitä haluat kysyä?
asker-label = Missä roolissa kysyt? (ei pakollinen)
asker-hint = Esimerkiksi: vammaispalvelujen esihenkilö. Älä kirjoita nimeäsi. Tämä näkyy kaikille.
ask-send = Kysy
ask-send-waiting = Lähetä vetäjälle
waits = Vetäjä lukee kysymyksen ennen kuin se näytetään.
own-title = { $questions ->
    [one] Sinun kysymyksesi
   *[other] Sinun { $questions } kysymystäsi
}
limit-full = { $limit ->
    [one] Olet jo kysynyt. Voit vielä muuttaa kysymystäsi.
   *[other] Olet kysynyt kaikki { $limit } kysymystä. Voit vielä muuttaa niitä.
}
others-title = Muut kysymykset

## Seinällä

board-empty = Kysymykset ilmestyvät tähän
now = Nyt puhutaan tästä
board-questions = { $questions ->
    [one] { $questions } kysymys
   *[other] { $questions } kysymystä
}
answer-line = Ryhmä vastasi: { $answer }
proposal-line = Ehdotus: { $proposal } ({ $state })
no-answer-yet = Odottaa vastausta
state-made = ehdotus tehty
state-handed_over = viety eteenpäin
state-adopted = otettu käyttöön
state-declined = ei toteuteta
state-official = { $state }; tehdään virallinen aloite

## Kirjurille ja vetäjälle

take-up = Ota esiin
put-back = Siirrä jonoon
reply = Kirjaa vastaus
reply-change = Muuta vastausta
reply-answer = Mitä ryhmä vastaa?
reply-proposal = Mitä ryhmä ehdottaa? (ei pakollinen)
reply-proposal-hint = Kirjoita ”ehdotus”. ”Aloite” on lain sana: se merkitään alla erikseen.
reply-state = Miten pitkällä ehdotus on?
reply-official = Tästä tehdään virallinen aloite (laki hyvinvointialueesta 30 §)

## Tuloksissa

questions-more = { $questions ->
    [one] ja vielä { $questions } kysymys, joka on taulukossa
   *[other] ja vielä { $questions } kysymystä, jotka ovat taulukossa
}
heading-text = Kysymys
heading-asker = Kysyjän rooli
heading-answer = Ryhmän vastaus
heading-proposal = Ehdotus
heading-state = Ehdotuksen tila
told-made = Ryhmä ehdotti tätä.
told-handed_over = Ehdotus on viety eteenpäin.
told-adopted = Ehdotus on otettu käyttöön.
told-declined = Ehdotusta ei toteuteta.
alt = { $questions ->
    [0] Ryhmältä ei kysytty mitään.
    [one] Ryhmältä kysyttiin { $questions } kysymys.
   *[other] Ryhmältä kysyttiin { $questions } kysymystä.
}
alt-answered = { $answered ->
    [0] Niihin ei ole vielä vastattu.
    [one] Yhteen vastattiin.
   *[other] { $answered } sai vastauksen.
} { $proposals ->
    [0] Ehdotuksia ei tehty.
    [one] Syntyi { $proposals } ehdotus.
   *[other] Syntyi { $proposals } ehdotusta.
}

## Kun jokin ei käy

error-gone = Tätä kysymystä ei enää ole.
    .hint = Se on poistettu tai piilotettu. Valitse jokin muu.
error-no-proposal = Ehdotuksesta puuttuvat sanat.
    .hint = Kirjoita ensin, mitä ryhmä ehdottaa. Sitten voit merkitä, miten pitkällä se on.

## Menetelmän asetukset, kun pohjaa muokataan

setting-asker = Kysyjä voi kertoa, missä roolissa kysyy
