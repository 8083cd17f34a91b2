/** Classes: when they are, and when a place may be asked for. */
import type { ClassFormat } from '../../domain/class-rows.ts';
import type { Standing } from '../../domain/class.ts';

const standings: Readonly<Record<Standing, string>> = {
	open: 'Open for applications',
	opening_soon: 'Opens soon',
	planned: 'Planned',
	full: 'Full',
	closed: 'Applications closed',
	under_way: 'Under way',
	past: 'Over',
	cancelled: 'Cancelled'
};
const formats: Readonly<Record<ClassFormat, string>> = {
	online: 'Online',
	hybrid: 'Online and in person',
	in_person: 'In person',
	undecided: 'Format to be decided'
};

export const classes = {
	title: 'Classes',
	lead: 'When classes are, and from when until when you can ask for a place.',
	back: 'About the program',
	standings,
	formats,
	days_a_week: (count: number) => (count === 1 ? 'Once a week' : `${count} times a week`),
	days_count: (count: number) => (count === 1 ? '1 day' : `${count} days`),
	dates: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
	hours: (from: string, to: string) => `${from} to ${to}`,
	no_dates: 'Dates to be decided',
	may_change: 'Dates and format can change. Whoever chose a class is told at once.',
	facts: {
		dates: 'Dates',
		format: 'Format',
		place: 'Place',
		apply: 'Applications',
		places: 'Places'
	},
	apply: {
		opens: (at: string) => `Open on ${at}`,
		open: (until: string) => `Open until ${until}`,
		was: (from: string, until: string) => `Were open from ${from} to ${until}`,
		unknown: 'The dates for applications are not set yet',
		yours: (at: string) => `${at} where you are`
	},
	places: {
		left: (count: number) => (count === 1 ? '1 place left' : `${count} places left`),
		waiting: (count: number) =>
			count === 1
				? 'Every place is given. 1 person more can wait for one'
				: `Every place is given. ${count} people more can wait for one`,
		none: 'Every place is given, and so is the waiting list',
		of: (count: number) => (count === 1 ? '1 place' : `${count} places`)
	},
	cancelled: (reason: string) => `It does not take place. ${reason}`,
	together: (names: string) => `The same application also serves ${names}. You can name both.`,
	next: {
		title: 'What comes next',
		open: (name: string, until: string) =>
			`You can apply for ${name} now. Applications are taken until ${until}.`,
		soon: (name: string, at: string) => `Applications for ${name} open on ${at}.`,
		nothing: 'No class takes applications now, and no date is set for the next one.'
	},
	groups: {
		open: 'You can apply now',
		coming: 'Coming up',
		running: 'Closed or under way',
		over: (count: number) => (count === 1 ? '1 past class' : `${count} past classes`)
	},
	start: 'Apply',
	each_day: 'Every day and its hours',
	calendar: {
		save: 'Save to my calendar',
		saved: 'The file is in your downloads. Open it to add the days to your calendar.',
		file: 'class.ics',
		is_day: 'class day'
	},
	empty: {
		title: 'No classes yet',
		text: 'Classes appear here as soon as they are planned.'
	},
	age: (at: string) => `As this device knew it on ${at}.`,
	unread: {
		title: 'The list of classes is not on this device yet',
		text: 'It comes with the next signal, and then stays here.'
	},
	not_here: 'This program has no classes.',
	field: {
		none: 'No class takes applications now. See what comes next.',
		unread: 'The list of classes has not reached this device yet. Connect once to see it.',
		list: 'See all classes and their days',
		no_second: 'No second choice',
		kept: 'No longer on the list'
	}
};
