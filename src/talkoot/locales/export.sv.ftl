## I varje fil

delete-by = Raderas senast { $date }
sample = Det här är en övning: människorna och svaren är påhittade.
still-hidden = Svaren är ännu dolda. De kommer hit när facilitatorn har visat dem.
nothing-given = Ingen har svarat på det här ännu.
answered = { $answered ->
    [0] Ingen svarade
    [one] { $answered } svarade
   *[other] { $answered } svarade
}
answered-pairs = { $answered ->
    [0] Inget par svarade
    [one] { $answered } par svarade
   *[other] { $answered } par svarade
}
answered-tables = { $answered ->
    [0] Inget bord svarade
    [one] { $answered } bord svarade
   *[other] { $answered } bord svarade
}
percent = { $percent } %
share-cell = { $count }/{ $n } ({ $percent } %)

## Faser

phase-listening = Fortlöpande lyssnande
phase-preparation = Förberedelser och gruppen samlas
phase-current_state = Nuläge
phase-change_need = Behov av förändring
phase-solutions = Förslag till lösningar
phase-trial = Försök
phase-evaluation = Gemensam utvärdering
phase-practice = Nytt arbetssätt

## Tabeller

sheet-summary = Sammanfattning
heading-created = Började
heading-delete-by = Raderas senast
heading-exported = Sparades i filen
heading-phases = Faser
heading-phase = Fas
heading-activity = Del
heading-prompt = Fråga
heading-method = Metod
heading-status = Läge
heading-answered = Antal som svarat
heading-sheet = Flik
heading-thing = Vad
heading-answer = Svar
status-planned = kommer senare
status-open = pågår
status-paused = på paus
status-closed = avslutad
status-hidden = dold, inte visad ännu
places-heading = Per plats
sides-heading = Perspektiven sida vid sida

## Perspektiv

sides-title = Perspektiven sida vid sida
sides-axis = Andel av dem som svarat ur varje perspektiv
sides-alt = Perspektiven sida vid sida, andel av dem som svarat ur varje perspektiv.
side-answered = { $side }, { $answered } svarade
compared-shared = Gemensamt
compared-client = Viktigt för klienterna
compared-relative = Viktigt för de närstående
compared-worker = Viktigt för de anställda
compared-other = Viktigt för de övriga
compared-none = Inget som höjer sig över det övriga.
answer-agree = av samma åsikt
answer-disagree = av annan åsikt
answer-pass = hoppade över
answer-yes = Ja
answer-no = Nej
answer-cannot-say = kan inte säga

## Rapport

report-subtitle = Vad vi gjorde tillsammans
report-date = Rapporten gjordes { $date }
report-how-to-read = Av svaren syns inte vem som gav dem. Där få har svarat visar vi bara det gemensamma resultatet.
report-decisions = Vad som beslutades
report-no-decisions = Inga beslut har skrivits in ännu.
decision-who = Vem gör det: { $who }
decision-when = Senast: { $date }
decision-told = Vem som får veta: { $told }
decision-told-by = Vem som berättar: { $who }
decision-follow-up = Hur det följs upp: { $how }
report-told-where = Var resultaten berättas: { $where }
report-became = Vad hände med förslagen
report-became-part = { $part }: { $told }
report-became-named = { $part }: ”{ $name }”. { $told }
report-table-cut = Tabellen visar de { $shown } första raderna. Alla { $rows } finns i Excel-filen.

## Två sammanfattningar: på lätt språk och en sida för ledningen

finding-heaps = Mest skrevs det om: { $things }
finding-highlights = I diskussionen sades: { $things }
finding-words = De här orden återkom oftast: { $things }
easy-subtitle = Vad vi gjorde tillsammans
easy-untried = Den här texten är skriven på lätt språk. Läsare har inte prövat den ännu.
easy-gathering = Det här handlar om träffen: { $name }, { $date }
easy-why = Varför vi träffades
easy-people = { $people ->
    [one] { $people } person var med.
   *[other] { $people } personer var med.
}
easy-said = Vad vi frågade och vad ni sade
easy-asked = Vi frågade: { $question }
easy-nothing-said = Det finns inga resultat från den här träffen ännu.
easy-decided = Vad vi beslutade
easy-nobody-yet = Inte avtalat ännu vem som gör det
easy-no-day-yet = Ingen dag avtalad ännu
easy-told = När och var du får höra mer
easy-when = När:
easy-paper-code = Har du ett papper med en kod? Med koden ser du vad som hände med ditt förslag.
easy-kept = Vi raderar dina svar senast { $date }.
management-subtitle = Sammanfattning för ledningen
management-why = Varför
management-who = Vilka var med
management-people = Träffar: { $gatherings }. Deltaganden sammanlagt: { $people }, på en träff högst { $most }.
management-findings = De viktigaste iakttagelserna
management-nothing-found = Ingen del har avslutats ännu.
management-what = Vad
management-by-whom = Vem
management-by-when = Senast
management-more = { $more ->
    [one] I rapporten finns ännu ett beslut.
   *[other] I rapporten finns ännu { $more } beslut.
}
management-asked = Vad vi ber ledningen om
management-confirm = Bekräfta besluten och ge dem som utför dem tid för det.
management-gap = Kom överens om vem som gör det och till när: { $what }
management-tell = Berätta för deltagarna vad som görs, vad som inte kan göras och varför.
management-tell-where = Berätta för deltagarna vad som görs, vad som inte kan göras och varför. Vi lovade berätta det här: { $where }
management-else = Övrigt:

## Dokument

page-languages = Språk
page-skip = Gå till innehållet
page-empty = Här finns inget att läsa ännu. Välkommen tillbaka senare.
published-pictures = Bilder som de som gav dem låter publicera
pdf-signs-missing = Tecknet { $sign } står för ett tecken som inte kan ritas i den här filen. Det finns i Word-filen.
sign-name = Namn och namnförtydligande
sign-where = Ort och datum

## Ordmoln

cloud-empty = Det finns ännu inte tillräckligt med ord för ett ordmoln.
cloud-alt = Ordmoln, { $words ->
    [one] { $words } ord
   *[other] { $words } ord
}. Oftast sades: { $named }.

## Säkerhetskopia

archive-note = Det här är facilitatorns egen säkerhetskopia. Den innehåller varje svar med sitt perspektiv. Skicka den inte vidare.
archive-note-lacks = Det här är facilitatorns egen säkerhetskopia. Den innehåller varje svar med sitt perspektiv, utom de som ännu var dolda när filen gjordes: de finns inte med. Skicka den inte vidare.

## Metodkatalogen

methods-title = Metoder
methods-cards = Metodkort
methods-name = Metod
methods-aim = Mål
methods-description = Beskrivning
methods-more = Mer
methods-prompt = En fråga att pröva med

## Organisationens statistik

participation-title = Delaktighet år { $year }
participation-made = Statistiken gjord { $date }
participation-years = År för år
participation-forms = Former för deltagande
participation-units = Enheter
participation-roles = I vilka roller
participation-gatherings = Tillfällen
participation-counted = Så här räknades det
years-title = Delaktighet år för år
years-alt = År { $year }: { $gatherings ->
    [one] { $gatherings } tillfälle
   *[other] { $gatherings } tillfällen
}, { $people ->
    [one] { $people } deltagare
   *[other] { $people } deltagare
}, { $ideas ->
    [one] { $ideas } idé
   *[other] { $ideas } idéer
}, { $practice } beslut togs i bruk.
groups-title = Deltagare: { $what }
groups-alt = { $what }, deltagare år { $year } och inom parentes året innan: { $named }.
groups-named = { $name } { $now } ({ $before })
heading-year = År
heading-form = Form för deltagande
heading-unit = Enhet
heading-role = Roll
heading-day = Dag
heading-cycle = Workshop
heading-gatherings = Tillfällen
heading-people = Deltagare
heading-ideas = Idéer
heading-decisions = Beslut
heading-practice = Togs i bruk
heading-in_time = Berättat i tid
heading-of-year = { $what } { $year }
unit-none = Ingen enhet
form-none = Annat
form-listening = Fortlöpande lyssnande
form-panel = Klientråd
form-forum = Klientforum
form-cafe = Utvecklingskafé
form-arena = Gemensam arena (tårtan upp och ner)
form-group = Grupp för gemensam utveckling
form-feedback_day = Klientresponsdag
form-interview = Intervju
form-creative = Kreativa metoder
form-testing = Test av tjänster
form-budgeting = Medborgarbudgetering
form-statement = Utlåtanderunda
form-planning = Planering och avtal
role-client = Klient
role-developer_client = Utvecklarklient
role-peer_worker = Erfarenhetsexpert eller annan erfarenhetsaktör
role-relative = Närstående
role-worker = Anställd
role-supervisor = Chef eller ledare
role-elected = Förtroendevald
role-official = Tjänsteinnehavare
role-student = Studerande
role-partner = Samarbetspartner
role-support = Stödperson, assistent eller tolk
role-not_said = Ville inte berätta
roles-rest = Övriga roller sammanlagt
counted-gatherings = Ett tillfälle räknas när åtminstone en del av det har öppnats. Dagen är den då den första delen öppnades.
counted-people = Deltagarna räknas per tillfälle. Om rollerna har räknats är talet deras summa. Annars är det antalet som svarade i den del där flest svarade: åtminstone så många var på plats. Samma människa räknas vid varje tillfälle, eftersom ingen kan kännas igen.
counted-ideas = Idéer är synliga lappar och påståenden som har skrivits i faserna för lyssnande, förändringsbehov och lösningar.
counted-decisions = Besluten räknas för det år då de antecknades.
counted-practice = Som tagna i bruk räknas beslut om vilka det har antecknats att människorna har fått höra att de togs i bruk. Året är det då det berättades. Det kan vara antecknat i själva beslutet eller där det berättas vad som hände med förslagen; samma beslut räknas en gång.
counted-in-time = I tid berättades om ett beslut när människorna senast den avtalade dagen fick höra hur det gick, vare sig väl eller illa. Med är beslut vars dag var det här året och redan har varit. Om det inte har antecknats att någon berättade räknas det som oberättat. Om annan respons vet man inte när den besvarades, så den är inte med.
counted-roles = Rollerna visas bara för hela organisationen och hela året. En roll med färre än { $least } människor slås ihop med andra, och den går inte att räkna ut genom subtraktion.
counted-left-out = Övningar är inte med. Uppgifter om workshoppar som har raderats är borta: spara statistiken innan du raderar.
