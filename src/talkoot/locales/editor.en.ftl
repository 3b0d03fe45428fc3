## Changing a kit

editor-title = Change the kit
editor-make = Make the kit your own
editor-intro = Change what you like and save. The original kit stays as it is.
editor-intro-own = Change what you like and save. Earlier versions are kept, too.
editor-sample = This is a trial: the kit is gone when you close the program. Download it as a file from the first page to keep it.
editor-tools = Save and undo
editor-save-other = Save under another name
editor-saved = Saved. You find the kit on the first page under “Kits of your own”.
editor-begin = Begin a workshop with this
editor-unsaved = The changes have not been saved yet.
editor-resumed = You go on with changes that were not saved.
editor-to-mend = { $mistakes ->
    [one] One thing to put right
   *[other] { $mistakes } things to put right
}
editor-mend = Show what has to be put right
editor-mistake = Here { $expected } was expected, now there is { $got }.

## Languages

editor-all-languages = Show all languages
editor-missing = Missing: { $languages }
editor-outdated = You changed the text in { $changed }. It is still the old one in { $old }. Please check.
editor-outdated-all = { $texts ->
    [one] You changed a text. It is still the old one in { $old }. Please check.
   *[other] You changed { $texts } texts. Some are still the old ones in { $old }. Please check.
}
editor-outdated-show = Show the old text
editor-tongues = { $others } and { $last }
editor-tongue-fi = Finnish
editor-tongue-sv = Swedish
editor-tongue-en = English
editor-tongue-fi-selko = easy Finnish
editor-languages = Languages of the kit
editor-languages-hint = Each text must be there in each of these languages. Take away a language that you do not need.
editor-in = { $label } ({ $language })

## Texts of the kit itself

editor-about = General information
editor-phases = Phases and guiding questions
editor-preparations = People, room and materials
editor-rules = Rules of the game and use of the results
editor-plan_b = Plan B
editor-phases-choose = Phases that the kit passes through
editor-own-name = { $name }, our own
editor-phase-question = Guiding question: { $phase }

## A gathering

editor-new-session = New gathering
editor-session = gathering “{ $name }”
editor-session-about = About the gathering
editor-session-add = Add a gathering
editor-session-added = A gathering was added. Give it a name and add activities to it.
editor-session-empty = There is nothing in this gathering yet. Add an activity or a break.
editor-sum = Programme { $planned } min, reserved { $minutes } min
editor-sum-left = { $left } min free
editor-sum-over = { $over } min too much
editor-sum-open = Open for long, no clock
editor-beside = in the background
editor-up = Move up: { $what }
editor-down = Move down: { $what }
editor-moved = { $what }: now at place { $place } of { $all }
editor-remove = Remove: { $what }
editor-removed = Removed: { $what }
editor-open = Change: { $what }
editor-change = Change
editor-delete = Remove
editor-close = Done: { $what }
editor-done = Done
editor-undone = { $left ->
    [0] Undone. There is nothing more to undo.
    [one] Undone. You can undo one more change.
   *[other] Undone. You can undo { $left } more changes.
}
editor-redo = Redo
editor-redone = { $left ->
    [0] Done again. Everything that was undone is back.
    [one] Done again. One change is still undone.
   *[other] Done again. { $left } changes are still undone.
}

## A new activity

editor-add = Add an activity
editor-add-title = Choose a method
editor-more-methods = More methods
editor-search = Search for a method
editor-found = { $methods ->
    [0] No method fits. Try another word.
    [one] One method
   *[other] { $methods } methods
}
editor-take = Add
editor-added = Added: “{ $what }”. It has a ready example that you can change.
editor-add-moment = Add a break or another moment
editor-add-moment-title = What is added?
editor-added-moment = Added: “{ $what }”, { $minutes } min.
editor-brought = { $what }: now in the gathering “{ $session }”
editor-part-place = Place in the gathering
editor-part-first = First
editor-part-after = After: { $what }
editor-script-sum = Items together { $taken } min, available { $minutes } min
editor-not-said = None of these

## Texts of an activity

editor-part-phase = Phase
editor-part-session = Gathering
editor-part-on = Builds on these
editor-on-none = There is no earlier activity to build on.
editor-settings = Settings
editor-entry = Item { $number }
editor-entry-add = Add an item
editor-entry-up = Move item { $number } up: { $what }
editor-entry-down = Move item { $number } down: { $what }
editor-entry-remove = Remove item { $number }: { $what }
editor-entry-added = Item { $number } added: { $what }
editor-entry-moved = { $what }: the item is now at place { $now } of { $all }
editor-entry-removed = Item { $number } removed: { $what }

## The fields

field-kit-name = Name of the kit
field-summary = What comes of it
field-for_whom = For whom
field-for_children = For children or young people: no pictures, no sound, no links that stay open for weeks
field-told_where = Where the results will be told
field-form = Form of participation in statistics
field-keep_days = After how many days answers are deleted
field-perspectives = Sides from which people may answer
field-staff = Who is needed
field-role = Role
field-count = How many
field-tasks = What they do
field-room = Room
field-materials = Materials
field-rules_of_the_game = Rules of the game
field-with_the_results = What is done with the results
field-without_internet = If there is no network
field-without_phones = If phones cannot be used
field-kitsession-name = Name of the gathering
field-kitsession-minutes = Time reserved, minutes (0: a link that stays open)
field-slack = Of it slack, minutes
field-advice = Who gives advice while the link is open
field-before = Before the gathering
field-after = After the gathering
field-title = Title
field-prompt = Question or instruction that people read
field-minutes = Length, minutes
field-unit = Who answers
field-unit-person = Each person
field-unit-pair = A pair together
field-unit-table = A table together
field-with_rules = Shown with the rules of the game
field-kind = What kind of moment
field-kind-welcome = Beginning
field-kind-warm_up = Warm-up
field-kind-talk = Talk
field-kind-break = Break
field-kind-end = End
field-script = Script: what you say and do
field-step-minutes = Length of the item, minutes
field-step-title = Heading, if the item begins something new
field-say = Say aloud
field-do = Do
