/** Decks of one's own: made, brought along, printed, studied. */
import type { FileFault } from '../../domain/deck-file.ts';
import type { CardFault } from '../../domain/deck.ts';
import type { RowFault } from '../../domain/csv.ts';

const number = (count: number) => count.toLocaleString('en-US');
const cards = (count: number) => (count === 1 ? '1 card' : `${number(count)} cards`);
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`);

const rowFaults: Readonly<Record<CardFault | RowFault | 'repeat', string>> = {
	front_missing: 'the question is missing',
	back_missing: 'the answer is missing',
	front_long: 'the question is longer than 1,000 characters',
	back_long: 'the answer is longer than 4,000 characters',
	stray: 'a quotation mark is closed too early',
	open: 'a quotation mark is opened and never closed, so the rest of the file is one cell',
	repeat: 'the same card is already there'
};

export const decks = {
	title: 'Your decks',
	lead: 'Cards in your own words. They are on this device first, work with no signal, and come back like the cards in the guide.',
	home: 'Write your own cards, or bring them from a spreadsheet or Anki.',
	home_link: 'Your decks',
	count: cards,
	decks: (count: number) => (count === 1 ? '1 deck' : `${number(count)} decks`),
	due: (count: number) => (count === 1 ? '1 to see now' : `${number(count)} to see now`),
	none_due: 'Nothing to see now',
	empty_deck: 'No cards yet',
	none: 'No decks yet',
	none_text:
		'Make one for what you want to keep in mind: names from your county, words from your training, questions from your study group.',
	make: 'Make a deck',
	name: 'Name of the deck',
	name_missing: 'Write a name for the deck',
	name_long: 'Use fewer characters for the name: 100 at most',
	decks_full: (most: number) =>
		`There is room for ${most} decks. Remove one that you no longer need to make another`,
	not_here: 'This deck is not here',
	not_here_text:
		'It may have been removed on another device. Your other decks are where they were.',
	study: 'Study this deck',
	study_more: (count: number) =>
		count === 1 ? 'Show 1 new card now' : `Show ${number(count)} new cards now`,
	add: 'Add a card',
	add_title: 'A new card',
	front: 'Question',
	back: 'Answer',
	save_card: 'Save the card',
	saved: 'Saved on this device',
	edit: 'Change',
	edit_card: (front: string) => `Change the card “${front}”`,
	remove_card: (front: string) => `Remove the card “${front}”`,
	removed: 'Card removed',
	put_back: 'Put it back',
	was_put_back: 'The card is back',
	not_saved: 'This is not saved yet. Your words are still here: press it again',
	faults: {
		front_missing: 'Write the question',
		back_missing: 'Write the answer',
		front_long: 'Use fewer characters for the question: 1,000 at most',
		back_long: 'Use fewer characters for the answer: 4,000 at most'
	} satisfies Record<CardFault, string>,
	deck_full: (most: number) =>
		`A deck holds ${number(most)} cards, and this one is full. Go on in another deck`,
	find: 'Find a card',
	found: (count: number, all: number) => `${number(count)} of ${cards(all)}`,
	none_found: 'No card has these words',
	more: (count: number) => `Show ${number(count)} more`,
	cards_title: 'Cards',
	tools: 'This deck',
	rename: 'Change the name',
	bring: 'Bring in cards',
	save_file: 'Save as a CSV file',
	file_saved: 'Your browser has the file',
	print: 'Print',
	remove: 'Remove this deck',
	remove_title: (name: string) => `Remove “${name}”?`,
	remove_text: (count: number) =>
		count === 0
			? 'The deck is empty.'
			: `${count === 1 ? 'Its card goes' : `Its ${cards(count)} go`} with it, on all your devices. Save a file first if you may want them again.`,
	remove_sure: 'Yes, remove the deck',
	was_removed: 'Deck removed',
	import: {
		title: 'Bring in cards',
		lead: 'Each row of the file becomes a card: the question in the first column, the answer in the second. Nothing is added before you have seen it.',
		field: 'Your file',
		hint: 'A CSV or text file from a spreadsheet, or an Anki package (.apkg). Cards are text: pictures and sounds are left out.',
		choose: 'Choose a file',
		drop: 'or drop it here',
		reading: 'Reading the file',
		faults: (fault: FileFault): string => {
			switch (fault.code) {
				case 'empty':
					return 'There are no cards in this file. Open it where you wrote it, and save it again';
				case 'workbook':
					return 'This is a whole workbook. Open it in your spreadsheet and save it as CSV, then choose that file';
				case 'not_text':
					return 'This is not a file of cards. Choose a CSV or text file, or an Anki package';
				case 'one_column':
					return 'This file has one column. Put the questions in the first column and the answers in the second';
				case 'too_large':
					return `This file is larger than ${fault.mostMb} MB. Save only the cards you need, and choose that file`;
				case 'too_many':
					return fault.most === 0
						? 'This deck is full. Make another deck for these cards'
						: `This file has ${number(fault.rows)} cards, and this deck has room for ${number(fault.most)}. Split the file, and bring each part into a deck of its own`;
				case 'package_new':
					return 'This package is of a kind that browsers cannot open. Export it from Anki again with “Support older Anki versions” ticked, or as “Notes in Plain Text”';
				case 'package_broken':
					return 'This package is broken: it may have been cut off on the way. Export it again';
			}
		},
		untouched: 'Nothing was changed: your deck and the file are as they were.',
		ready: (count: number) => `${cards(count)} ready`,
		left_out: (count: number) => `${rows(count)} left out`,
		left_out_text: 'Everything else can be brought in now. Save these rows to fix them.',
		left_out_save: 'Save the rows that are left out',
		left_out_file: 'left-out',
		row_word: 'Row',
		row: (row: number) => `Row ${number(row)}`,
		row_fault: (fault: CardFault | RowFault | 'repeat') => rowFaults[fault],
		columns: (first: number, second: number, all: number) =>
			`The file has ${all} columns. The question is taken from column ${first} and the answer from column ${second}.`,
		preview: 'How the first ones look',
		shown: (count: number, all: number) => `${number(count)} of ${number(all)} shown`,
		add: (count: number) => `Add ${cards(count)}`,
		added: (count: number) => `${cards(count)} added`,
		added_text:
			'They are saved on this device. While you are signed in, they go to your other devices by themselves.',
		nothing_new: 'Every card in this file is in the deck already.',
		other: 'Choose another file',
		to_deck: 'To the deck'
	},
	printing: {
		title: 'Print',
		lead: 'Print on both sides, flipped on the long edge, and cut along the lines.',
		shape: 'What to print',
		cut: 'Cards to cut out, on both sides',
		list: 'A list of questions and answers',
		now: 'Print now',
		sheets: (count: number) => (count === 1 ? '1 sheet' : `${number(count)} sheets`),
		long: 'Cards with too much text to cut out',
		side_front: (sheet: number) => `Sheet ${sheet}, questions`,
		side_back: (sheet: number) => `Sheet ${sheet}, answers`
	}
};
