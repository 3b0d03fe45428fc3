## What this method is

name = Questions to the group
aim = Decision-makers and workers ask, the group of clients answers and proposes.
description = Questions are taken up one at a time. The group talks, and a scribe writes down its answer and its proposal. How far a proposal has come stays visible.
more = When a group of clients meets often and others come to it with questions. Allow 20–40 minutes. Good for a group of 4–15 and a few who ask. What comes of it: the group's answers, and proposals that can be followed.

## On phones

ask-title = Ask the group
ask-label = What would you like to ask?
asker-label = In which role do you ask? (optional)
asker-hint = For example: head of disability services. Do not write your name. Everybody sees this.
ask-send = Ask
ask-send-waiting = Send to the facilitator
waits = The facilitator reads the question before it is shown.
own-title = { $questions ->
    [one] Your question
   *[other] Your { $questions } questions
}
limit-full = { $limit ->
    [one] You have asked already. You may still change your question.
   *[other] You have asked all { $limit } questions. You may still change them.
}
others-title = Other questions

## On the wall

board-empty = Questions will appear here
now = We talk about this now
board-questions = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}
answer-line = The group answered: { $answer }
proposal-line = Proposal: { $proposal } ({ $state })
no-answer-yet = Waiting for an answer
state-made = proposal made
state-handed_over = handed over
state-adopted = put into practice
state-declined = not carried out
state-official = { $state }; becomes an official initiative

## For scribe and facilitator

take-up = Take up
put-back = Back into the queue
reply = Write down the answer
reply-change = Change the answer
reply-answer = What does the group answer?
reply-proposal = What does the group propose? (optional)
reply-proposal-hint = Call it a proposal. An initiative is a word of the law: it is marked below.
reply-state = How far has the proposal come?
reply-official = This becomes an official initiative (Act on Wellbeing Services Counties, section 30)

## In results

questions-more = { $questions ->
    [one] and { $questions } more question, which is in the table
   *[other] and { $questions } more questions, which are in the table
}
heading-text = Question
heading-asker = Role of who asked
heading-answer = The group's answer
heading-proposal = Proposal
heading-state = State of the proposal
told-made = The group proposed this.
told-handed_over = The proposal was handed over.
told-adopted = The proposal was put into practice.
told-declined = The proposal will not be carried out.
alt = { $questions ->
    [0] Nobody asked the group anything.
    [one] The group was asked { $questions } question.
   *[other] The group was asked { $questions } questions.
}
alt-answered = { $answered ->
    [0] None is answered yet.
    [one] One was answered.
   *[other] { $answered } were answered.
} { $proposals ->
    [0] No proposal was made.
    [one] { $proposals } proposal came of it.
   *[other] { $proposals } proposals came of it.
}

## When something will not do

error-gone = This question is not there any more.
    .hint = It was deleted or hidden. Choose another one.
error-no-proposal = The proposal has no words.
    .hint = Write first what the group proposes. Then you can mark how far it has come.

## What it may be set to, where a kit is changed

setting-asker = One may say in which role one asks
