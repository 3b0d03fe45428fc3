## Mitä pohjassa pitäisi lukea virheen kohdalla: täydentää lauseen »odotettiin …«

expected-mapping = nimiä ja arvoja, kuten ”id: client_forum”
expected-no-alias = arvoa kokonaan kirjoitettuna, koska viittauksia (*) ei käytetä pohjissa
expected-shallow = vähemmän sisäkkäisiä luetteloita ja kenttiä
expected-field = tälle kentälle arvoa
expected-known-field = jotakin näistä kentistä: { $known }
expected-once = tätä kenttää vain kerran
expected-text = tekstiä
expected-number = kokonaislukua
expected-at-least = lukua, joka on vähintään { $limit }
expected-at-most = lukua, joka on enintään { $limit }
expected-true-false = arvoa true tai false
expected-list = luetteloa
expected-longer-list = luetteloa, jossa on vähintään { $limit } { $limit ->
    [one] kohta
   *[other] kohtaa
}
expected-shorter-list = luetteloa, jossa on enintään { $limit } { $limit ->
    [one] kohta
   *[other] kohtaa
}
expected-one-of = jotakin näistä: { $known }
expected-id = tunnusta, jossa on pieniä kirjaimia a–z, numeroita ja merkkejä _ ja joka alkaa kirjaimella
expected-texts = tekstejä kielittäin ({ $known })
expected-all-languages = tekstiä pohjan jokaisella kielellä ({ $known })
expected-other-id = tunnusta, joka ei ole vielä käytössä
expected-other = { $said }
expected-method = jotakin näistä menetelmistä: { $known }
expected-session = jotakin pohjan tapaamisista: { $known }
expected-session-order = osioita tapaamisten järjestyksessä
expected-phase = jotakin pohjan vaiheista: { $known }
expected-question = ohjaavaa kysymystä pohjan jokaiseen vaiheeseen
expected-earlier-activity = jotakin aiempaa osiota: { $known }
expected-activity-with-items = osiota, jossa syntyy lappuja, teemoja tai vaihtoehtoja muiden käyttöön
expected-something-to-work-on = aiempaa osiota, jonka pohjalta jatketaan (tai vaihtoehtoja asetuksissa, jos menetelmä niitä tuntee)
expected-nothing-to-work-on = tyhjää, koska tämä menetelmä ei jatka muiden osioiden pohjalta
expected-earlier-part = saman tapaamisen osiota tai hetkeä: { $known }
expected-minutes = osioihin, hetkiin ja pelivaraan yhteensä enintään { $minutes } minuuttia
expected-script-minutes = ohjausrungon askeliin yhteensä enintään { $minutes } minuuttia

got-nothing = ei mitään
