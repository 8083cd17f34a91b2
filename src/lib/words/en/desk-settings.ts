/** How a program's desk works, set by its staff and leads. */
const lengthOf = (seconds: number): string => {
	if (seconds < 60) return `${seconds} seconds`;
	const minutes = Math.round(seconds / 60);
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
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
	}
};
