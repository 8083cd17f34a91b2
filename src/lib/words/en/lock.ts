/** The passphrase on this device, the locked screen, and ways out of sight. */
export const lock = {
	title: 'Passphrase and privacy',
	lead: 'For a phone that others use or could pick up.',
	passphrase: 'Passphrase or PIN',
	show: 'Show what I type',
	working: 'Working. Keep this page open until it is done.',
	unlocking: 'One moment. Making the key takes a few seconds.',
	failed: 'It did not work, and nothing has changed. There may be too little room on the device.',
	locked: {
		title: 'Locked',
		lead: 'What is saved here is locked. Type your passphrase or PIN to open it.',
		lead_entering:
			'You are signed in. Your work on this device is locked: type its passphrase or PIN.',
		unlock: 'Unlock',
		wrong: 'That is not the passphrase. Check capital letters and the keyboard’s language.',
		empty: 'Type your passphrase or PIN.',
		wait: (seconds: number) =>
			seconds === 1 ? 'Wait 1 second, then try again.' : `Wait ${seconds} seconds, then try again.`,
		other: 'I am somebody else',
		other_text:
			'What is locked stays on this device. Its owner finds it under Settings, “Passphrase and privacy”, or by signing in.',
		forgotten: 'I forgot it',
		forgotten_title: 'Nobody can bring it back',
		forgotten_text:
			'The passphrase is stored nowhere, here or on the server. Without it the work on this device cannot be read, by you or by us.',
		comes_back: 'What the server has received comes back when you sign in.',
		all_lost:
			'This work has no account yet, so the server has none of it. If you go on, all of it is gone.',
		not_counted: 'How much was never sent could not be counted.',
		not_opened: 'It could not be opened just now. Try again; nothing is lost.',
		lost: (changes: number, files: number) =>
			`Only on this device, and lost if you go on: ${changes === 1 ? '1 change' : `${changes} changes`}, ${files === 1 ? '1 file' : `${files} files`}.`,
		nothing_lost: 'All of your changes and files were sent, so none of them is lost.',
		confirm_label: (word: string) => `To go on, type ${word}`,
		confirm_word: 'DELETE',
		confirm: 'Delete what is locked here',
		not_confirmed: (word: string) => `Type ${word} in the box first.`,
		back: 'Back'
	},
	on: {
		title: 'Lock what is on this device',
		text: 'Everything you write and attach is stored in a form that only your passphrase opens. The app asks for it when it starts.',
		again: 'The same once more',
		hint: 'At least 6 characters. Six digits are allowed, but somebody who copies the phone’s storage can try them all. Four or five words are much stronger.',
		strengths: {
			short: 'Too short',
			weak: 'Weak: keeps out a curious look, not somebody who copies the storage.',
			fair: 'Fair',
			strong: 'Strong'
		},
		warning: 'A forgotten passphrase cannot be brought back',
		warning_text:
			'Nobody can open your work without it, and we cannot either. What was not sent yet would be lost. What the server received comes back when you sign in.',
		understood: 'I will remember it, or keep it in a safe place',
		must_understand: 'Tick this first.',
		too_short: 'Use at least 6 characters.',
		differs: 'The two are not the same.',
		start: 'Turn the lock on',
		done: 'The lock is on.'
	},
	is_on: {
		title: 'The lock is on',
		text: 'What is on this device opens only with your passphrase.',
		now: 'Lock now',
		change: 'Change the passphrase',
		before: 'Passphrase now',
		after: 'New passphrase',
		changed: 'The passphrase is changed.',
		off: 'Turn the lock off',
		off_text: 'What is on this device is then stored in the clear again.',
		off_done: 'The lock is off.'
	},
	answers: {
		not_kept:
			'The pages that ask for the passphrase could not be kept on this device. Connect once, then try again. Nothing has changed.',
		busy: 'Close the other Waymark tabs, then try again. Nothing has changed.',
		wait: 'Too many wrong tries. Wait up to ten minutes, then try again.',
		wrong: 'That is not the passphrase.'
	},
	scope: {
		title: 'What the lock does and does not do',
		does_title: 'It closes',
		does: [
			'what you write, also while you are typing it',
			'the files you attach',
			'what came from the server: your applications, news and study',
			'who is signed in here'
		],
		not_title: 'It does not',
		not: [
			'help while it is open: whoever holds the unlocked phone reads everything',
			'hide that Waymark is used here, which forms and papers there are, their size, and when they were changed',
			'hide your language, program and other choices, or the study pages kept here',
			'cover photos and downloads outside of Waymark, your mails, or alerts you chose to see',
			'wipe what was here before at once: traces can stay in the browser’s files for a while',
			'stop a changed browser, or somebody who watches you type',
			'send while it is locked: what waits leaves once you unlock'
		],
		browser: 'If the browser offers to save the passphrase, say no on a phone that others use.'
	},
	auto: {
		title: 'Lock by itself after',
		hint: 'Counts from your last touch, also while the app is in the background.',
		minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
	},
	exit: {
		label: 'Show a “Leave now” button on every page',
		hint: 'It locks, opens another page at once, and Back does not return. Pressing Shift three times does the same.',
		button: 'Leave now'
	},
	discreet: {
		label: 'Keep tab titles neutral',
		hint: 'The browser’s tabs and history then say no more than “Waymark”.'
	},
	others: {
		title: 'Locked work of others',
		text: (count: number) =>
			count === 1
				? 'One more person has locked work on this device.'
				: `${count} more people have locked work on this device.`,
		open: (number: number) => `Unlock ${number}`
	}
};
