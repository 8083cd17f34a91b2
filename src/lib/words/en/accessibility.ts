/** What holds for people who cannot see, hear, hold or read as others do, and what does not yet. */
export const accessibility = {
	title: 'Accessibility',
	lead: 'Waymark is made to be used by everybody who may apply. It aims at WCAG 2.2, level AA. This page says what was tried, and what is still in the way.',
	sections: [
		{
			id: 'holds',
			title: 'What holds',
			lines: [
				'Everything can be done with a keyboard alone. The first stop on each page skips to the content.',
				'What happens is said aloud: saved, sent, received, refused. Only once, and never in the middle of your typing.',
				'Every field has its label and its hint. A mistake is named at the field and in a list on top that leads there.',
				'Nothing runs out while you write. A session that ends keeps what you typed.',
				'Colors have enough contrast by day and by night, and no color alone says anything.',
				'Text grows to 200 % without cutting anything off; buttons are at least 44 pixels on a touch screen.',
				'If you asked your device for less motion, nothing moves.'
			]
		},
		{
			id: 'words',
			title: 'Words',
			lines: [
				'English and Spanish, everywhere, also without signal. You can change the language on every page.',
				'Short sentences and plain words. Where a program asks for a term of its own, it is explained.',
				'Dates, times and numbers are written as they are where you live.'
			]
		},
		{
			id: 'tried',
			title: 'How it was tried',
			lines: [
				'Every screen is checked by a machine before each version, in both languages, by day and by night.',
				'The main ways through the app are gone by keyboard alone.',
				'What a screen reader is told (names, roles, states, messages) is part of the tests.'
			]
		},
		{
			id: 'gaps',
			title: 'What does not hold yet',
			lines: [
				'Nobody who uses a screen reader every day has tried it for us yet. We ask to be told what is wrong.',
				'A PDF that somebody attached is shown to reviewers as a picture of its pages, with its text beside it where the file has any.',
				'The certificate as a PDF has no structure for screen readers. The same words stand on its page.',
				'A drawing by which the study guide explains something has a description, and not always every detail.',
				'Only English and Spanish, and no sign language.'
			]
		},
		{
			id: 'help',
			title: 'If something keeps you out',
			lines: [
				'Ask the body you apply to for another way: the help page says how to reach it. You have a right to that, and it costs you no time.',
				'Tell us what happened, with which device and browser. “Problems on this device” in Settings writes it down for you.'
			]
		}
	],
	checked: (date: string) => `Last checked against the app on ${date}.`,
	tell: 'How to reach somebody'
};
