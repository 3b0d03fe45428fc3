## What the method is

name = Plan of a trial
aim = We agree on what is tried, where, when, and how we will know whether it works.
description = Together we write down one trial or several: who does what, and what the observing clients look at.
more = After the solutions, before anything is changed for good. Allow ten minutes for each trial. Works for groups of any size: the facilitator writes, everybody sees. What comes of it is a line of time and a list; it also stands on the first page of the report.

## On the phone and on the wall

lines-heading = What we try
phones-rest-hint = We plan the trial aloud, together. The plan will appear here.
board-empty = What is tried will be written here
days = { $begins } – { $ends }
place-line = Where: { $place }
who = Who does what: { $who }
observed-line = Clients observe: { $observed }
known-by-line = How we will know: { $how }
about-line = Answers this: { $text }

## For the scribe and the facilitator

write-title = Write down a trial
field-what = What is tried?
field-begins = When does it begin?
field-ends = When does it end?
field-responsible = Who does what?
field-responsible-hint = Workers, supervisors and clients: each has a part of their own.
field-known-by = How will we know that it worked?
field-place = Where is it tried?
field-observed = What do the observing clients look at?
field-about = What does the trial answer?
more-fields = Place and observing
send = Write it down

## In results

lines-title = { $lines ->
    [0] No trials are planned
    [one] { $lines } trial
   *[other] { $lines } trials
}
trials-more = { $trials ->
    [one] and { $trials } more trial, in the table
   *[other] and { $trials } more trials, in the table
}
alt-trial = { $days }: { $what }
told = Tried { DATETIME($begins, dateStyle: "medium") } – { DATETIME($ends, dateStyle: "medium") }. Who does what: { $who }.
heading-what = What is tried
heading-begins = Begins
heading-ends = Ends
heading-responsible = Who does what
heading-known-by = How we will know
heading-place = Where
heading-observed = What clients observe
heading-about = What it answers

## When something does not work

error-gone = This trial is not there any more.
    .hint = It was removed. You can write a new one.
error-no-days = The trial has no beginning or no end.
    .hint = Agree on which day it begins and when it ends.
error-ends-before = The trial would end on { $ends }, before it begins on { $begins }.
    .hint = Look at the days again. The end comes after the beginning, or on the same day.
error-no-responsible = The trial does not say who does what.
    .hint = Write a name or a role, and what they do.
error-no-known-by = It does not say yet how we will know that the trial worked.
    .hint = Write what you will look at, or whom you will ask, after the trial.
