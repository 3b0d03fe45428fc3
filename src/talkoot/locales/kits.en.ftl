## What a kit should say where it has a mistake: completes »expected …«

expected-mapping = names and values, as in “id: client_forum”
expected-no-alias = the value written out, since references with * are not used in kits
expected-shallow = lists and fields within each other on fewer levels
expected-field = a value for this field
expected-known-field = one of these fields: { $known }
expected-once = this field only once
expected-text = a text
expected-number = a whole number
expected-at-least = a number of at least { $limit }
expected-at-most = a number of at most { $limit }
expected-true-false = true or false
expected-list = a list
expected-longer-list = a list with at least { $limit } { $limit ->
    [one] entry
   *[other] entries
}
expected-shorter-list = a list with at most { $limit } { $limit ->
    [one] entry
   *[other] entries
}
expected-one-of = one of these: { $known }
expected-id = an id of small letters, digits and _, beginning with a letter
expected-texts = texts by language ({ $known })
expected-all-languages = a text in each language of the kit ({ $known })
expected-other-id = an id that is not used yet
expected-other = { $said }
expected-method = one of these methods: { $known }
expected-session = one of the kit’s sessions: { $known }
expected-session-order = the activities in the order of the sessions
expected-phase = one of the kit’s phases: { $known }
expected-question = a guiding question for each phase of the kit
expected-earlier-activity = an earlier activity: { $known }
expected-activity-with-items = an activity that makes notes, themes or options others can work on
expected-something-to-work-on = an earlier activity to work on (or options in the settings, where the method has them)
expected-nothing-to-work-on = nothing, since this method does not work on what others made
expected-earlier-part = an activity or moment of the same session: { $known }
expected-minutes = at most { $minutes } minutes for the activities, moments and slack together
expected-script-minutes = at most { $minutes } minutes for the steps together

got-nothing = nothing
