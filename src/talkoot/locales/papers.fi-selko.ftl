# Selkokielellä: lyhyitä lauseita, tavallisia sanoja, yksi asia kerrallaan. Lukijat eivät ole vielä kokeilleet näitä.

kept = Poistamme vastaukset viimeistään { $date }.
invitation-welcome = Tule mukaan! Teemme palvelusta paremman yhdessä.
invitation-client = Sinä käytät palvelua. Sinä tiedät, mikä siinä on hyvää ja mikä huonoa. Siksi kutsumme sinut. Paikalla on muita asiakkaita, läheisiä ja työntekijöitä. Jokaista kuunnellaan yhtä paljon.
invitation-ahead = Mieti tätä, ennen kuin tulet:
invitation-client-points =
    Saat olla hiljaa.
    Saat jättää vastaamatta.
    Et tarvitse puhelinta. Joku voi kirjoittaa puolestasi.
    Saat ottaa mukaan tukihenkilön.
    Emme kysy nimeäsi. Joku voi silti tuntea sinut siitä, mitä kerrot.
    Saat lopettaa, kun haluat. Saat palvelusi silti.
invitation-needs = Tarvitsetko apua, että voit tulla? Esimerkiksi tulkin, kyydin tai avustajan? Täytä paperi tai soita meille.
fee-benefits = Palkkio on rahaa. Voit ehkä saada palkkion. Jos otat palkkion, tukesi voivat pienentyä. Kysy ensin, onko niin.
thanks-thanks = Kiitos! Sinä autoit meitä.
thanks-next = Mitä nyt tapahtuu?
thanks-next-points =
    Kirjoitamme, mitä te sanoitte. Saat sen kahden viikon kuluessa.
    Kerromme sinulle, mitä muutimme.
    Kerromme myös, mitä emme voineet muuttaa, ja miksi.
    Saitko paperin, jossa on koodi? Pidä se tallessa. Koodilla näet omat vastauksesi.
    Jäikö sinulle paha mieli? Soita meille.
