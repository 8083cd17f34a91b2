/** How news reaches a person, and the page behind the link in a mail. */
export const reach = {
	title: 'How news reaches you',
	lead: 'All news is in Waymark, always. Choose what is also mailed to you, and what your phone shows.',
	subjects: {
		decision: {
			name: 'Decisions, and what you have to do in time',
			text: 'Approved, a change is asked for, a place is offered, an interview is called off.'
		},
		receipt: {
			name: 'What you sent was received',
			text: 'Your application, your certificate, a request for the exam.'
		},
		interview: { name: 'Your interview', text: 'Booked, moved, and a reminder the day before.' },
		reference: { name: 'Your references', text: 'When to ask, who has answered, what is missing.' },
		class: { name: 'Your class', text: 'Changes, homework, and when the exam is open to you.' },
		deadline: { name: 'Reminders of your dates', text: 'Your exam, your renewal.' },
		mentor: {
			name: 'Mentors and helpers',
			text: 'Somebody asks you, answers you or leaves you a note.'
		}
	},
	by_mail: 'By mail',
	by_alert: 'As an alert',
	always: 'Always by mail, as long as you have an account.',
	never: 'Never by mail: only in Waymark.',
	not_saved: 'This is not saved yet. Keep the page open and try again.',
	choices: 'What you hear of',
	alerts: {
		title: 'Alerts on this device',
		why: 'Your phone or computer tells you when there is news, although Waymark is closed. So you need not look again and again.',
		what: 'An alert says only "There is news in Waymark", so that nobody who sees your screen learns more.',
		news: 'There is news in Waymark',
		on: 'Turn alerts on',
		off: 'Turn alerts off',
		is_on: 'Alerts are on, on this device.',
		is_off: 'Alerts are off on this device.',
		others: (count: number) =>
			count === 1 ? 'They are on, on 1 other device.' : `They are on, on ${count} other devices.`,
		others_off: 'Turn them off on my other devices',
		busy: 'One moment',
		failed: 'That did not work. Look at your connection, then try again.',
		detailed: 'Say what the news is about',
		detailed_text:
			'For example "Your application is approved". Anybody who sees your screen can read it.',
		sign_in: 'Sign in to get alerts.',
		states: {
			unsupported: 'This browser cannot show alerts. All news is in Waymark, and in your mail.',
			home_screen:
				'On an iPhone or iPad, alerts come only when Waymark is on your home screen. In Safari, press Share, then "Add to Home Screen". Open Waymark from there and come back to this page.',
			not_offered: 'Alerts are not set up here. All news is in Waymark, and in your mail.',
			denied:
				'This browser was told to block alerts from Waymark. To undo that, press the sign to the left of the address, or open the site settings of your browser, and set "Notifications" to "Allow". Then open this page again.'
		}
	},
	quiet: {
		title: 'Quiet hours',
		text: 'Alerts and mails wait until they end. Only what cannot wait is mailed: a place is offered, or an interview is tomorrow, moved or called off.',
		use: 'Keep quiet at night',
		from: 'From',
		to: 'Until',
		zone: (zone: string) => `Times are those of ${zone}.`,
		here: (zone: string) => `Use the times of this device (${zone})`,
		same: 'The two times have to be different.'
	},
	bounced: {
		title: 'Our mails do not reach you',
		address: (address: string) =>
			`A mail to ${address} came back. Until this is mended, we send nothing there. All news is here in Waymark.`,
		reasons: {
			unknown:
				'Your mail provider says that nobody has this address. Look at it letter by letter. If it is not yours any more, ask your program to change the address of your account.',
			full: 'Your mailbox is full. Make some room in it, then press the button.',
			refused:
				'Your mail provider did not take the mail. Look into your spam folder, and mark mails from Waymark as wanted. Then press the button.'
		},
		mend: 'My address works again',
		mended: 'We send you a mail now. If it does not come, this note comes back.'
	},
	mails: {
		title: 'Mails from Waymark',
		no_link: {
			title: 'This link is not complete',
			text: 'Open it again from the mail. You can also choose in Waymark, under Settings.'
		},
		ask: (subject: string) => `No more mails about: ${subject}?`,
		text: 'The news stays in Waymark. What was decided, and what you have to do in time, is always mailed.',
		stop: 'End these mails',
		start: 'Send these mails again',
		stopped: (subject: string) => `You get no more mails about: ${subject}.`,
		started: (subject: string) => `You get mails about: ${subject}.`,
		looking: 'Looking at the link',
		offline: 'There is no connection. Try again when there is.',
		failed: 'That did not work. Try again in a moment.',
		again: 'Try again',
		not_found: 'This link has ended. You can choose in Waymark, under Settings.',
		limited: 'This link was used too often. Try again in an hour.',
		settings: 'Choose in Waymark'
	}
};
