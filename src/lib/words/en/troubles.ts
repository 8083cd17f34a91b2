/** What went wrong on this device, for the person to read and to send on. */
export const troubles = {
	title: 'Problems on this device',
	lead: 'When something in Waymark stops, what the app knows about it is kept here. Nothing is sent by itself: you read it, cross out what is nobody’s business, and send it to whoever helps you.',
	none: {
		title: 'Nothing has gone wrong here',
		text: 'If a page stops one day, what happened will be kept here.'
	},
	list: 'What happened',
	/** Where no page is known: a part that runs beside all pages. */
	beside: 'Beside the pages',
	times: (count: number) => `${count} times`,
	clear: 'Empty the list',
	letter: {
		title: 'Send it to somebody',
		label: 'What you would send',
		hint: 'Change it as you like. Names, addresses and numbers of people were crossed out, as far as the app can tell.',
		opening: (version: string, browser: string) => `Waymark ${version}, ${browser}`,
		copy: 'Copy',
		copied: 'Copied. Paste it into a message.',
		not_copied: 'The browser did not copy it. Select the text and copy it yourself.',
		share: 'Share',
		save: 'Save as a file',
		file: 'waymark-problems.txt',
		who: 'Whom to ask'
	}
};
