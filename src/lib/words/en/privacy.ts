/** What is kept, where, for whom, and for how long; and what this app is. */
export const privacy = {
	title: 'Privacy',
	lead: 'What Waymark keeps, where it is, and who can read it. In short: as little as it can, and nobody sees a draft but you.',
	sections: [
		{
			id: 'device',
			title: 'On your device',
			lines: [
				'What you type, the files you add and your study cards are saved in this browser, on this device, before anything else happens.',
				'An application that you start without an account is only here until you sign in and say that it is yours.',
				'On a shared phone: when you sign out you choose whether what is here stays or is deleted.'
			]
		},
		{
			id: 'server',
			title: 'On the server',
			lines: [
				'Once you are signed in, your draft is sent to the server of the body that runs this app, so that your other devices have it too. Nobody there reads drafts: not reviewers, not staff.',
				'Files are kept privately. A link to one works for a few minutes and only for a reviewer who has claimed your file.',
				'Passwords are stored in a form that nobody can read back.'
			]
		},
		{
			id: 'readers',
			title: 'Who reads it',
			lines: [
				'A reviewer sees what you submitted, and only while they hold your file. Each time they open a document it is recorded, and you can see that in your history.',
				'When two people send the same file, or the same name and date of birth, the same email or phone number, a reviewer of either may lay both beside each other. That is recorded too, and a person decides what it means.',
				'Staff of the program confirm fees. They do not see your story.',
				'What you write about lived experience is optional in detail and is read only by the reviewer.',
				'A helper that you invited sees which sections are done and what is due, never an answer or a file, until you end it.'
			]
		},
		{
			id: 'time',
			title: 'How long',
			lines: [
				'A draft stays until you erase your account.',
				'When you erase your account, your answers, your files and your name are erased. What stays is bare: that an application was sent and decided, on which days, and the number of a certification.',
				'The certifying body decides how long such bare facts stay. Ask it for its time limits.',
				'What is on this device stays until you delete it in Settings, or clear the browser’s data.'
			]
		},
		{
			id: 'never',
			title: 'What is never done',
			lines: [
				'No tracking, no advertising, no analytics.',
				'Nothing on these pages comes from anyone else: no fonts, no scripts, no videos from other sites. That is why there is no cookie banner.',
				'Nothing is sold or given to anyone.'
			]
		},
		{
			id: 'yours',
			title: 'Your part',
			lines: [
				'In Settings you can save everything that is on this device as a file.',
				'You can withdraw an application at any time before a decision.',
				'In Settings you can erase your account. Your files, your answers and your account are gone within minutes, and nobody can bring them back.'
			]
		}
	],
	demo: {
		title: 'In this demo',
		text: 'Everything runs on this computer. The people are made up, the emails go to a mailbox on this computer, and the files lie in the folder .waymark beside the app. Delete the folder and it is gone. Do not put real papers in it.'
	}
};
