## What a kit should say where it has a mistake: completes »expected …«

expected-no-alias = the value written out, since references with * are not used in kits
expected-shallow = lists and fields within each other on fewer levels
expected-once = this field only once
expected-all-languages = a text in each language of the kit ({ $known })
expected-method = one of these methods: { $known }
expected-session = one of the kit’s sessions: { $known }
expected-session-order = the activities in the order of the sessions
expected-phase-order = a phase that does not go back: { $known }
expected-phase = one of the kit’s phases: { $known }
expected-question = a guiding question for each phase of the kit
expected-earlier-activity = an earlier activity: { $known }
expected-activity-with-items = an activity that makes notes, themes or options others can work on
expected-something-to-work-on = an earlier activity to work on (or options in the settings, where the method has them)
expected-nothing-to-work-on = nothing, since this method does not work on what others made
expected-earlier-part = an activity or moment of the same session: { $known }
expected-minutes = at most { $minutes } minutes for the activities, moments and slack together
expected-script-minutes = at most { $minutes } minutes for the steps together
expected-picture-name = the mere name of a file, without a path; the picture has to lie in the kit’s folder { $folder }
expected-picture-ending = a picture file ({ $known }); a line drawing (SVG) is not taken
expected-picture-there = the file { $name }, which can be read
expected-smaller-picture = a picture of at most { $limit } MiB
expected-picture-as-named = a { $kind } picture, as the name of the file says
expected-whole-picture = a sound picture that opens
expected-fewer-pixels = a picture of at most { $limit } million pixels
expected-fewer-pictures = at most { $most } pictures of its own in the kit
expected-no-media-of-children = false, since children are not asked for pictures or sound
expected-gathering-of-children = the length of a gathering in minutes, since no link that stays open for weeks is given to children

## Why a kit cannot be read

unreadable-colon = there is a colon where none is expected; put the text in quotation marks
unreadable-no-colon = a name lacks its colon
unreadable-tab = it is indented with a tab; use spaces
unreadable-start = a text cannot begin with { $character }; put it in quotation marks
unreadable-quote = a quotation mark is not closed
unreadable-bracket = a bracket is not closed, or a comma is missing
unreadable-indent = the indent does not fit the lines around it
unreadable-tag = words that begin with ! are not used in kits
unreadable-escape = there is an unknown sign after a backslash; use single quotation marks
unreadable-documents = there is more than one document in the file
unreadable-invisible = it holds a character that cannot be seen
unreadable-encoding = the text is not in UTF-8; save it again in that encoding
unreadable-other = names and values do not fit together
