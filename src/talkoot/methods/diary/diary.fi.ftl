## Mikä menetelmä tämä on

name = Kokeilupäiväkirja
aim = Kokeilun aikana jokainen kirjaa, mitä huomaa arjessa.
description = Linkki pysyy auki viikkoja. Havainto on kasvo, lause, kuva tai ääni. Yhdessä katsotaan, miten kokeilu eteni päivästä toiseen.
more = Kokeilun ajaksi, kahdesta kahdeksaan viikkoa. Yhteen havaintoon menee minuutti. Sopii 4–100 ihmiselle, jotka ovat kokeilussa mukana. Tuloksena on kokeilun kulku päivästä toiseen, yhteisen arvioinnin pohjaksi.

## Puhelimessa

care = Tätä ei lueta heti. Hätätilanteessa soita 112. Tämä ei ole muistutus, hakemus eikä aloite.
care-advice = Neuvoja saat täältä:
face-label = Miltä kokeilu tuntui?
face-1 = Tosi huonolta
face-2 = Huonolta
face-3 = Siltä väliltä
face-4 = Hyvältä
face-5 = Tosi hyvältä
notice-label = Mitä huomasit?
notice-send = Lisää havainto
day-label = Mitä päivää tämä koskee?
limit-full = Olet kirjannut { $limit } havaintoa. Enempää ei mahdu.
own-title = { $observations ->
    [one] Havaintosi
   *[other] Havaintosi ({ $observations })
}
others-title = { $observations ->
    [one] Katso toisen havainto ({ $observations })
   *[other] Katso toisten havaintoja ({ $observations })
}
beside-picture = Kuva
beside-sound = Ääni

## Muistutus

reminder-daily = Kalenteri voi muistuttaa sinua joka päivä kello { $time }.
reminder-weekly = Kalenteri voi muistuttaa sinua kerran viikossa kello { $time }.
reminder-take = Ota muistutus kalenteriin
reminder-title = Kirjaa havainto: { $title }
reminder-file = kokeilupaivakirja

## Seinällä

days-empty = Havainnot tulevat tähän päivä kerrallaan
days-observations = { $observations ->
    [one] { $observations } havainto
   *[other] { $observations } havaintoa
}

## Tuloksissa

figure-title = { $observations ->
    [0] Havaintoja ei ole
    [one] Kokeilu päivä päivältä: { $observations } havainto
   *[other] Kokeilu päivä päivältä: { $observations } havaintoa
}
day = { DATETIME($day, dateStyle: "medium") }
heading-day = Päivä
heading-face = Miltä tuntui
heading-text = Mitä huomattiin
heading-beside = Kuva tai ääni
alt = { $observations ->
    [0] Havaintoja ei ole.
    [one] Kokeilusta on { $observations } havainto, päiviä on { $days }. Se on taulukossa.
   *[other] Kokeilusta on { $observations } havaintoa, päiviä on { $days }. Kaikki ovat taulukossa.
}

## Kun jokin ei käy

error-observation-empty = Havainnossa ei ole vielä mitään.
    .hint = Valitse kasvo tai kirjoita ainakin yksi sana.
error-day-ahead = Tämä päivä on vasta tulossa.
    .hint = Valitse tämä päivä tai jokin aiempi.
error-limit-reached = Olet kirjannut jo { $limit } havaintoa. Enempää ei mahdu.
    .hint = Poista jokin niistä, jos haluat kirjata uuden.

## Menetelmän asetukset, kun pohjaa muokataan

setting-advice = Keneltä voi kysyä neuvoa
setting-remind = Muistutus kalenteriin
setting-remind-never = Ei muistutusta
setting-remind-daily = Joka päivä
setting-remind-weekly = Joka viikko
setting-remind_at = Muistutuksen kellonaika, esimerkiksi 18:00
setting-until = Kokeilun viimeinen päivä
