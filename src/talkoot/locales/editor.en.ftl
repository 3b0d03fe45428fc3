## Changing a kit

editor-title = Change the kit
editor-make = Make the kit your own
editor-intro = Change what you like and save. The original kit stays as it is.
editor-intro-own = Change what you like and save. Earlier versions are kept, too.
editor-sample = This is a trial: the kit is gone when you close the program. Download it as a file from the first page to keep it.
editor-tools = Save and undo
editor-save-other = Save under another name
editor-saved = Saved. You find the kit on the first page under “Kits of your own”.
editor-unsaved = The changes have not been saved yet.
editor-resumed = You go on with changes that were not saved.
editor-to-mend = { $mistakes ->
    [one] One thing to put right
   *[other] { $mistakes } things to put right
}
editor-mistake = Here { $expected } was expected, now there is { $got }.

## Languages

editor-all-languages = Show all languages
editor-missing = Missing: { $languages }
editor-languages = Languages of the kit
editor-languages-hint = Each text must be there in each of these languages. Take away a language that you do not need.
editor-in = { $label } ({ $language })

## Texts of the kit itself

editor-about = General texts and languages
editor-name = Name of the kit
editor-own-name = { $name }, our own
editor-summary = What comes of it
editor-for-whom = For whom
editor-for-children = For children or young people: no pictures, no sound, no links that stay open for weeks
editor-told-where = Where the results will be told
editor-rules = Rules of the game
editor-rule = Rule { $number }
editor-rule-add = Add a rule
editor-phase-question = Guiding question: { $phase }

## A gathering

editor-session-about = Name and time of the gathering
editor-session-name = Name of the gathering
editor-session-minutes = Time reserved, minutes
editor-session-slack = Of it slack, minutes
editor-sum = Programme { $planned } min, reserved { $minutes } min
editor-sum-left = { $left } min free
editor-sum-over = { $over } min too much
editor-sum-open = Open for long, no clock
editor-beside = in the background
editor-moment-welcome = Beginning
editor-moment-warm_up = Warm-up
editor-moment-talk = Talk
editor-moment-break = Break
editor-moment-end = End
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
editor-undone = Undone.

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

## Texts of an activity

editor-part-title = Title
editor-part-prompt = Question or instruction that people read
editor-part-minutes = Minutes
editor-part-phase = Phase
editor-part-session = Gathering
editor-part-on = Builds on these
editor-on-none = There is no earlier activity to build on.
editor-settings = Settings
editor-entry = Row { $number }
editor-entry-add = Add a row: { $what }
editor-entry-up = Row { $number } up: { $what }
editor-entry-remove = Remove row { $number }: { $what }

## Script

editor-script = Script: what you say and do
editor-step = Step { $number }
editor-step-minutes = Minutes, step { $number }
editor-step-add = Add a step
editor-step-remove = Remove step { $number }
editor-say = Say aloud
editor-do = Do
editor-say-add = Add a line to say
editor-do-add = Add something to do
editor-line-remove = Remove: { $what } { $number }
