/** The desk's page of a class that is under way: who came, what was handed in, the exam. */
export const classTeaching = {
	title: 'Class work',
	lead: 'What you save here is seen by the student at once.',
	not_allowed: 'Only staff and leads see the work of a class.',
	failed: 'The class could not be read. Check your connection, then try again.',
	offline: 'No connection. What you see may be older, and nothing can be saved.',
	empty: {
		title: 'Nobody has taken a place yet',
		text: 'Students are here once they have taken the place that they were offered.'
	},
	done: {
		attendance: 'The day is saved',
		homework: 'The answer is saved, and the student is told',
		exam: 'The exam is recorded, and the student is told'
	},
	pending: 'This was sent, and no answer came yet. Look again in a minute.',
	attendance: {
		title: 'Attendance',
		day: 'Day',
		no_days: 'The class has no days yet. Write them into the class first.',
		none_yet: 'The first day of the class has not come yet.',
		student: 'Student',
		mark: 'Mark',
		states: { present: 'Present', absent: 'Absent', excused: 'Excused' },
		all: 'Mark the rest present',
		unmarked: (count: number) =>
			count === 0
				? 'Everybody is marked'
				: count === 1
					? '1 is not marked'
					: `${count} are not marked`,
		save: 'Save the day',
		unsaved: 'not saved',
		nothing: 'Nothing is changed'
	},
	reading: {
		title: 'Homework to read',
		none: 'Nothing waits to be read.',
		note: 'Note to the student',
		note_hint: 'Needed when you give it back: say what to add. Up to 2,000 characters',
		accept: 'Accept',
		give_back: 'Give back',
		missing: 'Write what is missing, then give it back',
		by: (name: string, when: string) => `${name}, ${when}`
	},
	students: {
		title: 'Students',
		name: 'Name',
		days: 'Days',
		homework: 'Homework',
		exam: 'Exam',
		number: 'Certificate',
		of: (count: number, most: number) => `${count} of ${most}`,
		excused: (count: number) => `${count} excused`,
		exams: { locked: 'Not yet', open: 'Can take it', again: 'Can take it again', passed: 'Passed' },
		record: 'Record exam'
	},
	exam: {
		title: (name: string) => `Exam of ${name}`,
		text: 'A pass issues the certificate at once and cannot be taken back here.',
		on: 'Day of the exam',
		result: 'Result',
		passed: 'Passed',
		failed: 'Not passed',
		note: 'Note for staff',
		note_hint: 'The student does not see it',
		missing_day: 'Write the day, today or before',
		missing_result: 'Choose the result',
		save: 'Record',
		close: 'Close'
	}
};
