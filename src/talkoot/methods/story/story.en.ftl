## What the method is

name = Story
aim = Everybody may tell in their own words what happened.
description = A story can be written or spoken. Its teller chooses who may read it. The service answers and says what it does about it.
more = When one long account says more than many notes, and when somebody would rather speak than write. Allow 15–30 minutes, or leave the link open for weeks. Works for one to a hundred people. What comes of it is stories that the service answers: read, answered, a change planned, a change made.

## On the phone

tell-hint = Tell in your own words what happened. Do not write anybody's name.
title-label = Title. You may leave it empty.
tell-label = What happened?
summary-write = What is told in the recording?
tell-send = Send the story
readers-label = Who may read your story?
readers-room = Everybody who takes part: the story may be shown at a gathering
readers-service = Only the workers who read these stories
readers-public = Anybody: the story may be shown on a public page on the internet, once the facilitator has read it
readers-told-room = Everybody who takes part may read this. The story may be shown at a gathering.
readers-told-service = Only the workers who go through these stories read this.
readers-told-public = Anybody may read this on a public page, once the facilitator has approved it.
limit-full = You have told { $limit } stories. There is no room for more.
own-title = { $stories ->
    [one] Your story
   *[other] Your stories ({ $stories })
}
others-title = { $stories ->
    [one] Read somebody else's story ({ $stories })
   *[other] Read other people's stories ({ $stories })
}
spoken = A spoken story
summary-label = In short:

## The service's answer

reply-none = The service has not answered yet.
reply-received = The service has read the story
reply-answered = The service answers
reply-change_planned = A change is planned
reply-change_made = A change has been made

## On the wall and for the facilitator

shelf-empty = The stories will come here
shelf-stories = { $stories ->
    [one] { $stories } story
   *[other] { $stories } stories
}
for-service = { $stories ->
    [one] { $stories } story for the service only
   *[other] { $stories } stories for the service only
}
for-service-hint = The teller wanted only you to read this. Do not open it while others see your screen.
reply-open = Answer the teller
reply-state-label = How far has it come?
reply-label = Answer to the teller, who sees it on their own device.
reply-send = Answer
summary-save = Save the summary

## In results

stories-title = { $stories ->
    [0] There are no stories
    [one] { $stories } story
   *[other] { $stories } stories
}
stories-more = { $stories ->
    [one] and { $stories } more story, in the table
   *[other] and { $stories } more stories, in the table
}
untitled = Without a title
public-intro = Their tellers gave these stories for anybody to read. The service answers them here.
only-spoken = Spoken, not written down yet
heading-title = Title
heading-text = Story
heading-picture = In the picture
heading-state = How far it has come
heading-reply = The service's answer
alt = { $stories ->
    [0] There are no stories that everybody may read.
    [one] There is { $stories } story that everybody may read. Answers: { $replied }. The table holds it whole.
   *[other] There are { $stories } stories that everybody may read. Answers: { $replied }. The table holds them whole.
}

## Refusals

error-story-empty = The story has neither words nor sound yet.
    .hint = Write at least one sentence, or record your story.
error-readers-missing = It is not said yet who may read your story.
    .hint = Choose whether it is shown to everybody or to the service only.
error-page-not-open = The public page is not open, so the story cannot be given to it.
    .hint = Choose whether it is shown to everybody here or to the service only.
error-limit-reached = You have already told { $limit } stories. There is no room for more.
    .hint = Delete one of them if you want to tell another.
error-nothing-to-summarise = This story has no sound that could be summarised.
    .hint = Answer the story, or choose another.

## What it may be set to, where a kit is changed

setting-readers = Who may read a story
setting-readers-giver = Whoever tells it decides
setting-readers-room = Everybody who takes part
setting-readers-service = Only those who represent the service
