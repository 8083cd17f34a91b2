/** Practice, the full practice exam, and what both say about where somebody stands. */
import type { Grade } from '../../domain/readiness.ts';

const plural = (count: number, one: string, many: string) =>
	count === 1 ? `1 ${one}` : `${count} ${many}`;
const questions = (count: number) => plural(count, 'question', 'questions');
const answers = (count: number) => plural(count, 'answer', 'answers');

const grades: Readonly<Record<Grade, string>> = {
	unknown: 'Too few answers to say',
	weak: 'More practice helps here',
	between: 'On its way',
	strong: 'Steady'
};

export const practice = {
	title: 'Practice',
	lead: 'A few questions at a time, with the reason for every option. Stop when you like.',
	loading: 'Opening the questions',
	fetching: 'Fetching the questions, once. Then they stay on this device',
	load_failed:
		'The questions are not on this device yet. With a signal, open this page once; then they stay here',
	load_again: 'Try again',
	empty: 'No questions for this program are here yet',
	not_saved: 'This is not saved yet. Press it again',
	not_here: 'This practice is not on this device',
	not_here_text:
		'It may be on your other phone. With a signal, and signed in on both, it comes over by itself.',
	own_words:
		'Every question is written for Waymark. None comes from an exam, and no certifying body stands behind them.',
	questions,
	home: {
		continue_title: 'Go on where you were',
		answered: (done: number, all: number) => `${done} of ${all} answered`,
		go_on: 'Continue',
		mixed: 'A bit of everything',
		mixed_text: 'Questions from all areas, new ones first.',
		length: 'How many questions?',
		start: 'Start',
		retry: (count: number) => `Retry what went wrong (${count})`,
		by_area: 'How you are doing, by area',
		by_area_lead: 'The longer the bar, the less is known. It gets shorter as you answer.',
		by_competency: (count: number) => `Practice one of ${count} topics`,
		last_right: (right: number, all: number) => `${right} of ${all} right the last time`,
		practice: 'Practice',
		practice_named: (name: string) => `Practice: ${name}`,
		next_area: (name: string) => `Most helpful now: ${name}`,
		simulation: 'Full practice exam',
		simulation_text: (items: number, minutes: number) =>
			`${items} questions in ${minutes} minutes, with a break, like the day itself.`,
		long: 'A long practice',
		long_text: 'Many questions in a row, and answers only at the end.',
		open: 'Open',
		history: 'What you have done',
		history_all: 'See all of it',
		nothing_yet: 'Nothing yet. Ten questions take about ten minutes.',
		card_text: (known: number, all: number) => `${known} of ${all} questions seen so far`,
		card_start: 'Practice',
		card_simulation: 'Practice exam'
	},
	about: {
		title: 'How this is worked out',
		bar: 'The pale bar shows where your true share of right answers most likely lies: nine times in ten. The dark part is where it lies half of the time. A few answers say little, so the bar is long.',
		recent:
			'Newer answers count more: after 25 later answers in the same area, an old one counts half. A question that you had seen before also counts half.',
		aim: 'The line stands at 70 of 100. It is an aim that Waymark chose. Nobody has published how many right answers the exam asks for, so nobody can tell you that you would pass.',
		weights:
			'Nobody has published how many questions each area has in the exam either. Here every area counts the same.'
	},
	picture: {
		between: (low: number, high: number) => `most likely between ${low} and ${high} of 100`,
		none: 'no answers yet',
		from: (count: number) => `from ${answers(count)}`,
		asked: (count: number) => `from ${questions(count)}`,
		grades,
		aim: 'The line: 70, an aim',
		scale: 'Each bar runs from 0 to 100 right answers out of 100'
	},
	run: {
		number: (number: number, all: number) => `Question ${number} of ${all}`,
		choose: 'Choose an answer',
		check: 'Check my answer',
		choose_first: 'Choose an answer first',
		right: 'That is right',
		wrong: 'Not this one',
		yours: 'Your answer',
		best: 'Best answer',
		why: 'Why',
		next: 'Next question',
		finish: 'See how it went',
		pause: 'Pause',
		keys: 'Keys: A to D choose, Enter checks and goes on',
		source: (title: string) => `Source: ${title}`,
		source_unread: 'from knowledge of the field; not read for this',
		gone: 'This question has left the guide. Go on with the next one.'
	},
	end: {
		done: (right: number, all: number) => `${right} of ${all} right`,
		all_right: 'Every one was right.',
		lead: 'Each one that went wrong comes back in “Retry what went wrong”.',
		retry: (count: number) => `Retry ${questions(count)}`,
		back: 'Back to practice',
		list: 'The questions, with reasons'
	},
	exam: {
		title: 'Full practice exam',
		long_title: 'A long practice',
		lead: 'As close to the day as we can make it: no answers until the end.',
		shape: 'What it is like',
		items: 'Questions',
		time: 'Time',
		minutes: (count: number) => plural(count, 'minute', 'minutes'),
		break: 'Break',
		break_after: (item: number) => `10 minutes, after question ${item}`,
		areas: 'Areas',
		areas_even: (count: number) =>
			`${count}, the same for each. The real share of each has not been published`,
		fewer: (count: number) =>
			`There are ${questions(count)} here so far, so this one is shorter than the exam.`,
		rules: [
			'Answers are saved as you choose them, with or without a signal.',
			'Put it down when you need to. The clock stands still while you are not looking at this page.',
			'You can go on with it on another phone, once both have had a signal.',
			'Flag a question to come back to it. You can change every answer until you finish.'
		],
		rules_title: 'Good to know',
		start: 'Start the practice exam',
		start_long: 'Start',
		start_new: 'Start a new one',
		running: 'You have one under way',
		running_text: (done: number, all: number, left: string) =>
			`${done} of ${all} answered${left === '' ? '' : `, ${left} left`}.`,
		unpublished:
			'Nobody has published how many questions this program’s exam has, or how long it takes. So this practice cannot copy it: choose a length that helps you.',
		length: 'How long?',
		timed: 'With a clock: 75 seconds for each question'
	},
	gate: {
		back_title: 'You are back',
		back_text: 'The clock stood still meanwhile. Everything that you answered is here.',
		done: (done: number, all: number) => `${done} of ${all} answered`,
		left: (left: string) => `${left} left`,
		go_on: 'Go on',
		elsewhere: 'What you did on another phone comes over when both have had a signal.'
	},
	clock: {
		title: 'The clock of this device was changed',
		ahead:
			'It jumped ahead. Nothing is lost: your answers are kept, and the time left is measured by a stopwatch that does not follow the clock.',
		back: 'It jumped back. Nothing is lost: your answers are kept, and the time left is measured by a stopwatch that does not follow the clock.',
		since: (day: string) =>
			`By this device’s clock, the last answer is from ${day}. If that is not so, the clock was changed. Nothing is lost: your answers are kept, and so is the time that was left.`
	},
	sit: {
		time_left: 'Time left',
		show_time: 'Show the time',
		hide_time: 'Hide the time',
		minutes_left: (count: number) => `${plural(count, 'minute', 'minutes')} left`,
		flag: 'Flag',
		flagged: 'Flagged',
		previous: 'Back',
		next: 'Next',
		review: 'Overview',
		to_question: (number: number) => `Question ${number}`,
		states: { answered: 'answered', open: 'no answer yet', flagged: 'flagged' },
		review_title: 'Overview',
		review_lead: (open: number, flagged: number) =>
			`${open === 0 ? 'Every question has an answer' : `${questions(open)} without an answer`}, ${flagged} flagged.`,
		first_open: 'To the first without an answer',
		first_flagged: 'To the first flagged one',
		return: (number: number) => `Back to question ${number}`,
		finish: 'Finish',
		finish_title: 'Finish now?',
		finish_text: (open: number) =>
			open === 0
				? 'Every question has an answer. After this you see how it went.'
				: `${questions(open)} ${open === 1 ? 'has no answer yet and counts' : 'have no answer yet and count'} as not right. A guess costs nothing.`,
		keep_on: 'Keep on',
		put_down: 'Put it down for now',
		keys: 'Keys: A to D choose, F flags, arrows go back and on, O opens the overview'
	},
	rest: {
		title: 'Time for a break',
		text: (item: number) =>
			`You have finished question ${item}. On the day there is one break of ten minutes here. Stand up, drink something, look far away.`,
		take: 'Take the break',
		skip: 'Go on without a break',
		running: 'Your break',
		left: (left: string) => `${left} of it left`,
		over: 'The ten minutes are over. On the day the clock would run again now; here it waits for you.',
		go_on: 'Go on'
	},
	results: {
		right: (right: number, all: number) => `${right} of ${all} right`,
		spread: (low: number, high: number) =>
			`Another one like it would most likely come out between ${low} and ${high} of 100.`,
		time_up: 'The time was up. What you had answered is counted.',
		no_pass:
			'This is not a pass or a fail: the pass mark has not been published, and these are not the exam’s questions.',
		open: (count: number) =>
			`${questions(count)} had no answer and ${count === 1 ? 'counts' : 'count'} as not right.`,
		used: 'Time used',
		used_of: (used: string, all: number) => `${used} of ${all} minutes`,
		pauses: 'Pauses',
		pauses_count: (count: number) => (count === 0 ? 'None' : String(count)),
		by_area: 'By area',
		next: (name: string) => `Practice next: ${name}`,
		questions: 'Every question, with reasons',
		show: 'Show',
		filters: { wrong: 'Not right', flagged: 'Flagged', all: 'All' },
		none: 'Nothing here.',
		more: (count: number) => `Show ${count} more`,
		no_answer: 'You gave no answer',
		retry: (count: number) =>
			count === 1
				? 'Practice the question that went wrong'
				: `Practice the ${count} questions that went wrong`
	},
	history: {
		title: 'What you have done',
		lead: 'Each practice and practice exam, the newest first.',
		empty: 'Nothing yet',
		empty_text: 'What you practice shows up here, from all your devices.',
		simulation: 'Practice exam',
		long: 'Long practice',
		practice: (name: string) => `Practice: ${name}`,
		mixed: 'a bit of everything',
		not_finished: 'Not finished',
		sims: 'Your practice exams'
	},
	span: (ms: number) => {
		const minutes = Math.floor(ms / 60_000);
		if (minutes < 1) return `${Math.max(0, Math.round(ms / 1000))} s`;
		if (minutes < 60) return `${minutes} min`;
		const rest = minutes % 60;
		return rest === 0
			? `${Math.floor(minutes / 60)} h`
			: `${Math.floor(minutes / 60)} h ${rest} min`;
	}
};
