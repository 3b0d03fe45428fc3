## Mitä pohjassa pitäisi lukea virheen kohdalla: täydentää lauseen »odotettiin …«

expected-no-alias = arvoa kokonaan kirjoitettuna, koska viittauksia (*) ei käytetä pohjissa
expected-shallow = vähemmän sisäkkäisiä luetteloita ja kenttiä
expected-once = tätä kenttää vain kerran
expected-all-languages = tekstiä pohjan jokaisella kielellä ({ $known })
expected-method = jotakin näistä menetelmistä: { $known }
expected-session = jotakin pohjan tapaamisista: { $known }
expected-session-order = osioita tapaamisten järjestyksessä
expected-phase-order = vaihetta, joka ei palaa taaksepäin: { $known }
expected-phase = jotakin pohjan vaiheista: { $known }
expected-question = ohjaavaa kysymystä pohjan jokaiseen vaiheeseen
expected-earlier-activity = jotakin aiempaa osiota: { $known }
expected-activity-with-items = osiota, jossa syntyy lappuja, teemoja tai vaihtoehtoja muiden käyttöön
expected-something-to-work-on = aiempaa osiota, jonka pohjalta jatketaan (tai vaihtoehtoja asetuksissa, jos menetelmä niitä tuntee)
expected-nothing-to-work-on = tyhjää, koska tämä menetelmä ei jatka muiden osioiden pohjalta
expected-earlier-part = saman tapaamisen osiota tai hetkeä: { $known }
expected-minutes = osioihin, hetkiin ja pelivaraan yhteensä enintään { $minutes } minuuttia
expected-script-minutes = ohjausrungon askeliin yhteensä enintään { $minutes } minuuttia
expected-picture-name = pelkkää tiedoston nimeä ilman polkua; kuvan pitää olla pohjan kansiossa { $folder }
expected-picture-ending = valokuvatiedostoa ({ $known }); viivapiirrosta (SVG) ei oteta
expected-picture-there = tiedostoa { $name }, jonka voi lukea
expected-smaller-picture = kuvaa, jonka koko on enintään { $limit } MiB
expected-picture-as-named = { $kind }-kuvaa, kuten tiedoston nimi sanoo
expected-whole-picture = ehjää kuvaa, joka aukeaa
expected-fewer-pixels = kuvaa, jossa on enintään { $limit } miljoonaa kuvapistettä
expected-fewer-pictures = pohjaan enintään { $most } omaa kuvaa
expected-no-media-of-children = arvoa false, koska lapsilta ei pyydetä kuvia eikä ääntä
expected-gathering-of-children = tapaamisen kestoa minuutteina, koska lapsille ei avata linkkiä, joka on auki viikkoja

## Miksi pohjaa ei voi lukea

unreadable-colon = kaksoispiste on paikassa, johon se ei sovi; pane teksti lainausmerkkeihin
unreadable-no-colon = nimen perästä puuttuu kaksoispiste
unreadable-tab = sisennyksessä on sarkain; käytä välilyöntejä
unreadable-start = teksti ei voi alkaa merkillä { $character }; pane se lainausmerkkeihin
unreadable-quote = lainausmerkki jää auki
unreadable-bracket = sulje jää auki tai pilkku puuttuu
unreadable-indent = sisennys ei sovi lähellä oleviin riveihin
unreadable-tag = pohjissa ei käytetä sanoja, joiden alussa on !
unreadable-escape = kenoviivan jälkeen on tuntematon merkki; käytä yksinkertaisia lainausmerkkejä
unreadable-documents = tiedostossa on useampi kuin yksi asiakirja
unreadable-invisible = siinä on merkki, jota ei voi nähdä
unreadable-encoding = teksti ei ole UTF-8-muodossa; tallenna se siinä muodossa
unreadable-other = nimet ja arvot eivät sovi yhteen
