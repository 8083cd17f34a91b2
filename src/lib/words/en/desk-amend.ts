/** What a program's staff amend: clocks, days off, and the words of reasons and letters. */
import type { ClockName } from '../../domain/amendments.ts';
import type { Period } from '../../domain/clock.ts';

const periodOf = (count: number, unit: Period['unit']): string => {
	const names = { days: 'day', business_days: 'business day', months: 'month' };
	return count === 1 ? `1 ${names[unit]}` : `${count} ${names[unit]}s`;
};
const clocks: Record<ClockName | 'claimMinutes', string> = {
	applicationReview: 'Answer to an application',
	certificateReview: 'Answer to a certificate',
	renewalReview: 'Answer to a renewal',
	approvalWindow: 'Time for everything after approval',
	accommodationLead: 'Asking for accommodations before the exam',
	claimMinutes: 'How long a reviewer holds a file'
};

export const deskAmend = {
	clocksTitle: 'Clocks and days off',
	clocksLead:
		'How long each answer may take, and on which days nobody works. It holds for what is sent from now on: what is due already stays due.',
	wordsTitle: 'Reasons and letters',
	wordsLead:
		'What applicants read, in both languages. Decisions and letters that were sent keep the words that they had.',
	clocks,
	notSet: 'Nobody promises a day',
	period: periodOf,
	minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
	count: 'How many',
	countDays: 'How many days',
	countWrong: (most: number) => `Write a whole number from 1 to ${most}.`,
	minutesWrong: 'Write a whole number from 5 to 480.',
	minutesLabel: 'Minutes',
	minutesHint:
		'Longer than a decision takes, and short enough that nobody waits for who went home.',
	unit: 'Counted in',
	units: { days: 'Days', business_days: 'Business days', months: 'Months' },
	unitHint: 'Business days leave out weekends and the days off below.',
	source: 'Source',
	sourceHint: 'The letter or the page that says so, with its date. Applicants can read it.',
	sourceWrong: 'Write where it says so.',
	confirmed: 'Confirmed by the certifying body',
	unconfirmed: 'Not confirmed',
	holidays: 'Days off',
	holidaysNone: 'No days off are written down. Business days leave out weekends only.',
	holidaysUnused:
		'No clock of this program is counted in business days yet, so these change nothing.',
	day: 'Day',
	dayName: 'What it is called',
	addDay: 'Add the day',
	remove: 'Remove',
	removeDay: (day: string) => `Remove ${day}`,
	dayWrong: 'Choose a day that is not in the list, and say what it is called.',
	daysChanged: 'Not saved yet',
	groups: {
		reasons: (part: string) => `Reasons: ${part}`,
		exam: 'Letter to the exam',
		denial: 'When an application is denied',
		seat: 'Reasons for not offering a place'
	},
	parts: { application: 'application', certificate: 'certificate', renewal: 'renewal' },
	denial: { next: 'What they can do next', appeal: 'How to appeal' },
	heading: (language: 'en' | 'es'): string =>
		language === 'en' ? 'Heading, English' : 'Heading, Spanish',
	body: (language: 'en' | 'es'): string => (language === 'en' ? 'Text, English' : 'Text, Spanish'),
	bodyWrong: 'Write it in this language too.',
	search: 'Find words',
	nothing: 'Nothing has these words.',
	change: 'Change',
	changed: 'Changed here',
	came: 'As it came',
	note: 'Why you change this',
	noteWrong: 'Write why.',
	save: 'Save',
	takeBack: 'Go back to how it came',
	cancel: 'Go back',
	saved: 'Saved. It holds from now on.',
	readOnly: 'Staff change these.',
	line: {
		holidays: (count: number) => (count === 1 ? '1 day off' : `${count} days off`),
		was: (before: string) => `before: ${before}`,
		back: 'as it came',
		words: 'new words'
	}
};
