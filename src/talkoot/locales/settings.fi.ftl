## Asetuksia, joilla on sama nimi useassa menetelmässä

setting-blind = Vastaukset piilossa, kunnes tulos näytetään
setting-options = Vaihtoehdot
setting-statements = Väitteet
setting-questions = Kysymykset
setting-text = Teksti
setting-steps = Asteikon portaita
setting-look = Miltä näyttää
setting-look-numbers = Numerot
setting-look-smileys = Hymynaamat
setting-look-traffic_lights = Liikennevalot
setting-low = Alapään sanat
setting-high = Yläpään sanat
setting-limit = Montako yksi voi antaa
setting-longest = Merkkejä enintään
setting-approve = Vetäjä lukee ensin, ennen kuin muut näkevät
setting-public = Tuloksesta saa avata sivun, jonka kuka tahansa voi lukea
setting-share_on_phones = Toisten vastaukset näkyvät puhelimissa
setting-pictures = Kuvia saa lisätä
setting-sound = Ääntä saa nauhoittaa
setting-most = Montako enintään voi valita
setting-moderated = Vetäjä lukee sanalliset vastaukset ensin
