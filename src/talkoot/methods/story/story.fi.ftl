## Mikä menetelmä tämä on

name = Tarina
aim = Jokainen saa kertoa omin sanoin, mitä on tapahtunut.
description = Tarinan voi kirjoittaa tai puhua. Kertoja valitsee, kuka sen saa lukea. Palvelu vastaa ja kertoo, mitä se tekee asialle.
more = Kun yksi pitkä kertomus sanoo enemmän kuin monta lappua, ja silloin, kun joku haluaa puhua eikä kirjoittaa. Varaa 15–30 minuuttia, tai jätä linkki auki viikoiksi. Sopii yhdestä ihmisestä sataan. Tuloksena on tarinoita, joihin palvelu vastaa: luettu, vastattu, muutos suunnitteilla, muutos tehty.

## Puhelimessa

tell-hint = Kerro omin sanoin, mitä tapahtui. Älä kirjoita kenenkään nimeä.
title-label = Otsikko. Voit jättää tyhjäksi.
tell-label = Mitä tapahtui?
summary-write = Mitä äänitteessä kerrotaan?
tell-send = Lähetä tarina
readers-label = Kuka saa lukea tarinasi?
readers-room = Kaikki, jotka ovat mukana: tarina voidaan näyttää tapaamisessa
readers-service = Vain ne työntekijät, jotka lukevat näitä
readers-public = Kuka tahansa: tarina voidaan näyttää julkisella sivulla internetissä, kun vetäjä on lukenut sen
readers-told-room = Kaikki, jotka ovat mukana, saavat lukea tämän. Tarina voidaan näyttää tapaamisessa.
readers-told-service = Tämän lukevat vain ne työntekijät, jotka käyvät näitä tarinoita läpi.
readers-told-public = Kuka tahansa saa lukea tämän julkiselta sivulta, kun vetäjä on hyväksynyt sen.
limit-full = Olet kertonut { $limit } tarinaa. Enempää ei mahdu.
own-title = { $stories ->
    [one] Tarinasi
   *[other] Tarinasi ({ $stories })
}
others-title = { $stories ->
    [one] Lue toisen tarina ({ $stories })
   *[other] Lue toisten tarinoita ({ $stories })
}
spoken = Puhuttu tarina
summary-label = Lyhyesti:

## Palvelun vastaus

reply-none = Palvelu ei ole vielä vastannut.
reply-received = Palvelu on lukenut tarinan
reply-answered = Palvelu vastaa
reply-change_planned = Muutos on suunnitteilla
reply-change_made = Muutos on tehty

## Seinällä ja vetäjälle

shelf-empty = Tarinat tulevat tähän
shelf-stories = { $stories ->
    [one] { $stories } tarina
   *[other] { $stories } tarinaa
}
for-service = { $stories ->
    [one] { $stories } tarina vain palvelulle
   *[other] { $stories } tarinaa vain palvelulle
}
for-service-hint = Kertoja halusi, että vain te luette tämän. Älkää avatko tätä kohtaa, kun näyttönne näkyy muille.
reply-open = Vastaa kertojalle
reply-state-label = Missä asia on nyt?
reply-label = Vastaus kertojalle. Hän näkee sen omalla laitteellaan.
reply-send = Vastaa
summary-save = Tallenna tiivistelmä

## Tuloksissa

stories-title = { $stories ->
    [0] Tarinoita ei ole
    [one] { $stories } tarina
   *[other] { $stories } tarinaa
}
stories-more = { $stories ->
    [one] ja vielä { $stories } tarina, joka on taulukossa
   *[other] ja vielä { $stories } tarinaa, jotka ovat taulukossa
}
untitled = Ilman otsikkoa
public-intro = Nämä tarinat kertojat antoivat kenen tahansa luettaviksi. Palvelu on vastannut niihin tässä.
only-spoken = Puhuttu, ei vielä kirjoitettu
heading-title = Otsikko
heading-text = Tarina
heading-picture = Kuvassa
heading-state = Missä asia on
heading-reply = Palvelun vastaus
alt = { $stories ->
    [0] Kaikille luettavia tarinoita ei ole.
    [one] Kaikille luettavia tarinoita on { $stories }. Vastauksia niihin: { $replied }. Tarina on kokonaan taulukossa.
   *[other] Kaikille luettavia tarinoita on { $stories }. Vastauksia niihin: { $replied }. Tarinat ovat kokonaan taulukossa.
}

## Kun jokin ei käy

error-story-empty = Tarinassa ei ole vielä sanoja eikä ääntä.
    .hint = Kirjoita ainakin yksi lause tai äänitä tarinasi.
error-readers-missing = Kukaan ei vielä tiedä, kuka saa lukea tarinasi.
    .hint = Valitse, näytetäänkö se kaikille vai vain palvelulle.
error-page-not-open = Julkinen sivu ei ole auki, joten tarinaa ei voi antaa sinne.
    .hint = Valitse, näytetäänkö se kaikille täällä vai vain palvelulle.
error-limit-reached = Olet kertonut jo { $limit } tarinaa. Enempää ei mahdu.
    .hint = Poista jokin niistä, jos haluat kertoa uuden.
error-nothing-to-summarise = Tässä tarinassa ei ole ääntä, jonka voisi tiivistää.
    .hint = Vastaa tarinaan tai valitse toinen.

## Menetelmän asetukset, kun pohjaa muokataan

setting-readers = Kuka kertomuksen saa lukea
setting-readers-giver = Kertoja päättää itse
setting-readers-room = Kaikki, jotka ovat mukana
setting-readers-service = Vain palvelun edustajat
