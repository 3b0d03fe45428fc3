## Phases and their guiding questions

phase-listening = Vi lyssnar
phase-preparation = Vi förbereder
phase-current_state = Hur är det nu?
phase-change_need = Vad måste ändras?
phase-solutions = Hur rättar vi till det?
phase-trial = Vi prövar
phase-evaluation = Fungerade det?
phase-practice = Det nya sättet stannar
phases = Faser
phase-is-now = (vi är här)
question-listening = Vad har du lagt märke till: vad fungerar, vad fungerar inte?
question-preparation = Vad utvecklar vi? Till vad behöver vi erfarenhet? Vilka behövs med?
question-current_state = Hur är det nu, för klienten och för den anställda?
question-change_need = Vad måste ändras, och varför?
question-solutions = Hur kunde det göras bättre?
question-trial = Vad prövar vi, var och när? Vem gör vad, och vem följer hur det går?
question-evaluation = Nådde vi målet? Vem behöver veta, och vem berättar?
question-practice = Hur stannar det nya sättet kvar, och vem ser till kvaliteten?

## The room

room-main = Vad som händer nu
room-welcome = Välkommen med, med eller utan telefon.
room-thanks = Tack för i dag
room-paused = Paus
room-look-up = Titta upp: telefonerna vilar
present = { $present ->
    [one] { $present } på plats
   *[other] { $present } på plats
}
clock-left = Tid kvar
clock-over = Tiden är slut
join-title = Kom med
join-code = kod
join-qr = En kod för telefonens kamera
join-enlarge = Visa stort
close-large = Stäng
door-shut = Dörren är stängd

## The facilitator's window

home = Alla verkstäder
sample-tag = Exempel: påhittat, på finska, sparas inte
open-room = Öppna väggen
look-up = Titta upp
rules-of-the-game = Spelregler
undo = Ångra
language = Språk
kernel-silent = Förbindelsen till programmet bröts. Allt finns kvar, försöker igen…
understood = Okej
stage = Vad som visas
side = Manus och dörr
nothing-shown = Inget visas nu. Välj i programmet.
agenda = Program
agenda-empty = Inget har planerats för den här fasen.
minutes = { $minutes } min
answers = { $answered ->
    [one] { $answered } svar
   *[other] { $answered } svar
}
on-wall = på väggen
beside = I bakgrunden
status-planned = Framför oss
status-open = Pågår
status-paused = Vilar
status-closed = Avslutad
status-revealed = Resultatet visat
controls = Led det här
start = Börja
continue = Fortsätt
reopen = Öppna igen
pause = Paus
reveal = Stäng och visa resultatet
reveal-closed = Visa resultatet
close = Avsluta
next-up = Härnäst: { $what }
next-end = Till sist: avsluta träffen
wall-pages = Väggens sidor
wall-page = Väggen { $page }/{ $pages }
wall-page-before = Väggens föregående sida
wall-page-after = Väggens nästa sida
show-on-wall = Visa på väggen
take-off-wall = Ta ner från väggen
show-meanwhile = Visa på väggen: { $what }
back-on-wall = Tillbaka på väggen: { $what }
clock-more = En minut till
clock-off = Ta bort klockan
for-another = Skriv för någon
for-another-help = Skriv det som personen säger. Ändra inget och lägg inte till något eget.
for-another-side = Ur vilket perspektiv?
for-another-no-side = Inte sagt
for-another-channel = Hur kom svaret?
channel-spoken = Muntligt
channel-paper = På papper
channel-interpreted = Genom tolk
channel-sign_language = På teckenspråk
channel-phone_call = Per telefon
channel-text_message = Som textmeddelande
next-person = Nästa person
script = Manus
doors = Att komma med
session = Träff
door-open = Öppna dörren
door-close = Stäng dörren
address = Adress för telefonerna
address-hint = Prova med en telefon innan folk kommer: rätt adress är den som den når.
scribes = { $scribes ->
    [0] Skrivare
    [one] Skrivare ({ $scribes })
   *[other] Skrivare ({ $scribes })
}
scribes-help = En skrivare skriver för ett bord eller för dem utan telefon, med en egen länk.
scribe-label = Vilket bord, eller var
scribe-add = Gör en länk
scribe-show = Visa länken
scribe-poster = Med den här länken skriver du ner andras svar. Rikta kameran mot bilden eller öppna länken.
scribe-once = Visa koden för skrivaren eller kopiera länken nu. Den visas bara här.
scribe-nameless = Skrivare
scribe-numbered = Skrivare { $number }
scribe-revoke = Ta ur bruk
scribe-revoked = ur bruk
links = { $links ->
    [0] En länk som är öppen i veckor
    [one] En länk som är öppen i veckor ({ $links } öppen)
   *[other] En länk som är öppen i veckor ({ $links } öppna)
}
links-help = Via länken svarar man under flera veckor, när det passar. Gör en egen länk för varje plats: resultaten visas också per plats, om det finns tillräckligt många som har svarat på varje plats.
link-only-here = Den här länken fungerar bara i det här nätverket och bara när den här datorn är på. Om du vill hålla länken öppen i veckor behövs en server.
link-session = Vart länken leder
link-place = Plats (om det finns flera)
link-until = Sista dagen
link-open = Gör en länk
link-is-open = öppen till och med { $date }
link-is-over = gick ut { $date }: stäng den så får du resultaten
link-is-closed = stängd
link-show = Visa och skriv ut
link-prolong = Byt sista dagen
link-prolong-save = Byt
link-close = Stäng länken
link-address = Länkens adress
link-copy = Kopiera
link-copied = Kopierad.
link-poster = Berätta vad du tycker. Rikta telefonens kamera mot bilden eller skriv adressen.
link-answer-until = Du kan svara till och med { $date }. Vi frågar inte efter ditt namn.
link-emergency = Svaren läses inte genast. Ring 112 om det är bråttom.

## En sida som vem som helst läser

public-page = Offentlig sida
public-is-open = Den offentliga sidan är öppen: vem som helst kan läsa den.
public-is-not-open = Den offentliga sidan är inte öppen.
public-open = Öppna den offentliga sidan
public-take-back = Ta bort den offentliga sidan
public-no-address = Den här Talkoot har ingen adress på internet, så en offentlig sida kan inte öppnas.
public-poster = Läs här. Rikta telefonens kamera mot bilden eller skriv adressen.
paper-give = Ge en papperskod
end = Avsluta träffen
end-back = Fortsätt träffen
end-sure = Ska träffen avslutas?
end-means = Telefonerna tackar för sig, frågorna vilar och dörren stängs. Om det var för tidigt kan du fortsätta: dörren öppnas med samma kod.
end-yes = Ja, avsluta
end-not-yet = Inte ännu
results = Resultat
loading = Ett ögonblick…
loading-failed = Den här delen laddades inte. Ladda om sidan.
loading-stuck = Vyn öppnades inte. Inget har försvunnit.
loading-again = Försök igen

## The first screen, and results

home-title = Verkstäder
home-intro = Klienter och anställda ser tillsammans på nuläget, väljer vad som ändras, prövar och bedömer försöket tillsammans.
home-cycles = Fortsätt här
home-new = Börja något nytt
home-more-kits = Fler färdiga mallar
home-open = dörren öppen, kod { $code }
home-done = { $done } av { $activities } delar klara
home-begun = började { $date }
home-delete-by = svaren tas bort senast { $date }
home-lead = Led
home-results = Resultat och papper
home-sessions = { $sessions ->
    [one] { $sessions } träff
   *[other] { $sessions } träffar
}
home-links = { $links ->
    [one] { $links } länk
   *[other] { $links } länkar
}
home-sessions-and-links = { home-sessions } och { home-links }
home-hours = { $hours ->
    [one] { $hours } timme
   *[other] { $hours } timmar
}
home-take = Välj den här
home-name = Workshoppens namn
home-unit = Enhet (för statistiken, frivilligt)
home-unit-add = Lägg till enhet
home-unit-change = Byt enhet
home-begin = Börja
home-own-kits = Egna mallar
home-make-own = Gör till din egen
home-change-kit = Ändra
home-kit-file = Ladda ner som fil
home-kit-delete = Ta bort
home-kit-delete-sure = Ska ”{ $kit }” och dess tidigare versioner tas bort? Workshoppar som har börjat med den finns kvar.
home-kit-delete-yes = Ja, ta bort
home-take-kit = Hämta en mall från en fil
home-take-kit-file = En mall som laddats ner från Talkoot
home-import = Hämta en säkerhetskopia
home-import-file = En fil som sparats i resultaten (.jsonl)
results-stale = Det har kommit nytt.
results-draw = Visa det nya
results-drawing = Ritas…
results-drawing-left = { $left ->
    [one] Ritar, { $left } del kvar…
   *[other] Ritar, { $left } delar kvar…
}
results-ahead = Ännu framför oss
results-sides = Perspektiven sida vid sida
results-places = Resultat per plats
results-places-of = { $title }: resultat per plats
results-traces = { $items ->
    [one] { $items } sak som fördes vidare
   *[other] { $items } saker som fördes vidare
}
results-words = Ord
results-word = Ord
results-times = Gånger
results-leave-out = Lämna bort de här orden
results-draw-words = Rita på nytt
files = Filer att ta med
files-delete-by = Varje fil anger när svaren senast tas bort: { $date }.
files-writing = Skrivs
file-easy_summary = Sammanfattning på lätt språk (.docx, .pdf)
file-easy_summary-about = Skriv ut och dela ut: vad som frågades, sades och beslutades, på lätt språk och med stor text.
file-management_summary = En sida för ledningen (.docx, .pdf)
file-management_summary-about = Vad som kom fram, vad som beslutades och vad ledningen ombeds göra.
file-report = Rapport (.docx)
file-report-about = Att läsa, redigera och skicka vidare.
file-documents = Gör ett dokument: { $title }
file-workbook = Tabeller (.xlsx)
file-workbook-about = Om du själv vill räkna vidare.
file-pictures = Bilder (.png)
file-pictures-about = Bilder av väggarna, färdiga för din presentation.
file-archive = Säkerhetskopia (.jsonl)
file-archive-about = Innehåller allt, också varje svars perspektiv, men inte svar som ännu är dolda. Bara för dig.
papers = Papper
papers-about = Ifyllda med det som är känt om den här workshoppen. Knappen ger pappret som Word att redigera och som PDF att skriva ut.
papers-group = { $title } ({ $papers })
papers-all = Alla i ett paket: { $title }
organisation = Organisationens statistik
organisation-none = Det finns ingen statistik än. Siffrorna kommer hit när den första workshoppen har börjat.
organisation-only-samples = Alla workshoppar här är övningar, och övningar räknas inte med i statistiken. Siffrorna kommer hit när den första riktiga workshoppen har börjat.
organisation-year = År
