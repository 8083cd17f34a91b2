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
		'application.change_asked': {
			title: 'Your application needs a change',
			text: 'The reviewer says what and where. The clock stands still until you send it again.'
		},
		'application.approved': {
			title: 'Your application is approved',
			text: 'The status page says by when everything has to be done.'
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
		'file.refused': {
			title: 'A file was not accepted',
			text: 'It could not be opened after it was sent. Choose it again.'
		},
		'letter.exam_instructions': {
			title: 'You can register for your exam',
			text: 'The letter has every step, your dates and whom to ask.'
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
		}
	}
};
