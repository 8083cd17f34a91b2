/** What happened, told to the applicant. */
export const notifications = {
	empty: 'No news yet. Answers to what you send appear here, even if no email reaches you.',
	unread: 'new',
	read_all: 'Mark all as read',
	kinds: {
		'application.received': {
			title: 'Your application was received',
			text: 'The status page has the receipt and the day by which it is answered.'
		},
		'interview.invited': {
			title: 'Your application was received. Book your interview',
			text: 'Choose a time that suits you. After that you ask for your two references.'
		},
		'application.change_asked': {
			title: 'Your application needs a change',
			text: 'The reviewer says what and where. Your application waits until you send it again.'
		},
		'application.approved': {
			title: 'Your application is approved',
			text: 'The dashboard says what comes next.'
		},
		'application.denied': {
			title: 'Your application was not approved',
			text: 'The status page has the reason, what you can do next, and how to appeal.'
		},
		'certificate.received': {
			title: 'Your training certificate was received',
			text: 'The status page has the receipt and the day by which it is answered.'
		},
		'certificate.change_asked': {
			title: 'Your training certificate needs a change',
			text: 'The reviewer says what to do. Remove the file and choose another.'
		},
		'certificate.approved': {
			title: 'Your training certificate is approved',
			text: 'Once your application is approved too, the exam is next.'
		},
		'desk.message': {
			title: 'A message about your application',
			text: 'It comes from the people who look at your application.'
		},
		'file.refused': {
			title: 'A file was not accepted',
			text: 'It could not be opened after it was sent. Choose it again.'
		},
		'reference.needed': {
			title: 'It is time for your references',
			text: 'Each person you ask gets a link. My Application has the day by which they have to be here.'
		},
		'reference.waiting': {
			title: 'A reference is still to come',
			text: 'The people you asked were reminded. You can send them the link yourself, or ask somebody else.'
		},
		'reference.received': {
			title: 'A reference is here',
			text: 'Only the people who decide on your application read it. It is worth a thank you.'
		},
		'reference.declined': {
			title: 'Somebody cannot give you a reference',
			text: 'That says nothing about you. You can ask somebody else.'
		},
		'reference.expired': {
			title: 'A link for a reference has ended',
			text: 'Nothing was sent with it. You can make a new link, or ask somebody else.'
		},
		'reference.unreached': {
			title: 'A mail about your reference came back',
			text: 'The address that you wrote took no mail. Look at it and ask again, or send the link yourself.'
		},
		'mail.bounced': {
			title: 'Our mails do not reach you',
			text: 'A mail to your address came back. Settings says why and how to mend it. All news is here.'
		},
		'letter.exam_instructions': {
			title: 'You can register for your exam',
			text: 'The letter has every step, your dates and whom to ask.'
		},
		'interview.booked': {
			title: 'Your interview is booked',
			text: 'My Application has the day, the time and the place, and puts it into your calendar.'
		},
		'interview.moved': {
			title: 'Your interview has a new time',
			text: 'My Application has the day, the time and the place. Your calendar file is there too.'
		},
		'interview.cancelled': {
			title: 'Your interview was cancelled',
			text: 'You can choose another time. Your application stays as it is.'
		},
		'interview.missed': {
			title: 'Your interview did not take place',
			text: 'Things happen. You can choose another time.'
		},
		'interview.reminder': {
			title: 'Your interview is tomorrow',
			text: 'My Application has the time, the place and what to expect.'
		},
		'class.changed': {
			title: 'A class that you chose has changed',
			text: 'See its days, its format and when it takes applications. You can choose another one until you send yours.'
		},
		'class.cancelled': {
			title: 'A class that you chose does not take place',
			text: 'Your application is kept. You can choose another class.'
		},
		'seat.offered': {
			title: 'You are offered a place in a class',
			text: 'Take it or give it up before the offer ends. Admission says by when.'
		},
		'seat.waiting': {
			title: 'You are on the waiting list of a class',
			text: 'When a place comes free, it is offered in the order of the list.'
		},
		'seat.declined': {
			title: 'There is no place for you in this class',
			text: 'The letter says why, and what you can do next. Your application is kept.'
		},
		'seat.taken': {
			title: 'The place is yours',
			text: 'Admission has the class and its days.'
		},
		'seat.expired': {
			title: 'The offer of a place has ended',
			text: 'The place went to the next person. Call the program if you still want one.'
		},
		'seat.ended': {
			title: 'The class you had a place in does not take place',
			text: 'Your application is kept. The program will say what comes next.'
		},
		'homework.accepted': {
			title: 'Your homework was accepted',
			text: 'My class shows what is done and what is left before the exam.'
		},
		'homework.returned': {
			title: 'Your homework came back with a note',
			text: 'Read what to add, then hand it in again. Your words are all there.'
		},
		'exam.unlocked': {
			title: 'You can take the exam',
			text: 'Your days and your homework are complete. The program tells you when and where it is.'
		},
		'exam.passed': {
			title: 'You passed. You are certified',
			text: 'Your certificate is here, with a code that anybody can check.'
		},
		'exam.failed': {
			title: 'The exam was not passed this time',
			text: 'Your days and your homework still count. Ask the program when you can take it again.'
		},
		'attempt.requested': {
			title: 'Your exam is requested',
			text: 'The exam company writes to you about a day and a place. Your dates are under My Application.'
		},
		'attempt.passed': {
			title: 'You passed. You are certified',
			text: 'Your certificate is here, with a code that anybody can check.'
		},
		'attempt.failed': {
			title: 'The exam was not passed this time',
			text: 'That happens to many. Your dates say how many attempts and how much time are left.'
		},
		'attempt.missed': {
			title: 'The exam was not taken',
			text: 'Your dates say how many attempts and how much time are left.'
		},
		'renewal.received': {
			title: 'Your renewal was received',
			text: 'It waits for a reviewer. Your certification stays as it is until its last day.'
		},
		'renewal.change_asked': {
			title: 'Your renewal needs a change',
			text: 'Read what to change, mend the entry, and send it again.'
		},
		'renewal.approved': {
			title: 'Your certification is renewed',
			text: 'Your new dates are under My Application.'
		},
		'renewal.denied': {
			title: 'Your renewal was not approved',
			text: 'The page of your renewal has the reason, what you can do next, and how to appeal.'
		},
		'hours.returned': {
			title: 'An entry of your hours came back',
			text: 'Read why, then mend the entry or add its certificate.'
		},
		'deadline.window': {
			title: 'A reminder: your exam',
			text: 'Your dates say until when everything has to be done.'
		},
		'deadline.renewal': {
			title: 'A reminder: your renewal',
			text: 'Your dates say from when and until when you can renew.'
		},
		'mentor.asked': {
			title: 'Somebody asks you to be their mentor',
			text: 'Read what they wrote, then accept or decline. Either is fine.'
		},
		'mentor.accepted': {
			title: 'A mentor said yes',
			text: 'You can write to each other now.'
		},
		'mentor.declined': {
			title: 'A mentor cannot take this on now',
			text: 'That says nothing about you. You can ask somebody else.'
		},
		'mentor.confirmed': {
			title: 'You are on the list of mentors',
			text: 'People can ask you now. You can take a rest at any time.'
		},
		'mentor.not_confirmed': {
			title: 'Your certification could not be confirmed',
			text: 'You can offer again after a month, with another way to check it.'
		},
		'assister.joined': {
			title: 'Your helper joined',
			text: 'Look who it is. If it is not who you meant, end it there.'
		},
		'assister.left': {
			title: 'A helper stopped helping',
			text: 'They see nothing of your application any more.'
		},
		'suggestion.made': {
			title: 'Your helper left you a note',
			text: 'It stands beside the section that it is about.'
		},
		'helping.ended': {
			title: 'Your help has ended',
			text: 'You no longer see this application. Thank you for helping.'
		}
	}
};
