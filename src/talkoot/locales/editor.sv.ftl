## Att ändra en mall

editor-title = Ändra mallen
editor-make = Gör mallen till din egen
editor-intro = Ändra vad du vill och spara. Den ursprungliga mallen förblir som den var.
editor-intro-own = Ändra vad du vill och spara. Också tidigare versioner sparas.
editor-sample = Det här är ett prov: mallen försvinner när du stänger programmet. Ladda ner den som fil från första sidan om du vill behålla den.
editor-tools = Spara och ångra
editor-save-other = Spara under ett annat namn
editor-saved = Sparad. Du hittar mallen på första sidan under ”Egna mallar”.
editor-unsaved = Ändringarna har inte sparats än.
editor-resumed = Du fortsätter med ändringar som inte sparats.
editor-to-mend = { $mistakes ->
    [one] En sak att rätta
   *[other] { $mistakes } saker att rätta
}
editor-mistake = Här väntades { $expected }, nu står { $got }.

## Språk

editor-all-languages = Visa alla språk
editor-missing = Saknas: { $languages }
editor-languages = Språk som mallen finns på
editor-languages-hint = Varje text ska finnas på vart och ett av de här språken. Ta bort ett språk som du inte behöver.
editor-in = { $label } ({ $language })

## Mallens egna texter

editor-about = Allmänna texter och språk
editor-name = Mallens namn
editor-own-name = { $name }, egen
editor-summary = Vad det ger
editor-for-whom = För vem
editor-for-children = För barn eller unga: inga bilder, inget ljud och inga länkar som är öppna i veckor
editor-told-where = Var resultaten berättas
editor-rules = Spelregler
editor-rule = Regel { $number }
editor-rule-add = Lägg till en regel
editor-phase-question = Vägledande fråga: { $phase }

## Träffen

editor-session-about = Träffens namn och tid
editor-session-name = Träffens namn
editor-session-minutes = Reserverad tid, minuter
editor-session-slack = Varav marginal, minuter
editor-sum = Program { $planned } min, reserverat { $minutes } min
editor-sum-left = { $left } min ledigt
editor-sum-over = { $over } min för mycket
editor-sum-open = Öppen länge, ingen klocka
editor-beside = vid sidan av
editor-moment-welcome = Början
editor-moment-warm_up = Uppvärmning
editor-moment-talk = Ordet fritt
editor-moment-break = Paus
editor-moment-end = Slut
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
editor-undone = Ångrat.

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

## Delens texter

editor-part-title = Rubrik
editor-part-prompt = Fråga eller anvisning som deltagarna läser
editor-part-minutes = Längd, minuter
editor-part-phase = Fas
editor-part-session = Träff
editor-part-on = Bygger på dessa
editor-on-none = Det finns ingen tidigare del att bygga på.
editor-settings = Inställningar
editor-entry = Rad { $number }
editor-entry-add = Lägg till en rad: { $what }
editor-entry-up = Rad { $number } uppåt: { $what }
editor-entry-remove = Ta bort rad { $number }: { $what }

## Manus

editor-script = Manus: vad du säger och gör
editor-step = Steg { $number }
editor-step-minutes = Minuter, steg { $number }
editor-step-add = Lägg till ett steg
editor-step-remove = Ta bort steg { $number }
editor-say = Säg högt
editor-do = Gör
editor-say-add = Lägg till en replik
editor-do-add = Lägg till en uppgift
editor-line-remove = Ta bort: { $what } { $number }
