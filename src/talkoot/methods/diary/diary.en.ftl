## What the method is

name = Trial diary
aim = While something is being tried, everybody notes what they notice from day to day.
description = The link stays open for weeks. An observation is a face, a sentence, a picture or sound. Together you see how the trial went day by day.
more = While something is being tried, for two to eight weeks. One observation takes a minute. Works for 4–100 people who take part in the trial. What comes of it is how the trial went from day to day, for judging it together.

## On the phone

care = This is not read at once. In an emergency call 112. This is not a complaint, an application or an initiative.
care-advice = You get advice here:
face-label = How did the trial feel?
face-1 = Very bad
face-2 = Bad
face-3 = In between
face-4 = Good
face-5 = Very good
notice-label = What did you notice?
notice-send = Add observation
day-label = Which day is this about?
limit-full = You have noted { $limit } observations. There is no room for more.
own-title = { $observations ->
    [one] Your observation
   *[other] Your observations ({ $observations })
}
others-title = { $observations ->
    [one] See somebody else's observation ({ $observations })
   *[other] See other people's observations ({ $observations })
}
beside-picture = Picture
beside-sound = Sound

## The reminder

reminder-daily = Your calendar can remind you every day at { $time }.
reminder-weekly = Your calendar can remind you once a week at { $time }.
reminder-take = Take a reminder into your calendar
reminder-title = Note an observation: { $title }
reminder-file = trial-diary

## On the wall

days-empty = The observations will come here, day by day
days-observations = { $observations ->
    [one] { $observations } observation
   *[other] { $observations } observations
}

## In results

figure-title = { $observations ->
    [0] There are no observations
    [one] The trial day by day: { $observations } observation
   *[other] The trial day by day: { $observations } observations
}
day = { DATETIME($day, dateStyle: "medium") }
heading-day = Day
heading-face = How it felt
heading-text = What was noticed
heading-beside = Picture or sound
alt = { $observations ->
    [0] There are no observations.
    [one] There is { $observations } observation of the trial, on { $days } days. It is in the table.
   *[other] There are { $observations } observations of the trial, on { $days } days. The table holds them all.
}

## Refusals

error-observation-empty = There is nothing in the observation yet.
    .hint = Choose a face, or write at least one word.
error-day-ahead = This day has not come yet.
    .hint = Choose today or an earlier day.
error-limit-reached = You have already noted { $limit } observations. There is no room for more.
    .hint = Delete one of them if you want to note another.

## What it may be set to, where a kit is changed

setting-advice = Whom to ask for advice
setting-remind = Reminder in the calendar
setting-remind-never = No reminder
setting-remind-daily = Every day
setting-remind-weekly = Every week
setting-remind_at = Time of the reminder, such as 18:00
setting-until = Last day of the trial
