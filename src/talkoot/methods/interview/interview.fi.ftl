## Mikä menetelmä tämä on

name = Haastattelu
aim = Kuullaan yhtä ihmistä tai ryhmää kunnolla, myös niitä, joille lomake ei sovi.
description = Yksi kysyy ja kirjoittaa, toinen kertoo. Kysymykset tulevat yksi kerrallaan. Lopuksi muistiinpanot luetaan yhdessä, ja ne lähetetään vasta, kun haastateltava hyväksyy ne.
more = Kun asiakas haastattelee asiakasta tai kun ryhmää haastatellaan tulkin kanssa. Varaa parille 20–30 minuuttia, tulkatulle ryhmälle tunti. Kolmesta viiteen kysymystä riittää. Tuloksena on muistiinpanot kysymys kerrallaan ja tieto siitä, millä kielillä haastateltiin.

## Puhelimessa

begin-hint = Sinä kysyt ja kirjoitat. Toinen kertoo omin sanoin ja saa ohittaa minkä tahansa kysymyksen. Älä kirjoita kenenkään nimeä.
begin = Aloita haastattelu
begin-another = Aloita uusi haastattelu
before-questions = Ennen kysymyksiä
question-of = Kysymys { $place }/{ $all }
previous = Edellinen
next = Seuraava
language-ask = Millä kielellä puhutte?
interpreter-ask = Onko teillä tulkki?
interpreter-yes = Tulkki on mukana
interpreter-no = Tulkkia ei ole
prompts-title = Voit kysyä vielä
note-label = Mitä hän sanoi?
note-hint = Yksi asia kerrallaan, hänen sanoillaan.
note-add = Lisää muistiinpano
notes-so-far = { $notes ->
    [one] { $notes } muistiinpano
   *[other] { $notes } muistiinpanoa
}
review-title = Luetaan yhdessä
review-text = Lue muistiinpanot ääneen haastateltavalle. Ymmärsitkö oikein? Puuttuuko jotain? Korjatkaa yhdessä.
review-nothing = Muistiinpanoja ei vielä ole. Palaa kysymyksiin ja kirjoita ainakin yksi.
no-notes = Ei muistiinpanoja
write-here = Kirjoita tähän
agreed = Haastateltava on kuullut muistiinpanot, ja ne saa lähettää
arrived = Haastattelu on tallessa.
arrived-next = Kiitä haastateltavaa. Voit vielä muuttaa muistiinpanoja.
send-interview = Lähetä haastattelu
own-title = { $interviews ->
    [one] Tekemäsi haastattelu
   *[other] Tekemäsi haastattelut ({ $interviews })
}
interview-of = Haastattelu { $place }
withdraw-interview = Poista koko haastattelu
withdraw-ask = Poistetaanko haastattelu ja kaikki sen muistiinpanot?
others-title = { $notes ->
    [one] Lue muiden muistiinpano ({ $notes })
   *[other] Lue muiden muistiinpanoja ({ $notes })
}
limit-full = Olet lähettänyt jo { $limit } haastattelua. Enempää ei mahdu.

## Seinällä ja vetäjälle

wall-empty = Haastattelujen muistiinpanot tulevat tähän
wall-title = { $notes ->
    [one] { $notes } muistiinpano haastatteluista
   *[other] { $notes } muistiinpanoa haastatteluista
}
interviews-held = { $interviews ->
    [0] Haastatteluja ei ole vielä
    [one] { $interviews } haastattelu
   *[other] { $interviews } haastattelua
}
write-group = Kirjaa haastattelu itse
write-group-hint = Kun haastattelet ryhmää tai jotakuta, jolla ei ole puhelinta. Seinä ei näytä tätä ennen kuin lähetät.

## Kielet

language-fi = suomi
language-sv = ruotsi
language-se = pohjoissaame
language-smn = inarinsaame
language-sms = koltansaame
language-sign = viittomakieli
language-en = englanti
language-ru = venäjä
language-uk = ukraina
language-et = viro
language-ar = arabia
language-fa = persia tai dari
language-so = somali
language-ku = kurdi
language-vi = vietnam
language-th = thai
language-zh = kiina
language-other = muu kieli
language-untold = ei kerrottu
language-rest = muut yhteensä
interpreter-untold = ei kerrottu
interpreter-rest = muut yhteensä

## Tuloksissa

heading-question = Kysymys
heading-note = Muistiinpano
heading-interviews = Haastatteluja
heading-language = Kieli
heading-interpreter = Tulkki
too-few-to-tell = Haastatteluja on liian vähän, jotta voisimme näyttää kielet ja tulkit erikseen.
counted-as = { $what }: { $answer }
count-of = { $what }: { $interviews }.
notes-more = { $notes ->
    [one] ja vielä { $notes } muistiinpano, joka on taulukossa
   *[other] ja vielä { $notes } muistiinpanoa, jotka ovat taulukossa
}
alt = { $interviews ->
    [0] Haastatteluja ei ole vielä.
    [one] { $interviews } haastattelu. Muistiinpanoja: { $notes }. Kaikki ovat taulukossa.
   *[other] { $interviews } haastattelua. Muistiinpanoja: { $notes }. Kaikki ovat taulukossa.
}

## Kun jokin ei käy

error-interview-empty = Haastattelussa ei ole vielä yhtään muistiinpanoa.
    .hint = Palaa kysymyksiin ja kirjoita ainakin yksi.
error-not-agreed = Haastateltava ei ole vielä hyväksynyt muistiinpanoja.
    .hint = Lukekaa ne yhdessä ja merkitse sitten, että ne saa lähettää.
error-unknown-language = Kieltä ”{ $language }” ei voi valita tässä.
    .hint = Valitse jokin näkyvissä olevista tai ohita kysymys.
error-unknown-question = Kysymystä ”{ $question }” ei ole tässä haastattelussa.
    .hint = Lataa sivu uudelleen: kysymykset ovat voineet muuttua.
error-limit-reached = Olet lähettänyt jo { $limit } haastattelua. Enempää ei mahdu.
    .hint = Poista jokin niistä, jos haluat lähettää uuden.
error-interview-gone = Tätä haastattelua ei enää ole.
    .hint = Se on poistettu. Voit aloittaa uuden.
error-gone = Tätä muistiinpanoa ei enää ole.
    .hint = Se on poistettu.

expected-too-few = ainakin yhtä kysymystä

## Menetelmän asetukset, kun pohjaa muokataan

setting-prompts = Lisäkysymykset, jos vastaus on lyhyt
setting-help = Apu kysymykseen
setting-languages = Kielet, joista valitaan
setting-ask_interpreter = Kysytään, oliko tulkki mukana
