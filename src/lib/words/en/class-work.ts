/** The student's class: its days, homework, the exam and the certificate. */
export const classWork = {
	title: 'My class',
	none: {
		title: 'You have no place in a class yet',
		text: 'Once you have taken a place, the days of the class and your homework are here.',
		open: 'See where your application is'
	},
	not_here: 'The class has not come to this device yet. It comes with a connection.',
	module_gone: 'This module is not part of your class.',
	way: 'The way to the exam',
	unconfirmed:
		'These numbers are how Waymark was set up. The program has not confirmed them: ask your instructors.',
	days: (present: number, needed: number) => `Days in class: ${present} of ${needed} needed`,
	days_label: 'Days in class',
	excused: (count: number) =>
		count === 1
			? '1 day is excused and does not count.'
			: `${count} days are excused and do not count.`,
	homework: (accepted: number, needed: number) =>
		`Homework: ${accepted} accepted, of ${needed} needed`,
	homework_label: 'Homework',
	calendar: 'Days of the class',
	no_days: 'The days are not decided yet.',
	place: 'Where',
	all_classes: 'The class with its calendar file',
	marks: {
		present: 'You were there',
		absent: 'Missed',
		excused: 'Excused',
		none: 'Not marked yet'
	},
	to_come: 'To come',
	modules: 'Modules and homework',
	modules_lead:
		'Write about each module in your own words. It works without a connection, and is sent with the next one.',
	states: {
		none: 'Not begun',
		begun: 'Begun, not handed in',
		waiting: 'On this device, not sent yet',
		handed_in: 'Handed in',
		returned: 'Came back with a note',
		accepted: 'Accepted'
	},
	exam: {
		title: 'Exam',
		locked: 'It opens once your days and your homework are complete.',
		open: 'Your days and your homework are complete. The program tells you when and where the exam is.',
		again:
			'It was not passed this time. Your days and your homework still count. Ask the program when you can take it again.',
		passed: 'You passed.',
		on: (day: string, result: 'passed' | 'failed') =>
			result === 'passed' ? `${day}: passed` : `${day}: not passed`
	},
	certified: {
		title: 'You are certified',
		text: 'Your certificate is on this device. Print it, or keep it as a file.',
		open: 'See the certificate'
	},
	module: {
		label: 'Your homework',
		hint: 'What you learned, and how you would use it with somebody. Up to 8,000 characters',
		hand_in: 'Hand in',
		again: 'Hand in again',
		kept: 'What you type stays on this device until you hand it in.',
		empty: 'Write something first, then hand it in',
		too_long: 'This is too long. Shorten it to 8,000 characters',
		note: 'What your instructor wrote',
		accepted: 'This was accepted, so it stays as it is.',
		offline: 'No connection. You can hand in all the same: it is sent with the next one.',
		elsewhere: {
			title: 'Another text was handed in from another device',
			mine: 'Keep what I wrote here',
			theirs: 'Take the other text'
		},
		handed_in: 'Handed in',
		back: 'Back to My class',
		waits: 'Handed in on this device. It is sent with the next connection.',
		refused: 'This was not taken. Your words are here, and under “Needs your attention”.',
		not_saved: 'This device could not save it. Your words are still here: try again.'
	},
	certificate: {
		title: 'Certificate',
		none: 'There is no certificate yet. It is here once you have passed the exam.',
		save: 'Save as PDF',
		saved: 'The file is with your downloads.',
		not_made: 'The file could not be made here. Print the page, and choose “Save as PDF” there.',
		print: 'Print',
		this_says: 'This says that',
		has: 'has completed the class, passed the exam and is certified in the program',
		has_passed: 'has passed the exam and is certified in the program',
		with: (names: string) => `With: ${names}`,
		issued: 'Issued on',
		expires: 'Holds until',
		number: 'Number',
		code: 'Code',
		check: (address: string) =>
			`Anybody can check this certificate at ${address} with the code, or with the picture.`,
		qr: 'Picture with the address at which this certificate can be checked',
		from: 'Made with Waymark. The program’s own paper counts where one is asked for.'
	}
};
