/** The applicant's place in a class, and the letters about it. */
export const admission = {
	title: 'Admission',
	lead: 'Where you stand with a class.',
	none: {
		title: 'Nothing is decided yet',
		text: 'After your interview the program puts the class together. What it decides appears here, and in a letter.'
	},
	not_here: {
		title: 'This program has no classes',
		text: 'Nothing is to be done here.'
	},
	class_gone: 'A class that is not on this device yet',
	states: {
		offered: 'Offered to you',
		waiting: 'Waiting list',
		declined: 'No place',
		taken: 'Your place',
		given_up: 'Given up',
		expired: 'Offer ended',
		completed: 'Completed',
		ended: 'Class cancelled'
	},
	texts: {
		offered: 'A place in this class is offered to you. Take it or give it up.',
		waiting: 'When a place comes free, it is offered in the order of the list.',
		declined: 'There is no place for you in this class.',
		taken: 'The place is yours. My class has its days, its modules and your homework.',
		given_up: 'You gave this place up. Your application is kept.',
		expired: 'Nobody answered the offer in time, so the place went to the next person.',
		completed: 'You have completed this class.',
		ended: 'This class does not take place. Your application is kept.'
	},
	until: (when: string) => `The offer is yours until ${when}.`,
	position: (place: number) => `You are number ${place} on the list.`,
	first: 'People who work as peer specialists already come first. So your number can also grow.',
	why: 'Why',
	next: {
		title: 'What you can do next',
		points: [
			'Read the reasons in your letter. They say what would help.',
			'Look at the next classes. Your application is kept: ask the program to be considered for one.',
			'If something in the decision seems wrong, call the program and ask.'
		],
		classes: 'See the classes'
	},
	take: 'Take the place',
	open_class: 'Open My class',
	give_up: 'Give the place up',
	leave_list: 'Leave the list',
	waits: {
		title: 'Your answer is on this device',
		text: 'It is sent now. It counts once it has been received.',
		offline: 'It leaves with the next connection. It counts once it has been received.'
	},
	not_saved: 'This could not be kept on this device. Try again',
	said: { take: 'You took the place', give_up: 'You gave the place up' },
	confirm: {
		title: 'Give the place up?',
		text: 'It goes to the next person at once. You cannot take it back yourself.',
		do: 'Give it up',
		keep: 'Keep it'
	},
	letters: 'Letters',
	letter: {
		greeting: (name: string) => (name ? `Dear ${name},` : 'Hello,'),
		admission_offered: [
			'We are glad to offer you a place in this class.',
			'Open Admission in Waymark to take it or to give it up. If there is no answer by the day below, the place goes to the next person.'
		],
		admission_waiting: [
			'Thank you for your application and for your time. Every place in this class is given for now, and you are on its waiting list.',
			'When a place comes free, it is offered in the order of the list. You do not need to do anything.'
		],
		admission_declined: [
			'Thank you for your application and for what you told us. There is no place for you in this class.',
			'This says nothing about your worth, or about the peer you can be. It is about this class.'
		],
		class: 'Class',
		days: 'Days',
		span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
		place: 'Place',
		answer_by: 'Answer by',
		position: 'Number on the list',
		reasons: 'Why',
		again: 'Your application is kept. You can ask the program to be considered for a later class.',
		close: 'With respect,',
		signed: 'The people who put the class together'
	}
};
