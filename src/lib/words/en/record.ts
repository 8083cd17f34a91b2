/** The record of an application: what those read who lead or run a desk. */
export const record = {
	title: 'Record',
	lead: 'Who did what, and who looked. Each entry is tied to the one before, so nobody can change it later without its being seen.',
	back: 'Back to the file',
	loading: 'Reading the record',
	failed: 'The record could not be read. Check your connection and try again.',
	missing: 'There is no such record at your desk.',
	own: 'This record is about you. Somebody else has to read it.',
	offline: 'The record is read from the server. It opens once you are back online.',
	retry: 'Try again',
	whole: (count: number) =>
		count === 1
			? 'Whole: 1 entry, checked on this device'
			: `Whole: ${count} entries, checked on this device`,
	wholeText:
		'Every entry fits the one before, here and on the server. Keep an export: it proves later that nothing was changed since.',
	broken: (n: number) => `Entry ${n} does not fit`,
	faults: {
		missing: 'An entry was taken out here.',
		text: 'Its text is not the one that was written down.',
		chain: 'It is not tied to the entry before.',
		history: 'The history that people see tells something else than the record.'
	},
	brokenText:
		'Stop deciding on this file and tell whoever runs the database. Export the record first.',
	caption: 'Entries of the record, the first one first',
	columns: { n: 'No.', at: 'When', what: 'What', who: 'Who', hash: 'Hash' },
	private: 'About a draft',
	privateText: 'Not told to the desk. Its hash proves that it is there.',
	erased: 'Text erased with the account',
	nobody: 'Waymark',
	account: (id: string) => `Account ${id}`,
	unknown: 'An account that is gone',
	kinds: {
		'file.opened': 'Bytes of a file read',
		'record.read': 'Record read',
		'seen.linked': 'Linked to another person’s application',
		'seen.cleared': 'A match with another application cleared',
		'seen.opened': 'Laid beside another application',
		'remark.assigned': 'Given to somebody at the desk, or to nobody',
		'remark.escalated': 'Handed to a lead',
		'remark.overridden': 'Claim ended by a lead',
		'remark.recused': 'Stepped back',
		'remark.readmitted': 'Let back',
		'remark.returned': 'Decision returned before it went out',
		'remark.agreed': 'Decision looked at and agreed with',
		'verdict.waiting': 'Decided, not sent yet',
		'verdict.checking': 'Decided, a colleague looks first',
		'verdict.undone': 'Decision taken back before it went out',
		'verdict.returned': 'Decision returned, to be made again',
		'verdict.void': 'Decision ended with its claim, never sent'
	},
	roles: { applicant: 'Applicant', reviewer: 'Reviewer', staff: 'Staff', system: 'System' },
	json: 'Export as JSON',
	csv: 'Export as CSV',
	saved: 'The file is with your downloads.'
};
