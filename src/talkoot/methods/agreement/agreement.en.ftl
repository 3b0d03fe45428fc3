## What the method is

name = Agreement with a developer client
aim = Together we agree on the task, the rules, the orientation and the compensation.
description = We fill in the six parts of the agreement together, and print it for signing.
more = When a developer client or an expert by experience begins. Allow half an hour. The facilitator or a scribe writes, everybody sees. Names are not kept unless that was chosen. What comes of it is an agreement as a Word file; the signed paper belongs in the organisation's own records.

## On the phone and on the wall

lines-heading = The parts of the agreement
phones-rest-hint = We fill in the agreement together. What is agreed will appear here.
board-empty = The parts of the agreement will appear here
names-kept = The names of those who sign are kept. Only the facilitator sees them, and they are printed in the agreement. They can be removed at any time.
names-by-hand = Names are not kept. They are written by hand on the printed agreement.
compensation-warning = The fee may affect your benefits. Ask before you accept.
part-task = The task
part-task-about = What is done, how much of it, and for how long?
part-procedures = Procedures
part-procedures-about = Rooms, equipment, support and other practical matters.
part-responsibility = Responsibility
part-responsibility-about = Confidentiality and ethical guidelines: what is not told outside?
part-orientation = Orientation and training
part-orientation-about = Who orients, guides and supports?
part-compensation = Compensation
part-compensation-about = Fee, travel and other expenses: what is paid, and when?
part-other-matters = Other matters
part-other-matters-about = What else do we want to agree on?
parts-filled = { $parts ->
   *[other] { $filled } of { $parts } parts are filled in
}
signer = { $side }: { $name }

## For the scribe and the facilitator

write-title = Add somebody who signs
field-text = What do we agree on?
field-side = For whom?
field-name = Name
state-client = Developer client or expert by experience
state-organisation = Representative of the organisation
send = Add the name

## In results

lines-title = { $lines ->
    [one] { $lines } part
   *[other] { $lines } parts
}
heading-part = Part
heading-text = What was agreed

## The document

document-between = This agreement is made between the organisation and the developer client or expert by experience.
document-signatures = Signatures
document-copies = There are two copies of this agreement, one for each.

## When something does not work

error-names-not-kept = No names are kept in this agreement.
    .hint = They are written by hand on the printed agreement.
error-no-name = The name is missing.
    .hint = Write who signs.
error-gone = This name is not there any more.
    .hint = It was removed. You can add another.

## What it may be set to, where a kit is changed

setting-keep_names = Names are kept in the agreement
