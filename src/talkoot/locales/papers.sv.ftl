# I en text med flera rader är varje rad en egen punkt på pappret.

## När papperen används

group-before = Före
group-before-about = Skicka eller dela ut i god tid.
group-during = På plats
group-during-about = Till dörren, väggarna och borden.
group-after = Efteråt
group-after-about = När träffen är över.
group-officer = För dataskyddsombudet
group-officer-about = Utkast med det som Talkoot vet. Organisationens eget dataskyddsombud granskar och kompletterar dem.

## Vad flera papper säger

organiser = Ordnas av:
organiser-is = Ordnas av: { $unit }
when = När och var
where = Plats:
gathering = { $name } ({ $minutes } min)
gathering-when = { $gathering }:
gathering-on = { $gathering }: { $date }
minutes = { $minutes } min
open-until = { $name }, svara senast:
open-until-day = { $name }, svara senast { $date }
ask = Fråga eller anmäl dig:
kept = Svaren raderas senast { $date }.

## Inbjudningar

title-invitation_client = Inbjudan till klienter och närstående
title-invitation_worker = Inbjudan till anställda
title-invitation_supervisor = Inbjudan till chefer och ledning
invitation-welcome = Välkommen att fundera tillsammans på hur servicen kunde bli bättre.
invitation-client = Du vet hur det är att använda servicen. Därför bjuder vi in dig. På plats finns klienter, närstående och anställda. Allas ord väger lika mycket.
invitation-worker = Du vet hur det är att göra det här arbetet. Därför bjuder vi in dig. På plats finns klienter, närstående och anställda. Titlarna lämnas vid dörren, och allas ord väger lika mycket.
invitation-supervisor = Klienter och anställda funderar tillsammans på vad som måste ändras i servicen. Utan er stannar förslagen på pappret. Därför ber vi er om tid, om att lyssna och om ett svar.
invitation-about = Vad vi talar om
invitation-ahead = Fundera på förhand på den här enda frågan:
invitation-client-heading = Du får
invitation-client-points =
    Du får vara tyst. Du får hoppa över vilken fråga som helst.
    Du behöver ingen telefon. Du kan svara på papper eller berätta, och någon skriver åt dig.
    Du får ta med en stödperson.
    Vi frågar inte efter ditt namn. Man kan ändå känna igen dig på det du berättar.
    Du kan sluta när som helst. Det påverkar inte din service.
invitation-needs = Behöver du tolk, skjuts, assistent eller något annat? Fyll i blanketten ”Vad behöver du för att kunna komma?” eller ring.
invitation-worker-heading = Vad vi hoppas av dig
invitation-worker-points =
    Lyssna först, förklara inte. Fråga: ”Berätta mer.”
    Tala för dig själv, inte för arbetsplatsen.
    Svara som anställd. Resultaten visas sida för sida bara när tillräckligt många på varje sida har svarat.
    Tala inte om någon vid namn, inte heller om en kollega. Det som andra berättar stannar i rummet.
    Du är inte här för att betjäna eller försvara. Om en klient till dig är här avgör hen om ni hälsar.
    Att delta är arbetstid.
invitation-briefing = Kort förmöte för de anställda (dag, tid, plats):
invitation-supervisor-heading = Vad vi ber er om
invitation-supervisor-points =
    Ge de anställda arbetstid att delta, och ordna vikarier.
    Berätta på förhand vad som kan beslutas nu och vad som inte kan det.
    Kom och lyssna om ni blir ombedda. Ge annars rum: alla talar inte fritt när en chef hör.
    Fråga inte vem som sade vad, och försök inte gissa.
    Utse någon som för besluten vidare och berättar för deltagarna vad som hände med dem.
    Berätta också vad som inte kan göras, och varför.
    Kom överens om vem som betalar resor och arvoden.

## Behov

title-needs = Vad behöver du för att kunna komma?
needs-why = Fyll bara i det du behöver. Du behöver inte berätta varför.
needs-name = Namn:
needs-reach = Telefon eller e-post:
needs-which = Vad kommer du till?
needs-speaking = Tala, höra och läsa
needs-speaking-more = Språk eller annat om det:
needs-coming = Komma och vara på plats
needs-coming-more = Varifrån du behöver skjuts, eller annat om det:
needs-eating = Mat
needs-eating-more = Vilken mat passar inte:
need-sign = Teckenspråkstolk
need-language = Tolk till ett annat språk
need-speech-to-text = Skrivtolk eller hörslinga
need-easy = Papper på lätt språk
need-large = Papper med stor text, punktskrift eller som ljud
need-transport = Skjuts
need-step-free = En väg utan trappor, plats för rullstol eller tillgänglig toalett
need-assistant = En assistent
need-support = Jag kommer med en stödperson
need-quiet = Ett tyst ställe där jag kan vila
need-allergy = Allergi
need-diet = Specialkost
needs-else = Något annat:
needs-return = Lämna senast (dag, till vem):
needs-kept-heading = Vad som händer med det här pappret
needs-kept =
    Bara den som ordnar tolk, skjuts och mat läser pappret. Hen för vidare bara det den andra behöver: köket får veta om maten, inte namnet.
    Inget skrivs in i Talkoot, och inget kopplas ihop med det du svarar.
    Pappret förstörs genast när tillfället är över. Om träffarna är flera, efter den sista.
    En beställning eller räkning kan lämna spår i organisationens egen bokföring.

## Program

title-programme = Program
programme-day = Dag och tid:
programme-clock = Tid
programme-what = Vad som händer
programme-minutes = Längd
programme-free =
    Du får komma och gå som du vill. Du får ta paus när som helst.
    Du får vara tyst och hoppa över vilken fråga som helst.
    Du behöver ingen telefon. Be om hjälp, så skriver någon åt dig.
title-privacy = Vad som händer med svaren

## Vårdnadshavare och barnet

title-guardians = Brev till vårdnadshavare och barnets eget svar
guardians-what = Hej! Vi bjuder in ditt barn att fundera på hur servicen kunde bli bättre. Vi frågar barnet självt, för det vet hur servicen är för barnet.
guardians-asked = Vad vi frågar
guardians-safe = Så tar vi hand om barnet
guardians-promises =
    Barnet bestämmer själv om det kommer. Vårdnadshavarens ja räcker inte om barnet inte vill.
    Barnet får hoppa över frågor, ta paus och gå när som helst. Det påverkar inte servicen.
    Vi tar inga bilder, inget ljud och ingen video av barnet.
    Barnet svarar inte via en öppen länk. En vuxen finns på plats att fråga om hjälp.
    Vi frågar inte efter namn i svaren. Man kan ändå känna igen barnet på det som det berättar.
    Om barnet berättar något som gör oss oroliga talar vi om det med barnet och gör det som lagen kräver.
guardians-consent = Vårdnadshavarens svar
guardians-choose = Kryssa för ett och lämna den här sidan till arrangören. Den förvaras av arrangören, inte av Talkoot. Du kan ta tillbaka ditt ja när som helst.
guardians-choices =
    Mitt barn får delta om barnet själv vill.
    Mitt barn deltar inte.
guardians-child = Barnets namn:
guardians-reach = Var du kan nås under tillfället:
guardians-sign = Vårdnadshavare
child-heading = Till dig som vi bjuder in
child-told =
    Vi vill veta vad du tycker.
    Inget svar är rätt eller fel.
    Du behöver inte berätta något som du inte vill berätta.
    Du får sluta när som helst. Ingen blir arg.
    Vi tar inga bilder av dig. Vi spelar inte in din röst.
    Säg till en vuxen om något känns dåligt.
child-asked = Vill du komma med?
child-choices =
    Jag vill komma.
    Jag vill inte komma.
    Jag vet inte än. Jag vill fråga något.
child-name = Mitt förnamn:
child-wish = Vad jag vill fråga eller önska:
child-after = Du får ändra dig också när du redan är på plats.

## De som hjälper

title-interpreter = Råd till tolken
title-support = Råd till stödpersonen och assistenten
title-scribe = Råd till sekreteraren
helper-before = Före
helper-during = På plats
helper-after = Efteråt
helper-worry = Om du hör något som gör dig orolig, berätta genast för den som leder. Se kortet ”En oro väcktes”.
helper-interpreter-task = Tack för att du tolkar. Utan dig skulle en del bli utanför. I slutet står frågorna ord för ord, så att du kan förbereda dig.
helper-interpreter-before =
    Fråga den du tolkar för var du ska vara, och berätta det för den som leder.
    Skrivtolkning ryms på samma duk: Talkoot fungerar på två tredjedelar av bredden.
    Läs frågorna, programmet och spelreglerna. Fråga den som leder om ord som inte är bekanta.
helper-interpreter-during =
    Avbryt om talet går för fort eller många talar på en gång. Det är till nytta för alla.
    När den som leder ber alla titta upp vilar telefonerna och alla tittar på ledaren och tolken.
    Resultatet visas inte och diskuteras inte medan någon ännu läser eller tecknar. Be om tid.
    Tolka allt, också texterna på telefonen om någon ber. Du svarar inte själv på frågorna.
    När sekreteraren skriver ett tolkat svar väljer hen tolkning som svarssätt.
helper-interpreter-after =
    Berätta för den som leder vad som lyckades och vad som var svårt att tolka.
    Förstör dina anteckningar och det här pappret.
interpreter-asked = Det här frågas
helper-support-task = Du hjälper till att svara, du svarar inte åt någon.
helper-support-before =
    Fråga vilken hjälp personen vill ha: läsa, skriva, röra sig eller bara sällskap.
    Kom överens om ett tecken för paus.
helper-support-during =
    Läs frågan högt som den är. Vänta. Tystnad är bra.
    Skriv personens ord, inte dina. Läs upp texten innan du skickar.
    Om du inte är säker på vad personen menade, fråga. Gissa inte.
    Personen får hoppa över en fråga och säga ”jag kan inte säga”.
    Du svarar inte själv på frågorna. Om du har något eget att säga, berätta för den som leder, så hittar ni en plats för det.
    Berätta inget om personen som hen inte själv har berättat.
helper-support-after =
    Fråga hur det kändes och om något blev osagt.
    Om personen fick en papperskod, hjälp till att spara den. Med koden syns svaren och vad som hände sedan.
    Berätta inte för andra vad personen svarade.
helper-scribe-task = Du skriver ner svar för ett bord eller en annan människa. Skriv det som de säger. Ändra inget och lägg inte till något eget.
helper-scribe-before =
    Be den som leder om en länk för sekreterare och öppna den på enheten du skriver med. Pröva att den fungerar.
    Ta med papper, pennor och svarsblanketter om enheten inte fungerar.
helper-scribe-during =
    Ge en papperskod innan du skriver, om personen inte har telefon. Efteråt kan den inte ges.
    Välj från vilken sida personen svarar och hur svaret kom: på papper, i tal, på teckenspråk.
    Skriv personens ord. Förkorta bara om personen själv gör det. Läs högt: ”Skrev jag rätt?”
    Skriv inga namn, adresser eller annat som röjer vem det är. Fråga hur det kan sägas på ett annat sätt.
    Tryck på ”Nästa person” innan du skriver för nästa.
    Bordets svar är ett svar som hela bordet är överens om. Om ni inte är överens, skriv båda.
helper-scribe-after =
    Skriv in svaren från papper och ge papperen till den som leder. De förstörs när de är inskrivna.
    Stäng länken. Den som leder drar in den.
    Berätta inte för andra vad du skrev.

## På plats

title-poster = Affisch till dörren
poster-go-there = Gå till den här adressen med telefonen:
poster-address = Adress:
poster-type-code = Skriv den här koden:
poster-code = Kod:
poster-qr = QR-kod till adressen { $address }
poster-no-phone = Har du ingen telefon? Kom och berätta. Någon skriver åt dig.
title-welcome = Välkomstsida
welcome = Välkommen!
welcome-points =
    Ta en namnlapp och skriv ditt förnamn.
    Sätt dig var du vill. Ta gärna kaffe.
    Behöver du hjälp? Räck upp handen.
title-rules = Spelregler
rules-more = Dessutom kommer vi överens om:
title-table = Till bordet
table-together = Vid det här bordet svarar vi tillsammans.
table-points =
    Först tänker var och en en stund själv.
    Välj vem som skriver. Skriv så att alla vid bordet är överens.
    En enhet räcker för hela bordet.
    Om något inte fungerar, räck upp handen. Vi kommer och hjälper.
title-sheets = Svarsblanketter för dem som inte har någon enhet
sheet-today-i-am = Vem jag är i dag
sheet-paper-code = Papperskod:
title-worry = En oro väcktes
worry-why = Ibland berättar någon om våld, dålig behandling eller fara. Det får man tala om, och det måste tas på allvar. Inget svar i workshoppen är en anmälan: det som skrivs i Talkoot läses inte genast.
worry-danger = Om det är fara just nu
worry-danger-points =
    Ring 112.
    Stanna hos personen. Be den som är närmast om hjälp.
worry-tell = Om det är du som är orolig
worry-tell-points =
    Berätta för den vars namn står här nedan. Hen går med dig till ett lugnt ställe.
    Du kan också berätta för din stödperson eller någon du litar på.
    Om någon nära gör dig illa kan du gratis ringa Nollinjen, 080 005 005, dygnet runt.
worry-who = Vem du berättar för här (förnamn, hur du känner igen hen):
worry-social = Socialjouren i området (telefon):
worry-lead = Om du leder, skriver, tolkar eller arbetar här
worry-lead-points =
    Lyssna. Tro. Tacka för att personen berättade. Utred inte, och lova inte att hålla det hemligt.
    Fortsätt inte om ämnet när andra hör. Flytta lappen från väggen åt sidan, till en överenskommen person.
    Skriv inte om saken i Talkoot. Ta ingen bild av skärmen.
    Berätta vem saken förs till och när. Fråga vad personen själv vill.
    En anställd kan enligt lag vara skyldig att anmäla, till exempel om ett barn (barnskyddslagen 25 §) eller en vuxen som inte själv kan sörja för sin säkerhet (socialvårdslagen 35 §). Fråga din chef redan i dag.
    Tala med den andra ledaren på kvällen. Inte heller du behöver bära det ensam.

## Bilder och ljud

title-photo = Tillstånd att fotografera och spela in
photo-free = Du får vara med också utan bilder. Säg bara: ”Inga bilder av mig.”
photo-told =
    Varje användning har sitt eget tillstånd. En tom ruta betyder nej.
    Redan en bild eller ett namn kan röja att du är klient. Tänk på vem som kan se bilden.
    Tillståndet påverkar inte din service eller om du får delta.
photo-in-program = I den här workshoppen kan man själv ge en bild eller inspelning som svar. Det behöver inte det här tillståndet: du ger den själv och kan radera den själv. Talkoot raderar dem 30 dagar efter att delen stängdes.
photo-tick = Kryssa för det du tillåter:
photo-use = Till vad
photo-picture = Bild
photo-sound = Ljud
photo-video = Video
photo-uses =
    Som anteckningar för den som leder. Förstörs när sammanfattningen är godkänd
    Till sammanfattningen som skickas till deltagarna
    Till organisationens egna utbildningar
    Till organisationens webbsidor
    Till sociala medier
    Till pressen
photo-until = Tillståndet gäller till:
photo-keeper = Vem som förvarar bilder och inspelningar:
photo-back = Du får ta tillbaka tillståndet
photo-back-points =
    Du får ta tillbaka tillståndet när som helst, helt eller för en användning. Du behöver inte säga varför.
    Då tas bilder och inspelningar bort från organisationens enheter och sidor. Det som är tryckt eller spritt kan inte alltid fås tillbaka.
photo-sign = Jag som fotograferas eller spelas in
photo-children = Av barn tas inga bilder, inget ljud och ingen video. Det här pappret hör inte till Talkoot: arrangören förvarar det så länge bilderna används.

## Reservplan

title-plan_b = Reservplan
plan-b-why = Läs det här tillsammans på förhand och ta det med. Workshoppen hänger inte på en maskin.
plan-b-internet = Om internet inte fungerar
plan-b-internet-points = Internet behövs inte. Datorn och en egen router räcker. Be alla stänga av mobildata en stund.
plan-b-phones = Om telefoner saknas eller inte kommer in
plan-b-phones-points =
    Dela ut svarsblanketterna. Svaren skrivs in efteråt.
    En enhet och en sekreterare per bord räcker.
    Rösta med klistermärken eller händer, och sekreteraren skriver in.
plan-b-projector = Om projektorn inte fungerar
plan-b-projector-points =
    Skriv ut eller skriv stort: välkomstsidan, spelreglerna, adressen och koden.
    Läs varje fråga högt två gånger. Den syns också på telefonerna och blanketterna.
    Låt datorn gå runt vid borden eller öppna väggen på en annan enhet.
    Läs resultaten högt: ”Det här valdes mest.” Skriv de tre viktigaste på blädderblocket.
plan-b-computer = Om datorn slocknar
plan-b-computer-points =
    Inget som har skickats försvinner. Starta Talkoot igen, så kommer telefonerna tillbaka av sig själva.
    Om datorn inte startar, fortsätt med papper och tal. Spelreglerna och programmet räcker.
plan-b-afterwards = När ni har fortsatt på papper
plan-b-afterwards-points =
    Sekreteraren skriver in svaren samma dag och väljer papper som svarssätt.
    Papperen förstörs när de är inskrivna.

## Efteråt

title-thanks = Tack för att du var med
thanks-thanks = Tack! Utan dig hade det här inte blivit gjort.
thanks-next = Vad händer nu
thanks-next-points =
    Vi sammanställer vad ni sade. Du får sammanfattningen inom två veckor.
    Vi berättar vad som hände med förslagen: vad vi ändrade, vad vi inte kunde ändra och varför.
    Om du fick en papperskod, spara den. Med den ser du dina svar och vad som hände sedan.
    Om något tynger dig, ring eller skriv.
thanks-by = Vi berättar nästa gång (dag, var):
title-feedback = Respons på träffen
feedback-why = Skriv inte ditt namn. Du får lämna tomt.
feedback-was = Hur var det?
feedback-was-choices =
    Bra
    Mitt emellan
    Dåligt
feedback-heard = Blev du hörd?
feedback-heard-choices =
    Ja
    Lite
    Nej
    Jag kan inte säga
feedback-again = Skulle du komma igen?
feedback-again-choices =
    Ja
    Kanske
    Nej
feedback-good = Vad var bra?
feedback-better = Vad ska göras annorlunda?
feedback-word = Ett ord om den här dagen:
title-fee = Arvode och resor
fee-benefits = Om du erbjuds ett arvode kan det påverka dina förmåner. Fråga innan du tar emot det.
fee-told =
    Fråga FPA, socialarbetet eller den som betalar din förmån. Resekostnader är vanligen inget arvode, men fråga om dem också.
    Du får säga nej till arvodet och ändå ta resekostnaderna.
    Skriv ingen personbeteckning och inget kontonummer här. Betalaren frågar efter dem separat och tryggt.
fee-name = Namn:
fee-reach = Var betalaren når dig:
fee-which = Vad du deltog i
fee-gathering = { $name } (dag):
fee-day = Dag:
fee-heading = Arvode
fee-choices =
    Jag tar emot arvodet.
    Jag tar inte emot arvodet.
    Jag vet inte än. Jag frågar först om mina förmåner.
fee-sum = Arvode som vi har kommit överens om (organisationen fyller i):
travel-heading = Resor
travel-choices =
    Jag kom med buss, tåg eller annan kollektivtrafik. Kvittot är med.
    Jag kom med egen bil.
    Jag kom med taxi. Det var överenskommet på förhand, och kvittot är med.
    Skjuts var ordnad, och jag hade inga kostnader.
travel-from = Varifrån vart, och kilometer:
travel-cost = Kostnader sammanlagt, euro:
travel-else = Assistentens eller stödpersonens kostnader och andra kostnader:
fee-sign = Deltagare
fee-approve = För organisationen
fee-where = Lämnas hit, senast:
fee-kept = Den här blanketten hör till organisationens egen bokföring. Den förs inte in i Talkoot och kopplas inte ihop med det du svarade.
title-debriefing = Ledarnas egen genomgång
debriefing-why = Stanna tio minuter innan ni städar. Skriv om saker, inte om människor.
debriefing-asked =
    Vad lyckades?
    Vad tynger oss?
    Vem blev utanför, och varför?
    Vad lovade vi, vem gör det och när?
    Vem måste vi ringa i morgon?
    Vad gör vi annorlunda nästa gång?
debriefing-then = Innan ni går
debriefing-then-points =
    Samla in blanketter, lappar och namnlappar. Skriv in dem och förstör dem.
    Spara rapporten och sammanfattningarna. Säkerhetskopian är bara för den som leder.
    Dra in sekreterarnas länkar och lås datorn.
debriefing-results = Vad som görs med resultaten
