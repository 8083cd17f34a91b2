/** The study plan. A missed day is nobody's fault and leaves no debt. */
import type { CalendarWords } from '../../domain/plan-calendar.ts';
import type { DayKind, Milestone, PlanProblem } from '../../domain/plan.ts';
import type { Task } from '../../domain/today.ts';

const calendar: CalendarWords = {
	name: 'Study days',
	days: {
		study: (minutes) => `Study: ${minutes} minutes`,
		simulation: () => 'Practice exam',
		group: () => 'Study group',
		rest: () => 'The day before the exam: rest'
	},
	milestones: {
		accommodations: 'Last day to ask for changes to the exam',
		exam: 'Exam day',
		window_ends: 'Last day of your 12 months'
	},
	note: 'What to do today is in the app. A day off costs nothing: the plan adjusts by itself.'
};

const problems: Readonly<Record<PlanProblem, string>> = {
	date_unreadable: 'Write a day that exists, like 5 29 2027 for May 29, 2027',
	date_passed: 'This day has passed. Write the day of your next exam, or leave it empty',
	date_far: 'This is more than three years away. Check the year',
	no_days: 'Choose at least one day',
	no_minutes: 'Choose how many minutes'
};

const dayNames: Readonly<Record<DayKind, string>> = {
	study: 'Study day',
	simulation: 'Practice exam',
	group: 'Study group',
	rest: 'Rest before the exam',
	exam: 'Exam day'
};

const milestoneTexts: Readonly<Record<Milestone['kind'], string>> = {
	accommodations:
		'If you want more time, a reader or another change, send the form by this day and wait for the answer.',
	exam: 'Check the time and the place, and bring your real photo ID.',
	window_ends: 'The exam, and any new attempt, has to be done by this day.'
};

const cards = (count: number) => (count === 1 ? '1 card' : `${count} cards`);
const taskTitles = {
	cards: (due: number, fresh: number) => {
		if (due === 0) return fresh === 1 ? '1 new card' : `${fresh} new cards`;
		return fresh === 0
			? `${cards(due)} to see again`
			: `${cards(due)} to see again and ${fresh} new`;
	},
	chapter: (name: string, isWhole: boolean) => (isWhole ? `Read: ${name}` : `Begin: ${name}`),
	practice: (questions: number) =>
		questions === 1 ? '1 practice question' : `${questions} practice questions`,
	simulation: 'A full practice exam',
	group: 'Your study group',
	ready: 'Get ready: your photo ID, the address, the way there'
} satisfies Record<Task['kind'], unknown>;

export const plan = {
	title: 'Study plan',
	lead: 'What to do each day, up to your exam. Days off cost nothing.',
	none: {
		title: 'A plan in three questions',
		text: 'Say when your exam is, which days you can study, and for how long. You get a list for each day, and can change it at any time.',
		make: 'Make a plan'
	},
	load_failed:
		'The list of chapters could not be opened. With a signal, open it once; then it stays here.',
	not_saved: 'This is not saved yet. Press it again.',
	saved: 'Your plan is saved on this device',
	today: 'Today',
	about_minutes: (minutes: number) =>
		minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`,
	tasks: taskTitles,
	minutes: (minutes: number) => `${minutes} min`,
	part_of: (done: number, all: number) => `${done} of ${all} done`,
	done: 'Done',
	to_do: 'To do',
	all_done: 'That is all for today. Rest, or do more if you feel like it.',
	nothing_today: 'Nothing is planned for today.',
	nothing_more: 'Nothing more is planned.',
	next_day: (day: string) => `The next study day is ${day}.`,
	simulation_note: 'It takes longer than your other days. You can pause, and go on another day.',
	standing: {
		days_left: (days: number) =>
			days === 1 ? '1 day until your exam' : `${days} days until your exam`,
		on: (day: string) => `Your exam: ${day}`,
		no_date: 'No exam date yet',
		no_date_text:
			'You can study without one. Once you have a date, the plan places your practice exams.',
		close: 'The last days',
		close_text: 'Nothing new now. See your cards again, do some questions, and sleep well.',
		tomorrow: 'Your exam is tomorrow',
		tomorrow_text:
			'You know what you know. Look at a few cards if it calms you, get your photo ID ready, and go to bed early.',
		today: 'Today is your exam',
		today_text: 'There is nothing more to study. Bring your photo ID, be early, and breathe.',
		passed: (day: string) => `Your exam day was ${day}`,
		passed_text:
			'However it went, everything you did is kept. Choose a new date, or study on without one.',
		new_date: 'Choose a new date',
		without_date: 'Go on without a date',
		paused: 'Your plan is paused',
		paused_text: 'Nothing is planned and nothing reminds you. All you did is kept.',
		resume: 'Go on'
	},
	fit: {
		title: 'Not everything fits',
		text: (chapters: number, left: number) => {
			const parts = [
				...(chapters > 0 ? [chapters === 1 ? '1 chapter' : `${chapters} chapters`] : []),
				...(left > 0 ? [cards(left)] : [])
			];
			return `At this pace ${parts.join(' and ')} will not fit before your exam. That can be fine: what matters most comes first.`;
		},
		more: (minutes: number) => `With ${minutes} minutes a day everything fits.`,
		change: 'Change the plan'
	},
	guide: {
		title: 'Your way through the guide',
		read: (read: number, all: number) => `${read} of ${all} chapters read`,
		by: (day: string) => `At this pace you finish reading on ${day}.`,
		states: { read: 'read', today: 'today', ahead: 'to come' }
	},
	month: {
		title: 'Your study days',
		before: 'Month before',
		after: 'Month after',
		done: 'You studied',
		kinds: dayNames,
		is_today: 'today',
		nothing: 'Nothing is planned for this day.',
		was: (chapters: number, seen: number, questions: number) =>
			[
				...(chapters > 0 ? [chapters === 1 ? '1 chapter read' : `${chapters} chapters read`] : []),
				...(seen > 0 ? [seen === 1 ? '1 card seen' : `${seen} cards seen`] : []),
				...(questions > 0
					? [questions === 1 ? '1 question answered' : `${questions} questions answered`]
					: [])
			].join(', '),
		choose: 'Choose a day to see what is on it.'
	},
	dates: {
		title: 'Dates that matter',
		in_days: (days: number) => (days === 1 ? 'tomorrow' : `in ${days} days`),
		is_today: 'today',
		passed: 'has passed',
		texts: milestoneTexts,
		accommodations_late:
			'This day has passed. If you want a change to the exam, ask now, and choose a later date once you have the answer.',
		window_short: 'Your exam is after this day. Choose an earlier one, or ask the certifying body.'
	},
	export: {
		title: 'In your calendar',
		text: 'Study days, practice exams and set dates, for the calendar on your phone or computer. Titles say “study” and never for what.',
		download: 'Download the calendar (.ics)',
		file_name: 'study-plan.ics',
		download_note: 'The file shows the plan as it is now. After a change, download it again.',
		follow: 'Let your calendar follow the plan',
		follow_text:
			'An address that your calendar reads by itself, a few times a day. Whoever has it can see your study days, so share it only with people you trust.',
		sign_in: 'Sign in to make an address: the plan has to reach the server first.',
		sign_in_link: 'Sign in',
		offline: 'This needs a signal. Try again when you are online.',
		make: 'Make an address',
		renew: 'Make a new address',
		renew_note: 'The old address then stops.',
		stop: 'Turn it off',
		stopped: 'Turned off. The address no longer shows anything.',
		address: 'The address',
		address_note: 'It is shown only now. Copy it, or open it in your calendar.',
		copy: 'Copy',
		copied: 'Copied',
		open: 'Open in my calendar',
		made: (day: string) => `An address was made on ${day}.`,
		read: (when: string) => `Last read ${when}.`,
		never_read: 'Not read by a calendar yet.',
		failed: 'That did not work. Try again in a moment.',
		reminders: 'Reminders depend on your calendar: some leave them out.'
	},
	change: 'Change the plan',
	pause: 'Pause the plan',
	setup: {
		title: 'Your study plan',
		lead: 'Three questions. Everything can be changed later.',
		exam: '1. When is your exam?',
		exam_hint: 'Leave this empty if you have no date yet.',
		days: '2. Which days can you study?',
		weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
		minutes: '3. How long on such a day?',
		minutes_hint: 'A little on many days helps more than a lot on one.',
		more: 'Study group and reminders',
		group: 'Does a study group meet on one of your days?',
		no_group: 'No group',
		remind: 'Remind me on study days',
		remind_hint: 'For the calendar that you download or follow.',
		hours: {
			never: 'Never',
			8: 'At 8 in the morning',
			12: 'At noon',
			18: 'At 6 in the evening'
		},
		save: 'Save the plan'
	},
	card: {
		none: 'Say when your exam is, and get a list for each day.',
		today: (done: number, all: number) =>
			all === 0 ? 'Nothing is planned for today.' : `Today: ${done} of ${all} done`,
		open: 'Open the plan'
	},
	problems,
	calendar
};
