## Settings that several methods call alike

setting-blind = Answers hidden until the results are shown
setting-options = Options
setting-statements = Statements
setting-questions = Questions
setting-text = Text
setting-steps = Steps of the scale
setting-look = Look
setting-look-numbers = Numbers
setting-look-smileys = Smileys
setting-look-traffic_lights = Traffic lights
setting-low = Words at the low end
setting-high = Words at the high end
setting-limit = How many each may give
setting-longest = Most characters
setting-approve = The facilitator reads first, before others see
setting-public = A page that anybody can read may be opened of the result
setting-share_on_phones = Phones show the answers of others
setting-pictures = Pictures may be added
setting-sound = Sound may be recorded
setting-most = Most that can be chosen
setting-moderated = The facilitator reads answers in words first
