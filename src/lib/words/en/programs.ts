/** The public pages of the programs. */
export const programs = {
	title: 'Programs',
	lead: 'Each certification has its own rules. Read about one before you start, with or without a connection.',
	open: 'Read about it',
	apply: 'Start an application',
	study: 'Study guide',
	classes: 'Classes',
	classes_text: 'Which classes are open, which open soon, and every day of each one.',
	who: 'Who can apply',
	need: 'What you will need',
	fees: 'Fees',
	ways: 'Ways to apply',
	ways_text:
		'The lists above are for the first way. The application shows what each of the others asks for.',
	further: 'Once you are certified',
	more: 'To prepare',
	contacts: 'Whom to ask',
	checked: (day: string) => `Checked on ${day}`,
	source: (title: string, day: string) => `From: ${title}. Checked on ${day}.`,
	sources: 'Where this was read',
	apart:
		'Waymark is not part of this program and does not speak for it. The sentences are our own.',
	missing: 'There is no such page.',
	assessment: {
		title: 'Training self-assessment',
		text: 'Fifteen statements, for you alone. Nothing is saved.',
		choices: { yes: 'Yes, I do this', some: 'Sometimes', not_yet: 'Not yet' },
		left: (count: number) => (count === 1 ? '1 statement is left' : `${count} statements are left`),
		next: 'What could come next',
		ready: 'You are well prepared. Look at the classes.',
		chapter: 'Open the chapter',
		again: 'Begin again'
	}
};
