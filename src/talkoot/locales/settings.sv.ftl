## Inställningar som heter lika i flera metoder

setting-blind = Svaren är dolda tills resultatet visas
setting-options = Alternativ
setting-statements = Påståenden
setting-questions = Frågor
setting-text = Text
setting-steps = Steg på skalan
setting-look = Utseende
setting-look-numbers = Siffror
setting-look-smileys = Smilisar
setting-look-traffic_lights = Trafikljus
setting-low = Ord för den lägre ändan
setting-high = Ord för den övre ändan
setting-limit = Hur många var och en kan ge
setting-longest = Högst så här många tecken
setting-approve = Den som leder läser först, innan andra ser
setting-public = Av resultatet får en sida öppnas som vem som helst kan läsa
setting-share_on_phones = Andras svar syns i telefonerna
setting-pictures = Bilder får läggas till
setting-sound = Ljud får spelas in
setting-most = Hur många man högst kan välja
setting-moderated = Den som leder läser svaren i ord först
