# Drafts for the data protection officer. In a text of several lines, each line is a point of its own on the paper.
# They tell what the program does: docs/spec/security.md, docs/guide/what-is-kept.md.

title-notice = Privacy notice
title-notice_easy = Privacy notice in easy language
title-records = Record of processing
title-impact = Impact assessment
title-processing = Processing agreement
title-accessibility = Accessibility statement

draft = Draft of { $date }. The organisation’s own data protection officer checks this before it is used, the references to the law too. The organisation fills in the framed places.
gap = The organisation fills in: { $what }

## What several papers say

controller = Controller
controller-unit = The workshop is held by: { $unit }.
controller-gap = name, address and contact of the controller. It may be a wellbeing services county, an association or a company, or several together.
officer-gap = how to reach the data protection officer
purpose = Why, and on what basis
purpose-text = Clients, those close to them and workers develop a service together. Their answers are put together into what works, what has to change and what was decided. Answers are not used for decisions about anybody’s services.
basis-text = The basis is usually a task in the public interest: General Data Protection Regulation, article 6(1)(e), Data Protection Act (1050/2018), section 4, and Act on Wellbeing Services Counties (611/2021), section 29. It is not consent, since clients depend on the service. Taking part is voluntary all the same.
basis-gap = the basis if the controller is no county, and the basis of article 9 if people may tell of their health or other sensitive things
stored = Which data
stored-answers = Answers: notes, votes, ratings, stories. People write what they want, so there may be sensitive things among it. With each answer goes the way in which it came and the time, cut to the minute; the time is shown nowhere.
stored-code = In each activity another random identifier by which a person finds their own. Name, contact, identity code, facts about the device and network address are neither asked for nor stored.
stored-side = The side from which people answer: { $sides }.
stored-roles = The roles of those present. Single entries go when the activity is closed; counts stay.
stored-picture = Pictures that people give. Place, time and camera are removed from them at once.
stored-sound = Recordings that people give. A person can be recognised by their voice.
stored-no-media = Pictures and sound are not taken in this workshop.
stored-names = A decision may hold the name of who carries it out. The facilitator asks that person first.
kept-heading = How long
kept-answers = Answers are deleted by { $date }. Talkoot deletes them by itself when it runs after that day.
kept-media = Pictures and recordings are deleted 30 days after their activity was closed.
kept-counts = Counts without words stay for statistics: how many came, how many proposals, how many decisions.
kept-files = Saved files name the same day. The organisation deletes them and its backups itself.
seen = Who sees it
seen-text = Others in the room see what is shown on the wall, but not who answered. The facilitator sees answers without names. Those who took part and the management get the summary. Talkoot sends nothing from the organiser’s computer or server to anywhere, nor out of the EU. There are no automated decisions and there is no profiling.
rights = Your rights
rights-points =
    You may see, correct and delete your answers, restrict their use and object to it (articles 15–18 and 21).
    We cannot look your answers up by name (article 11). You see and delete them on the same device, by your own link or by a code on paper.
    You do not have to give anything. You may stop at any time, and it does not affect your services.
    You may still be recognised by what you tell. Do not write anybody’s name.
    You may complain to the Office of the Data Protection Ombudsman.
subjects = Whose data
subjects-points =
    Of clients of the service, those close to them, workers and others who answer.
    Of other people if somebody writes about them. People are asked not to.
safety = How it is protected
safety-points =
    Nobody is followed from one activity to the next. The secret of a device is not stored, only an identifier that is computed from it.
    While answers are hidden nobody is shown them, nor are they in exported files.
    Sides are shown apart only where each has at least { $least } people, in files { $exported }. Otherwise there is only the joint result.
    An identity code is not taken. Telephone numbers and e-mail addresses are asked about before they are sent.
    The facilitator’s screens work on their own computer only, with a key. A scribe’s link opens one workshop and can be taken back.
    What is deleted is gone from the disk, too. If that is unfinished, Talkoot says so.
    If the address begins with http, somebody on the same network can listen. An encrypted router of your own or a server with https lowers that risk.
safety-gap = encryption of the disk, locking, backups, users, network, and who is responsible for them

## In easy language

easy-untried = This is written in easy language. Readers have not tried it yet.
easy-what = What do we have of you?
easy-what-points =
    We ask what you think of the service.
    We keep your answers.
    We do not ask your name.
    Somebody may still know you by what you tell.
easy-law = Why may we ask?
easy-law-points =
    It is our task to make the service better.
    The law says that clients must be listened to.
    You do not have to answer.
easy-kept = When do we delete the answers?
easy-kept-points =
    We delete your answers by { $date }.
    Counts stay. Counts do not show who answered.
easy-may = What may you do?
easy-may-points =
    You may look at your answers.
    You may change them. You may delete them.
    Do it on the phone on which you answered. Or use the code that you got on paper.
    You may stop when you want. You get your services all the same.
    If we did something wrong, you may complain to the Data Protection Ombudsman.
easy-ask = Whom can you ask?
easy-ask-gap = first name, telephone, when to call
easy-draft = Draft. The organisation’s own data protection officer checks this before it is used.

## Record of processing

recipients = Who gets data
recipients-text = Talkoot gives data to nobody. Summaries and reports go to those to whom the facilitator sends them. Those who make the program get no data.
recipients-gap = who gets the summaries, and who runs the server if it is not the controller
transfers = Transfers out of the EU
transfers-text = Talkoot transfers nothing. It works without internet and uses no cloud, no measuring and no fonts from elsewhere. If the organisation keeps its server or backups elsewhere, it writes that transfer here.

## Impact assessment

impact-needed = Is an assessment needed
impact-needed-text = There is reason to make one: among those who answer are people who depend on the service, and answers may be sensitive. What is a fact about the program stands here already. The organisation judges the risk.
impact-what = What is done
impact-extent = In this workshop: gatherings { $gatherings }, open links { $links }, activities { $activities }. The questions stand at the end, word for word.
impact-needs = Is it necessary and in proportion
impact-needs-points =
    Without people’s own words a service cannot be developed with them.
    Little is asked: no name, no age, no address, one side once.
    Every question may be passed on, and one may answer without a device.
    Answers go by themselves on the agreed day.
impact-risks = Risks to people
risk-what = What may happen
risk-done = What Talkoot does
risk-left = What is left to the organisation
risk-recognised-what = A person is recognised by what they tell, or by a rare word.
risk-recognised-done = It is said before anybody answers. Everybody can delete their own. A note can be moved aside.
risk-recognised-left = The facilitator reads the notes before a summary is sent, and removes what tells of somebody.
risk-small-what = In a small group it is worked out who answered what.
risk-small-done = Sides are shown only of groups that are large enough, all or none, and no small group can be had by subtraction.
risk-small-left = Nobody asks “who answered this”. In a small group the method is chosen with that in mind.
risk-told-what = Somebody writes about another person.
risk-told-done = People are asked to write no names. An identity code is not taken.
risk-told-left = The facilitator removes it or moves it aside. The rules of the game are read aloud.
risk-power-what = A client fears that an answer affects the service, or a worker fears a supervisor.
risk-power-done = No name is asked. Answers can be hidden until everybody has answered.
risk-power-left = Supervisors do not ask who said what. Taking part is not written into client records.
risk-computer-what = The computer, a backup or the database gets into the wrong hands. It shows everything, also which answers of one activity came from the same device.
risk-computer-done = The identifier is another one in each activity. What is deleted is gone from the disk.
risk-computer-left = The disk is encrypted, the computer locked, backups deleted in time.
risk-network-what = Somebody on the same network listens.
risk-network-done = The page loads nothing from elsewhere. On a server https is used.
risk-network-left = A router of one’s own with a password, or a server with https.
risk-files-what = A saved file is kept too long.
risk-files-done = The day of deletion stands in every file.
risk-files-left = Somebody is responsible for deleting the files.
risk-worry-what = Somebody tells of distress, and nobody notices in time.
risk-worry-done = An open link says first that it is not read at once, and that the emergency number is 112.
risk-worry-left = The card “A worry” lies on the tables, and somebody is agreed upon to listen.
risk-media-what = A person is recognised by a picture or voice, which may tell that they are a client.
risk-media-done = Pictures and sound are off unless the facilitator allows them. Place, time and camera are removed, and they go 30 days after the close.
risk-media-left = A permission of its own for each use. No pictures or sound of children.
risk-links-what = A link reaches people for whom it is not meant.
risk-links-done = It cannot be guessed, ends on the agreed day and can be closed.
risk-links-left = The link is given in places agreed upon, not to children.
impact-likely = How likely and how severe
impact-likely-gap = each risk, before and after what protects from it
impact-views = What those who take part think
impact-views-gap = who was asked and what they said (article 35(9))
impact-advice = The data protection officer’s advice
impact-advice-gap = advice and day (article 35(2))
impact-decided = Decision
impact-decided-gap = the risk that is left, whether the Ombudsman is consulted beforehand (article 36), when the assessment is made again
impact-asked = What people are asked
impact-activity = Activity
impact-question = Question
sign-controller = For the controller
sign-officer = Data protection officer
sign-processor = For the processor

## Processing agreement

processing-needed = When this is needed
processing-needed-points =
    When another organisation runs the server or leads the workshop for the controller (article 28).
    When Talkoot is on the controller’s own computer no agreement is needed: those who make the program get no data and are no processors.
processing-parties = Parties
processing-controller-gap = controller and contact
processing-processor-gap = processor, contact and what it does: running, leading, writing down
processing-subject = What is processed, and how long
processing-length = Answers are deleted by { $date }. After that the processor has them nowhere.
processing-length-gap = beginning and end of the agreement
processing-duties = The processor undertakes
processing-duties-points =
    To process data only on the controller’s written instructions, and to say if one is against the law.
    To see to it that everybody who sees data is bound to confidentiality.
    To protect the data as article 32 asks.
    To engage no other processor without written permission, and to bind that one to the same duties.
    To help the controller when people use their rights.
    To tell of a breach without undue delay, and to help with the duties of articles 32–36.
    To delete or return the data in the end, backups too.
    To give what is needed to check this, and to allow audits.
processing-others = Other processors, and place
processing-others-gap = in which country the server is, who else processes data, liability and costs

## Accessibility statement

accessibility-what = This statement is about the page of the Talkoot workshop on which people answer with a phone, a tablet or a computer (Act on the Provision of Digital Services 306/2019).
accessibility-address-gap = address of the service and who offers it
accessibility-level = How accessible the page is
accessibility-level-text = What is required is WCAG 2.1, levels A and AA. Proposal: meets the requirements in part, until the organisation has assessed its own service.
accessibility-level-gap = meets them wholly, in part or not
accessibility-works = What works
accessibility-works-points =
    Everything can be done by keyboard, touch and screen reader. A button always does what dragging does.
    The page works at a width of 320 pixels and at 400 per cent.
    Questions can be listened to where the device reads aloud. Languages are Finnish, easy Finnish, Swedish and English.
    Every chart has the same as a table or text.
    No clock runs out on the phone. Everything can be passed on.
accessibility-lacks = What does not work yet
accessibility-lacks-points =
    Pictures that people give do not always have a description in words, and recordings have no captions.
    The language of what people write is not marked where it differs from that of the page.
    Texts in easy Finnish have not been tried with readers.
accessibility-else = How else one can take part
accessibility-else-points =
    On paper, by speaking or signing: a scribe writes the answer down.
    With a code on paper one sees and deletes one’s answers afterwards.
accessibility-tried = How this was assessed
accessibility-tried-text = The program’s own tests go through every page automatically (axe-core), by keyboard, narrow and enlarged. That is not an assessment by an outside expert.
accessibility-tried-gap = own assessment or one from outside, and the day
accessibility-say = Give feedback
accessibility-say-text = Tell us if something does not work. We answer within two weeks.
accessibility-say-gap = e-mail and telephone
accessibility-authority = Supervision
accessibility-authority-text = If you get no answer within two weeks or are not satisfied with it, you may turn to the Finnish Transport and Communications Agency Traficom, which supervises accessibility.
