/** The applicant's interview. A time is not theirs before the server has said so. */
export const interview = {
	title: 'Interview',
	lead: 'A talk with people who do this work. You choose the time.',
	none: {
		title: 'This program has no interview',
		text: 'Nothing is to be done here.'
	},
	not_sent: {
		title: 'First your application',
		text: 'Once it is sent, you can choose a time here. Nothing has to be found in an email.',
		open: 'Open the application'
	},
	sending: {
		title: 'Your application is on its way',
		text: 'You can choose a time once it has been received. It leaves with the next connection.'
	},
	pick: {
		title: 'Choose a time',
		title_move: 'Choose another time',
		zone: (zone: string) => `Times are shown for where you are: ${zone}.`,
		there: (time: string) => `${time} there`,
		minutes: (count: number) => `${count} minutes`,
		with: (names: string) => `with ${names}`,
		choose: 'Choose a time to go on',
		ask: 'Book this time',
		ask_move: 'Move to this time',
		chosen: (when: string) => `You chose ${when}.`,
		more: 'Show later days',
		keep: 'Keep the time that I have',
		none: 'No times are offered right now',
		none_text: 'New times appear here when the program offers them. Your place in line stays.',
		not_yet: 'The list of times has not come to this device yet. It comes with a connection.',
		stale: (when: string) =>
			`No connection. This list is from ${when}; some times may be taken by now.`,
		offline_note:
			'You can ask for a time now. It is sent with the next connection, and is yours only once it has been received.'
	},
	asked: {
		title: 'You asked for this time',
		text: 'It is not yours yet. The moment it is received, this page says so.',
		offline:
			'It is kept on this device and is sent with the next connection. It is not yours yet: somebody else may ask for it first.',
		move: 'You asked to move. Until that is received, the time below stays yours.',
		to: (when: string) => `Asked for: ${when}`,
		cancel: 'You cancelled. That is kept on this device and is sent with the next connection.'
	},
	booked: {
		title: 'Your interview',
		is_booked: 'Booked',
		is_held: 'Done',
		is_asked: 'Not yours yet',
		when: 'When',
		there: 'Where it is held',
		place: 'Place',
		with: 'With',
		long: 'How long',
		move: 'Choose another time',
		cancel: 'Cancel the interview',
		take_back: 'Take it back',
		calendar: 'Save to my calendar',
		calendar_file: 'interview.ics',
		calendar_title: 'Interview',
		until: (hours: number) => `You can change the time until ${hours} hours before.`,
		held: 'The interview took place. The program will write to you about the next step.',
		references: 'Your references have to be here two business days before. See references'
	},
	cancel: {
		title: 'Cancel this interview?',
		text: 'The time goes to somebody else. Your application stays, and you can choose another time.',
		confirm: 'Cancel the interview',
		keep: 'Keep it'
	},
	refused: {
		title: 'This time could not be given to you',
		seen: 'I have seen it'
	},
	missed: 'Your last interview did not take place. Choose another time here.',
	not_saved: 'This is not saved yet. Press it again.',
	said: {
		asked: 'Your wish is kept on this device',
		booked: 'The interview is yours',
		cancelled: 'The interview is cancelled'
	},
	expect: {
		title: 'What to expect',
		points: [
			'You are asked why you want to do this work, and what you have done so far.',
			'You decide what you share. You do not have to name a diagnosis or a provider.',
			'If you had peer trainings that are not in your application, tell them about those.',
			'Somewhere quiet helps. For a call, test the link the day before.',
			'If you need something so that you can take part, such as captions or an interpreter, ask the program before.'
		]
	}
};
