/** Help that reads with no signal. Figures come from the program's definition, never from here. */
export const help = {
	title: 'Help',
	lead: 'How to send your training certificate, what to do without signal, and what happens next.',
	contents: 'On this page',
	steps: {
		title: 'Send your training certificate',
		intro: (hours: number, topics: number, after: string) =>
			`The course has to be ${hours} hours, cover the ${topics} core competencies, come from an approved provider, and be completed after ${after}.`,
		list: [
			{
				id: 'sign-in',
				title: 'Register or log in',
				text: 'Press Register / Log in. Use your email and a password, or ask for a code by email. If Google or Microsoft are offered, use the same one as last time: this device remembers which it was.',
				alt: 'The form to register, with email and password.'
			},
			{
				id: 'dashboard',
				title: 'Open the Dashboard, then My Application',
				text: 'My Application is in the menu, under Dashboard. On a phone it is in the bar at the bottom.',
				alt: 'The dashboard, with My Application in the menu beside it.'
			},
			{
				id: 'training',
				title: 'Open Training Entity',
				text: 'Find your training provider in the list and select it. Type part of its name to make the list shorter. If it is not there, select “other” and write its name.',
				alt: 'The Training Entity page with a list of providers; one is selected.'
			},
			{
				id: 'choose-file',
				title: 'Choose file',
				text: 'Go to the bottom of the page and press Choose file. Take a photo with your camera or pick a picture or PDF. Look at the preview: can you read your name, the hours and the date?',
				alt: 'The place for the certificate at the end of the page, with the button Choose file.'
			},
			{
				id: 'submit',
				title: 'Submit training certificate',
				text: 'Press the green Submit training certificate button. You get a receipt as soon as the file has arrived. Keep the receipt number.',
				alt: 'The green Submit training certificate button, and a receipt.'
			}
		]
	},
	/** Instead of the steps, where there is no certificate to send. */
	program: {
		title: 'The steps of your program',
		lead: 'Where the steps of your program are, what to do without signal, and who to ask.',
		text: (name: string) => `The page of ${name} says what is asked for, and in which order.`,
		open: 'Open the program’s page'
	},
	change: {
		title: 'If you are asked for a change',
		text: 'You see it on your dashboard, under Notifications and in an email, with the reason and the exact place to mend. The clock stops until you answer.',
		steps: [
			'Open My Application and go to the place that is named.',
			'To replace a file, press the X next to it to remove it, then Choose file again.',
			'Press the submit button again. Your earlier file and answers stay in the history.'
		],
		alt: 'A dashboard that asks for one change and links to it.'
	},
	files: {
		title: 'Which files work',
		lines: [
			'PDF, JPEG or PNG. Photos from an iPhone (HEIC) and WebP pictures are converted on your device.',
			'A file may be up to 50 MB on your device; it is made smaller before it is sent. What is sent is 10 MB at most.',
			'Show the whole page, flat and in good light. The location that a camera writes into a photo is taken out before it is sent.',
			'A PDF with a password cannot be read. Save it again without one.'
		]
	},
	time: {
		title: 'How long it takes',
		application: (period: string) => `Application: up to ${period} from the day it is received.`,
		certificate: (period: string) => `Certificate: up to ${period} from the day it is received.`,
		paused:
			'While you are asked for a change the clock stands still, and goes on when you send it again.',
		window: (period: string) =>
			`Once your application is approved you have ${period} for everything, the exam included.`,
		after:
			'When both are approved you get the exam instructions by email, and they stay in the app.',
		checked: (title: string, date: string) => `Source: ${title}, checked ${date}.`
	},
	periods: {
		days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
		business_days: (count: number) => (count === 1 ? '1 business day' : `${count} business days`),
		months: (count: number) => (count === 1 ? '1 month' : `${count} months`)
	},
	offline: {
		title: 'What to do without signal',
		lines: [
			'Keep going. What you type and the files you add are saved on this device at once.',
			'“Saved on this device” means that it is here and nowhere else yet. “Received” with a receipt means that it has arrived.',
			'It is sent by itself when there is a connection. Open the app once when you have one.',
			'Until then do not clear this browser’s data, and do not sign out on a shared phone without reading what it says.'
		],
		alt: 'An application with no signal: each answer says that it is saved on this device.'
	},
	install: {
		title: 'Keep it on your home screen',
		text: 'In your browser’s menu choose “Install” or “Add to home screen”. It then opens like an app, also without signal, and the browser is less likely to clear it.'
	},
	contacts: {
		title: 'Who to ask',
		intro: 'Waymark is not the certifying body. For questions about your certification, ask:',
		checked: (date: string) => `Checked ${date}`
	}
};
