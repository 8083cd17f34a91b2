/** The first page: what this is, and in the demo, how to try it. */

/** Where each is, so that one can choose whom to be. */
const told: Readonly<Record<string, string>> = {
	jordan: 'Jordan, applicant: was asked for a better picture',
	sam: 'Sam, applicant: is offered a place in a class',
	alex: 'Alex, in a class: homework, days, a note to read',
	nadia: 'Nadia, certified: has the certificate'
};

export const start = {
	title: 'Waymark',
	demo: {
		lead: 'Apply for peer support certification, study for it and review it, with or without signal.',
		what: [
			'Waymark is for people who want to become certified peer support specialists, and for those who review their files.',
			'Everything an applicant does works with no connection; it is sent by itself as soon as there is one.',
			'This is a demo on your own computer: the people are made up, and nothing leaves it.'
		],
		applicant: 'Be an applicant',
		applicantHint: 'Avery has a half-filled application and no certificate yet.',
		reviewer: 'Be a reviewer',
		reviewerHint: 'Rowan has twenty files waiting, some of them late.',
		both: 'Both side by side',
		bothHint: 'Opens two windows. What one does, the other sees within a second.',
		bothBlocked: 'The browser held a window back. Open them one by one with the two buttons above.',
		opens: '(opens a new window)',
		other: 'Other demo people',
		roles: {
			applicant: 'applicant',
			reviewer: 'reviewer',
			lead: 'lead reviewer',
			staff: 'staff'
		},
		beName: (name: string, role: string) => `${name}, ${role}`,
		told,
		signalTitle: 'The “No signal” switch',
		signal:
			'At the top of each window there is a switch that cuts this app off, as a valley without coverage would. Turn it on, keep working, then turn it off and watch what you did arrive.',
		tour: 'Show me around in six steps',
		mailbox: 'Demo mailbox',
		mailboxHint: 'Every email that Waymark would have sent.',
		entering: (name: string) => `Signing in as ${name}`,
		failed: 'The demo people could not be reached. Is the demo server still running?',
		retry: 'Try again'
	},
	landing: {
		title: 'Your peer support certification, at your own pace',
		lead: 'Fill in your application a little at a time, add your training certificate with your phone’s camera, and always see what happens next.',
		begin: 'Start your application',
		beginHint: 'You do not need an account to start.',
		go: 'Go to your dashboard',
		signIn: 'Log in',
		help: 'Help',
		points: [
			{
				title: 'Works with no signal',
				text: 'What you type is saved on your device at once, and sent when there is a connection.'
			},
			{
				title: 'Certificate from your phone',
				text: 'Take a photo or choose a file. It is checked before it is sent, and you get a receipt.'
			},
			{
				title: 'You always know what is next',
				text: 'See who has your file, how many days are left, and exactly what to change if something is missing.'
			},
			{
				title: 'Study for the exam',
				text: 'A guide, cards and practice questions, planned around your exam date.'
			}
		]
	},
	tour: {
		label: 'Tour',
		step: (at: number, of: number) => `Step ${at} of ${of}`,
		next: 'Next',
		back: 'Back',
		close: 'End the tour',
		asApplicant: 'In the applicant’s window',
		asReviewer: 'In the reviewer’s window',
		goApplicant: 'Open the applicant’s window',
		goReviewer: 'Open the reviewer’s window',
		steps: [
			{
				title: 'Finish an application with no signal',
				text: 'Be Avery. Turn on “No signal”, open My Application and fill in what is missing. Each answer says that it is saved on this device.'
			},
			{
				title: 'Add the training certificate',
				text: 'Open Training Entity, pick a provider, and choose any photo or PDF. It waits on the device.'
			},
			{
				title: 'Let it go',
				text: 'Press Submit training certificate, then turn the signal back on. The file goes first, then the certificate, and a receipt comes back.'
			},
			{
				title: 'Ask for a change',
				text: 'Be Rowan. Open the newest file, claim it with c, look at the evidence, mark a line of the checklist “no”, press r and send.'
			},
			{
				title: 'See it and mend it',
				text: 'Avery’s window changes by itself and names the one thing to do. Remove the certificate with the X, add another and submit again.'
			},
			{
				title: 'Approve',
				text: 'Rowan claims it again and approves with a. Avery gets the exam instructions, in the app and in the demo mailbox, and can start to study.'
			}
		]
	}
};
