/** Hours of continuing education, and renewing the certification. */
export const renewal = {
	title: 'Renew your certification',
	lead: 'Write your trainings down as you go, with or without a connection. When the time comes, everything is ready to send.',
	hours: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
	period: (from: string, to: string) => `Hours count from ${from} to ${to}.`,
	none: {
		title: 'Nothing to renew yet',
		text: 'Once you are certified, you write your hours down here.'
	},
	progress: {
		title: 'Your hours',
		total: 'All hours',
		enough: 'Enough',
		of: (have: string, needed: string, left: string) => `${have} of ${needed}. ${left} to go.`,
		all: (have: string, needed: string) => `${have} of ${needed}`
	},
	entries: {
		title: 'Your trainings',
		none: 'None yet. Add the first one as soon as you have been there.',
		kept: 'Sent before',
		kept_text:
			'These were sent with an earlier renewal. Keep their certificates: you may be asked for them.'
	},
	form: {
		add: 'Add a training',
		change: 'Change this training',
		title: 'What was it?',
		title_hint: 'As it stands on the certificate',
		provider: 'Who gave it?',
		day: 'On which day?',
		amount: 'How many hours?',
		amount_hint: 'In quarters of an hour, such as 1.5 or 2.25',
		category: 'Which kind is it?',
		missing_title: 'Write what the training was',
		missing_provider: 'Write who gave the training',
		twin: (title: string) =>
			`“${title}” is written down for this day already. Save it again only if it was another one.`,
		save: 'Save',
		cancel: 'Cancel'
	},
	entry: {
		sent: 'Sent',
		accepted: 'Accepted',
		returned: 'Came back',
		returned_title: 'The program gave this entry back',
		returned_text:
			'Change it or add its certificate. Saving it under “Change” sends it to the program again.',
		no_file: 'No certificate is attached.',
		add_file: 'Add the certificate',
		change: 'Change',
		remove: 'Remove',
		remove_title: 'Remove this training and its certificate?',
		remove_yes: 'Remove it',
		keep: 'Keep it',
		removed: 'The training is removed'
	},
	sign: {
		title: 'Sign and send',
		name: (agreement: string) => `${agreement}: type your full name to sign again`,
		fee: 'Number on your receipt',
		send: 'Send my renewal',
		sent: 'Your renewal is on its way.'
	},
	standing: {
		sending: {
			title: 'Your renewal waits on this device',
			text: 'It is sent by itself with the next connection, once its files are there.'
		},
		received: {
			title: 'Your renewal was received',
			text: (day: string) =>
				`A reviewer looks at it. Your certification stays as it is until ${day}.`
		},
		change: {
			title: 'Your renewal needs a change',
			text: 'Change the entry below, then sign and send once more.'
		},
		denied: { title: 'Your renewal was not approved' },
		early: {
			title: (day: string) => `You are certified until ${day}`,
			text: (day: string) => `You can send your renewal from ${day} on. Until then, collect hours.`
		},
		open: {
			title: (day: string) => `Renew by ${day}`,
			text: 'You can send your renewal now.'
		},
		late: {
			title: (day: string) => `Your certification ended on ${day}`,
			until: (day: string) => `It can still be renewed until ${day}.`
		},
		over: {
			title: (day: string) => `Your certification ended on ${day}`,
			text: 'It can no longer be renewed here. Ask the certifying body what is possible now.'
		}
	}
};
