## Vad mallen borde säga där det finns ett fel: fyller i »väntade …«

expected-no-alias = värdet utskrivet, eftersom hänvisningar med * inte används i mallar
expected-shallow = färre listor och fält inuti varandra
expected-once = fältet bara en gång
expected-all-languages = en text på vart och ett av mallens språk ({ $known })
expected-method = någon av metoderna: { $known }
expected-session = någon av mallens träffar: { $known }
expected-session-order = delarna i samma ordning som träffarna
expected-phase-order = en fas som inte går bakåt: { $known }
expected-phase = någon av mallens faser: { $known }
expected-question = en vägledande fråga för varje fas i mallen
expected-earlier-activity = en tidigare del: { $known }
expected-activity-with-items = en del där det blir lappar, teman eller alternativ för andra att arbeta med
expected-something-to-work-on = en tidigare del att arbeta vidare på (eller alternativ i inställningarna, om metoden har sådana)
expected-nothing-to-work-on = ingenting, eftersom metoden inte arbetar vidare på andra delar
expected-earlier-part = en del eller en stund under samma träff: { $known }
expected-minutes = sammanlagt högst { $minutes } minuter för delar, stunder och marginal
expected-script-minutes = sammanlagt högst { $minutes } minuter för stegen
expected-picture-name = bara filens namn utan sökväg; bilden ska ligga i mallens mapp { $folder }
expected-picture-ending = en bildfil ({ $known }); en linjeteckning (SVG) tas inte emot
expected-picture-there = filen { $name } så att den kan läsas
expected-smaller-picture = en bild på högst { $limit } MiB
expected-picture-as-named = en { $kind }-bild, som filens namn säger
expected-whole-picture = en hel bild som går att öppna
expected-fewer-pixels = en bild med högst { $limit } miljoner bildpunkter
expected-fewer-pictures = högst { $most } egna bilder i mallen
expected-no-media-of-children = värdet false, eftersom barn inte ombeds ge bilder eller ljud
expected-gathering-of-children = träffens längd i minuter, eftersom ingen länk som är öppen i veckor ges till barn

## Varför en mall inte kan läsas

unreadable-colon = ett kolon står där inget väntas; sätt texten inom citattecken
unreadable-no-colon = ett namn saknar sitt kolon
unreadable-tab = indraget är gjort med tabb; använd mellanslag
unreadable-start = en text kan inte börja med { $character }; sätt den inom citattecken
unreadable-quote = ett citattecken är inte stängt
unreadable-bracket = en parentes är inte stängd, eller ett komma saknas
unreadable-indent = indraget passar inte raderna runt omkring
unreadable-tag = ord som börjar med ! används inte i mallar
unreadable-escape = efter ett omvänt snedstreck står ett okänt tecken; använd enkla citattecken
unreadable-documents = filen har mer än ett dokument
unreadable-invisible = det finns ett tecken som inte syns
unreadable-encoding = texten är inte i UTF-8; spara den på nytt i det formatet
unreadable-other = namn och värden passar inte ihop
