## Att ändra en mall

editor-title = Ändra mallen
editor-make = Gör mallen till din egen
editor-intro = Ändra vad du vill och spara. Den ursprungliga mallen förblir som den var.
editor-intro-own = Ändra vad du vill och spara. Också tidigare versioner sparas.
editor-sample = Det här är ett prov: mallen försvinner när du stänger programmet. Ladda ner den som fil från första sidan om du vill behålla den.
editor-tools = Spara och ångra
editor-save-other = Spara under ett annat namn
editor-saved = Sparad. Du hittar mallen på första sidan under ”Egna mallar”.
editor-begin = Börja en workshop med den här
editor-unsaved = Ändringarna har inte sparats än.
editor-resumed = Du fortsätter med ändringar som inte sparats.
editor-to-mend = { $mistakes ->
    [one] En sak att rätta
   *[other] { $mistakes } saker att rätta
}
editor-mend = Visa det som ska rättas
editor-mistake = Här väntades { $expected }, nu står { $got }.

## Språk

editor-all-languages = Visa alla språk
editor-missing = Saknas: { $languages }
editor-outdated = Du ändrade texten på { $changed }. Den gamla texten finns kvar på { $old }. Kontrollera.
editor-outdated-all = { $texts ->
    [one] Du ändrade en text. Den gamla texten finns kvar på { $old }. Kontrollera.
   *[other] Du ändrade { $texts } texter. Det finns gammal text kvar på { $old }. Kontrollera.
}
editor-outdated-show = Visa den gamla texten
editor-tongues = { $others } och { $last }
editor-tongue-fi = finska
editor-tongue-sv = svenska
editor-tongue-en = engelska
editor-tongue-fi-selko = lätt finska
editor-languages = Språk som mallen finns på
editor-languages-hint = Varje text ska finnas på vart och ett av de här språken. Ta bort ett språk som du inte behöver.
editor-in = { $label } ({ $language })

## Mallens egna texter

editor-about = Allmänna uppgifter
editor-phases = Faser och vägledande frågor
editor-preparations = Personer, rum och material
editor-rules = Spelregler och hur resultaten används
editor-plan_b = Reservplan
editor-phases-choose = Faser som mallen går igenom
editor-own-name = { $name }, egen
editor-phase-question = Vägledande fråga: { $phase }

## Träffen

editor-new-session = Ny träff
editor-session = träffen ”{ $name }”
editor-session-about = Träffens uppgifter
editor-session-add = Lägg till en träff
editor-session-added = En träff har lagts till. Ge den ett namn och lägg till delar.
editor-session-empty = På den här träffen finns ännu ingenting. Lägg till en del eller en paus.
editor-sum = Program { $planned } min, reserverat { $minutes } min
editor-sum-left = { $left } min ledigt
editor-sum-over = { $over } min för mycket
editor-sum-open = Öppen länge, ingen klocka
editor-beside = vid sidan av
editor-up = Flytta uppåt: { $what }
editor-down = Flytta neråt: { $what }
editor-moved = { $what }: nu på plats { $place }/{ $all }
editor-remove = Ta bort: { $what }
editor-removed = Borttagen: { $what }
editor-open = Ändra: { $what }
editor-change = Ändra
editor-delete = Ta bort
editor-close = Klar: { $what }
editor-done = Klar
editor-undone = { $left ->
    [0] Ångrat. Det finns inget mer att ångra.
    [one] Ångrat. Du kan ångra ännu en ändring.
   *[other] Ångrat. Du kan ångra ännu { $left } ändringar.
}
editor-redo = Gör om
editor-redone = { $left ->
    [0] Gjort på nytt. Nu är allt som ångrades med igen.
    [one] Gjort på nytt. En ändring är ännu ångrad.
   *[other] Gjort på nytt. { $left } ändringar är ännu ångrade.
}

## Ny del

editor-add = Lägg till en del
editor-add-title = Välj metod
editor-more-methods = Fler metoder
editor-search = Sök metod
editor-found = { $methods ->
    [0] Ingen metod passar. Pröva ett annat ord.
    [one] En metod
   *[other] { $methods } metoder
}
editor-take = Lägg till
editor-added = Tillagd: ”{ $what }”. Den har ett färdigt exempel som du kan ändra.
editor-add-moment = Lägg till en paus eller annan stund
editor-add-moment-title = Vad läggs till?
editor-added-moment = Tillagt: ”{ $what }”, { $minutes } min.
editor-brought = { $what }: nu på träffen ”{ $session }”
editor-part-place = Plats på träffen
editor-part-first = Först
editor-part-after = Efter: { $what }
editor-script-sum = Punkterna sammanlagt { $taken } min, tillgängligt { $minutes } min
editor-not-said = Ingen av dessa

## Delens texter

editor-part-phase = Fas
editor-part-session = Träff
editor-part-on = Bygger på dessa
editor-on-none = Det finns ingen tidigare del att bygga på.
editor-settings = Inställningar
editor-entry = Punkt { $number }
editor-entry-add = Lägg till en punkt
editor-entry-up = Flytta punkt { $number } uppåt: { $what }
editor-entry-down = Flytta punkt { $number } neråt: { $what }
editor-entry-remove = Ta bort punkt { $number }: { $what }
editor-entry-added = Punkt { $number } har lagts till: { $what }
editor-entry-moved = { $what }: punkten är nu på plats { $now }/{ $all }
editor-entry-removed = Punkt { $number } har tagits bort: { $what }

## Fälten

field-kit-name = Mallens namn
field-summary = Vad det ger
field-for_whom = För vem
field-for_children = För barn eller unga: inga bilder, inget ljud och inga länkar som är öppna i veckor
field-told_where = Var resultaten berättas
field-form = Form av delaktighet i statistiken
field-keep_days = Efter hur många dagar svaren raderas
field-perspectives = Perspektiv som man kan svara ur
field-staff = Vilka som behövs
field-role = Roll
field-count = Hur många
field-tasks = Vad personen gör
field-room = Rum
field-materials = Material
field-rules_of_the_game = Spelregler
field-with_the_results = Vad man gör med resultaten
field-without_internet = Om det inte finns nät
field-without_phones = Om telefoner inte kan användas
field-kitsession-name = Träffens namn
field-kitsession-minutes = Reserverad tid, minuter (0: en länk som är öppen länge)
field-slack = Varav marginal, minuter
field-advice = Vem man får råd av när länken är öppen
field-before = Före träffen
field-after = Efter träffen
field-title = Rubrik
field-prompt = Fråga eller anvisning som deltagarna läser
field-minutes = Längd, minuter
field-unit = Vem svarar
field-unit-person = Var och en själv
field-unit-pair = Ett par tillsammans
field-unit-table = Ett bord tillsammans
field-with_rules = Visas med spelreglerna
field-kind = Vad för stund
field-kind-welcome = Början
field-kind-warm_up = Uppvärmning
field-kind-talk = Ordet fritt
field-kind-break = Paus
field-kind-end = Slut
field-script = Manus: vad du säger och gör
field-step-minutes = Punktens längd, minuter
field-step-title = Rubrik, om punkten inleder något nytt
field-say = Säg högt
field-do = Gör
