## Vad mallen borde säga där det finns ett fel: fyller i »väntade …«

expected-mapping = namn och värden, som ”id: client_forum”
expected-no-alias = värdet utskrivet, eftersom hänvisningar med * inte används i mallar
expected-shallow = färre listor och fält inuti varandra
expected-field = ett värde för fältet
expected-known-field = något av fälten: { $known }
expected-once = fältet bara en gång
expected-text = en text
expected-number = ett heltal
expected-at-least = ett tal som är minst { $limit }
expected-at-most = ett tal som är högst { $limit }
expected-true-false = true eller false
expected-list = en lista
expected-longer-list = en lista med minst { $limit } { $limit ->
    [one] punkt
   *[other] punkter
}
expected-shorter-list = en lista med högst { $limit } { $limit ->
    [one] punkt
   *[other] punkter
}
expected-one-of = något av följande: { $known }
expected-id = ett id med små bokstäver a–z, siffror och _, som börjar med en bokstav
expected-texts = texter per språk ({ $known })
expected-all-languages = en text på vart och ett av mallens språk ({ $known })
expected-other-id = ett id som inte redan används
expected-other = { $said }
expected-method = någon av metoderna: { $known }
expected-session = någon av mallens träffar: { $known }
expected-session-order = avsnitten i samma ordning som träffarna
expected-phase = någon av mallens faser: { $known }
expected-question = en vägledande fråga för varje fas i mallen
expected-earlier-activity = ett tidigare avsnitt: { $known }
expected-activity-with-items = ett avsnitt där det blir lappar, teman eller alternativ för andra att arbeta med
expected-something-to-work-on = ett tidigare avsnitt att arbeta vidare på (eller alternativ i inställningarna, om metoden har sådana)
expected-nothing-to-work-on = ingenting, eftersom metoden inte arbetar vidare på andra avsnitt
expected-earlier-part = ett avsnitt eller en stund under samma träff: { $known }
expected-minutes = sammanlagt högst { $minutes } minuter för avsnitt, stunder och marginal
expected-script-minutes = sammanlagt högst { $minutes } minuter för stegen

got-nothing = ingenting
