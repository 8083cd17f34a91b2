/** A helper, as the applicant sees one: the consent, the code, the end and the notes. */
export const assister = {
	title: 'Your helper',
	lead: 'Somebody you trust can see how far your application is and leave you notes. They cannot read your answers, open your files, change anything or send anything.',
	sign_in: 'Sign in to have a helper',
	sign_in_text: 'A helper looks from their own account, so your application needs one too.',
	offline:
		'You have no connection. You can still invite somebody, or end it: both go out with the next connection.',
	none: 'Nobody helps you here yet',
	none_text:
		'It can be a supervisor, a peer mentor, or a worker at a family resource center. You decide, and you can end it at any time.',
	over: 'This application is over, so nobody new can be invited.',
	full: 'Five helpers at a time is the most. End one to invite another.',
	states: {
		sending: 'On this device',
		invited: 'Invited',
		expired: 'Code ended',
		joined: 'Helping',
		ended: 'Ended'
	},
	state_texts: {
		sending: 'The code works once this has been sent.',
		invited: (until: string) => `The code works once, until ${until}.`,
		expired: 'Nobody used the code in time. You can invite again.',
		joined: (since: string) => `Sees how far you are since ${since}.`,
		ended: {
			applicant: 'You ended this. They see nothing any more.',
			assister: 'They stopped helping. They see nothing any more.',
			application: 'It ended with your application. They see nothing any more.'
		}
	},
	meant: (name: string) => `You invited ${name}.`,
	seen_as: (called: string) => `They see you as ${called}.`,
	only_for: (email: string) => `Only for the account of ${email}.`,
	invite: {
		title: 'Invite somebody',
		open: 'Invite somebody else',
		sees_title: 'What they will see',
		sees: [
			'The name that you choose below, and which program you apply to',
			'Which sections are done and which are not, yes or no',
			'Which documents are here, and whether they were received',
			'Where your application and your certificate stand, and what was decided',
			'The days by which something is due',
			'The notes that they write, and which of them you are done with'
		],
		never_title: 'What they will never see',
		never: [
			'Your answers, your story and anything else you typed',
			'Your files, and what they are called',
			'What reviewers write to you, your references and your letters',
			'Your account, your email and your other applications'
		],
		until:
			'It lasts until you end it, or they do, or you take your application back. Then it is gone from their device the next time it is online.',
		name: 'Who helps you?',
		name_hint: 'The name that you know them by. Only you see it',
		name_missing: 'Write who helps you',
		called: 'What should they see as your name?',
		called_hint: 'A first name or initials are enough',
		called_missing: 'Write the name that they should see',
		email: 'Their email, if you know it',
		email_hint: 'Then only the account with this email can use the code',
		agree: 'I agree that this person sees what is listed above, until I end it',
		agree_missing: 'Tick that you agree. Without it nobody sees anything',
		send: 'Agree and make a code',
		saved: 'The code is made'
	},
	code: {
		title: 'Code for your helper',
		text: 'Give it to this person only. It works once.',
		copy: 'Copy a message with it',
		copied: 'Copied',
		share: 'Send it',
		elsewhere:
			'The code is shown only on the device where it was made. You can end this and invite again.',
		message: (called: string, address: string, code: string) =>
			`${called} would like you to see how far their application is. Open ${address} and sign in. The code is ${code}. It works once, for seven days.`
	},
	revoke: {
		open: 'End this',
		title: (name: string) => `End the help of ${name}?`,
		text: 'They see nothing any more. Notes that they left stay with you. To start again you make a new code.',
		confirm: 'Yes, end it',
		keep: 'Keep it'
	},
	notes: {
		title: 'Notes from your helper',
		from: (name: string, when: string) => `${name}, ${when}`,
		open: 'Go to this section',
		resolve: 'Done with this note',
		resolved: 'The note is out of the way'
	}
};
