# In a text of several lines, each line is a point of its own on the paper.

## When papers are used

group-before = Before
group-before-about = Send them, or hand them out in good time.
group-during = In the room
group-during-about = For the door, the walls and the tables.
group-after = Afterwards
group-after-about = When the gathering is over.
group-officer = For the data protection officer
group-officer-about = Drafts that hold what Talkoot knows. The organisation’s own data protection officer checks and completes them.

## What several papers say

organiser = Held by:
organiser-is = Held by: { $unit }
when = When and where
where = Place:
gathering = { $name } ({ $minutes } min)
gathering-when = { $gathering }:
gathering-on = { $gathering }: { $date }
minutes = { $minutes } min
open-until = { $name }, answer by:
open-until-day = { $name }, answer by { $date }
ask = Ask or sign up:
kept = Answers are deleted by { $date }.

## Invitations

title-invitation_client = Invitation for clients and those close to them
title-invitation_worker = Invitation for workers
title-invitation_supervisor = Invitation for supervisors and managers
invitation-welcome = Welcome to think together how the service could be better.
invitation-client = You know what it is like to use the service. That is why we invite you. There will be clients, those close to them and workers. What everybody says counts alike.
invitation-worker = You know what it is like to do this work. That is why we invite you. There will be clients, those close to them and workers. Titles stay at the door, and what everybody says counts alike.
invitation-supervisor = Clients and workers think together about what has to change in the service. Without you, proposals stay on paper. So we ask you for time, for listening and for an answer.
invitation-about = What we talk about
invitation-ahead = Think about this one question beforehand:
invitation-client-heading = You may
invitation-client-points =
    You may be silent, and you may pass on any question.
    You need no phone. You may answer on paper or tell somebody who writes for you.
    You may bring somebody who supports you.
    We do not ask your name. You may still be recognised by what you tell.
    You may stop at any time. It does not affect your services.
invitation-needs = Do you need an interpreter, a lift, an assistant or something else? Fill in the form “What do you need to be able to come?” or call us.
invitation-worker-heading = What is hoped for from you
invitation-worker-points =
    Listen first, do not explain. Ask: “Tell me more.”
    Speak for yourself, not for the workplace.
    Answer as a worker. Results are shown by side only when enough people of each side have answered.
    Do not speak of anybody by name, nor of a colleague. What others tell stays in the room.
    You are not here to serve or to defend. If a client of yours is here, they decide whether to greet you.
    Taking part is working time.
invitation-briefing = Short meeting for workers beforehand (day, time, place):
invitation-supervisor-heading = What you are asked for
invitation-supervisor-points =
    Give workers working time to take part, and arrange for others to stand in.
    Say beforehand what can be decided now and what cannot.
    Come and listen if you are asked to. Otherwise leave room: not everybody speaks freely before a supervisor.
    Do not ask who said what, and do not try to guess.
    Name somebody who takes decisions further and tells people what became of them.
    Tell also what cannot be done, and why.
    Agree who pays travel and fees.

## Needs

title-needs = What do you need to be able to come?
needs-why = Fill in only what you need. You do not have to say why you need it.
needs-name = Name:
needs-reach = Telephone or e-mail:
needs-which = What do you come to?
needs-speaking = Speaking, hearing and reading
needs-speaking-more = Language, or more about it:
needs-coming = Coming and being there
needs-coming-more = Where you need a lift from, or more about it:
needs-eating = Food
needs-eating-more = Which food does not suit you:
need-sign = A sign language interpreter
need-language = An interpreter to another language
need-speech-to-text = Speech-to-text interpreting or a hearing loop
need-easy = Papers in easy language
need-large = Papers in large print, in braille or as sound
need-transport = A lift
need-step-free = A way without steps, room for a wheelchair or an accessible toilet
need-assistant = An assistant
need-support = I come with somebody who supports me
need-quiet = A quiet place to rest
need-allergy = An allergy
need-diet = A special diet
needs-else = Something else:
needs-return = Return it by (day, to whom):
needs-kept-heading = What becomes of this paper
needs-kept =
    Only the person who arranges interpreters, lifts and food reads it. They pass on only what the other needs: the kitchen hears about the food, not about a name.
    Nothing of it is written into Talkoot or put together with what you answer.
    The paper is destroyed as soon as the workshop is over. If there are several gatherings, after the last.
    An order or a bill may leave an entry in the organisation’s own accounts.

## Programme

title-programme = Programme
programme-day = Day and time:
programme-clock = Time
programme-what = What happens
programme-minutes = Length
programme-free =
    You may come and go as you like, and rest at any time.
    You may be silent, and you may pass on any question.
    You need no phone. Ask for help, and somebody writes for you.
title-privacy = What becomes of answers

## Guardians and the child

title-guardians = Letter to guardians, and the child’s own answer
guardians-what = Hello! We invite your child to think with us how the service could be better. We ask the child, because nobody else knows what the service is like for them.
guardians-asked = What we ask
guardians-safe = How we take care
guardians-promises =
    The child decides whether to come. A guardian’s yes is not enough if the child does not want to.
    The child may pass on questions, rest, and leave at any time. It does not affect services.
    We take no pictures, sound or video of the child.
    The child does not answer by a public link. A grown-up is there to ask for help.
    We do not ask names in answers. The child may still be recognised by what they tell.
    If the child tells something that worries us, we talk about it with the child and do what the law requires.
guardians-consent = The guardian’s answer
guardians-choose = Tick one and return this page to those who hold the workshop. They keep it, Talkoot does not. You may take it back at any time.
guardians-choices =
    My child may take part if they want to.
    My child does not take part.
guardians-child = The child’s name:
guardians-reach = Where you can be reached during the workshop:
guardians-sign = Guardian
child-heading = For you whom we invite
child-told =
    We want to know what you think.
    No answer is right or wrong.
    You do not have to tell anything that you do not want to tell.
    You may stop at any time. Nobody will be angry.
    We take no pictures of you. We do not record your voice.
    Tell a grown-up if something feels bad.
child-asked = Do you want to come?
child-choices =
    I want to come.
    I do not want to come.
    I do not know yet. I want to ask something.
child-name = My first name:
child-wish = What I want to ask or wish for:
child-after = You may change your mind even when you are already there.

## Those who help

title-interpreter = For the interpreter
title-support = For those who support or assist
title-scribe = For the scribe
helper-before = Before
helper-during = In the room
helper-after = Afterwards
helper-worry = If you hear something that worries you, tell the facilitator at once. See the card “A worry”.
helper-interpreter-task = Thank you for interpreting. Without you some would stay outside. At the end of this paper the questions stand word for word, so that you can prepare.
helper-interpreter-before =
    Ask the person you interpret for where they want you to be, and tell the facilitator.
    Speech-to-text fits on the same screen: Talkoot works at two thirds of the width.
    Read the questions, the programme and the rules of the game. Ask the facilitator about words that are new to you.
helper-interpreter-during =
    Interrupt if speech is too fast or several speak at once. It helps everybody.
    When the facilitator asks people to look up, phones rest and everybody looks at the facilitator and at you.
    No result is shown or talked about while people still read or sign. Ask for time.
    Interpret everything, also the texts on phones if you are asked. You do not answer questions yourself.
    When the scribe writes down an interpreted answer, they choose “Through an interpreter”.
helper-interpreter-after =
    Tell the facilitator what went well and what was hard to interpret.
    Destroy your notes and this paper.
interpreter-asked = What will be asked
helper-support-task = You help to answer, you never answer.
helper-support-before =
    Ask which help they want: reading, writing, moving, or just company.
    Agree on a sign for “I need a break”.
helper-support-during =
    Read the question aloud as it is. Wait. Silence is good.
    Write their words, not yours. Read the text to them before you send it.
    If you are not sure what they meant, ask them. Do not guess.
    They may pass on a question and say “I cannot say”.
    You do not answer questions yourself. If you have something to say, tell the facilitator, who finds a place for it.
    Tell nothing about them that they have not told themselves.
helper-support-after =
    Ask how it felt and whether something was left unsaid.
    If they got a code on paper, help them to keep it. It shows them their answers, and what became of them.
    Do not tell others what they answered.
helper-scribe-task = You write down the answers of a table or of another person. Write what they say. Change nothing, and add nothing of your own.
helper-scribe-before =
    Ask the facilitator for a scribe’s link and open it on the device on which you write. Try that it works.
    Bring paper, pens and sheets to answer on, in case the device fails.
helper-scribe-during =
    Give a code on paper before you write, if the person has no phone. Afterwards it cannot be given.
    Choose from which side they answer and how the answer came: on paper, spoken, signed.
    Write their words. Shorten only if they shorten. Read it aloud: “Did I write this right?”
    Write no names, addresses or other things that tell who it is. Ask how it could be said in another way.
    Press “Next person” before you write for the next one.
    A table’s answer is one answer on which the whole table agrees. If you do not agree, write down both.
helper-scribe-after =
    Write down what came on paper and give the papers to the facilitator. They are destroyed when that is done.
    Close the link. The facilitator takes it back.
    Do not tell others what you wrote.

## In the room

title-poster = Poster for the door
poster-go-there = Go with your phone to this address:
poster-address = Address:
poster-type-code = Type this code:
poster-code = Code:
poster-qr = QR code of the address { $address }
poster-no-phone = No phone? Come and tell us. Somebody writes for you.
title-welcome = Welcome page
welcome = Welcome!
welcome-points =
    Take a label and write your first name on it.
    Sit where you like. Help yourself to coffee.
    Do you need help? Raise your hand.
title-rules = Rules of the game
rules-more = We also agree:
title-table = For the table
table-together = We answer together at this table.
table-points =
    First everybody thinks for a moment alone.
    Choose who writes for all. Write so that everybody at the table agrees.
    One device is enough for the whole table.
    If something does not work, raise your hand. We come and help.
title-sheets = Sheets for those without a device
sheet-today-i-am = Today I am here as
sheet-paper-code = Code on paper:
title-worry = A worry
worry-why = Sometimes somebody tells of violence, ill-treatment or danger. It may be told, and it must be taken care of. No answer in the workshop is a report: what is written into Talkoot is not read at once.
worry-danger = If there is danger right now
worry-danger-points =
    Call 112.
    Stay with the person. Ask whoever is nearest to help.
worry-tell = If it is you who has a worry
worry-tell-points =
    Tell the person whose name stands below. They go with you to a quiet place.
    You may also tell the person who supports you, or anybody you trust.
    If somebody close to you hurts you, you can call Nollalinja, 080 005 005, free of charge, day and night (in Finland).
worry-who = Whom to tell here (first name, how to know them):
worry-social = Social emergency services of the region (telephone):
worry-lead = If you lead, write, interpret or work here
worry-lead-points =
    Listen. Believe. Thank them for telling. Do not investigate, and do not promise to keep it secret.
    Do not go on about it before others. Move the note from the wall aside, to one person agreed upon.
    Do not write it into Talkoot. Take no picture of the screen.
    Tell the person to whom it will be taken and when. Ask what they want themselves.
    Workers may have a duty by law to report, for instance about a child (Child Welfare Act, section 25) or an adult who cannot look after their own safety (Social Welfare Act, section 35). Ask your supervisor today.
    Talk with the other facilitator tonight. You do not have to carry it alone either.

## Pictures and sound

title-photo = Permission for pictures and sound
photo-free = You may take part without pictures, too. Just say: “No pictures of me.”
photo-told =
    Each use has a permission of its own. An empty box means no.
    A picture or a name alone can tell that you are a client of the service. Think of who may see it.
    The permission does not affect your services, nor whether you may take part.
photo-in-program = In this workshop people may give a picture or a recording as an answer. That needs no permission here: you give it yourself and can delete it yourself. Talkoot deletes them 30 days after the activity was closed.
photo-tick = Tick what you allow:
photo-use = For what
photo-picture = Picture
photo-sound = Sound
photo-video = Video
photo-uses =
    As notes for the facilitator. Destroyed when the summary is approved
    For the summary that is sent to those who took part
    For the organisation’s own training
    For the organisation’s web pages
    For social media
    For the press
photo-until = The permission holds until:
photo-keeper = Who keeps the pictures and recordings:
photo-back = You may take it back
photo-back-points =
    You may take the permission back at any time, as a whole or for one use. You need not say why.
    Then pictures and recordings are removed from the organisation’s devices and pages. What was printed or shared elsewhere cannot always be got back.
photo-sign = I, of whom pictures or recordings are made
photo-children = No pictures, sound or video are made of children. This paper does not belong in Talkoot: those who hold the workshop keep it as long as the pictures are used.

## Plan B

title-plan_b = Plan B
plan-b-why = Read this together beforehand and bring it along. The workshop does not depend on a machine.
plan-b-internet = If there is no internet
plan-b-internet-points = No internet is needed. The computer and your own router are enough. Ask people to switch mobile data off for a while.
plan-b-phones = If there are no phones, or they do not get in
plan-b-phones-points =
    Hand out the sheets to answer on. Answers are written down afterwards.
    One device and a scribe for each table are enough.
    Vote with stickers or hands, and the scribe writes it down.
plan-b-projector = If the projector does not work
plan-b-projector-points =
    Print or write in large letters: the welcome page, the rules of the game, address and code.
    Read each question aloud, twice. It stands on the phones and on the sheets, too.
    Let the computer go round the tables, or open the wall on another device.
    Read the results aloud: “This was chosen most.” Write the three most important on a flip chart.
plan-b-computer = If the computer goes off
plan-b-computer-points =
    Nothing that was sent is lost. Start Talkoot again, and the phones come back by themselves.
    If the computer does not start, go on with paper and talk. The rules of the game and the programme are enough.
plan-b-afterwards = When you went on with paper
plan-b-afterwards-points =
    The scribe writes the answers down the same day and chooses paper as the way they came.
    The papers are destroyed when that is done.

## Afterwards

title-thanks = Thank you for taking part
thanks-thanks = Thank you! Without you this could not have been done.
thanks-next = What happens now
thanks-next-points =
    We put together what you said. You get the summary within two weeks.
    We tell you what became of the proposals: what we changed, what we could not change, and why.
    If you got a code on paper, keep it. It shows you your answers, and what became of them.
    If something weighs on you, call or write.
thanks-by = We tell more (day, where):
title-feedback = Feedback on the gathering
feedback-why = Do not write your name. You may leave gaps.
feedback-was = How was it?
feedback-was-choices =
    Good
    In between
    Bad
feedback-heard = Were you heard?
feedback-heard-choices =
    Yes
    A little
    No
    I cannot say
feedback-again = Would you come again?
feedback-again-choices =
    Yes
    Perhaps
    No
feedback-good = What was good?
feedback-better = What should be done in another way?
feedback-word = One word about today:
title-fee = Fee and travel
fee-benefits = If you are offered a fee, it may affect your benefits. Ask before you accept it.
fee-told =
    Ask Kela, social work or whoever pays your benefit. Travel costs are usually no fee, but ask about them, too.
    You may say no to the fee and still take the travel costs.
    Do not write an identity code or an account number here. Whoever pays asks for them apart and safely.
fee-name = Name:
fee-reach = Where whoever pays can reach you:
fee-which = What you took part in
fee-gathering = { $name } (day):
fee-day = Day:
fee-heading = Fee
fee-choices =
    I take the fee.
    I do not take the fee.
    I do not know yet. First I ask about my benefits.
fee-sum = Fee that was agreed (the organisation fills this in):
travel-heading = Travel
travel-choices =
    I came by bus, train or other public transport. The receipt is here.
    I came by my own car.
    I came by taxi. It was agreed beforehand, and the receipt is here.
    A lift was arranged, and I had no costs.
travel-from = From where to where, and kilometres:
travel-cost = Costs in all, euros:
travel-else = Costs of an assistant or a person of support, and others:
fee-sign = Who took part
fee-approve = For the organisation
fee-where = Return it here, by:
fee-kept = This form belongs in the organisation’s own accounts. It is not taken into Talkoot or put together with what you answered.
title-debriefing = The facilitators’ own talk
debriefing-why = Stay for ten minutes before you tidy up. Write about things, not about people.
debriefing-asked =
    What went well?
    What weighs on us?
    Who stayed outside, and why?
    What did we promise, who does it and by when?
    Whom must we call tomorrow?
    What do we do in another way next time?
debriefing-then = Before you leave
debriefing-then-points =
    Collect sheets, notes and name labels. Write them down and destroy them.
    Save the report and the summaries. The backup is for the facilitator alone.
    Take back the scribes’ links and lock the computer.
debriefing-results = What to do with the results
