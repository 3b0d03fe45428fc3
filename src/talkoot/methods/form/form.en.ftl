## What method this is

name = Form
aim = Feedback and experiences, whenever it suits each person.
description = A few questions one after the other: faces, choices and one's own words. Any of them may be skipped. Answers can be changed as long as the form is open.
more = For a link that stays open, for several places at once, or for feedback at the end of a session. Ask little: five questions are enough. Read the answers in words before you show them. You get numbers question by question, and people's own words.

## On the phone

question-of = Question { $place }/{ $all }
previous = Previous
next = Next
choose-several = You can choose several
yes = Yes
no = No
face-1 = very bad
face-2 = bad
face-3 = in between
face-4 = good
face-5 = very good
review-title = Your answers
review-text = Look through your answers and send them. You can change them later, too.
review-nothing = You have not answered anything yet. Go back to the questions if you want to.
not-answered = No answer
send-form = Send the answers
change-answers = Change my answers

## On the wall and in the results

nothing-yet = There are no answers yet
people-answered = { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}
question-too-small = On some side or in some place too few answered this, so only the joint result is shown.
coarse-why = Few have answered, so the five faces are shown as three.
heading-question = Question
heading-answer = Answer
heading-people = People
heading-n = Answered the question
cannot-say-answer = Cannot say
face-1-2 = bad or very bad
face-4-5 = good or very good
alt = { $question } Most answered “{ $answer }”: { $people }.

## When something will not do

error-unknown-question = There is no question “{ $question }” in this form.
    .hint = Load the page again: the form may have changed.
error-unknown-option = There is no option “{ $option }” in this question.
    .hint = Choose one of those you see.
error-only-one = One option can be chosen here, and you chose { $chosen }.
    .hint = Choose the one that fits best.
error-no-such-face = There is no face { $step }: there are { $faces } to choose from.
    .hint = Choose one of those you see.

expected-too-few = at least one question, and at least two options where one chooses
expected-options-unused = options only in a question where one chooses one or several (kind: one or several)

## What it may be set to, where a kit is changed

setting-kind = How it is answered
setting-kind-words = In words
setting-kind-one = Choose one
setting-kind-several = Choose several
setting-kind-smileys = With a smiley
setting-kind-yes_no = Yes or no
