## In every file

delete-by = To be deleted by { $date }
sample = This is an exercise: the people and their answers are invented.
still-hidden = The answers are still hidden. They will come here once the facilitator has shown them.
nothing-given = Nobody has answered this yet.
answered = { $answered ->
    [0] Nobody answered
    [one] { $answered } person answered
   *[other] { $answered } people answered
}
answered-pairs = { $answered ->
    [0] No pair answered
    [one] { $answered } pair answered
   *[other] { $answered } pairs answered
}
answered-tables = { $answered ->
    [0] No table answered
    [one] { $answered } table answered
   *[other] { $answered } tables answered
}
percent = { $percent } %
share-cell = { $count }/{ $n } ({ $percent } %)

## Phases

phase-listening = Continuous listening
phase-preparation = Preparing and gathering the group
phase-current_state = Present state
phase-change_need = Need for change
phase-solutions = Proposed solutions
phase-trial = Trial
phase-evaluation = Joint evaluation
phase-practice = A new way of working

## Tables

sheet-summary = Summary
heading-created = Begun
heading-delete-by = To be deleted by
heading-exported = Saved to this file
heading-phases = Phases
heading-phase = Phase
heading-activity = Part
heading-prompt = Question
heading-method = Method
heading-status = Status
heading-answered = Answered
heading-sheet = Sheet
heading-thing = What
heading-answer = Answer
status-planned = still to come
status-open = going on
status-paused = resting
status-closed = ended
status-hidden = hidden, not shown yet
places-heading = By place
sides-heading = The perspectives side by side

## Perspectives

sides-title = The perspectives side by side
sides-axis = Share of those who answered from each perspective
sides-alt = The perspectives side by side, as shares of those who answered from each.
side-answered = { $side }, { $answered } answered
compared-shared = Shared
compared-client = Important to clients
compared-relative = Important to family and friends
compared-worker = Important to workers
compared-other = Important to others
compared-none = Nothing that stands above the rest.
answer-agree = agree
answer-disagree = disagree
answer-pass = passed
answer-yes = Yes
answer-no = No
answer-cannot-say = cannot say

## Report

report-subtitle = What we did together
report-date = Report made on { $date }
report-how-to-read = The answers do not show who gave them. Where few people answered we show the joint result only.
report-decisions = What was decided
report-no-decisions = No decisions have been written down yet.
decision-who = Who does it: { $who }
decision-when = By: { $date }
decision-told = Who is told: { $told }
decision-told-by = Who tells them: { $who }
decision-follow-up = How it is followed up: { $how }
report-told-where = Where the results are told: { $where }
report-became = What became of the proposals
report-became-part = { $part }: { $told }
report-became-named = { $part }: “{ $name }”. { $told }
report-table-cut = The table has the first { $shown } rows. All { $rows } are in the Excel file.

## The two summaries: in easy language, and a page for the management

finding-heaps = Most was written about: { $things }
finding-highlights = Said in the discussion: { $things }
finding-words = These words came up most: { $things }
easy-subtitle = What we did together
easy-untried = This paper is written in easy language. Readers have not tried it yet.
easy-gathering = This tells of the gathering: { $name }, { $date }
easy-why = Why we met
easy-people = { $people ->
    [one] { $people } person took part.
   *[other] { $people } people took part.
}
easy-said = What we asked and what you said
easy-asked = We asked: { $question }
easy-nothing-said = There are no results of this gathering yet.
easy-decided = What we decided
easy-nobody-yet = Not agreed yet who does it
easy-no-day-yet = No day agreed yet
easy-told = When and where you hear more
easy-when = When:
easy-paper-code = Do you have a code on paper? With it you can see what became of your proposal.
easy-kept = Your answers are deleted by { $date }.
management-subtitle = Summary for the management
management-why = Why
management-who = Who took part
management-people = Gatherings: { $gatherings }. Attendances in all: { $people }, in one gathering at most { $most }.
management-findings = Main findings
management-nothing-found = No part has ended yet.
management-what = What
management-by-whom = Who
management-by-when = By
management-more = { $more ->
    [one] One more decision is in the report.
   *[other] { $more } more decisions are in the report.
}
management-asked = What we ask of the management
management-confirm = Confirm the decisions, and give those who carry them out the time for it.
management-gap = Agree who does it and by when: { $what }
management-tell = Tell the participants what is done, and what cannot be done and why.
management-tell-where = Tell the participants what is done, and what cannot be done and why. We promised to tell it here: { $where }
management-else = Anything else:

## Documents

page-languages = Language
page-skip = Skip to the content
page-empty = There is nothing to read here yet. Please come back later.
published-pictures = Pictures whose givers let them be published
pdf-signs-missing = The sign { $sign } stands for a sign that this file cannot draw. The Word file has it.
sign-name = Signature and name in clear
sign-where = Place and date

## Word cloud

cloud-empty = There are not enough words for a cloud yet.
cloud-alt = Word cloud, { $words ->
    [one] { $words } word
   *[other] { $words } words
}. Said most often: { $named }.

## Backup

archive-note = This is the facilitator’s own backup. It holds every answer with its perspective. Do not pass it on.
archive-note-lacks = This is the facilitator’s own backup. It holds every answer with its perspective, but for those that were still hidden when the file was made: they are not in it. Do not pass it on.

## The catalogue of methods

methods-title = Methods
methods-cards = Method cards
methods-name = Method
methods-aim = Aim
methods-description = Description
methods-more = More
methods-prompt = A question to try it with

## The organisation's statistics

participation-title = Participation in { $year }
participation-made = Statistics made on { $date }
participation-years = Year by year
participation-forms = Forms of participation
participation-units = Units
participation-roles = In which roles
participation-gatherings = Gatherings
participation-counted = How it was counted
years-title = Participation year by year
years-alt = { $year }: { $gatherings ->
    [one] { $gatherings } gathering
   *[other] { $gatherings } gatherings
}, { $people ->
    [one] { $people } participant
   *[other] { $people } participants
}, { $ideas ->
    [one] { $ideas } idea
   *[other] { $ideas } ideas
}, { $practice ->
    [one] { $practice } decision
   *[other] { $practice } decisions
} taken into practice.
groups-title = Participants: { $what }
groups-alt = { $what }, participants in { $year }, in brackets those of the year before: { $named }.
groups-named = { $name } { $now } ({ $before })
heading-year = Year
heading-form = Form of participation
heading-unit = Unit
heading-role = Role
heading-day = Day
heading-cycle = Workshop
heading-gatherings = Gatherings
heading-people = Participants
heading-ideas = Ideas
heading-decisions = Decisions
heading-practice = Taken into practice
heading-in_time = Told in time
heading-of-year = { $what } { $year }
unit-none = No unit
form-none = Other
form-listening = Continuous listening
form-panel = Client panel
form-forum = Client forum
form-cafe = Development café
form-arena = Shared arena (the cake upside down)
form-group = Co-development group
form-feedback_day = Client feedback day
form-interview = Interview
form-creative = Creative methods
form-testing = Testing services
form-budgeting = Participatory budgeting
form-statement = Statement round
form-planning = Planning and agreeing
role-client = Client
role-developer_client = Developer client
role-peer_worker = Expert by experience or other peer worker
role-relative = Family or friend
role-worker = Worker
role-supervisor = Supervisor or manager
role-elected = Elected decision-maker
role-official = Official
role-student = Student
role-partner = Partner
role-support = Support person, assistant or interpreter
role-not_said = Rather not say
roles-rest = Other roles together
counted-gatherings = A gathering counts once at least one part of it has been opened. Its day is the one on which the first part was opened.
counted-people = Participants are counted for each gathering. Where roles were counted, the number is their sum. Else it is how many answered the part that most people answered: at least so many were there. The same person counts in every gathering, since nobody can be recognised.
counted-ideas = Ideas are the notes and statements on show that were written in the phases of listening, need for change and solutions.
counted-decisions = Decisions count in the year of the gathering in which they were written down.
counted-practice = Taken into practice are decisions of which it was written down that people were told so. The year is the one in which they were told. It may be written down with the decision itself or where it is told what became of proposals; the same decision counts once.
counted-in-time = A decision was told in time if people heard by the agreed day how it went, well or badly. Counted are decisions whose day was in this year and has passed. Where it was not written down that people were told, it counts as untold. Of other feedback nobody knows when it was answered, so it is left out.
counted-roles = Roles are given for the whole organisation and the whole year only. A role of fewer than { $least } people is put together with others, and cannot be had by subtraction.
counted-left-out = Exercises are left out. Of workshops that were erased nothing is left: save the statistics before you erase.
