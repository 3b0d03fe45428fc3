## Phases and their guiding questions

phase-listening = Listening
phase-preparation = Preparing
phase-current_state = What is it like now?
phase-change_need = What must change?
phase-solutions = How do we put it right?
phase-trial = Trying out
phase-evaluation = Did it work?
phase-practice = The new way stays
phases = Phases
phase-is-now = (we are here)
question-listening = What have you noticed that works, or that does not?
question-preparation = What do we develop? What do we need lived experience for? Who should be with us?
question-current_state = What is it like now, as a client and as a worker?
question-change_need = What has to change, and why?
question-solutions = How could it be done better?
question-trial = What do we try, where and when? Who does what, and who watches how it goes?
question-evaluation = Did we reach the goal? Who needs to know, and who tells them?
question-practice = How does the new way stay in use, and who sees to its quality?

## The room

room-main = What happens now
room-welcome = Welcome. Come in with your phone, or without one.
room-thanks = Thank you for today
room-paused = Resting for a while
room-look-up = Look up: the phones rest
present = { $present ->
    [one] { $present } here
   *[other] { $present } here
}
clock-left = Time left
clock-over = The time is over
join-title = Come in
join-code = code
join-qr = A code for the camera of a phone
join-enlarge = Show large
close-large = Close
door-shut = The door is shut

## The facilitator's window

home = All workshops
sample-tag = Demo: invented, in Finnish, not kept
open-room = Open the wall
look-up = Look up
rules-of-the-game = Rules of the game
undo = Undo
language = Language
kernel-silent = The connection to the program is lost. Everything is kept; trying again…
understood = All right
stage = What is shown
side = Words to say, and the door
nothing-shown = Nothing is shown now. Choose from the agenda.
agenda = Agenda
agenda-empty = Nothing has been planned for this phase.
minutes = { $minutes } min
answers = { $answered ->
    [one] { $answered } answer
   *[other] { $answered } answers
}
on-wall = on the wall
beside = In the background
status-planned = Ahead
status-open = Open
status-paused = Resting
status-closed = Closed
status-revealed = Revealed
controls = Lead this
start = Start
continue = Go on
reopen = Open again
pause = Pause
reveal = Close and show the result
reveal-closed = Show the result
close = Close
next-up = Next: { $what }
next-end = Last: end the gathering
wall-pages = Pages of the wall
wall-page = Wall { $page }/{ $pages }
wall-page-before = Previous page of the wall
wall-page-after = Next page of the wall
show-on-wall = Show on the wall
take-off-wall = Take off the wall
show-meanwhile = Show on the wall: { $what }
back-on-wall = Back on the wall: { $what }
clock-more = One minute more
clock-off = Take the clock away
for-another = Write for somebody
for-another-help = Write what the other person says. Change nothing, and add nothing of your own.
for-another-side = From whose side?
for-another-no-side = Not told
for-another-channel = How did the answer come?
channel-spoken = Spoken
channel-paper = On paper
channel-interpreted = Through an interpreter
channel-sign_language = In sign language
channel-phone_call = By phone
channel-text_message = By text message
next-person = Next person
script = What to say and do
doors = Coming in
session = Gathering
door-open = Open the door
door-close = Shut the door
address = Address for the phones
address-hint = Try with one phone before people come: the right address is the one it reaches.
scribes = { $scribes ->
    [0] Scribes
    [one] Scribes ({ $scribes })
   *[other] Scribes ({ $scribes })
}
scribes-help = A scribe writes for a table or for people without a phone, with a link of their own.
scribe-label = Which table, or where
scribe-add = Make a link
scribe-show = Show the link
scribe-poster = With this link you write down the answers of others. Point your camera at the picture, or open the link.
scribe-once = Show the code to the scribe or copy the link now. It is shown only here.
scribe-nameless = Scribe
scribe-numbered = Scribe { $number }
scribe-revoke = Take out of use
scribe-revoked = out of use
links = { $links ->
    [0] A link that is open for weeks
    [one] A link that is open for weeks ({ $links } open)
   *[other] A link that is open for weeks ({ $links } open)
}
links-help = By a link people answer for weeks, whenever it suits them. Make a link for each place: results are shown by place too, if enough people have answered in each.
link-only-here = This link works only in this network and only while this computer is on. To keep a link open for weeks, you need a server.
link-session = Where the link leads
link-place = Place (if there are several)
link-until = Last day
link-open = Make a link
link-is-open = open until { $date }
link-is-over = ended { $date }: close it to get the results
link-is-closed = closed
link-show = Show and print
link-prolong = Change the last day
link-prolong-save = Change
link-close = Close the link
link-address = Address of the link
link-copy = Copy
link-copied = Copied.
link-poster = Tell us what you think. Point your phone's camera at the picture, or type the address.
link-answer-until = You can answer until { $date }. We do not ask for your name.
link-emergency = Answers are not read at once. In an emergency call 112.

## A page that anybody reads

public-page = Public page
public-is-open = The public page is open: anybody can read it.
public-is-not-open = The public page is not open.
public-open = Open the public page
public-take-back = Take the public page back
public-no-address = This Talkoot has no address on the internet, so a public page cannot be opened.
public-poster = Read it here. Point your phone’s camera at the picture, or type the address.
paper-give = Give a paper code
end = End the gathering
end-back = Go on with the gathering
end-sure = End the gathering?
end-means = Phones say thanks, the questions rest and the door shuts. If it was too early, you can go on: the door opens under the same code.
end-yes = Yes, end it
end-not-yet = Not yet
results = Results
loading = One moment…
loading-failed = This part did not load. Reload the page.
loading-stuck = The screen did not open. Nothing is lost.
loading-again = Try again

## The first screen, and results

home-title = Workshops
home-intro = Clients and workers look together at the present, choose what to change, try it, and judge the trial together.
home-cycles = Go on
home-new = Begin something new
home-more-kits = More ready recipes
home-open = door open, code { $code }
home-done = { $done } of { $activities } parts done
home-begun = begun { $date }
home-delete-by = answers are deleted by { $date }
home-lead = Lead
home-results = Results and papers
home-sessions = { $sessions ->
    [one] { $sessions } gathering
   *[other] { $sessions } gatherings
}
home-links = { $links ->
    [one] { $links } link
   *[other] { $links } links
}
home-sessions-and-links = { home-sessions } and { home-links }
home-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
home-take = Take this
home-name = Name of the workshop
home-unit = Unit (for statistics, optional)
home-unit-add = Add a unit
home-unit-change = Change the unit
home-begin = Begin
home-own-kits = Kits of your own
home-make-own = Make it your own
home-change-kit = Change
home-kit-file = Download as a file
home-kit-delete = Delete
home-kit-delete-sure = Delete “{ $kit }” and its earlier versions? Workshops begun with it stay.
home-kit-delete-yes = Yes, delete it
home-take-kit = Bring in a kit from a file
home-take-kit-file = A kit downloaded from Talkoot
home-import = Bring in a backup
home-import-file = A file that was saved in the results (.jsonl)
results-stale = There is something new.
results-draw = Show it
results-drawing = Being drawn…
results-drawing-left = { $left ->
    [one] Drawing, { $left } part to go…
   *[other] Drawing, { $left } parts to go…
}
results-ahead = Still ahead
results-sides = Side by side
results-places = Results by place
results-places-of = { $title }: results by place
results-traces = { $items ->
    [one] { $items } thing that was taken further
   *[other] { $items } things that were taken further
}
results-words = Words
results-word = Word
results-times = Times
results-leave-out = Words to leave out
results-draw-words = Draw again
files = Files to take along
files-delete-by = Each file bears the date by which the answers are deleted: { $date }.
files-writing = Being written
file-easy_summary = Easy summary (.docx, .pdf)
file-easy_summary-about = To print and hand out: what was asked, said and decided, in easy language and large print.
file-management_summary = Page for the management (.docx, .pdf)
file-management_summary-about = What came out, what was decided, and what is asked of them.
file-report = Report (.docx)
file-report-about = To read, edit and send on.
file-documents = Make the document: { $title }
file-workbook = Tables (.xlsx)
file-workbook-about = If you want to work out more yourself.
file-pictures = Pictures (.png)
file-pictures-about = Pictures of the walls, ready for slides.
file-archive = Backup (.jsonl)
file-archive-about = Holds everything, also each answer's side, but no answers that are still hidden. For yourself only.
papers = Papers
papers-about = Filled in with what is known of this workshop. A button gives the paper as Word to edit and as PDF to print.
papers-group = { $title } ({ $papers })
papers-all = All in one package: { $title }
organisation = The organisation's statistics
organisation-none = There is nothing to count yet. Figures come here once the first workshop has begun.
organisation-only-samples = All workshops here are samples, and samples are not counted. Figures come here once the first real workshop has begun.
organisation-year = Year
