/** The desk's pages where staff write classes and the windows in which one may ask for a place. */
import type { ClassProblem, WindowProblem } from '../../domain/class-form.ts';

const problems: Readonly<Record<ClassProblem | WindowProblem, string>> = {
	name_en: 'Write a name in English',
	name_es: 'Write a name in Spanish',
	days_a_week: 'Write how many days a week, from 1 to 7',
	zone: 'Write a zone by its place, like America/New_York',
	day_unreadable: 'Write each day with its date and hours',
	day_hours: 'Each day has to end after it begins',
	day_twice: 'A day is in the list twice. Remove one of the two',
	day_skipped: 'The clocks are changed in one of these hours. Choose another hour',
	capacity: 'Write how many places, from 1 to 1000',
	waiting_max: 'Write how many may wait, from 0 to 1000',
	opens: 'Write the day and the hour at which applications open',
	closes: 'Write the day and the hour at which applications close',
	backwards: 'Applications have to close after they open',
	note: 'Write the note in both languages, or leave both empty'
};

export const classDesk = {
	title: 'Classes',
	lead: 'What you save here is seen by everybody at once. Whoever chose a class is told when its dates, its format, its place or its window change.',
	read_only: 'Only staff and leads can change classes.',
	gone: 'This is no longer here. Go back and open it again',
	work: 'Attendance, homework and exam',
	new_class: 'New class',
	new_window: 'New window',
	empty: 'There are no classes yet. Make a window first, then the classes that it serves.',
	table: 'Classes',
	columns: {
		name: 'Class',
		standing: 'Standing',
		dates: 'Dates',
		format: 'Format',
		places: 'Places taken',
		window: 'Applications'
	},
	taken: (taken: number, capacity: number) => `${taken} of ${capacity}`,
	waiting: (waiting: number, most: number) => `${waiting} of ${most} waiting`,
	no_window: 'Not set',
	windows: {
		title: 'Windows',
		span: (opens: string, closes: string) => `${opens} to ${closes}`,
		serves: (names: string) => (names === '' ? 'Serves no class yet' : `Serves ${names}`),
		change: 'Change'
	},
	class_form: {
		title_new: 'New class',
		name_en: 'Name in English',
		name_es: 'Name in Spanish',
		window: 'Applications',
		window_none: 'Not set yet',
		format: 'Format',
		days_a_week: 'Days a week',
		zone: 'Time zone of the class',
		zone_hint: 'Hours are read by the clock of this place.',
		place: 'Place',
		place_hint: 'A room or an address. Everybody can read it, so leave out links and codes.',
		capacity: 'Places',
		waiting_max: 'How many may wait',
		days: 'Days and hours',
		day: 'Day',
		from: 'From',
		to: 'To',
		add_day: 'Add a day',
		remove_day: (day: string) => `Remove ${day}`
	},
	fill: {
		title: 'Fill in days',
		first: 'First day',
		last: 'Last day',
		weekdays: 'On these weekdays',
		note: 'Nine to four, and half a day on the first and the last. It replaces the days below.',
		do: 'Fill in'
	},
	window_form: {
		title_new: 'New window',
		title: 'Window',
		opens: 'Opens',
		closes: 'Closes',
		closes_hint: 'From this moment nothing more is taken.',
		day: 'Day',
		time: 'Hour',
		zone: 'Time zone',
		note_en: 'Note in English',
		note_es: 'Note in Spanish'
	},
	save: 'Save',
	saved: 'Saved. Everybody sees it now.',
	pending: 'Not there yet. It is kept here and goes out as soon as there is a connection.',
	offline: 'You are offline. What you save goes out when the connection is back.',
	look_again: 'Show it as it is now',
	cancel: {
		open: 'Cancel this class',
		title: 'Cancel this class?',
		text: 'It cannot be taken back. Everybody who chose it is told at once, with your reason.',
		reason: 'Reason, for the people who chose it',
		reason_missing: 'Write a reason. People made plans',
		do: 'Cancel the class',
		keep: 'Keep it',
		done: 'The class is cancelled, and people have been told.'
	},
	cancelled: (reason: string) => `This class is cancelled: ${reason}`,
	problems
};
