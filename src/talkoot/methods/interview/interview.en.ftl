## What the method is

name = Interview
aim = One person or one group is heard properly, those too for whom a form is no good.
description = One asks and writes, the other tells. The questions come one at a time. At the end the notes are read together, and they are sent only once the person interviewed agrees to them.
more = When a client interviews a client, or when a group is interviewed through an interpreter. Allow 20–30 minutes for a pair, an hour for an interpreted group. Three to five questions are enough. What comes of it is notes by question, and which languages were spoken.

## On the phone

begin-hint = You ask and write. The other tells in their own words and may skip any question. Do not write anybody's name.
begin = Begin the interview
begin-another = Begin another interview
before-questions = Before the questions
question-of = Question { $place } of { $all }
previous = Back
next = Next
language-ask = Which language do you speak together?
interpreter-ask = Do you have an interpreter?
interpreter-yes = An interpreter is here
interpreter-no = No interpreter
prompts-title = You may also ask
note-label = What did they say?
note-hint = One thing at a time, in their words.
note-add = Add the note
notes-so-far = { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}
review-title = Let us read it together
review-text = Read the notes aloud to the person interviewed. Did you understand them right? Is anything missing? Put it right together.
review-nothing = There are no notes yet. Go back to the questions and write at least one.
no-notes = No notes
write-here = Write here
agreed = The person interviewed has heard the notes, and they may be sent
arrived = The interview is saved.
arrived-next = Thank the person interviewed. You can still change the notes.
send-interview = Send the interview
own-title = { $interviews ->
    [one] The interview you held
   *[other] The interviews you held ({ $interviews })
}
interview-of = Interview { $place }
withdraw-interview = Delete the whole interview
withdraw-ask = Delete the interview with all its notes?
others-title = { $notes ->
    [one] Read a note of others ({ $notes })
   *[other] Read notes of others ({ $notes })
}
limit-full = You have already sent { $limit } interviews. There is no room for more.

## On the wall and for the facilitator

wall-empty = Notes of the interviews will come here
wall-title = { $notes ->
    [one] { $notes } note from interviews
   *[other] { $notes } notes from interviews
}
interviews-held = { $interviews ->
    [0] No interviews yet
    [one] { $interviews } interview
   *[other] { $interviews } interviews
}
write-group = Write down an interview yourself
write-group-hint = When you interview a group, or somebody without a phone. The wall shows nothing of it before you send it.

## Languages

language-fi = Finnish
language-sv = Swedish
language-se = Northern Sámi
language-smn = Inari Sámi
language-sms = Skolt Sámi
language-sign = sign language
language-en = English
language-ru = Russian
language-uk = Ukrainian
language-et = Estonian
language-ar = Arabic
language-fa = Persian or Dari
language-so = Somali
language-ku = Kurdish
language-vi = Vietnamese
language-th = Thai
language-zh = Chinese
language-other = another language
language-untold = not told
language-rest = all others together
interpreter-untold = not told
interpreter-rest = all others together

## In results

heading-question = Question
heading-note = Note
heading-interviews = Interviews
heading-language = Language
heading-interpreter = Interpreter
too-few-to-tell = There are too few interviews to show languages and interpreters apart.
counted-as = { $what }: { $answer }
count-of = { $what }: { $interviews }.
notes-more = { $notes ->
    [one] and { $notes } more note, in the table
   *[other] and { $notes } more notes, in the table
}
alt = { $interviews ->
    [0] There are no interviews yet.
    [one] { $interviews } interview. Notes: { $notes }. The table holds them all.
   *[other] { $interviews } interviews. Notes: { $notes }. The table holds them all.
}

## Refusals

error-interview-empty = The interview has no notes yet.
    .hint = Go back to the questions and write at least one.
error-not-agreed = The person interviewed has not agreed to the notes yet.
    .hint = Read them together, then tick that they may be sent.
error-unknown-language = The language “{ $language }” cannot be chosen here.
    .hint = Choose one of those you see, or skip the question.
error-unknown-question = There is no question “{ $question }” in this interview.
    .hint = Reload the page: the questions may have changed.
error-limit-reached = You have already sent { $limit } interviews. There is no room for more.
    .hint = Delete one of them if you want to send another.
error-interview-gone = This interview is gone.
    .hint = It was deleted. You can begin another.
error-gone = This note is gone.
    .hint = It was deleted.

expected-too-few = at least one question

## What it may be set to, where a kit is changed

setting-prompts = Further questions where the answer is short
setting-help = Help with the question
setting-languages = Languages to choose from
setting-ask_interpreter = Ask whether an interpreter was there
