/** The exam of one person, as staff record it. */
export const examDesk = {
	title: 'Exam',
	loading: 'Looking up the exam',
	failed: 'The exam could not be looked up. It comes with the next connection.',
	until: (day: string) => `Everything has to be done by ${day}.`,
	left: (left: number, most: number) => `${left} of ${most} attempts left.`,
	none: 'No attempt is recorded.',
	number: (number: number) => `Attempt ${number}`,
	asked: (day: string, fee: string) => `Asked for on ${day}, payment ${fee}`,
	held: (day: string) => `on ${day}`,
	states: {
		requested: 'Requested',
		passed: 'Passed',
		failed: 'Not passed',
		missed: 'Not taken'
	},
	certified: (number: string, day: string) => `Certified with number ${number} on ${day}.`,
	until_end: (day: string) => `It holds until ${day}.`,
	request: {
		open: 'Record a request',
		title: 'Record a request for the exam',
		on: 'Asked for on',
		fee: 'Number of the payment',
		fee_hint: 'As it stands on the receipt',
		missing_day: 'Enter a day that is not to come',
		missing_fee: 'Enter the number of the payment',
		save: 'Record the request'
	},
	result: {
		open: (number: number) => `Record the result of attempt ${number}`,
		correct: (number: number) => `Put attempt ${number} right`,
		text: 'A pass issues the certificate at once, and cannot be taken back here.',
		on: 'Day of the exam',
		result: 'Result',
		note: 'Note for staff',
		note_hint: 'The person does not see it',
		reason: 'Why it is put right',
		reason_hint: 'The person sees it in the history',
		missing_day: 'Enter the day of the exam, not one to come',
		missing_result: 'Choose a result',
		missing_reason: 'Write why it is put right',
		save: 'Record the result'
	},
	keep: 'Cancel',
	done: 'Recorded. The person was told.'
};
