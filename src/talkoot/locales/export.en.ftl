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

## Documents

page-languages = Language
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
