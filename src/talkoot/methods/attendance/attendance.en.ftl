## What this method is

name = Attendance
aim = It is known who took part, and nobody is singled out.
description = Each person tells their role. Those without a device are counted by somebody else. No names are asked for, and in the end only counts remain.
more = Open it when people arrive, and leave it open for those who come late. Count those without a device, and support persons, assistants and interpreters. What comes of it are counts for the organisation’s statistics; small groups are told together.

## Roles

role-client = Client
role-developer_client = Developer client
role-peer_worker = Expert by experience or other peer worker
role-relative = Somebody close to a client
role-worker = Worker
role-supervisor = Supervisor or manager
role-elected = Elected decision-maker
role-official = Official
role-student = Student
role-partner = Partner
role-support = Support person, assistant or interpreter
role-not_said = I would rather not say

## On phones

choose-role = In which role are you here?
choose-way = Are you in the room or taking part remotely?
way-in-place = In the room
way-remote = Remotely
only-counted = We do not ask for your name. When attendance is closed your answer is erased, and only the counts of all remain.
arrived-next = You can still change it.
withdraw = Delete my answer
counted = You are counted. Your answer is erased.

## For the facilitator and the scribe

by-hand-title = Count those without a device
by-hand-hint = A new number replaces the one before. Support persons, assistants and interpreters are counted here, since they do not answer themselves.
by-hand-people = How many
organisations-title = Where people come from
organisations-hint = Write the name of an organisation, not of a person. Zero takes the line away.
organisation-name = Organisation

## On the wall and in results

after-close = The counts are shown once attendance is closed.
nothing-yet = Nobody is counted yet
roles-title = In which roles people were here
role = Role
way = Way
organisation = Organisation
fewer-than = fewer than { $least }
together-why = Small groups are told together, so that nobody can be picked out.
heading-kind = What was counted
heading-what = Who
heading-people = People

## When something is not possible

error-role-not-answering = Support persons, assistants and interpreters are counted by somebody else.
    .hint = Tell the facilitator or the scribe that you are here.
error-role-not-here = There is no such role in this workshop.
    .hint = Choose one of those you see.
error-counted-already = You are counted already.
    .hint = Once is enough.

expected-not-blind = blind: false, since counts are shown only once attendance is closed

## What it may be set to, where a kit is changed

setting-roles = Roles to choose from
setting-hybrid = Some take part remotely
