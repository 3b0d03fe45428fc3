## The participant's page in easy Finnish (F29). Not yet tried with readers.

code-label = Kirjoita tähän numerot seinältä.
code-go = Tule mukaan
link-lost = Yhteys katkesi. Tekstisi on tallessa. Odota hetki.
perspective-title = Kuka sinä olet tänään?
perspective-why = Kysymme tämän vain kerran.
i-am-relative = Olen asiakkaan läheinen
privacy-title = Lue tämä ensin
privacy-name = Emme kysy nimeäsi.
privacy-kept = Pidämme vastauksesi tallessa. Poistamme ne viimeistään { $date }.
privacy-sample = Tämä on esimerkki. Emme pidä vastauksiasi tallessa.
privacy-others = Älä kirjoita kenenkään nimeä. Joku voi silti tuntea sinut siitä, mitä kerrot.
privacy-stop = Voit lopettaa, kun haluat. Saat palvelusi silti.
privacy-go = Ymmärrän. Aloitan.
skipped = Ohitit tämän. Se sopii hyvin.
paused = Odota hetki.
closed = Tämä on loppu. Voit katsoa vastauksesi. Voit myös poistaa sen.
in-pairs = Vastaa tähän parin kanssa. Jutelkaa ensin. Yksi kirjoittaa.
at-tables = Vastatkaa tähän yhdessä pöydässä. Yksi kirjoittaa.
waiting-text = Aloitamme pian. Voit odottaa rauhassa.
look-up-why = Katso nyt vetäjää ja tulkkia.
thanks-text = Vastauksesi ovat tallessa.
own-link-text = Tällä linkillä voit jatkaa toisella laitteella. Linkki on vain sinun.
next-person-text = Anna laite seuraavalle. Vastauksesi jäävät talteen. Et voi enää muuttaa niitä tällä laitteella.
