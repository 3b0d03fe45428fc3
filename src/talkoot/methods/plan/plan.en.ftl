## What the method is

name = Plan of participation
aim = We agree on how clients take part, who is responsible, and how it is followed.
description = We fill in the parts of the plan together, and see last year's figures beside this year's.
more = Once a year, also as part of the strategy and the welfare report. Allow an hour. The facilitator or a scribe writes, everybody sees. What comes of it is a plan as a Word file, and a picture of the figures of two years.

## On the phone and on the wall

lines-heading = The parts of the plan
phones-rest-hint = We fill in the plan together. It will appear here.
board-empty = The parts of the plan will appear here
part-goals = Goals
part-goals-about = What do we want participation of clients to change?
part-measures = Measures
part-measures-about = What do we do: arenas, panels, developer clients, feedback?
part-resources = Resources and responsibility
part-resources-about = Who is responsible, and how much time and money is there?
part-information = Access to information
part-information-about = Where do clients hear of it, and how does information travel back?
part-supervision = Supervision
part-supervision-about = Who sees to it that the plan is carried out? Self-monitoring too.
part-evaluation = Evaluation
part-evaluation-about = When do we evaluate, and with whom?
part-development = Development
part-development-about = How does the plan become better year by year?
figure-events = Events in which clients took part
figure-participants = Participants in all
figure-ideas = Ideas born
figure-in-practice = Ideas taken into practice
figure-feedback = Pieces of feedback
figure-developer-clients = Developer clients and experts by experience
parts-filled = { $parts ->
   *[other] { $filled } of { $parts } parts are written
}

## For the scribe and the facilitator

write-title = Add a figure
field-text = What do we plan?
field-label = What is counted?
field-last-year = Last year
field-this-year = This year
send = Add the figure

## In results

lines-title = { $lines ->
    [one] { $lines } part
   *[other] { $lines } parts
}
figures-title = Last year and this year (each row has a scale of its own)
alt-figure = { $figure }: last year { $last }, this year { $this }.
heading-entry = Part
heading-text = Plan
heading-figure = What is counted
heading-last-year = Last year
heading-this-year = This year

## The document

document-figures = Figures

## When something does not work

error-no-label = The figure does not say what is counted.
    .hint = Say it briefly, such as: clients in development cafés.
error-gone = This figure is not there any more.
    .hint = It was removed. You can add another.
