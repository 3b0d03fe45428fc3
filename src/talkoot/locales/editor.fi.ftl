## Pohjan muokkaaminen

editor-title = Muokkaa pohjaa
editor-make = Tee pohjasta oma
editor-intro = Muuta mitä haluat ja tallenna. Alkuperäinen pohja säilyy ennallaan.
editor-intro-own = Muuta mitä haluat ja tallenna. Myös aiemmat versiot jäävät talteen.
editor-sample = Tämä on kokeilu: pohja katoaa, kun suljet ohjelman. Lataa se etusivulta tiedostona, jos haluat pitää sen.
editor-tools = Tallenna ja kumoa
editor-save-other = Tallenna toisella nimellä
editor-saved = Tallessa. Löydät pohjan etusivulta kohdasta ”Omat pohjat”.
editor-begin = Aloita työpaja tällä
editor-unsaved = Muutoksia ei ole vielä tallennettu.
editor-resumed = Jatkat tallentamattomista muutoksista.
editor-to-mend = { $mistakes ->
    [one] Yksi kohta korjattavana
   *[other] { $mistakes } kohtaa korjattavana
}
editor-mend = Näytä korjattava kohta
editor-mistake = Tässä odotettiin { $expected }, nyt on { $got }.

## Kielet

editor-all-languages = Näytä kaikki kielet
editor-missing = Puuttuu: { $languages }
editor-outdated = Muutit tekstiä { $changed }. Vanha teksti on vielä { $old }. Tarkista.
editor-outdated-all = { $texts ->
    [one] Muutit yhtä tekstiä. Vanha teksti on vielä { $old }. Tarkista.
   *[other] Muutit { $texts } tekstiä. Vanhaa tekstiä on vielä { $old }. Tarkista.
}
editor-outdated-show = Näytä vanha teksti
editor-tongues = { $others } ja { $last }
editor-tongue-fi = suomeksi
editor-tongue-sv = ruotsiksi
editor-tongue-en = englanniksi
editor-tongue-fi-selko = selkosuomeksi
editor-languages = Kielet, joilla pohja on
editor-languages-hint = Jokainen teksti pitää olla jokaisella näistä kielistä. Ota pois kieli, jota et tarvitse.
editor-in = { $label } ({ $language })

## Pohjan omat tekstit

editor-about = Yleiset tiedot
editor-phases = Vaiheet ja ohjaavat kysymykset
editor-preparations = Henkilöt, tila ja tarvikkeet
editor-rules = Pelisäännöt ja tulosten käyttö
editor-plan_b = Varasuunnitelma
editor-phases-choose = Vaiheet, joiden läpi kuljetaan
editor-own-name = { $name }, oma
editor-phase-question = Ohjaava kysymys: { $phase }

## Tapaaminen

editor-new-session = Uusi tapaaminen
editor-session = tapaaminen ”{ $name }”
editor-session-about = Tapaamisen tiedot
editor-session-add = Lisää tapaaminen
editor-session-added = Lisätty tapaaminen. Anna sille nimi ja lisää siihen osioita.
editor-session-empty = Tässä tapaamisessa ei ole vielä mitään. Lisää osio tai tauko.
editor-sum = Ohjelma { $planned } min, varattu { $minutes } min
editor-sum-left = vapaana { $left } min
editor-sum-over = { $over } min liikaa
editor-sum-open = Auki pitkään, ei kellonaikaa
editor-beside = taustalla
editor-up = Siirrä ylemmäs: { $what }
editor-down = Siirrä alemmas: { $what }
editor-moved = { $what }: nyt paikalla { $place }/{ $all }
editor-remove = Poista: { $what }
editor-removed = Poistettu: { $what }
editor-open = Muokkaa: { $what }
editor-change = Muokkaa
editor-delete = Poista
editor-close = Valmis: { $what }
editor-done = Valmis
editor-undone = { $left ->
    [0] Kumottu. Enempää kumottavaa ei ole.
    [one] Kumottu. Voit kumota vielä yhden muutoksen.
   *[other] Kumottu. Voit kumota vielä { $left } muutosta.
}
editor-redo = Tee uudelleen
editor-redone = { $left ->
    [0] Tehty uudelleen. Nyt kaikki kumottu on taas mukana.
    [one] Tehty uudelleen. Yksi muutos on vielä kumottuna.
   *[other] Tehty uudelleen. { $left } muutosta on vielä kumottuna.
}

## Uusi osio

editor-add = Lisää osio
editor-add-title = Valitse menetelmä
editor-more-methods = Lisää menetelmiä
editor-search = Etsi menetelmää
editor-found = { $methods ->
    [0] Mikään menetelmä ei täsmää. Kokeile toista sanaa.
    [one] Yksi menetelmä
   *[other] { $methods } menetelmää
}
editor-take = Lisää
editor-added = Lisätty: ”{ $what }”. Siinä on valmis esimerkki, jota voit muuttaa.
editor-add-moment = Lisää tauko tai muu hetki
editor-add-moment-title = Mitä lisätään?
editor-added-moment = Lisätty: ”{ $what }”, { $minutes } min.
editor-brought = { $what }: nyt tapaamisessa ”{ $session }”
editor-part-place = Paikka tapaamisessa
editor-part-first = Ensimmäisenä
editor-part-after = Tämän jälkeen: { $what }
editor-script-sum = Kohdat yhteensä { $taken } min, käytettävissä { $minutes } min
editor-not-said = Ei mikään näistä

## Osion tekstit

editor-part-phase = Vaihe
editor-part-session = Tapaaminen
editor-part-on = Jatkaa näiden pohjalta
editor-on-none = Tätä ennen ei ole osiota, jonka pohjalta voisi jatkaa.
editor-settings = Asetukset
editor-entry = { $number }. kohta
editor-entry-add = Lisää kohta
editor-entry-up = Siirrä { $number }. kohta ylemmäs: { $what }
editor-entry-down = Siirrä { $number }. kohta alemmas: { $what }
editor-entry-remove = Poista { $number }. kohta: { $what }
editor-entry-added = Lisätty { $number }. kohta: { $what }
editor-entry-moved = { $what }: kohta on nyt paikalla { $now }/{ $all }
editor-entry-removed = Poistettu { $number }. kohta: { $what }

## Kentät

field-kit-name = Pohjan nimi
field-summary = Mitä siitä syntyy
field-for_whom = Kenelle
field-for_children = Lapsille tai nuorille: ei kuvia, ei ääntä eikä linkkejä, jotka ovat auki viikkoja
field-told_where = Missä tuloksista kerrotaan
field-form = Osallistumisen muoto tilastoissa
field-keep_days = Monenko päivän kuluttua vastaukset poistetaan
field-perspectives = Näkökulmat, joista voi vastata
field-staff = Keitä tarvitaan
field-role = Rooli
field-count = Montako
field-tasks = Mitä hän tekee
field-room = Tila
field-materials = Tarvikkeet
field-rules_of_the_game = Pelisäännöt
field-with_the_results = Mitä tuloksilla tehdään
field-without_internet = Jos verkkoa ei ole
field-without_phones = Jos puhelimia ei voi käyttää
field-kitsession-name = Tapaamisen nimi
field-kitsession-minutes = Varattu aika, minuuttia (0: linkki, joka on auki pitkään)
field-slack = Siitä pelivaraa, minuuttia
field-advice = Keneltä saa neuvoa, kun linkki on auki
field-before = Ennen tapaamista
field-after = Tapaamisen jälkeen
field-title = Otsikko
field-prompt = Kysymys tai ohje, jonka osallistujat lukevat
field-minutes = Kesto, minuuttia
field-unit = Kuka vastaa
field-unit-person = Jokainen itse
field-unit-pair = Pari yhdessä
field-unit-table = Pöytä yhdessä
field-with_rules = Näytetään pelisääntöjen kanssa
field-kind = Millainen hetki
field-kind-welcome = Alku
field-kind-warm_up = Lämmittely
field-kind-talk = Puheenvuoro
field-kind-break = Tauko
field-kind-end = Loppu
field-script = Ohjausrunko: mitä sanot ja teet
field-step-minutes = Kohdan kesto, minuuttia
field-step-title = Otsikko, jos kohta aloittaa uuden asian
field-say = Sano ääneen
field-do = Tee
