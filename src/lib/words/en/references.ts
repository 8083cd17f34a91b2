/** References, as the applicant asks for them and as a reviewer reads them. */
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const references = {
	title: 'References',
	lead: 'People who know your work say something about it. You see when each one arrives, and only the people who decide on your application read it.',
	rules: {
		title: 'Whom to ask',
		count: (count: number) =>
			`At least ${people(count)}. You can ask more, so that enough arrive in time.`,
		peer: (count: number) =>
			count === 1
				? 'One of them should be a Certified Peer Specialist, who knows the role from inside.'
				: `${count} of them should be Certified Peer Specialists, who know the role from inside.`,
		work: 'People who know you from work, training or volunteering: they can tell how you build supportive relationships.',
		family:
			'No family. They know you well, but not at work, and it is hard for them to stay impartial.',
		health:
			'Better not somebody who treats you. A reference is about your work with people; nobody needs to read about a diagnosis or treatment.',
		due: (when: string) =>
			`Everything has to be here by ${when}. If your interview moves, this day moves with it.`,
		due_later: (days: number) =>
			`Due ${days === 1 ? '1 business day' : `${days} business days`} before your interview. The day is shown here once the interview is booked. You can ask now.`
	},
	standing: {
		complete: 'Your references are complete.',
		waiting: (received: number, all: number) => `${received} of ${all} are here.`,
		to_ask: (count: number) => (count === 1 ? 'Ask 1 more person.' : `Ask ${people(count)}.`),
		peer: 'Nobody you asked is a Certified Peer Specialist yet. One is expected.'
	},
	none: 'You have asked nobody yet',
	none_text:
		'Tell them first that you would like to ask. Then fill in the form below: they get a link, and so do you.',
	not_submitted: 'You can ask once your application is submitted',
	not_submitted_text:
		'References come after the application. Submit it first, then this page opens.',
	open_application: 'Go to my application',
	not_asked: 'This program asks for no references.',
	ask: {
		title: 'Ask somebody',
		open: 'Ask somebody else',
		name: 'Their name',
		name_hint: 'As you would greet them in a message',
		email: 'Their email',
		email_hint: 'The link goes there. You can also send it yourself, by text or in any other way',
		relation: 'How do they know you?',
		relations: {
			supervisor: 'They supervise or employ me',
			colleague: 'We work together',
			educator: 'They taught or trained me',
			volunteer: 'We volunteer together',
			peer: 'They know my peer work',
			treatment: 'They treat me, or did',
			other: 'In another way through work',
			family: 'They are family'
		},
		treatment_note:
			'This is possible, but others can say more about your work. Ask them to leave out any diagnosis or treatment.',
		peer: 'They are a Certified Peer Specialist',
		language: 'Language of the request',
		send: 'Ask for the reference',
		name_missing: 'Write their name',
		relation_missing: 'Choose how they know you',
		saved: 'The request is saved on this device. It goes out as soon as there is a connection.',
		too_many: 'You have asked as many people as can be asked.'
	},
	states: {
		asked: 'Asked',
		opened: 'Opened',
		received: 'Received',
		declined: 'Declined',
		revoked: 'Taken back',
		expired: 'Link ended'
	},
	state_texts: {
		waiting: 'Waits on this device for a connection. The link works once it was sent.',
		asked: (when: string) => `Asked on ${when}. The link was not opened yet.`,
		opened: (when: string) => `Opened on ${when}. Nothing was sent yet.`,
		received: (when: string) => `Received on ${when}. Only the people who decide read it.`,
		declined: 'This person cannot give a reference. You can ask somebody else.',
		revoked: 'You took this back. Its link no longer opens.',
		expired: 'Its link has ended. You can make a new one.'
	},
	works_until: (when: string) => `The link works until ${when}.`,
	peer_mark: 'Certified Peer Specialist',
	link: {
		title: 'The link',
		text: 'We mail it to them. You can send it yourself as well. Whoever has it can answer once, so send it to nobody else.',
		elsewhere:
			'For safety, the link is shown only on the device on which it was made. You can make a new one here; the one before then stops working.',
		copy: 'Copy message and link',
		copied: 'Copied',
		share: 'Share',
		message: (name: string, due: string | null, link: string) =>
			`Hello ${name}, would you write me a reference? It takes about ten minutes and you need no account.${due === null ? '' : ` It has to be there by ${due}.`} ${link}`
	},
	renew: 'Make a new link',
	renewed: 'A new link was made. The one before no longer opens.',
	revoke: {
		open: 'Take back',
		title: (name: string) => `Take back the request to ${name}?`,
		text: 'The link stops working at once. What they have written and not sent stays with them.',
		confirm: 'Take it back',
		keep: 'Keep it'
	},
	desk: {
		title: 'References',
		none: 'No reference was asked for yet.',
		standing: (received: number, asked: number) => `${received} received of ${asked} asked`,
		said: 'How the applicant says they know each other',
		peer: 'Certified Peer Specialist, as the applicant says',
		not_here: 'Nothing to read yet.'
	}
};
