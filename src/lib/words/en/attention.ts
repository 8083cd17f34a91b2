/** The inbox of what did not get through. Nothing leaves it by itself. */
export const attention = {
	lead: 'The server did not accept these. What you wrote is kept here until you decide.',
	empty:
		'Nothing needs you here. If something you did is not accepted, it is kept on this page with the reason.',
	contents: 'What it contains',
	edit: 'Open and change it',
	export: 'Save as a file',
	discard: 'Discard',
	discard_sure: 'Yes, discard it',
	discarded: 'Discarded',
	retried: 'It is being sent again',
	unknown_reason:
		'The server did not accept it and gave a reason that this version does not know yet.',
	something: 'Something you did',
	stuck: (attempts: number) =>
		`The server failed on this ${attempts === 1 ? 'once' : `${attempts} times`}. Everything else goes on. It stays here until you decide.`,
	park: 'Set it aside',
	file_name: 'not-sent',
	commands: {
		'application.start': 'Starting an application',
		'application.answer': 'An answer in your application',
		'application.submit': 'Submitting your application',
		'application.withdraw': 'Withdrawing your application',
		'certificate.submit': 'Submitting your training certificate',
		'file.attach': 'Adding a file',
		'file.remove': 'Removing a file',
		'person.set': 'Your name or language',
		'notification.read': 'Marking a notification as read',
		'card.review': 'Going over a card',
		'card.undo': 'Taking back the grade of a card',
		'card.suspend': 'Setting a card aside',
		'card.resume': 'Bringing a card back',
		'chapter.read': 'Marking a chapter as read',
		'deck.make': 'Making a deck',
		'deck.rename': 'A new name for a deck',
		'deck.remove': 'Removing a deck',
		'deck.add': 'New cards in a deck',
		'deck.edit': 'A change to a card',
		'deck.drop': 'Removing cards',
		'review.decide': 'A decision on a file',
		'review.claim': 'Taking a file',
		'review.release': 'Giving a file back',
		'review.renew': 'Keeping a file',
		'fee.confirm': 'Confirming a fee'
	}
};
