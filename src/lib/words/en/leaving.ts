/** Taking everything along, opening a copy, and erasing the account. */
export const leaving = {
	take: {
		title: 'Take everything with you',
		text: 'One file with everything of yours on this device: answers, documents, letters, receipts, study. It is made here, also with no signal.',
		online:
			'With a connection it also holds what only the server has: your documents there, who looked at them, and which mails went to you.',
		passphrase: 'A passphrase for the file',
		passphrase_hint:
			'Leave it empty and anybody who gets the file can open it. With a passphrase only you can. Nobody can help if you forget it.',
		again: 'The passphrase again',
		differs: 'The two are not the same. Type it again',
		short: 'Use at least 8 letters, so that it is hard to guess',
		button: 'Save my copy',
		working: 'Your copy is being made',
		done: 'Your copy is saved',
		done_text: (name: string, size: string) =>
			`${name}, ${size}. Keep it where only you can get at it.`,
		missing_record: 'Not in it: what only the server holds. Connect and save again to have it.',
		missing_files: (count: number) =>
			count === 1
				? 'Not in it: 1 document that only the server has. Connect and save again to have it.'
				: `Not in it: ${count} documents that only the server has. Connect and save again to have them.`,
		stop: 'Stop',
		stopped: 'Stopped. No copy was made.',
		failed: 'The copy could not be made. Nothing has changed: try again.'
	},
	open: {
		title: 'Open a copy',
		text: 'Brings in what you saved on another phone. You need no account for it. A draft from it becomes yours when you sign up.',
		choose: 'Choose the file',
		drop: 'or drop it here',
		label: 'Your copy',
		passphrase: 'Its passphrase',
		button: 'Open it',
		working: 'Your copy is being opened',
		stop: 'Stop',
		done: 'Your copy is here',
		counts: (answers: number, files: number, study: number) => {
			const parts = [
				answers > 0 ? (answers === 1 ? '1 answer' : `${answers} answers`) : '',
				files > 0 ? (files === 1 ? '1 document' : `${files} documents`) : '',
				study > 0 ? (study === 1 ? '1 thing you studied' : `${study} things you studied`) : ''
			].filter(Boolean);
			return parts.length === 0
				? 'Everything in it was here already.'
				: `Brought in: ${parts.join(', ')}.`;
		},
		taken:
			'An application for the same program is on this device already. That one stays; the one in the file was left out.',
		left_sent: (count: number) =>
			count === 1
				? '1 application in the file was sent before. It stays in your account and is not brought in again.'
				: `${count} applications in the file were sent before. They stay in your account and are not brought in again.`,
		sent_title: (program: string) => `Sent before: ${program}`,
		sent_unknown: 'Sent before: a program that this app does not know',
		sent_text:
			'You can read it here until you leave this page. Nothing of it is brought in or sent.',
		save_file: (name: string, size: string) => `Save ${name}, ${size}`,
		file_lost: (name: string) => `${name} is not in the file, or is damaged there.`,
		left_changes: (count: number) =>
			`${count === 1 ? '1 change' : `${count} changes`} in the file can only be sent by the account it came from. Sign in to it, then open the copy again.`,
		lost: (count: number) =>
			count === 1
				? '1 document could not be brought in, because it is not in the file.'
				: `${count} documents could not be brought in, because they are not in the file.`,
		go: 'Go to my application',
		choose_draft: 'Your account has an application too. Choose which one to keep',
		faults: {
			not_a_copy:
				'This is not a copy that Waymark made. Look for a file called waymark, with a date.',
			too_large: 'This file is too large to be a copy from Waymark.',
			newer: 'A newer Waymark made this copy. Update the app here, then open it again.',
			broken: 'The file is damaged or was cut off. Copy it over again, then open it.',
			needs_passphrase: 'This copy is locked. Type its passphrase',
			wrong_passphrase:
				'This passphrase does not open it. Type it again. If it is the right one, the file was cut off: copy it over again',
			stopped: 'Stopped. What is here already stays. Open the copy again to go on.',
			nothing: 'There is nothing in this copy that can be brought in.',
			not_saved: 'It could not be saved here. Make some room on this device, then try again.'
		}
	},
	erase: {
		title: 'Erase my account',
		text: 'Your answers, documents, study and account are erased from the server, for good. Nobody can bring them back.',
		open: 'Erase my account',
		offline:
			'You need a connection for this. Until then nothing is erased, here or on the server. Come back when you have a signal.',
		dialog: 'Erase your account for good?',
		lines: [
			'Everything that you wrote and every document is erased within minutes.',
			'A sent application is taken back. A place in a class goes to the next person.',
			'If you are certified, your certificate can no longer be checked.',
			'What stays holds nothing you wrote and not your name: that something was sent and decided, and when.'
		],
		unsent: 'The server never got this. It is deleted with the rest, unless you save a copy first.',
		copy: 'Save a copy first',
		word: 'ERASE',
		type: (word: string) => `To go on, type ${word}`,
		wrong: (word: string) => `Type ${word} in capital letters`,
		button: 'Erase everything',
		stay: 'Keep my account',
		failed:
			'The server did not answer, so we cannot say if it heard you. Try again: asking twice does no harm.',
		done: 'Your account is being erased',
		done_text:
			'It takes a few minutes. A mail tells you when it is done. What was on this device is deleted.'
	},
	gone: {
		title: 'Your account was erased',
		text: 'Somebody who was signed in as you asked for it, on this or another device. The server has nothing of yours any more. What this device holds is still here.',
		delete: 'Delete it from this device',
		sure: 'Yes, delete it',
		sure_text: 'This is the last of it. Save a copy first if you want to keep it.'
	},
	readme: `This is a copy of everything that Waymark held for you on one device.

files/         Your documents, as you added them.
waymark.json   Your answers, receipts, letters and study, as text for programs. Any text editor shows it.

To use it on another phone: open Waymark there, go to Settings, and choose "Open a copy". You need no account.
`
};
