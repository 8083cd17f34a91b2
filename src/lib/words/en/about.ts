export const about = {
	title: 'About Waymark',
	lead: 'Free software for people on their way to peer support certification, and for those who review their files.',
	lines: [
		'Waymark is not run by, and not affiliated with, any certifying body, exam company or training provider. Their names are used only to say which program an application is for.',
		'It was written for phones with little signal, for shared phones, and for people who have been let down by forms before.',
		'The study guide and the practice questions were written for Waymark from public sources, which are named beside each fact. None of it is a question from a real exam.'
	],
	version: (version: string) => `Version ${version}`,
	licence: 'MIT licence. Whose work it is built on stands in THIRD_PARTY.md beside the source.',
	sources: 'Where the facts come from',
	checked: (date: string) => `checked ${date}`
};
