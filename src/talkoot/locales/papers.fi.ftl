# Tekstissä, jossa on monta riviä, jokainen rivi on oma kohtansa paperilla.

## Milloin papereita käytetään

group-before = Ennen
group-before-about = Lähetä tai anna etukäteen.
group-during = Paikalla
group-during-about = Oveen, seinälle ja pöydille.
group-after = Jälkeen
group-after-about = Kun tapaaminen on ohi.
group-officer = Tietosuojavastaavalle
group-officer-about = Luonnokset, joissa on valmiina se, mitä Talkoot tietää. Organisaation oma tietosuojavastaava tarkistaa ja täydentää ne.

## Mitä usea paperi sanoo

organiser = Järjestäjä:
organiser-is = Järjestäjä: { $unit }
when = Milloin ja missä
where = Paikka:
gathering = { $name } ({ $minutes } min)
gathering-when = { $gathering }:
gathering-on = { $gathering }: { $date }
minutes = { $minutes } min
open-until = { $name }, vastaa viimeistään:
open-until-day = { $name }, vastaa viimeistään { $date }
ask = Kysy lisää tai ilmoittaudu:
kept = Vastaukset poistetaan viimeistään { $date }.

## Kutsut

title-invitation_client = Kutsu asiakkaille ja läheisille
title-invitation_worker = Kutsu työntekijöille
title-invitation_supervisor = Kutsu esihenkilöille ja johdolle
invitation-welcome = Tervetuloa miettimään yhdessä, miten palvelu voisi olla parempi.
invitation-client = Sinä tiedät, millaista palvelua on käyttää. Siksi kutsumme sinut. Paikalla on asiakkaita, läheisiä ja työntekijöitä. Kaikkien sana painaa yhtä paljon.
invitation-worker = Sinä tiedät, millaista tätä työtä on tehdä. Siksi kutsumme sinut. Paikalla on asiakkaita, läheisiä ja työntekijöitä. Tittelit jätetään ovelle, ja kaikkien sana painaa yhtä paljon.
invitation-supervisor = Asiakkaat ja työntekijät miettivät yhdessä, mitä palvelussa pitää muuttaa. Ilman teitä ehdotukset jäävät paperille. Siksi pyydämme teiltä aikaa, kuuntelemista ja vastausta.
invitation-about = Mistä puhumme
invitation-ahead = Mieti etukäteen tätä yhtä kysymystä:
invitation-client-heading = Sinä saat
invitation-client-points =
    Saat olla hiljaa. Saat ohittaa minkä tahansa kysymyksen.
    Et tarvitse puhelinta. Voit vastata paperilla tai kertoa ääneen, ja joku kirjoittaa puolestasi.
    Saat ottaa mukaan tukihenkilön.
    Emme kysy nimeäsi. Sinut voi silti tunnistaa siitä, mitä kerrot.
    Voit lopettaa milloin vain. Se ei vaikuta palveluihisi.
invitation-needs = Tarvitsetko tulkin, kyydin, avustajan tai jotain muuta? Täytä lomake ”Mitä tarvitset, että pääset mukaan?” tai soita.
invitation-worker-heading = Mitä sinulta toivotaan
invitation-worker-points =
    Kuuntele ensin, älä selitä. Kysy: ”Kerro lisää.”
    Puhu omasta puolestasi, älä työpaikan puolesta.
    Vastaa näkökulmasta ”työntekijä”. Tulokset näytetään puolittain vain, kun kummallakin puolella on tarpeeksi vastaajia.
    Älä puhu kenestäkään nimellä, älä myöskään työkaverista. Mitä täällä kuullaan, jää tänne.
    Et ole täällä palvelemassa etkä puolustamassa. Jos asiakkaasi on paikalla, hän päättää, tervehtiikö.
    Osallistuminen on työaikaa.
invitation-briefing = Työntekijöiden lyhyt ennakkotapaaminen (päivä, kello, paikka):
invitation-supervisor-heading = Mitä teiltä pyydetään
invitation-supervisor-points =
    Antakaa työntekijöille työaikaa osallistua, ja järjestäkää sijaiset.
    Kertokaa etukäteen, mistä voidaan päättää nyt ja mistä ei.
    Tulkaa kuuntelemaan, jos teitä pyydetään. Muuten antakaa tilaa: kaikki eivät puhu vapaasti esihenkilön kuullen.
    Älkää kysykö, kuka sanoi mitä, älkääkä yrittäkö arvata.
    Nimetkää ihminen, joka vie päätökset eteenpäin ja kertoo osallistujille, mitä niille tapahtui.
    Kertokaa myös se, mitä ei voida tehdä, ja miksi.
    Sopikaa, kuka maksaa matkat ja palkkiot.

## Tarpeet

title-needs = Mitä tarvitset, että pääset mukaan?
needs-why = Täytä vain se, mitä tarvitset. Sinun ei tarvitse kertoa, miksi tarvitset.
needs-name = Nimi:
needs-reach = Puhelin tai sähköposti:
needs-which = Mihin tulet?
needs-speaking = Puhuminen, kuuleminen ja lukeminen
needs-speaking-more = Kieli tai muu tarkennus:
needs-coming = Tuleminen ja paikalla oleminen
needs-coming-more = Mistä kyyti tarvitaan, tai muu tarkennus:
needs-eating = Ruoka
needs-eating-more = Mikä ruoka ei sovi:
need-sign = Viittomakielen tulkki
need-language = Tulkki muuhun kieleen
need-speech-to-text = Kirjoitustulkki tai kuulosilmukka
need-easy = Paperit selkokielellä
need-large = Paperit isolla tekstillä, pistekirjoituksella tai äänenä
need-transport = Kyyti
need-step-free = Reitti ilman portaita, tilaa pyörätuolille tai esteetön WC
need-assistant = Avustaja
need-support = Tulen tukihenkilön kanssa
need-quiet = Hiljainen paikka, jossa voin levätä
need-allergy = Allergia
need-diet = Erityisruokavalio
needs-else = Muuta:
needs-return = Palauta viimeistään (päivä, kenelle):
needs-kept-heading = Mitä tälle paperille tapahtuu
needs-kept =
    Paperin lukee vain se, joka järjestää tulkin, kyydin ja ruoan. Hän kertoo eteenpäin vain sen, minkä toinen tarvitsee: keittiö saa tiedon ruoasta, ei nimeä.
    Tietoja ei kirjoiteta Talkootiin, eikä niitä yhdistetä siihen, mitä vastaat.
    Paperi hävitetään heti, kun tilaisuus on ohi. Jos tapaamisia on monta, se hävitetään viimeisen jälkeen.
    Tilauksesta tai laskusta voi jäädä merkintä organisaation omaan kirjanpitoon.

## Ohjelma

title-programme = Ohjelma
programme-day = Päivä ja kello:
programme-clock = Kello
programme-what = Mitä tapahtuu
programme-minutes = Kesto
programme-free =
    Saat tulla ja lähteä, kun haluat. Saat pitää taukoa milloin vain.
    Saat olla hiljaa ja ohittaa minkä tahansa kysymyksen.
    Et tarvitse puhelinta. Kysy apua, niin joku kirjoittaa puolestasi.
title-privacy = Mitä vastauksille tapahtuu

## Huoltajat ja lapsi

title-guardians = Kirje huoltajille ja lapsen oma vastaus
guardians-what = Hei! Kutsumme lapsesi tai nuoresi mukaan miettimään, miten palvelu voisi olla parempi. Kysymme häneltä itseltään, koska hän tietää, millaista palvelu on hänelle.
guardians-asked = Mitä kysymme
guardians-safe = Näin pidämme huolta
guardians-promises =
    Lapsi päättää itse, tuleeko hän. Huoltajan lupa ei riitä, jos lapsi ei halua.
    Lapsi saa ohittaa kysymyksen, pitää taukoa ja lähteä milloin vain. Se ei vaikuta palveluihin.
    Emme ota lapsesta kuvia, ääntä tai videota.
    Lapsi ei vastaa julkisella linkillä. Paikalla on aikuinen, jolta voi kysyä apua.
    Emme kysy nimeä vastauksissa. Lapsen voi silti tunnistaa siitä, mitä hän kertoo.
    Jos lapsi kertoo jotain, mistä meille tulee huoli, puhumme siitä hänen kanssaan ja teemme sen, mihin laki velvoittaa.
guardians-consent = Huoltajan vastaus
guardians-choose = Rastita yksi ja palauta tämä sivu järjestäjälle. Sitä säilyttää järjestäjä, ei Talkoot. Voit perua luvan milloin vain.
guardians-choices =
    Lapseni saa osallistua, jos hän itse haluaa.
    Lapseni ei osallistu.
guardians-child = Lapsen nimi:
guardians-reach = Mistä sinut tavoittaa tilaisuuden aikana:
guardians-sign = Huoltaja
child-heading = Sinulle, jota kutsumme
child-told =
    Haluamme tietää, mitä sinä ajattelet.
    Vastauksissa ei ole oikeaa eikä väärää.
    Sinun ei tarvitse kertoa mitään, mitä et halua kertoa.
    Saat lopettaa milloin vain. Kukaan ei suutu.
    Emme ota sinusta kuvia. Emme nauhoita ääntäsi.
    Kerro aikuiselle, jos jokin tuntuu pahalta.
child-asked = Haluatko tulla mukaan?
child-choices =
    Haluan tulla.
    En halua tulla.
    En tiedä vielä. Haluan kysyä jotain.
child-name = Etunimeni:
child-wish = Mitä haluan kysyä tai toivon:
child-after = Saat muuttaa mieltäsi vielä silloinkin, kun olet jo paikalla.

## Ne, jotka auttavat

title-interpreter = Ohje tulkille
title-support = Ohje tukihenkilölle ja avustajalle
title-scribe = Ohje kirjurille
helper-before = Ennen
helper-during = Paikalla
helper-after = Jälkeen
helper-worry = Jos kuulet jotain, mistä tulee huoli, kerro vetäjälle heti. Katso kortti ”Huoli heräsi”.
helper-interpreter-task = Kiitos, että tulkkaat. Ilman sinua osa jäisi ulkopuolelle. Kysymykset ovat tämän ohjeen lopussa sanasta sanaan, jotta voit valmistautua.
helper-interpreter-before =
    Kysy tulkin käyttäjältä, missä hän haluaa sinun olevan, ja kerro se vetäjälle.
    Kirjoitustulkkaus mahtuu samalle valkokankaalle: Talkoot toimii kahden kolmasosan levyisenä.
    Lue kysymykset, ohjelma ja pelisäännöt. Kysy vetäjältä sanoista, jotka eivät ole tuttuja.
helper-interpreter-during =
    Keskeytä, jos puhe menee liian nopeasti tai moni puhuu yhtä aikaa. Se on kaikkien etu.
    Kun vetäjä pyytää katsomaan ylös, puhelimet lepäävät ja kaikki katsovat vetäjää ja tulkkia.
    Tulosta ei näytetä eikä siitä puhuta, kun ihmiset vielä lukevat tai viittovat. Pyydä aikaa.
    Tulkkaa kaikki, myös puhelimen tekstit, jos niitä kysytään. Et vastaa kysymyksiin itse.
    Jos kirjuri kirjoittaa tulkatun vastauksen, hän valitsee vastaustavaksi ”Tulkin kautta”.
helper-interpreter-after =
    Kerro vetäjälle, mikä onnistui ja mikä oli vaikeaa tulkata.
    Hävitä muistiinpanosi ja tämä paperi.
interpreter-asked = Nämä kysytään
helper-support-task = Autat vastaamaan, et vastaa puolesta.
helper-support-before =
    Kysy, millaista apua hän haluaa: lukemista, kirjoittamista, liikkumista vai vain seuraa.
    Sopikaa merkki, jolla hän kertoo tarvitsevansa tauon.
helper-support-during =
    Lue kysymys ääneen sellaisena kuin se on. Odota. Hiljaisuus on hyvä asia.
    Kirjoita hänen sanansa, älä omiasi. Lue teksti hänelle ennen kuin lähetät.
    Jos et ole varma, mitä hän tarkoitti, kysy häneltä. Älä arvaa.
    Hän saa ohittaa kysymyksen ja sanoa ”en osaa sanoa”.
    Et itse vastaa kysymyksiin. Jos sinulla on omaa sanottavaa, kerro se vetäjälle, niin sille etsitään paikka.
    Älä kerro hänestä asioita, joita hän ei ole itse kertonut.
helper-support-after =
    Kysy, miltä tuntui ja jäikö jotain sanomatta.
    Jos hän sai paperikoodin, auta pitämään se tallessa. Koodilla hän näkee vastauksensa ja sen, mitä asialle tapahtui.
    Älä kerro muille, mitä hän vastasi.
helper-scribe-task = Kirjaat pöydän tai toisen ihmisen vastauksia. Kirjoita se, mitä he sanovat. Älä muuta äläkä lisää omaa.
helper-scribe-before =
    Pyydä vetäjältä kirjurin linkki ja avaa se laitteella, jolla kirjoitat. Kokeile, että se toimii.
    Ota mukaan paperia, kyniä ja vastauslomakkeet siltä varalta, että laite ei toimi.
helper-scribe-during =
    Anna paperikoodi ennen kuin kirjoitat, jos ihmisellä ei ole puhelinta. Jälkikäteen sitä ei voi antaa.
    Valitse, mistä näkökulmasta hän vastaa ja miten vastaus tuli: paperilla, puheena, viittoen.
    Kirjoita hänen sanansa. Lyhennä vain, jos hän itse lyhentää. Lue teksti ääneen: ”Kirjoitinko oikein?”
    Älä kirjoita nimiä, osoitteita tai muuta, mistä ihmisen tunnistaa. Kysy, miten sen voisi sanoa toisin.
    Paina ”Seuraava vastaaja”, ennen kuin kirjoitat seuraavan ihmisen puolesta.
    Pöydän vastaus on yksi vastaus, josta koko pöytä on samaa mieltä. Jos ette ole samaa mieltä, kirjoita molemmat.
helper-scribe-after =
    Kirjaa paperilla annetut vastaukset ja anna paperit vetäjälle. Ne hävitetään, kun ne on kirjattu.
    Sulje linkki. Vetäjä ottaa sen pois käytöstä.
    Älä kerro muille, mitä kirjoitit.

## Paikalla

title-poster = Ovijuliste
poster-go-there = Mene puhelimella tähän osoitteeseen:
poster-address = Osoite:
poster-type-code = Kirjoita tämä koodi:
poster-code = Koodi:
poster-qr = QR-koodi osoitteeseen { $address }
poster-no-phone = Eikö sinulla ole puhelinta? Tule kertomaan. Joku kirjoittaa puolestasi.
title-welcome = Tervetulosivu
welcome = Tervetuloa!
welcome-points =
    Ota nimilappu ja kirjoita siihen etunimesi.
    Istu mihin haluat. Kahvia saa ottaa.
    Tarvitsetko apua? Nosta käsi.
title-rules = Pelisäännöt
rules-more = Lisäksi sovimme:
title-table = Pöydälle
table-together = Tässä pöydässä vastaamme yhdessä.
table-points =
    Ensin jokainen miettii hetken itse.
    Valitkaa, kuka kirjoittaa. Kirjoittakaa niin, että kaikki pöydässä ovat samaa mieltä.
    Yksi laite riittää koko pöydälle.
    Jos jokin ei toimi, nostakaa käsi. Tulemme auttamaan.
title-sheets = Vastauslomakkeet ilman laitetta
sheet-today-i-am = Kuka olen tänään
sheet-paper-code = Paperikoodi:
title-worry = Huoli heräsi
worry-why = Joskus joku kertoo väkivallasta, kaltoinkohtelusta tai vaarasta. Siitä saa puhua, ja siitä pitää välittää. Mikään vastaus työpajassa ei ole ilmoitus: Talkootiin kirjoitettua ei lueta heti.
worry-danger = Jos on hätä juuri nyt
worry-danger-points =
    Soita 112.
    Pysy ihmisen luona. Pyydä apua lähimmältä.
worry-tell = Jos sinulla itselläsi on huoli
worry-tell-points =
    Kerro sille, jonka nimi on tässä alla. Hän lähtee kanssasi rauhalliseen paikkaan.
    Voit kertoa myös tukihenkilölle tai jollekin, johon luotat.
    Jos joku lähellä satuttaa sinua, voit soittaa maksutta Nollalinjaan, 080 005 005. Siellä vastataan ympäri vuorokauden.
worry-who = Kenelle kerrot täällä (etunimi, mistä tunnistat):
worry-social = Alueen sosiaalipäivystys (puhelin):
worry-lead = Jos vedät, kirjaat, tulkkaat tai työskentelet täällä
worry-lead-points =
    Kuuntele. Usko. Kiitä, että hän kertoi. Älä tutki asiaa äläkä lupaa pitää sitä salassa.
    Älä jatka aiheesta muiden kuullen. Siirrä lappu seinältä sivuun yhdelle sovitulle ihmiselle.
    Älä kirjoita asiaa Talkootiin. Älä ota kuvaa näytöstä.
    Kerro ihmiselle, kenelle asia viedään ja milloin. Kysy, mitä hän itse haluaa.
    Työntekijällä voi olla lakiin perustuva velvollisuus ilmoittaa, esimerkiksi lapsesta (lastensuojelulaki 25 §) tai aikuisesta, joka ei itse voi huolehtia turvallisuudestaan (sosiaalihuoltolaki 35 §). Kysy esihenkilöltä vielä tänään.
    Puhu illalla toisen vetäjän kanssa. Sinunkaan ei tarvitse kantaa tätä yksin.

## Kuvat ja äänet

title-photo = Lupa kuvaamiseen ja äänittämiseen
photo-free = Saat olla mukana myös ilman kuvia. Sano vain: ”Ei kuvia minusta.”
photo-told =
    Jokaiseen käyttöön on oma lupa. Tyhjä ruutu tarkoittaa ei.
    Jo kuva tai nimi yksin voi kertoa, että olet palvelun asiakas. Mieti, kuka kuvan voi nähdä.
    Lupa ei vaikuta palveluihisi eikä siihen, saatko osallistua.
photo-in-program = Tässä työpajassa voi itse antaa kuvan tai äänitteen vastaukseksi. Siihen ei tarvita tätä lupaa: annat sen itse ja voit poistaa sen itse. Talkoot poistaa ne 30 päivän kuluttua siitä, kun osio suljettiin.
photo-tick = Rastita, mihin annat luvan:
photo-use = Mihin
photo-picture = Kuva
photo-sound = Ääni
photo-video = Video
photo-uses =
    Muistiinpanoiksi vetäjälle. Hävitetään, kun kooste on hyväksytty
    Koosteeseen, joka lähetetään osallistujille
    Organisaation omiin koulutuksiin
    Organisaation verkkosivuille
    Sosiaaliseen mediaan
    Lehdistölle
photo-until = Lupa on voimassa tähän päivään:
photo-keeper = Kuka kuvia ja ääniä säilyttää:
photo-back = Saat perua luvan
photo-back-points =
    Voit perua luvan milloin vain, kokonaan tai yhden käytön. Syytä ei tarvitse sanoa.
    Kun perut, kuvat ja äänet poistetaan organisaation laitteilta ja sivuilta. Painettua tai muualle jaettua ei aina saa takaisin.
photo-sign = Minä, josta kuva tai ääni otetaan
photo-children = Lapsista ei oteta kuvia, ääntä eikä videota. Tämä paperi ei kuulu Talkootiin: sitä säilyttää järjestäjä niin kauan kuin kuvia käytetään.

## Varasuunnitelma

title-plan_b = Varasuunnitelma
plan-b-why = Lukekaa tämä yhdessä etukäteen ja ottakaa mukaan. Työpaja ei ole koneesta kiinni.
plan-b-internet = Jos internet ei toimi
plan-b-internet-points = Internetiä ei tarvita. Tietokone ja oma reititin riittävät. Pyydä ottamaan mobiilidata hetkeksi pois.
plan-b-phones = Jos puhelimia ei ole tai ne eivät pääse mukaan
plan-b-phones-points =
    Jaa vastauslomakkeet. Vastaukset kirjataan jälkeenpäin.
    Yksi laite ja kirjuri pöytää kohti riittää.
    Äänestäkää tarroilla tai käsillä, ja kirjuri kirjaa.
plan-b-projector = Jos videotykki ei toimi
plan-b-projector-points =
    Tulosta tai kirjoita isosti: tervetulosivu, pelisäännöt, osoite ja koodi.
    Lue jokainen kysymys ääneen kahdesti. Se näkyy myös puhelimissa ja lomakkeissa.
    Anna tietokoneen kiertää pöydissä tai avaa seinä toisella laitteella.
    Lue tulokset ääneen: ”Eniten valittiin tätä.” Kirjoita kolme tärkeintä fläppitaululle.
plan-b-computer = Jos tietokone sammuu
plan-b-computer-points =
    Mikään lähetetty ei katoa. Käynnistä Talkoot uudelleen, ja puhelimet palaavat itsestään.
    Jos kone ei käynnisty, jatkakaa paperilla ja puheella. Pelisäännöt ja ohjelma riittävät.
plan-b-afterwards = Kun on jatkettu paperilla
plan-b-afterwards-points =
    Kirjuri kirjaa vastaukset samana päivänä ja valitsee vastaustavaksi paperin.
    Paperit hävitetään, kun ne on kirjattu.

## Jälkeen

title-thanks = Kiitos, että olit mukana
thanks-thanks = Kiitos! Ilman sinua tätä ei olisi tehty.
thanks-next = Mitä nyt tapahtuu
thanks-next-points =
    Kokoamme, mitä sanoitte. Saat koosteen kahden viikon kuluessa.
    Kerromme, mitä ehdotuksille tapahtui: mitä muutimme, mitä emme voineet muuttaa ja miksi.
    Jos sait paperikoodin, pidä se tallessa. Sillä näet vastauksesi ja sen, mitä asialle tapahtui.
    Jos jokin jäi painamaan, soita tai kirjoita.
thanks-by = Kerromme seuraavan kerran (päivä, missä):
title-feedback = Palaute tapaamisesta
feedback-why = Älä kirjoita nimeäsi. Saat jättää tyhjää.
feedback-was = Millaista oli?
feedback-was-choices =
    Hyvää
    Siltä väliltä
    Huonoa
feedback-heard = Tulitko kuulluksi?
feedback-heard-choices =
    Kyllä
    Vähän
    En
    En osaa sanoa
feedback-again = Tulisitko uudelleen?
feedback-again-choices =
    Kyllä
    Ehkä
    En
feedback-good = Mikä oli hyvää?
feedback-better = Mitä pitää tehdä toisin?
feedback-word = Yksi sana tästä päivästä:
title-fee = Palkkio ja matkat
fee-benefits = Jos sinulle tarjotaan palkkio, se voi vaikuttaa etuuksiisi. Kysy ennen kuin hyväksyt.
fee-told =
    Kysy Kelasta, sosiaalityöstä tai siltä, joka maksaa etuutesi. Matkakulut eivät yleensä ole palkkiota, mutta kysy niistäkin.
    Saat sanoa ei palkkiolle ja ottaa silti matkakulut.
    Älä kirjoita tähän henkilötunnusta tai tilinumeroa. Maksaja kysyy ne erikseen ja turvallisesti.
fee-name = Nimi:
fee-reach = Mistä maksaja sinut tavoittaa:
fee-which = Mihin osallistuit
fee-gathering = { $name } (päivä):
fee-day = Päivä:
fee-heading = Palkkio
fee-choices =
    Otan palkkion.
    En ota palkkiota.
    En tiedä vielä. Kysyn ensin etuuksista.
fee-sum = Palkkio, josta on sovittu (organisaatio täyttää):
travel-heading = Matkat
travel-choices =
    Tulin bussilla, junalla tai muulla julkisella. Kuitti on mukana.
    Tulin omalla autolla.
    Tulin taksilla. Siitä sovittiin etukäteen, ja kuitti on mukana.
    Kyyti oli järjestetty, eikä minulla ollut kuluja.
travel-from = Mistä mihin, ja kilometrit:
travel-cost = Kulut yhteensä, euroa:
travel-else = Avustajan tai tukihenkilön kulut ja muut kulut:
fee-sign = Osallistuja
fee-approve = Organisaation puolesta
fee-where = Palauta tänne, viimeistään:
fee-kept = Tämä lomake kuuluu organisaation omaan kirjanpitoon. Sitä ei viedä Talkootiin eikä yhdistetä siihen, mitä vastasit.
title-debriefing = Vetäjien oma purku
debriefing-why = Jääkää kymmeneksi minuutiksi, ennen kuin siivoatte. Kirjoittakaa asioista, ei ihmisistä.
debriefing-asked =
    Mikä onnistui?
    Mikä jäi painamaan?
    Kuka jäi ulkopuolelle, ja mistä se johtui?
    Mitä lupasimme, kuka tekee ja mihin mennessä?
    Kenelle pitää soittaa huomenna?
    Mitä teemme ensi kerralla toisin?
debriefing-then = Ennen kuin lähdette
debriefing-then-points =
    Kerätkää lomakkeet, laput ja nimilaput. Kirjatkaa ja hävittäkää ne.
    Tallentakaa raportti ja koosteet. Varmuuskopio on vain vetäjälle.
    Ottakaa kirjurien linkit pois käytöstä ja lukitkaa tietokone.
debriefing-results = Mitä tuloksilla tehdään
