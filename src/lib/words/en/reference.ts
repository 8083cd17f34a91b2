/** What a referee reads, who has a link and no account. */
export const reference = {
	title: 'A reference',
	before: {
		title: 'Somebody asks you for a reference',
		text: 'It is a short form and takes about ten minutes. You need no account. What you write stays on this device until you send it, also without a connection.',
		press: 'Open the request',
		opening: 'Opening the request',
		offline: 'Opening the request needs a connection. Once it is open you can write without one.',
		failed: 'The request could not be opened just now. Check your connection, then try again.'
	},
	ended: {
		no_link: {
			title: 'This page opens with a link',
			text: 'Open the whole link from the message you got. If part of it is missing, copy it into the address bar in one piece.'
		},
		not_found: {
			title: 'This link does not open anything',
			text: 'It may have been replaced by a newer one. Look for the latest message, or ask the person who sent it.'
		},
		'rate.limited': {
			title: 'This link was used very often',
			text: 'Wait an hour, then open it again. What you wrote is kept on this device.'
		},
		'reference.sent': {
			title: 'This reference was sent already',
			text: 'Each link works once. There is nothing left to do. Thank you.'
		},
		'reference.declined': {
			title: 'You said no to this request',
			text: 'There is nothing left to do, and nothing more is sent to you.'
		},
		'reference.revoked': {
			title: 'This request was taken back',
			text: 'The person who asked you no longer needs this reference. There is nothing left to do.'
		},
		'reference.expired': {
			title: 'This link has ended',
			text: 'If a reference is still wanted, the person who asked you can send a new link.'
		}
	},
	for: (applicant: string) => `A reference for ${applicant}`,
	lead: (applicant: string, program: string) =>
		`${applicant} has applied for ${program} and asks you to say something about working with them.`,
	due: (when: string) => `It has to be here by ${when}.`,
	no_due: 'No day is set yet. Sooner is better.',
	until: (when: string) => `Your link works until ${when}.`,
	who_reads: (applicant: string) =>
		`Only the people who decide on the application read it. ${applicant} sees that it arrived, and never what you wrote.`,
	family: {
		label: (applicant: string) => `Are you family of ${applicant}?`,
		hint: 'A relative, spouse or partner',
		yes: 'Yes',
		no: 'No',
		refused: {
			title: 'Family cannot give a reference here',
			text: (applicant: string) =>
				`That is the program’s rule for everybody. The kindest thing now is to say no below, so that ${applicant} can ask somebody else in time.`
		}
	},
	health: {
		title: 'Leave out health',
		text: 'Write about their work and how they are with people. Leave out any diagnosis, medication or treatment, also when you mean well.',
		noticed:
			'This may tell about somebody’s health. Read it once more, and leave that part out if it does.'
	},
	saved: (time: string) => `Saved on this device ${time}`,
	not_saved: 'This device has no room to save it. Keep the page open until it is sent.',
	family_missing: 'Say whether you are family',
	send: 'Send the reference',
	send_note: 'It is sent once and cannot be changed after that.',
	sending: 'Sending',
	waiting: {
		title: 'It leaves as soon as there is a connection',
		text: 'Keep this page open if you can. If you close it, open the same link again on this device: it goes on by itself.',
		change: 'Not yet, I want to change something'
	},
	sent: {
		title: 'Your reference has arrived',
		text: (applicant: string) =>
			`Thank you. ${applicant} sees that it is here. What you wrote was removed from this device.`
	},
	left: {
		text: 'What you wrote was not sent, and is still on this device.',
		show: 'Show it, to copy it'
	},
	forget: {
		open: 'Remove what I wrote from this device',
		title: 'Remove what you wrote?',
		text: 'It was not sent. It is gone from this device, and the link still works.',
		confirm: 'Remove it',
		keep: 'Keep it'
	},
	decline: {
		open: 'I cannot give this reference',
		title: 'Say no to this request?',
		text: (applicant: string) =>
			`${applicant} is told that you cannot, and can ask somebody else. The reason below is read only by the people who run the program.`,
		reason: 'Why, if you like',
		reasons: {
			family: 'We are family',
			time: 'I have no time for it now',
			unknown: 'I do not know this person well enough',
			other: 'Another reason, or I would rather not say'
		},
		confirm: 'Say no',
		keep: 'Go back',
		failed: 'This could not be sent just now. Check your connection, then try again.'
	},
	declined: {
		title: 'Your answer has arrived',
		text: (applicant: string) =>
			`${applicant} can ask somebody else now. Nothing more is sent to you.`
	},
	refused: 'This could not be taken as it is. Look through it once more, then send it again.'
};
