/** Words of the queue's views, and of what is done with many files at once. */
const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

export const many = {
	assigned: 'Given to',
	provider: 'Provider',
	reason: 'Reason given last',
	me: 'Me',
	nobody: 'Nobody',
	more: 'More filters',
	givenTo: (name: string) => `Given to ${name}`,
	views: {
		label: 'Views of the queue',
		late: 'Overdue',
		soon: 'Due soon',
		given: 'Given to me',
		free: 'Given to nobody',
		returned: 'Returned',
		lead: 'For a lead',
		save: 'Keep this view',
		name: 'Name of the view',
		nameNeeded: 'Give it a name.',
		keep: 'Keep',
		cancel: 'Go back',
		remove: (name: string) => `Remove the view ${name}`,
		failed: 'It could not be kept.',
		hint: 'It is there on all of your devices.'
	},
	pick: (name: string) => `Choose the file of ${name}`,
	pickAll: 'Choose all that are shown',
	chosen: (count: number) => `${files(count)} chosen`,
	none: 'Choose none',
	give: 'Give to',
	giveNobody: 'Nobody',
	giveChoose: 'Somebody',
	release: 'Release',
	releaseTitle: (count: number) => `Release ${files(count)}?`,
	releaseBody:
		'Claims on them end, also those of others. Whoever held one is told, with your words.',
	releaseNote: 'Why',
	message: 'Write to the applicants',
	messageTitle: (count: number) =>
		count === 1 ? 'Write to 1 applicant' : `Write to ${count} applicants`,
	messageBody:
		'Each reads it in their inbox, and gets an email that there is a message. Say nothing in it that only one of them may know.',
	messageText: (language: string) => `What those who read ${language} get`,
	messageReads: (count: number, language: string) => `${files(count)}: reads ${language}`,
	templates: 'Begin with',
	templateNone: 'Your own words',
	send: 'Send',
	needed: 'Write something.',
	tooLong: 'Write 2000 characters at most.',
	working: (done: number, of: number) => `${done} of ${of} done`,
	result: {
		title: (done: number, of: number) => `${done} of ${files(of)} done`,
		done: 'Done',
		pending: 'Waiting for the server',
		skipped: 'Nobody holds it',
		close: 'Close'
	},
	offline: 'This needs a connection.'
};
