/** The desk's interviews: offering times, and noting how an interview went. */
import type { OfferProblem } from '../../domain/interview.ts';

const problems: Readonly<Record<OfferProblem, string>> = {
	no_days: 'Choose at least one day',
	no_time: 'Write both times with four digits, like 09:00',
	no_minutes: 'Write the minutes as a number, from 10 to 240',
	too_short: 'These hours are too short for one interview. Change the hours or the minutes',
	too_many: 'These are more than 200 times. Offer fewer days at once',
	past: 'One of these times has passed. Choose days that are still to come',
	clock_change:
		'The clocks change on one of these days, so one of these times does not exist or comes twice. Choose other hours for that day'
};

export const interviews = {
	title: 'Interviews',
	week: (from: string, to: string) => `${from} to ${to}`,
	before: 'Week before',
	after: 'Week after',
	this_week: 'This week',
	offer: 'Offer times',
	failed: 'The list could not be loaded.',
	offline: 'Interviews are changed with a connection only. What is shown may be old.',
	no_admission: {
		title: 'This program has no interviews',
		text: 'There is nothing to offer or to note here.'
	},
	empty: { title: 'No times in this week', text: 'Offer some, or look at another week.' },
	tally: (open: number, taken: number) => `${open} open, ${taken} booked`,
	columns: {
		time: 'Time',
		interviewers: 'Interviewers',
		place: 'Place',
		state: 'Who',
		notes: 'Notes',
		actions: 'Actions'
	},
	states: { open: 'Open', taken: 'Booked', withdrawn: 'Withdrawn' },
	outcomes: { booked: 'Booked', held: 'Held', missed: 'Did not come', cancelled: 'Cancelled' },
	own: 'Your own interview',
	reads: (language: string) => `reads ${language}`,
	withdraw: 'Withdraw',
	cancel: 'Cancel',
	note: 'Note outcome',
	renote: 'Change notes',
	notes_of: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
	busy_cancel: {
		title: (name: string) => `Cancel the interview of ${name}?`,
		text: 'They are told at once, in the app and by email, and choose another time. This time is not offered again.',
		confirm: 'Cancel the interview',
		keep: 'Keep it'
	},
	form: {
		title: 'Offer times',
		days: 'Days of the week',
		from_day: 'From this day on',
		weeks: 'For how many weeks',
		weeks_hint: 'One is a single week.',
		weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
		from: 'From',
		until: 'Until',
		time_hint: 'Like 09:00 or 14:30, as the clock says where the interviewers are.',
		minutes: 'Minutes for each',
		pause: 'Minutes between two',
		zone: 'Time zone',
		zones: {
			'America/New_York': 'Eastern Time',
			'America/Chicago': 'Central Time',
			'America/Denver': 'Mountain Time',
			'America/Los_Angeles': 'Pacific Time',
			'America/Phoenix': 'Arizona Time',
			'America/Anchorage': 'Alaska Time',
			'Pacific/Honolulu': 'Hawaii Time',
			'America/Puerto_Rico': 'Atlantic Time'
		},
		interviewers: 'Interviewers, with commas between',
		interviewers_hint: 'Applicants see these names.',
		place: 'Place: a link or an address',
		place_hint: 'Only whoever has the time sees it.',
		missing_interviewers: 'Write one to five names',
		missing_place: 'Write where it takes place',
		missing_day: 'Write a day that exists',
		problems,
		preview: (count: number) =>
			count === 1 ? 'This offers 1 time.' : `This offers ${count} times.`,
		send: 'Offer these times'
	},
	noting: {
		title: (name: string) => `Interview with ${name}`,
		outcome: 'Did it take place?',
		held: 'Yes',
		missed: 'No, they did not come',
		scores: 'What you saw',
		scores_hint: '0 is not at all, 4 is very much. Leave out what did not come up.',
		none: 'Left out',
		note: 'Notes',
		note_hint: 'Reviewers read this, the applicant never does. No diagnosis is needed here.',
		save: 'Save notes',
		missing: 'Say whether it took place',
		others: 'What others noted',
		by: (name: string, when: string) => `${name}, ${when}`
	},
	done: {
		offer: 'The times are offered.',
		withdraw: 'The time is withdrawn.',
		cancel: 'Cancelled. The applicant has been told.',
		note: 'Your notes are saved.'
	},
	pending: 'The server has not answered yet. It is sent as soon as it can be.',
	close: 'Close'
};
