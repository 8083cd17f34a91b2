/** The desk's page for a class as a whole, and the card on which a reviewer scores. */
export const admissionDesk = {
	title: 'People',
	open: 'People and places',
	loading: 'Loading the class',
	failed: 'The class could not be loaded. Try again when there is a connection',
	tally: (given: number, capacity: number, waiting: number, most: number) =>
		`${given} of ${capacity} places given, ${waiting} of ${most} waiting`,
	table: 'People who asked for this class',
	empty: {
		title: 'Nobody has asked for this class yet',
		text: 'People appear here once they have sent their application.'
	},
	columns: {
		name: 'Name',
		scores: 'Scores',
		interview: 'Interview',
		references: 'References',
		first: 'Works as a peer',
		seat: 'Place',
		acts: 'Decide'
	},
	no_scores: 'Not scored',
	scored_by: (mean: string, count: number) =>
		count === 1 ? `${mean} of 4, 1 reviewer` : `${mean} of 4, ${count} reviewers`,
	mean: (factor: string, mean: string) => `${factor}: ${mean} of 4`,
	interviews: { booked: 'Booked', held: 'Held', missed: 'Missed', cancelled: 'Cancelled' },
	no_interview: 'None',
	yes: 'Yes',
	seats: {
		offered: 'Offered',
		waiting: 'Waiting',
		declined: 'Declined',
		taken: 'Taken',
		given_up: 'Given up',
		expired: 'Offer ended',
		completed: 'Completed',
		ended: 'Ended'
	},
	number: (position: number) => `number ${position}`,
	until: (when: string) => `until ${when}`,
	other_class: 'In another class',
	acts: { offer: 'Offer', wait: 'Waiting list', decline: 'Decline' },
	dialog: {
		offer: (name: string) => `Offer ${name} a place?`,
		wait: (name: string) => `Put ${name} on the waiting list?`,
		decline: (name: string) => `Tell ${name} that there is no place?`,
		reasons: 'Reasons',
		reasons_hint: 'These are in the letter, in the program’s words',
		reasons_missing: 'Choose at least one reason',
		note: 'Note',
		note_hint: 'Read by reviewers and staff alone',
		letter: 'What the letter says',
		details: {
			offer: 'It also says which class it is, its days and place, and by when to answer.',
			wait: 'It also says which class it is, its days and place, and the number on the list.',
			decline: 'It also says which class it is about.'
		},
		do: { offer: 'Offer the place', wait: 'Put on the list', decline: 'Send this' },
		cancel: 'Not now'
	},
	done: {
		offer: 'The place is offered, and the letter is on its way',
		wait: 'On the waiting list, and the letter is on its way',
		decline: 'Declined, and the letter is on its way'
	},
	counts: {
		title: 'The class in numbers',
		text: 'Counted from what people chose to answer. Nobody is named here.',
		none: 'Nothing to count yet'
	},
	score: {
		title: 'Scores',
		hint: '0 is not seen, 4 is clearly seen. Write why next to each score.',
		reason: 'Why',
		reason_missing: 'Write why',
		none_chosen: 'Score at least one factor',
		none: 'No score',
		note: 'Note',
		note_hint: 'Reviewers and staff of the program read it; the applicant does not',
		save: 'Save the scores',
		saved: 'Scores saved',
		others: 'What others scored',
		by: (name: string, when: string) => `${name}, ${when}`
	}
};
