## What method this is

name = Cake of services
aim = One picture shows which services work and which matter to people.
description = Each service is a slice of a cake. Say of each how well it works and how large a part of your life it is. You can also write why. In the end we look at the cake we made together.
more = To look at all services of an office or a unit at once. Allow a minute for each service and a quarter of an hour to talk. There can be 12 services, and more can be written down together on the spot. Works for 5–300 people. You get a cake in which a slice's size shows how much the service matters and its colour how it works, from each side too, and people's own words.

## On the phone

service-of = Service { $place }/{ $all }
previous = Previous
next = Save and go on
question-works = How well does it work?
question-size = How large a part of your life is it?
works-1 = Works badly
works-2 = Works rather badly
works-3 = Works now and then
works-4 = Works rather well
works-5 = Works well
size-1 = Small part
size-2 = Medium part
size-3 = Large part
comment-label = Why? Write if you like.
answer-both = Answer both questions, then your answer is saved.
no-services = No services have been written down yet. Please wait a moment.
review-title = Your answers
not-answered = No answer

## On the wall

nothing-yet = There are no answers yet
people-answered = { $people ->
    [one] { $people } person answered
   *[other] { $people } people answered
}
raters = { $people ->
    [one] { $people } answer
   *[other] { $people } answers
}
cake-title = The cake we made
cake-rule = The size of a slice is the mean of the answers: how large a part of people's lives the service is. The colour says how well it works.
works-unknown = Nobody can say
not-rated = Nobody has rated yet: { $services }
service-too-small = In some group too few rated this, so only the joint result is shown.

## For the facilitator

options-edit = Services
option-new = New service
option-add = Add the service
option-remove = Remove
option-remove-hint = What people answered about the service goes with it.

## In the results

question-comment = In one's own words
works-1-2 = Works badly or rather badly
works-4-5 = Works rather well or well
heading-service = Service
heading-question = Question
heading-answer = Answer
heading-people = People
alt = { $service }: { $works }. { $size }.

## When something will not do

error-unknown-option = A service that you answered about is not there any more.
    .hint = Load the page again and send your answers anew.
error-option-exists = The service “{ $text }” is in the cake already.
    .hint = Use it, or say the new one in other words.
error-too-many-options = There are { $limit } slices in the cake. More could not be told apart on the wall.
    .hint = Remove one first, or put services together.
