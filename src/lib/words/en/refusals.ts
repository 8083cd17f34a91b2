/** What to do about each "no". Never blames, and never only says that something is wrong. */
import type { RefusalWords } from '../../domain/refusals.ts';

export const refusals: RefusalWords = {
	not_found: 'This is no longer here. Go back and open it again',
	not_allowed: 'This account cannot do that. Sign in with the account that this belongs to',
	bad_arguments: 'This could not be sent as it was. Open it, check it, and save it again',
	'application.exists': 'You already have an application for this program. Open that one to go on',
	'application.locked':
		'Your application is with the reviewer now. You can change it if they ask for a change',
	'application.stale':
		'Something changed since you looked. Check the new version, then submit again',
	'application.incomplete': 'Some things are still missing. Fill them in, then submit',
	'application.edition':
		'This form was replaced by a newer one. Connect, open the new one, and copy your words over',
	'certificate.locked':
		'Your certificate is with the reviewer now. You can change it if they ask for a change',
	'certificate.stale':
		'Something changed since you looked. Check the new version, then submit again',
	'certificate.incomplete':
		'Some things are still missing for your certificate. Fill them in first',
	'certificate.too_early':
		'The training ended too early to count. The form says after which day. Check the day',
	'certificate.hours':
		'The training has too few hours. The form says how many are needed. Check the hours',
	'certificate.competencies': 'Every topic is needed. Tick each one that your course covered',
	'certificate.provider_not_approved':
		'This provider was not approved on that day. Check the provider and the day',
	'certificate.after_approval': 'You can send the certificate once your application is approved',
	'answer.missing': 'Fill this in',
	'answer.unknown_question':
		'This question is no longer asked. Your words are kept here so that you can copy them',
	'text.too_long': 'Use fewer characters. Your words are kept here while you shorten them',
	'answer.too_long': 'Use fewer characters. Your words are kept here while you shorten them',
	'answer.too_many_words': 'Use fewer words. Your words are kept here while you shorten them',
	'answer.wrong_kind': 'Answer this question again',
	'answer.unknown_choice': 'Choose one from the list',
	'answer.not_an_email': 'Write the whole email, like name@example.org',
	'answer.not_a_phone': 'Write the whole phone number, with area code',
	'answer.not_a_date': 'Write a day that exists, like 5 29 2026 for May 29, 2026',
	'answer.date_too_early': 'This date is too long ago. Check the year',
	'answer.date_too_late': 'This date is still to come. Check the day and the year',
	'answer.date_passed': 'This date has passed. Use an ID that is still in date',
	'answer.not_a_number': 'Write a number, like 80',
	'answer.number_too_low': 'Write a higher number',
	'answer.number_too_high': 'Write a lower number',
	'agreement.not_signed': 'Tick the box to agree, and sign with your name',
	'eligibility.adult': 'You need to be 18 or older. If you are, check the date or tick the box',
	'eligibility.diploma': 'You need a diploma or its equal. If you have one, tick the box',
	'eligibility.willing_to_share':
		'This work asks for it. If you are willing, tick the box. You choose what you share',
	'eligibility.dedicated': 'The law asks for this. If it is true for you, tick the box',
	'eligibility.good_standing':
		'It has to be active, with nothing open against you there. If that is so, tick the box',
	'eligibility.place':
		'This program is for people who live or work in its area. If you do, choose which',
	'class.unknown': 'This class is no longer on the list. Choose another one',
	'class.window_closed':
		'This class takes no applications now. Choose one that is open, or wait for the next',
	'class.same_twice': 'You chose this class first already. Choose another one, or leave this empty',
	'class.stale':
		'Somebody else changed this class since you looked. Look at it again, then save yours',
	'class.cancelled': 'This class was cancelled, and people were told. Make a new one instead',
	'class.too_small': ({ taken }) =>
		`${Number(taken)} people have a place or wait for one. Leave at least that many places`,
	'class.full': 'Every place in this class is given. Put the person on the waiting list instead',
	'class.list_full': 'The waiting list of this class is full',
	'class.begun': 'This class has begun, so no place can be given in it any more',
	'seat.not_submitted':
		'This application is not sent, or is over. A place can be given once it is sent',
	'seat.exists': 'This person has a place or waits for one already. Look at the list again',
	'seat.stale': 'This changed before you answered. Look at it again',
	'seat.expired': 'The time to take this place is over, and it went to the next person',
	'score.reason_missing': 'Write a reason next to each score',
	'class.not_yours':
		'You have no place in this class, so nothing can be handed in. Your words are kept',
	'attendance.early': 'This day has not come yet. Mark it once it has',
	'homework.stale':
		'This was changed since you looked. Read what is there now, then send yours again',
	'homework.accepted': 'This was accepted already, so it stays as it is',
	'exam.locked':
		'The exam opens once enough days and enough homework are there. The list says what is missing',
	'exam.early': 'The day of the exam has not come yet. Record it once it has',
	'exam.passed': 'This exam was passed already, and the certification stands',
	'attempt.early': 'This day has not come yet. Record it once it has',
	'attempt.window': 'The approval had ended by that day. Such a day cannot be recorded',
	'attempt.not_approved':
		'The application and the certificate both have to be approved before the exam',
	'attempt.passed': 'The exam was passed, and the certification stands',
	'attempt.open': 'The last attempt has no result yet. Record that first',
	'attempt.used_up': ({ attempts }) => `All ${Number(attempts)} attempts are used`,
	'attempt.stale': 'Somebody else recorded this since you looked. Look at it again',
	'attempt.reason_missing': 'Write why what was recorded before is put right',
	'attempt.before_request': 'The exam cannot have been before it was asked for',
	'window.stale':
		'Somebody else changed these days since you looked. Look at them again, then save yours',
	'experience.attest': 'Your own word is all that is needed. If it is true for you, tick the box',
	'hours.category': 'Choose which kind of hours these are',
	'hours.amount': 'Write the hours in quarters, such as 1.25: from 0.25 to 24',
	'hours.future': 'This day is still to come. Write the hours down once you were there',
	'hours.before_period':
		'These hours are from before the period that you renew for, so they cannot count for it',
	'hours.after_period': 'Your certification had ended by then, so these hours cannot count for it',
	'hours.period':
		'Your certification was renewed meanwhile. Your words are kept here: write the hours down again for the new period',
	'hours.day_full':
		'More than 24 hours are written down for this day. Look at your other entries of that day',
	'hours.sent': 'This entry was sent, so it stays as it is',
	'hours.stale':
		'This entry was changed on another device. Look at it again; your words are kept here',
	'hours.reason_missing': 'Write why, so that the person knows what to do',
	'renewal.not_certified': 'Hours count once you are certified',
	'renewal.early': 'It is too early to renew. The first day is on this page and among your dates',
	'renewal.over': 'The time to renew is over. Ask the certifying body what is possible now',
	'renewal.locked':
		'Your renewal is with the reviewer, so its hours stay as they are until the answer is here',
	'renewal.stale':
		'Something changed after you looked. Look at your hours once more, then send them',
	'renewal.hours': 'Too few hours are written down. Add more, then send them',
	'renewal.category_hours': 'One kind of hours is still short. Add more of it, then send them',
	'renewal.evidence': 'Each entry needs its file. Add the missing ones, then send them',
	'renewal.not_attested': 'Tick the statement about your hours',
	'pathway.after_certification':
		'This builds on a certification that is current. You can add it while yours is',
	'interview.not_submitted': 'Send your application first. Then you can choose a time',
	'interview.exists': 'You have an interview already. Move it if you want another time',
	'interview.taken': 'Somebody else was given this time just before. Choose another one',
	'interview.too_many': 'You have had many times already. Call the program to find one',
	'interview.past':
		'This interview has begun or is over, so it stays as it is. Call if you need another one',
	'interview.too_late': ({ hours }) =>
		`Less than ${Number(hours)} hours are left, so the time stays. You can cancel, or call if you are late`,
	'interview.early': 'The interview has not begun yet. Write this down once it has',
	'slot.past': 'This time has passed. Choose one that is still to come',
	'slot.taken': 'Somebody has this time. Cancel their interview first, so that they hear of it',
	'slot.overlaps':
		'One of the interviewers has another interview at one of these times. Look at the list and change the times',
	'document.missing': 'Add a photo or a PDF',
	'file.not_stored': 'The file is still on its way. Waymark keeps it and sends it again',
	'file.empty': 'This file has nothing in it. Choose another one',
	'file.too_large': 'This file is too big. Take a photo of the page, or save a smaller PDF',
	'file.wrong_type': 'Choose a photo (JPEG, PNG, HEIC or WebP) or a PDF',
	'file.program': 'This file is a program, not a document. Choose a photo or a PDF',
	'file.unreadable': 'This file does not open. Save it again, or take a photo of the page',
	'file.moving': 'This picture moves. Take a photo that stands still',
	'file.pdf_encrypted': 'This PDF has a password. Save it without one, or take a photo of the page',
	'file.pdf_empty': 'This PDF has no pages. Save it again, or take a photo of the page',
	'file.pdf_too_long': 'This PDF has too many pages. Choose only the pages that are needed',
	'file.changed': 'The file changed on its way. Remove it and add it again',
	'fee.no_reference': 'There is no payment reference to confirm yet',
	'claim.taken': ({ name }) =>
		typeof name === 'string' ? `${name} has this file open` : 'Somebody else has this file open',
	'claim.second': 'You would deny it, so somebody else looks at it now. Take another file',
	'claim.lost': 'Your claim has ended. Claim the file again, then decide',
	'claim.none': 'Nobody holds this file any more. Claim it',
	'claim.lead': 'This file was handed to a lead. Take another one',
	'claim.recused': 'You stepped back from this file, so it stays closed for you',
	'review.stale': 'The applicant sent a new version. Look at it, then decide',
	'review.decided': 'This was decided already. Open it to see how',
	'review.sent': 'It is not with you any more: it was sent, or taken back before',
	'review.no_lead':
		'There is no other lead at this desk. Decide it, or release it for somebody else',
	'review.not_for_them': 'This person cannot review this file. Choose somebody else',
	'review.not_recused': 'They have not stepped back from this file, or were let back already',
	'review.message_length':
		'Write between 1 and 2000 characters. Your words are kept here while you shorten them',
	'role.no_account':
		'Nobody has a confirmed account with this address. Ask them to log in once, then try again',
	'role.last': 'Somebody has to stay who can give roles. Give the role to another person first',
	'provider.dates': 'The last day is before the first one. Change one of them',
	'view.too_many': 'You keep 50 views already. Remove one first',
	'review.reason_missing': 'Choose at least one reason',
	'review.reason_unknown': 'This reason is no longer on the list. Choose another one',
	'review.note_missing': 'Write a note that says what to do',
	'review.file_unread':
		'A file is not confirmed by the server. Wait a minute, or ask for it again, then approve',
	'seen.elsewhere':
		'You may not open the other side. Ask somebody who works at both desks to look at it',
	'seen.reason_missing': 'Write why, for the others at the desk',
	'seen.stale': 'Somebody else answered this a moment ago. Look at it again',
	'group.full': 'This group has twelve members, which is the most. Ask them to start a second one',
	'group.too_many': 'You are in ten groups, which is the most. Leave one, then try again',
	'group.decks_full': 'This group has twenty decks, which is the most. Take one away first',
	'group.deck_cards': 'A shared deck has 1 to 200 cards, each with a question and an answer',
	'message.length':
		'Write between 1 and 500 characters. Your words are kept here while you shorten them',
	'round.running': 'A round is going on already. Join in, or end it first',
	'round.moved': 'The group has gone on to the next step. Look at the question again',
	'round.host':
		'Somebody else leads this round. You can take over when they have been quiet for two minutes',
	'mentor.proof_missing':
		'Write how staff can check your certification, such as its number and who gave it',
	'mentor.refused': 'Staff could not confirm this. You can offer again a month after they answered',
	'mentor.not_taking': 'This mentor is not taking requests. Choose another one',
	'mentor.asked': 'You have asked this mentor already. Open the request to see its state',
	'mentor.full':
		'Five people at a time is the most for a mentor. Try again later, or choose another one',
	'mentor.too_many':
		'Three of your requests wait for an answer, which is the most. Take one back first',
	'mentoring.ended':
		'This has ended, so nothing more can be sent. What was written can still be read',
	'study.barred':
		'This account can no longer take part in groups and mentoring. Staff can tell you why',
	'reference.not_submitted': 'You can ask for references once your application is submitted',
	'reference.own_address':
		'This is your own email. A reference comes from somebody else: write their email',
	'reference.same_referee':
		'You asked this person already. Look for them in the list, or ask somebody else',
	'reference.family':
		'Family cannot give a reference here. Choose somebody who knows you from work, training or volunteering',
	'reference.too_many': ({ most }) =>
		`You can ask ${Number(most)} people. Take back a request that is still open, then ask again`,
	'reference.closed': 'This request is over, so nothing more can be done with it',
	'reference.sent': 'A reference was sent with this link already. It opens only once',
	'reference.declined': 'This request was declined, so its link no longer opens',
	'reference.revoked': 'This request was taken back, so its link no longer opens',
	'reference.expired': 'This link has ended. Whoever asked you can send a new one',
	'reach.must':
		'What was decided, and what you have to do in time, is always mailed. It cannot be switched off',
	'assister.too_many': ({ most }) =>
		`${Number(most)} helpers at a time is the most. End one first, then invite again`,
	'assister.code_unknown': 'This code opens nothing. Compare it with what you were given',
	'assister.code_expired':
		'This code has ended: it works for seven days. Whoever gave it to you can make a new one',
	'assister.code_used':
		'This code was used already: it works once. Whoever gave it to you can make a new one',
	'assister.own_code': 'This is your own code. Give it to the person who helps you',
	'assister.wrong_person':
		'This code is for another account. Sign in with the email that you were invited by',
	'assister.works_here':
		'You work at the desk of this program, so you cannot help an applicant to it as well',
	'assister.already': 'You help this person already. Look for them in your list',
	'assister.ended': 'This help was ended. To go on, ask for a new code',
	'suggestion.too_many': ({ most }) =>
		`${Number(most)} notes are open, which is the most. Wait until some are done with`,
	'state.illegal': 'This is no longer possible. Open it again to see where it stands',
	'sitting.too_many': ({ most }) =>
		`${Number(most).toLocaleString('en')} practices are kept, which is the most. You can go on with one that you began`,
	'sitting.full': 'This practice has more answers than can be kept. Finish it and begin a new one',
	'deck.removed':
		'This deck was removed on another device. Your cards are kept here: save them as a file, or add them to another deck',
	'deck.card_removed':
		'This card was removed on another device. Your words are kept here: copy them into a new card',
	'deck.full': ({ most }) =>
		`A deck holds ${Number(most).toLocaleString('en')} cards. Your cards are kept here: save them as a file, and bring them into another deck`,
	'deck.long':
		'There is too much written in this deck. Your cards are kept here: save them as a file, and bring them into another deck',
	'deck.too_many': ({ most }) =>
		`There is room for ${Number(most)} decks. Remove one that you no longer need, then try again`,
	'device.not_saved': 'This is not saved yet. Keep the page open and try again',
	'device.full': 'This device is full. Make some room, then try again',
	'engine.update_required': 'Open the new version of Waymark. What you wrote is kept',
	'engine.parked':
		'This could not be delivered. It is kept here: try again, change it or save a copy',
	'erasure.sign_in_again':
		'It has been over an hour since you signed in. Sign out, sign in again, and come back here',
	'erasure.has_role':
		'You work at a desk here. Ask the program to end that first, then erase your account',
	'rate.limited': 'That was a lot in a short time. Wait a minute, then try again'
};
