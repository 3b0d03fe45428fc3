## What the method is

name = Discussion
aim = We talk and listen to each other while the phones rest.
description = The question is on the wall and time runs. A scribe or the facilitator writes down the highlights.
more = After each result, and whenever it is time to look at each other. Allow 10–20 minutes. Works for 4–40 people together, in a larger crowd by tables. What comes of it is the highlights of the talk in people’s own words.

## On the phone

phones-rest = Your phone may rest now
phones-rest-hint = We are talking together. No phone is needed.

## On the wall

highlights-heading = Highlights of the discussion
board-empty = What comes up in the discussion will be written here

## For the scribe and the facilitator

write-label = What was said?
write-hint = Write the thought, not the name of who said it.
write-question = What does it answer?
write-question-prompt = The whole topic
write-send = Add highlight
own-title = { $highlights ->
    [0] You have not written any highlights yet
    [one] Your highlight
   *[other] Your { $highlights } highlights
}
all-title = { $highlights ->
    [0] No highlights yet
    [one] { $highlights } highlight
   *[other] { $highlights } highlights
}

## In results

highlights-title = { $highlights ->
    [0] No highlights were written down
    [one] { $highlights } highlight of the discussion
   *[other] { $highlights } highlights of the discussion
}
highlights-more = { $highlights ->
    [one] and { $highlights } more highlight, in the table
   *[other] and { $highlights } more highlights, in the table
}
heading-question = Question
heading-text = Highlight
alt = { $highlights ->
    [0] No highlights of the discussion were written down.
    [one] { $highlights } highlight of the discussion was written down. The table holds it too.
   *[other] { $highlights } highlights of the discussion were written down. The table lists them all.
}

## Refusals

error-gone = This highlight is not there any more.
    .hint = It was deleted. You may write a new one.
error-unknown-question = This discussion has no question “{ $question }”.
    .hint = Choose one of the questions shown.
