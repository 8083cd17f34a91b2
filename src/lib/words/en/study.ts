/** The study guide and its cards. No streaks, no shaming: a day off costs nothing. */
import type { Grade } from '../../domain/grade.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const gradeNames: Readonly<Record<Grade, string>> = {
	1: 'Again',
	2: 'Hard',
	3: 'Good',
	4: 'Easy'
};

export const study = {
	title: 'Study guide',
	lead: 'Read a chapter, do a few cards, stop when you like. It all works with no signal.',
	not_affiliated:
		'Written for Waymark in our own words. No question here comes from an exam, and no certifying body or exam company stands behind it.',
	chapters: 'Chapters',
	chapters_read: (read: number, all: number) => `${read} of ${all} read`,
	chapter_number: (number: number) => `Chapter ${number}`,
	read: 'Read',
	mark_read: 'Mark as read',
	marked_read: 'You have read this chapter',
	next_chapter: 'Next chapter',
	to_cards: 'Do some cards',
	sources: 'Where this comes from',
	checked: (day: string) => `checked ${day}`,
	serves: 'Exam areas',
	care: 'Before you read',
	example: 'An example from the work',
	attempt: 'Try it yourself',
	cards: 'Cards',
	due: (count: number) => (count === 1 ? '1 card to see now' : `${count} cards to see now`),
	none_due: 'No cards to see right now',
	known: (known: number, all: number) => `${known} of ${all} cards known`,
	start: 'Start the cards',
	go_on: 'Continue',
	forecast: 'Coming back',
	forecast_day: (day: string, count: number) =>
		`${day}: ${count === 1 ? '1 card' : `${count} cards`}`,
	today: 'Today',
	front: 'Question',
	back: 'Answer',
	flip: 'Show the answer',
	how_was_it: 'How well did you know it?',
	grades: gradeNames,
	keys: 'Keys: space shows the answer, 1 to 4 grade it, U takes the last grade back',
	undo: 'Take back the last grade',
	undone: 'Taken back',
	pause: 'Pause',
	left: (count: number) => (count === 1 ? '1 card left' : `${count} cards left`),
	new_card: 'New card',
	source: (title: string) => `Source: ${title}`,
	finished: 'That is all for now',
	finished_lead: 'The next cards come back by themselves. You can rest, or read a chapter.',
	next_in: (when: string) => `The next card comes back in ${when}.`,
	not_saved: 'This grade is not saved yet. Press it again',
	not_here: 'This chapter is not here',
	loading: 'Opening the guide',
	load_failed: 'This part could not be opened. With a signal, open it once; then it stays here',
	minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
	not_checked: 'from knowledge of the field; not read for this',
	not_marked: 'This is not saved yet. Press it again',
	fetching: 'Fetching the guide, once. Then it stays on this device',
	program: 'What I study for',
	glossary: 'Glossary',
	glossary_lead: 'Words of the field, in plain language.',
	questions: 'About this guide',
	search: 'Search',
	search_label: 'Find in the guide, the cards and the glossary',
	search_none: (words: string) =>
		`Nothing was found for “${words}”. Try fewer letters, or another word.`,
	search_count: (count: number) => (count === 1 ? '1 place' : `${count} places`),
	search_more: (shown: number) => `The first ${shown} are shown.`,
	kinds: { chapter: 'Chapter', card: 'Card', term: 'Glossary', answer: 'About this guide' },
	kept: 'All of this is on this device and works with no signal.',
	keep_all: 'Keep all of it on this device',
	delay: (ms: number) => {
		if (ms < hourMs) return `${Math.max(1, Math.round(ms / 60_000))} min`;
		if (ms < dayMs) return `${Math.round(ms / hourMs)} h`;
		const days = Math.round(ms / dayMs);
		if (days < 60) return days === 1 ? '1 day' : `${days} days`;
		return `${Math.round(days / 30)} months`;
	}
};
