# Utkast för dataskyddsombudet. I en text med flera rader är varje rad en egen punkt på pappret.
# De berättar vad programmet gör: docs/spec/security.md, docs/guide/what-is-kept.md.

title-notice = Dataskyddsbeskrivning
title-notice_easy = Dataskyddsbeskrivning på lätt språk
title-records = Register över behandling
title-impact = Konsekvensbedömning
title-processing = Avtal om behandling av personuppgifter
title-accessibility = Tillgänglighetsutlåtande

draft = Utkast { $date }. Organisationens eget dataskyddsombud granskar det här innan det används, också lagrummen. Organisationen fyller i de inramade ställena.
gap = Organisationen fyller i: { $what }

## Vad flera papper säger

controller = Personuppgiftsansvarig
controller-unit = Workshoppen ordnas av: { $unit }.
controller-gap = den personuppgiftsansvarigas namn, adress och kontaktperson. Det kan vara ett välfärdsområde, en förening eller ett företag, eller flera tillsammans.
officer-gap = dataskyddsombudets kontaktuppgifter
purpose = Varför och på vilken grund
purpose-text = Klienter, närstående och anställda utvecklar en tjänst tillsammans. Av svaren sammanställs vad som fungerar, vad som måste ändras och vad som beslutades. Svaren används inte för beslut om någons tjänster.
basis-text = Grunden är vanligen en uppgift av allmänt intresse: dataskyddsförordningen artikel 6.1 e, dataskyddslagen (1050/2018) 4 § och lagen om välfärdsområden (611/2021) 29 §. Grunden är inte samtycke, eftersom klienten är beroende av tjänsten. Att delta är ändå alltid frivilligt.
basis-gap = grunden om den ansvariga inte är ett välfärdsområde, och grunden enligt artikel 9 om människor kan berätta om sin hälsa eller annat känsligt
stored = Vilka uppgifter
stored-answers = Svar: lappar, röster, bedömningar, berättelser. Människor skriver det de vill, så där kan finnas känsligt. Med varje svar följer svarssättet och tiden på minuten när; tiden visas ingenstans.
stored-code = En ny slumpmässig beteckning i varje del, med vilken en människa hittar sitt eget. Namn, kontaktuppgifter, personbeteckning, uppgifter om enheten och nätadress varken frågas eller sparas.
stored-side = Från vilken sida man svarar: { $sides }.
stored-roles = De närvarandes roller. Enskilda anteckningar försvinner när delen stängs; antalen blir kvar.
stored-picture = Bilder som människor ger. Plats, tid och kamera tas genast bort ur dem.
stored-sound = Inspelningar som människor ger. En människa kan kännas igen på rösten.
stored-no-media = Bilder och ljud tas inte emot i den här workshoppen.
stored-names = I ett beslut kan namnet på den som gör saken stå. Den som leder frågar först om lov.
kept-heading = Hur länge
kept-answers = Svaren raderas senast { $date }. Talkoot raderar dem självt när det är i gång efter den dagen.
kept-media = Bilder och inspelningar raderas 30 dagar efter att delen stängdes.
kept-counts = Antal utan ord blir kvar i statistiken: hur många som kom, hur många förslag, hur många beslut.
kept-files = I sparade filer står samma dag. Organisationen raderar dem och säkerhetskopiorna själv.
seen = Vem som ser
seen-text = Andra deltagare ser det som visas på väggen, men inte vem som svarade. Den som leder ser svaren utan namn. Deltagarna och ledningen får sammanfattningen. Talkoot sänder inget från arrangörens dator eller server, inte heller ut ur EU. Det finns inga automatiska beslut och ingen profilering.
rights = Dina rättigheter
rights-points =
    Du får se, rätta och radera dina svar, begränsa hur de används och invända mot det (artiklarna 15–18 och 21).
    Vi kan inte söka dina svar med namn (artikel 11). Du ser och raderar dem på samma enhet, med din egen länk eller med papperskoden.
    Du måste inte lämna något. Du kan sluta när som helst, och det påverkar inte dina tjänster.
    Man kan ändå känna igen dig på det du berättar. Skriv ingens namn.
    Du kan klaga hos dataombudsmannens byrå.
subjects = Vems uppgifter
subjects-points =
    Klienters, närståendes, anställdas och andras som svarar.
    Andra människors, om någon skriver om dem. Vi ber att ingen gör det.
safety = Hur uppgifterna skyddas
safety-points =
    Ingen följs från en del till en annan. Enhetens hemlighet sparas inte, bara en beteckning som räknas ut ur den.
    Medan svaren är dolda visas de inte för någon, och de finns inte i exporterade filer.
    Sidorna visas var för sig bara när varje sida har minst { $least } svarande, i filer { $exported }. Annars visas bara det gemensamma resultatet.
    Personbeteckning tas inte emot. Om telefonnummer och e-post frågas det innan svaret skickas.
    Ledarens skärmar fungerar bara på den egna datorn och med en nyckel. En sekreterares länk gäller en workshop och kan dras in.
    Det raderade försvinner också från disken. Om det blir ofullbordat säger Talkoot det.
    Om adressen börjar med http kan någon i samma nät lyssna. En egen krypterad router eller en server med https minskar risken.
safety-gap = kryptering av disken, låsning, säkerhetskopior, användare, nät och vem som ansvarar för dem

## På lätt språk

easy-untried = Det här är skrivet på lätt språk. Läsare har inte prövat det än.
easy-what = Vad har vi för uppgifter?
easy-what-points =
    Vi frågar vad du tycker om tjänsten.
    Vi sparar dina svar.
    Vi frågar inte efter ditt namn.
    Någon kan ändå känna igen dig på det du berättar.
easy-law = Varför får vi fråga?
easy-law-points =
    Det är vår uppgift att göra tjänsten bättre.
    Lagen säger att man ska lyssna på klienterna.
    Du måste inte svara.
easy-kept = När raderar vi svaren?
easy-kept-points =
    Vi raderar dina svar senast { $date }.
    Antalen blir kvar. De visar inte vem som svarade.
easy-may = Vad får du göra?
easy-may-points =
    Du får titta på dina svar.
    Du får ändra dem. Du får radera dem.
    Gör det på telefonen som du svarade med. Eller använd koden som du fick på papper.
    Du får sluta när du vill. Du får dina tjänster ändå.
    Om vi har gjort fel kan du klaga hos dataombudsmannen.
easy-ask = Vem kan du fråga?
easy-ask-gap = förnamn, telefon, när man kan ringa
easy-draft = Utkast. Organisationens eget dataskyddsombud granskar det här innan det används.

## Register över behandling

recipients = Vem som får uppgifter
recipients-text = Talkoot ger inga uppgifter till någon. Sammanfattningar och rapporter går till dem som ledaren skickar dem till. De som gör programmet får inga uppgifter.
recipients-gap = vem som får sammanfattningarna, och vem som sköter servern om det inte är den ansvariga
transfers = Överföringar ut ur EU
transfers-text = Talkoot överför inget. Det fungerar utan internet och använder inget moln, ingen mätning och inga typsnitt från annat håll. Om organisationen har sin server eller sina säkerhetskopior annanstans skriver den in överföringen här.

## Konsekvensbedömning

impact-needed = Behövs en bedömning
impact-needed-text = Det finns skäl att göra den: bland dem som svarar finns människor som är beroende av tjänsten, och svaren kan vara känsliga. Fakta om programmet står här färdigt. Organisationen bedömer risken.
impact-what = Vad som görs
impact-extent = I den här workshoppen: träffar { $gatherings }, öppna länkar { $links }, delar { $activities }. Frågorna står i slutet, ord för ord.
impact-needs = Är det nödvändigt och rimligt
impact-needs-points =
    Utan människors egna ord kan tjänsten inte utvecklas med dem.
    Lite frågas: inget namn, ingen ålder, ingen adress, en sida en gång.
    Varje fråga får hoppas över, och man kan svara utan enhet.
    Svaren försvinner av sig själva på den överenskomna dagen.
impact-risks = Risker för människor
risk-what = Vad som kan hända
risk-done = Vad Talkoot gör
risk-left = Vad som är organisationens sak
risk-recognised-what = En människa känns igen på det hen berättar, eller på ett ovanligt ord.
risk-recognised-done = Det sägs innan någon svarar. Alla kan radera sitt eget. En lapp kan flyttas åt sidan.
risk-recognised-left = Den som leder läser lapparna innan sammanfattningen skickas och tar bort det som röjer någon.
risk-small-what = I en liten grupp räknar någon ut vem som svarade vad.
risk-small-done = Sidorna visas bara för tillräckligt stora grupper, alla eller ingen, och ingen liten grupp fås genom subtraktion.
risk-small-left = Ingen frågar ”vem svarade så”. I en liten grupp väljs metoden med tanke på det.
risk-told-what = Någon skriver om en annan människa.
risk-told-done = Vi ber att inga namn skrivs. Personbeteckning tas inte emot.
risk-told-left = Den som leder tar bort det eller flyttar det åt sidan. Spelreglerna läses högt.
risk-power-what = En klient är rädd att svaret påverkar tjänsten, eller en anställd är rädd för chefen.
risk-power-done = Namnet frågas inte. Svaren kan vara dolda tills alla har svarat.
risk-power-left = Chefer frågar inte vem som sade vad. Deltagandet skrivs inte i klientuppgifterna.
risk-computer-what = Datorn, en säkerhetskopia eller databasen hamnar i fel händer. Den visar allt, också vilka svar i en del som kom från samma enhet.
risk-computer-done = Beteckningen är ny i varje del. Det raderade försvinner från disken.
risk-computer-left = Disken krypteras, datorn låses, säkerhetskopiorna raderas i tid.
risk-network-what = Någon i samma nät lyssnar på trafiken.
risk-network-done = Sidan laddar inget från annat håll. På en server används https.
risk-network-left = Egen router med lösenord, eller en server med https.
risk-files-what = En sparad fil finns kvar för länge.
risk-files-done = Raderingsdagen står i varje fil.
risk-files-left = Någon ansvarar för att filerna raderas.
risk-worry-what = Någon berättar om nöd, och ingen märker det i tid.
risk-worry-done = En öppen länk säger först att den inte läses genast och att nödnumret är 112.
risk-worry-left = Kortet ”En oro väcktes” ligger på borden, och någon är utsedd att lyssna.
risk-media-what = En människa känns igen på bild eller röst, och det kan röja att hen är klient.
risk-media-done = Bilder och ljud är avstängda om inte ledaren tillåter dem. Plats, tid och kamera tas bort, och de raderas 30 dagar efter att delen stängdes.
risk-media-left = Ett eget tillstånd för varje användning. Inga bilder eller ljud av barn.
risk-links-what = En länk når människor som den inte är avsedd för.
risk-links-done = Den kan inte gissas, upphör på den överenskomna dagen och kan stängas.
risk-links-left = Länken ges på överenskomna ställen, inte till barn.
impact-likely = Hur sannolikt och hur allvarligt
impact-likely-gap = varje risk, före och efter skyddet
impact-views = Vad deltagarna tycker
impact-views-gap = vilka som tillfrågades och vad de sade (artikel 35.9)
impact-advice = Dataskyddsombudets råd
impact-advice-gap = råd och dag (artikel 35.2)
impact-decided = Beslut
impact-decided-gap = risken som återstår, om dataombudsmannen hörs på förhand (artikel 36), när bedömningen görs om
impact-asked = Vad människor tillfrågas om
impact-activity = Del
impact-question = Fråga
sign-controller = För den personuppgiftsansvariga
sign-officer = Dataskyddsombud
sign-processor = För personuppgiftsbiträdet

## Avtal om behandling

processing-needed = När detta behövs
processing-needed-points =
    När en annan organisation sköter servern eller leder workshoppen för den ansvarigas räkning (artikel 28).
    När Talkoot finns på den ansvarigas egen dator behövs inget avtal: de som gör programmet får inga uppgifter och är inga biträden.
processing-parties = Parter
processing-controller-gap = personuppgiftsansvarig och kontaktperson
processing-processor-gap = biträde, kontaktperson och vad det gör: drift, ledning, inskrivning
processing-subject = Vad som behandlas och hur länge
processing-length = Svaren raderas senast { $date }. Därefter har biträdet dem ingenstans.
processing-length-gap = avtalets början och slut
processing-duties = Biträdet förbinder sig
processing-duties-points =
    Att behandla uppgifter bara enligt den ansvarigas skriftliga instruktioner och säga till om en instruktion strider mot lagen.
    Att se till att alla som ser uppgifter är bundna till sekretess.
    Att skydda uppgifterna enligt artikel 32.
    Att inte anlita ett annat biträde utan skriftligt tillstånd, och att binda det till samma skyldigheter.
    Att hjälpa den ansvariga när människor använder sina rättigheter.
    Att utan onödigt dröjsmål berätta om en personuppgiftsincident och hjälpa till med skyldigheterna i artiklarna 32–36.
    Att till slut radera eller återlämna uppgifterna, också säkerhetskopiorna.
    Att ge det som behövs för att kontrollera detta och tillåta granskningar.
processing-others = Andra biträden och plats
processing-others-gap = i vilket land servern finns, vem annan som behandlar uppgifter, ansvar och kostnader

## Tillgänglighetsutlåtande

accessibility-what = Det här utlåtandet gäller sidan i Talkoot-workshoppen där deltagarna svarar med telefon, surfplatta eller dator (lagen om tillhandahållande av digitala tjänster 306/2019).
accessibility-address-gap = tjänstens adress och vem som erbjuder den
accessibility-level = Hur tillgänglig sidan är
accessibility-level-text = Kravet är WCAG 2.1, nivåerna A och AA. Förslag: uppfyller kraven delvis, tills organisationen har bedömt sin egen tjänst.
accessibility-level-gap = uppfyller helt, delvis eller inte
accessibility-works = Vad som fungerar
accessibility-works-points =
    Allt går att göra med tangentbord, beröring och skärmläsare. Det finns alltid en knapp i stället för att dra.
    Sidan fungerar på 320 bildpunkters bredd och i 400 procents förstoring.
    Frågan kan lyssnas på om enheten kan läsa högt. Språken är finska, lätt finska, svenska och engelska.
    Varje diagram finns också som tabell eller text.
    På telefonen finns ingen klocka som tar slut. Allt kan hoppas över.
accessibility-lacks = Vad som inte fungerar än
accessibility-lacks-points =
    Bilder som deltagare ger har inte alltid en beskrivning i ord, och inspelningar saknar textning.
    Språket i det som deltagare skriver märks inte ut om det är ett annat än sidans.
    Texterna på lätt finska har inte prövats av läsare.
accessibility-else = Hur man annars kan delta
accessibility-else-points =
    På papper, i tal eller på teckenspråk: en sekreterare skriver in svaret.
    Med papperskoden ser och raderar man sina svar efteråt.
accessibility-tried = Hur detta är bedömt
accessibility-tried-text = Programmets egna tester går igenom varje sida automatiskt (axe-core), med tangentbord, smal och förstorad. Det är ingen bedömning av en utomstående expert.
accessibility-tried-gap = egen bedömning eller en utomståendes, och dagen
accessibility-say = Ge respons
accessibility-say-text = Berätta för oss om något inte fungerar. Vi svarar inom två veckor.
accessibility-say-gap = e-post och telefon
accessibility-authority = Tillsyn
accessibility-authority-text = Om du inte får svar inom två veckor eller inte är nöjd med svaret kan du vända dig till Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten.
