## Vad metoden är

name = Vad hände med förslaget
aim = Var och en får veta vad som hände med det egna förslaget.
description = Vi berättar om varje förslag vad som gjordes, vem som gjorde det, och vad vi inte kunde göra och varför.
more = I början av nästa träff eller genom en länk, när de första ändringarna är gjorda. Reservera tre minuter per förslag. Resultatet är en lista i telefonen, ett papper att dela ut och en webbsida som kan publiceras.

## I telefonen och på väggen

lines-heading = Vad som hände med förslagen
phones-rest-hint = Vi går igenom förslagen tillsammans. Listan kommer hit.
board-empty = Här antecknas vad som hände med förslagen
state-done = Gjort
state-under-way = Det här gör vi
state-not-done = Vi kunde inte
done-line = Det här ändrade vi: { $done }
doing-line = Det här gör vi nu: { $done }
why-line = Det här kunde vi inte, eftersom: { $why }
who = Vem: { $who }
told-on-line = Berättat: { $day }
proposal-gone = Förslaget har tagits bort
public-later = Det här kan också berättas på en sida som vem som helst kan läsa. Skriv ingens namn utan lov.
public-now = Det här finns nu också på en sida som vem som helst kan läsa. En ny rad syns där genast.
left-title = { $left ->
    [one] Om ett förslag har ännu inget berättats
   *[other] Om { $left } förslag har ännu inget berättats
}

## För skrivaren och ledaren

write-title = Berätta vad som hände med förslaget
field-about = Vilket förslag?
field-proposal = Förslaget med egna ord
field-proposal-hint = Du kan lämna det tomt om du valde ett förslag.
field-state = Vad hände med det?
field-done = Vad ändrade vi eller gör vi?
field-responsible = Vem gjorde det?
field-why = Vad kunde vi inte göra, och varför?
field-told-on = När har vi berättat om det?
send = Spara

## I resultaten

lines-title = { $lines ->
    [0] Inget har berättats ännu
    [one] { $lines } förslag
   *[other] { $lines } förslag
}
heading-about = Förslag
heading-proposal = Förslag
heading-state = Vad som hände med det
heading-done = Vad som gjordes
heading-responsible = Vem som gjorde det
heading-why = Vad vi inte kunde och varför
heading-told-on = Berättat

## Dokumentet

document-thanks = Tack för förslagen. Här berättar vi vad som hände med dem.
document-done = Det här ändrade vi
document-under-way = Det här gör vi just nu
document-not-done = Det här kunde vi inte

## När något inte går

error-gone = Det här finns inte längre.
    .hint = Det har tagits bort. Du kan skriva ett nytt.
error-no-proposal = Förslaget saknas ännu.
    .hint = Välj ett förslag eller skriv det med egna ord.
error-no-done = Ännu saknas vad som gjordes.
    .hint = Skriv vad som ändrades eller vad som görs nu.
error-no-why = Ännu saknas varför det här inte kunde göras.
    .hint = Säg orsaken rakt ut. Den som föreslog har rätt att veta den.
