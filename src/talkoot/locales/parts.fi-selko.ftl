## Texts of parts that every method uses, in easy Finnish (F29). Not yet tried with readers.

arrived = Vastauksesi on tallessa.
arrived-next = Katso nyt seinälle. Voit vielä muuttaa vastaustasi.
blind-until-reveal = Vastaa rauhassa. Muut eivät näe vastaustasi vielä. Näytämme tulokset, kun kaikki ovat saaneet vastata.
send-anyway = Lähetä silti
