## Pohjan muokkaaminen

editor-title = Muokkaa pohjaa
editor-make = Tee pohjasta oma
editor-intro = Muuta mitä haluat ja tallenna. Alkuperäinen pohja säilyy ennallaan.
editor-intro-own = Muuta mitä haluat ja tallenna. Myös aiemmat versiot jäävät talteen.
editor-sample = Tämä on kokeilu: pohja katoaa, kun suljet ohjelman. Lataa se etusivulta tiedostona, jos haluat pitää sen.
editor-tools = Tallenna ja kumoa
editor-save-other = Tallenna toisella nimellä
editor-saved = Tallessa. Löydät pohjan etusivulta kohdasta ”Omat pohjat”.
editor-unsaved = Muutoksia ei ole vielä tallennettu.
editor-resumed = Jatkat tallentamattomista muutoksista.
editor-to-mend = { $mistakes ->
    [one] Yksi kohta korjattavana
   *[other] { $mistakes } kohtaa korjattavana
}
editor-mistake = Tässä odotettiin { $expected }, nyt on { $got }.

## Kielet

editor-all-languages = Näytä kaikki kielet
editor-missing = Puuttuu: { $languages }
editor-languages = Kielet, joilla pohja on
editor-languages-hint = Jokainen teksti pitää olla jokaisella näistä kielistä. Ota pois kieli, jota et tarvitse.
editor-in = { $label } ({ $language })

## Pohjan omat tekstit

editor-about = Yleiset tekstit ja kielet
editor-name = Pohjan nimi
editor-own-name = { $name }, oma
editor-summary = Mitä siitä syntyy
editor-for-whom = Kenelle
editor-for-children = Lapsille tai nuorille: ei kuvia, ei ääntä eikä linkkejä, jotka ovat auki viikkoja
editor-told-where = Missä tuloksista kerrotaan
editor-rules = Pelisäännöt
editor-rule = Sääntö { $number }
editor-rule-add = Lisää sääntö
editor-phase-question = Ohjaava kysymys: { $phase }

## Tapaaminen

editor-session-about = Tapaamisen nimi ja aika
editor-session-name = Tapaamisen nimi
editor-session-minutes = Varattu aika, minuuttia
editor-session-slack = Siitä pelivaraa, minuuttia
editor-sum = Ohjelma { $planned } min, varattu { $minutes } min
editor-sum-left = vapaana { $left } min
editor-sum-over = { $over } min liikaa
editor-sum-open = Auki pitkään, ei kellonaikaa
editor-beside = taustalla
editor-moment-welcome = Alku
editor-moment-warm_up = Lämmittely
editor-moment-talk = Puheenvuoro
editor-moment-break = Tauko
editor-moment-end = Loppu
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
editor-undone = Kumottu.

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

## Osion tekstit

editor-part-title = Otsikko
editor-part-prompt = Kysymys tai ohje, jonka osallistujat lukevat
editor-part-minutes = Kesto, minuuttia
editor-part-phase = Vaihe
editor-part-session = Tapaaminen
editor-part-on = Jatkaa näiden pohjalta
editor-on-none = Tätä ennen ei ole osiota, jonka pohjalta voisi jatkaa.
editor-settings = Asetukset
editor-entry = { $number }. rivi
editor-entry-add = Lisää rivi: { $what }
editor-entry-up = Rivi { $number } ylemmäs: { $what }
editor-entry-remove = Poista rivi { $number }: { $what }

## Ohjausrunko

editor-script = Ohjausrunko: mitä sanot ja teet
editor-step = Kohta { $number }
editor-step-minutes = Minuuttia, kohta { $number }
editor-step-add = Lisää kohta
editor-step-remove = Poista kohta { $number }
editor-say = Sano ääneen
editor-do = Tee
editor-say-add = Lisää repliikki
editor-do-add = Lisää tehtävä
editor-line-remove = Poista: { $what } { $number }
