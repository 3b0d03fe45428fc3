
## Tiedostojen tuonti ja vienti

error-ledger-not-named = Avattavaa tiedostoa ei kerrottu.
    .hint = Anna tiedoston polku tai kirjoita se ympäristömuuttujaan { $variable }.
error-no-cycles = Yhtään kehittämispolkua ei vielä ole.
    .hint = Tee uusi valmiista pohjasta tai tuo varmuuskopiosta.
error-blind-still = Osion ”{ $title }” vastaukset ovat vielä piilossa kaikilta.
    .hint = Näytä ne ensin. Samalla osio päättyy.
error-import-foreign = Tiedoston ”{ $file }” piti olla Talkoot-ohjelman varmuuskopio, mutta rivillä { $line } lukee: { $got }
    .hint = Valitse tiedosto, jonka nimen lopussa on .jsonl ja jonka Talkoot on tehnyt.
error-import-cut-off = Tiedosto ”{ $file }” loppuu kesken: rivejä piti olla { $expected }, viimeinen luettava on rivi { $line }.
    .hint = Kopioi tiedosto uudelleen sieltä, missä se tehtiin. Mitään siitä ei tuotu.
error-import-changed = Tiedosto ”{ $file }” ei ole enää sellainen kuin tehtäessä. Sen huomaa rivistä { $line }.
    .hint = Kopioi tiedosto uudelleen sieltä, missä se tehtiin. Mitään siitä ei tuotu.
error-import-newer = Tiedoston ”{ $file }” on tehnyt uudempi Talkoot (varmuuskopion versio { $version }, tämä osaa lukea versioon { $known }).
    .hint = Päivitä Talkoot ja tuo tiedosto sitten uudelleen.
error-import-differs = Tiedoston ”{ $file }” kehittämispolku on jo täällä, mutta ne eivät ole samanlaiset.
    .hint = Tuo se kopiona tai poista ensin täällä oleva.
error-export-folder = Tiedostoja ei voi kirjoittaa kansioon { $path }: { $reason }
    .hint = Valitse toinen kansio tai sulje tiedostot, jotka ovat auki toisessa ohjelmassa.
