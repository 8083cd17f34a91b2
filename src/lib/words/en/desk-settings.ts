/** How a program's desk works, set by its staff and leads. */
const lengthOf = (seconds: number): string => {
	if (seconds < 60) return `${seconds} seconds`;
	const minutes = Math.round(seconds / 60);
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
};

const datesOf = (from: string | null, to: string | null): string => {
	if (from !== null && to !== null) return `${from} to ${to}`;
	if (from !== null) return `From ${from}`;
	return to === null ? 'No dates' : `Until ${to}`;
};

export const deskSettings = {
	title: 'How this desk works',
	lead: 'What you set here holds for every decision that is made from now on.',
	closed: 'Leads and staff set how the desk works.',
	failed: 'The settings could not be read.',
	saved: 'Saved. It holds from now on.',
	save: 'Save',
	offline: 'Saving needs a connection.',
	rest: 'How long a decision waits before the applicant hears',
	restHint: 'Until then whoever decided can take it back, or send it at once.',
	restOf: (seconds: number) => (seconds === 0 ? 'Not at all' : lengthOf(seconds)),
	share: 'Decisions that a second reviewer looks at, of each hundred',
	shareHint: 'They are drawn by chance, before the applicant hears. For example 4, or 2.5.',
	shareWrong: 'Write a number from 0 to 100, with one digit after the point at most.',
	first: 'First decisions of each reviewer that are always looked at',
	firstHint: 'For people who are new. 0 for none.',
	firstWrong: 'Write a whole number from 0 to 1000.',
	flags: 'Files that are always looked at',
	flagsHint: 'A decision on a file with one of these goes to a second reviewer.',
	changes: 'Who changed what',
	noChanges: 'Nobody has changed anything yet.',
	same: 'Saved without a change',
	none: 'none',
	percent: (share: number) => `${share} %`,
	names: {
		undo_seconds: 'Wait before the applicant hears',
		sample_permille: 'Drawn by chance',
		sample_first: 'First decisions of each reviewer',
		sample_flags: 'Files always looked at'
	},
	tabs: {
		decisions: 'Decisions',
		people: 'People',
		providers: 'Providers',
		clocks: 'Clocks',
		words: 'Words'
	},
	common: {
		name: 'Never shown again as seen before, because everybody has it',
		of: { file: 'a file', phone: 'a phone number', email: 'an email address' }
	},
	people: {
		lead: 'Who reviews, who leads, and who runs the program. A role counts at once.',
		roles: { reviewer: 'Reviewer', lead: 'Lead', staff: 'Staff' },
		columns: { name: 'Name', role: 'Role', email: 'Email' },
		unnamed: 'No name yet',
		give: 'Give a role',
		email: 'Their email address',
		emailHint: 'They need an account here first.',
		emailWrong: 'Write an email address.',
		role: 'Role',
		roleHint:
			'Reviewers decide. Leads also end claims, give out work and read records. Staff write classes, providers and roles, and decide nothing.',
		giveIt: 'Give the role',
		take: 'Take away',
		takeTitle: (name: string, role: string) => `Take the role “${role}” from ${name}?`,
		takeBody: 'What they have claimed goes back into the queue at once.',
		readOnly: 'Staff give roles and take them away.',
		changed: (name: string, role: string, isGiven: boolean) =>
			isGiven ? `${name} was given the role: ${role}` : `${name} lost the role: ${role}`
	},
	provider: {
		lead: 'Who may train, from when to when, and by which letter. Files that were sent before stay as they were judged.',
		columns: { name: 'Name', dates: 'Approved', source: 'Source', state: 'Confirmed' },
		from: 'Approved from',
		to: 'Approved until',
		dateHint: 'Leave it empty where it is not known or has no end.',
		name: 'Name',
		nameWrong: 'Write the name.',
		source: 'Source',
		sourceHint: 'The letter or the page that says so, with its date.',
		confirmed: 'Confirmed by the certifying body',
		note: 'Why you change this',
		noteWrong: 'Write why.',
		add: 'Add a provider',
		change: 'Change',
		save: 'Save',
		cancel: 'Go back',
		saved: 'Saved. It holds from now on.',
		search: 'Name',
		shown: (count: number, of: number) => `${count} of ${of}`,
		yes: 'Yes',
		no: 'No',
		dates: datesOf,
		line: (one: { approved_from: string | null; approved_to: string | null; confirmed: boolean }) =>
			`${datesOf(one.approved_from, one.approved_to)}, ${one.confirmed ? 'confirmed' : 'not confirmed'}`,
		changed: (name: string) => `Provider ${name}`,
		was: (line: string) => `before: ${line}`,
		readOnly: 'Staff write providers.'
	}
};
