## What this method is

name = Matrix
aim = It shows what does much good and what is easy to do, and where people differ.
description = Everyone places things on two axes, such as how much something helps and how easy it is. The field shows the middle of the answers for each thing, and how far they are apart.
more = When there are a few proposals and the group has to choose where to start. Allow 10–15 minutes, and as many to talk. Works for 5–100 people. What comes of it: a field that shows what is easy and helps.

## The axes

axis-across-name = How easy
axis-across-low = hard
axis-across-high = easy
axis-up-name = How much effect
axis-up-low = little effect
axis-up-high = much effect

## On a phone

item-of = { $place } / { $all }
previous = Previous
next = Next
choose-step = Choose
field-hint = Tap a square of the field, or choose the steps below.
cell = { $up_name } { $up }, { $across_name } { $across }
your-places = You placed them like this
nothing-to-place = There is nothing to place yet.

## On the wall

nothing-yet = There are no answers yet
middle-rule = The number is in the middle of the answers (the median). The lines show between which steps half of the answers lie.
corner-rule = By side it shows how many placed something at “{ $up }, { $across }”.
coarse-why = Fewer than ten people placed it, so { $steps } steps are shown as three.
coarse-why-side = On some side fewer than ten people placed it, so { $steps } steps are shown as three for all.
spread = { $median } ({ $low }–{ $high })
not-placed = nobody placed it
removed-item = Taken away since

## In the results

figure-title = { $people ->
    [0] Nobody has answered yet
    [one] { $people } answer
   *[other] { $people } answers
}
heading-item = Item
heading-answered = Answers
heading-cannot-say = Cannot say
alt = { $people ->
    [one] { $people } answer
   *[other] { $people } answers
}. { $count ->
    [0] Nothing lies at “{ $up }, { $across }”.
    [one] One lies at “{ $up }, { $across }”: { $names }.
   *[other] These lie at “{ $up }, { $across }”: { $names }.
}
alt-none = Nobody has answered yet.

## When something does not work

error-unknown-item = Something that you placed is not there any more.
    .hint = Look at your answer and send it again.
error-off-the-field = The axis has the steps 1–{ $steps }, but the answer was { $step }.
    .hint = Choose one of the steps, or “I cannot say”.

## What it may be set to, where a kit is changed

setting-across = Across
setting-up = Up
setting-name = What is asked
