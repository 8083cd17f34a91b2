/** How one signs in, and how that is changed. */
export const ways = {
	title: 'Ways to sign in',
	lead: 'Any of these opens the same account. What waits on this device stays here, whatever you change.',
	not_signed_in: 'Sign in first. Then you see here which ways your account has.',
	must_sign_in:
		'This device was signed out. What you wrote is still here, and is sent once you sign in again.',
	offline: {
		title: 'No connection',
		text: 'This is what this device knows. To change something you need a connection.'
	},
	list: 'Your ways',
	names: { google: 'Google', azure: 'Microsoft' },
	email: 'Email',
	email_text:
		'A code that we send to this address always works. Your password works too, if you have set one.',
	last_here: 'Used last on this device',
	link: { google: 'Link Google', azure: 'Link Microsoft' },
	unlink: { google: 'Unlink Google', azure: 'Unlink Microsoft' },
	sure: { google: 'Yes, unlink Google', azure: 'Yes, unlink Microsoft' },
	keep: 'Keep it',
	/** Said before it is unlinked, where nothing else has the account's address. */
	address_goes: (email: string) =>
		`Your account has its address from here. Without it, your account and its mails move to ${email}.`,
	only: 'This is the only way on your account’s list, so it stays. Link another one first, or change your email address.',
	linked: (name: string) => `${name} is linked. You can use it the next time.`,
	unlinked: (name: string) => `${name} is unlinked. It no longer opens this account.`,
	password: {
		title: 'Password',
		text: 'You can set a password or change the one you have. Other devices are signed out by this.',
		open: 'Set a new password',
		label: 'New password',
		hint: (least: number) =>
			`At least ${least} characters. A few words in a row are easy to remember.`,
		needed: (least: number) => `Type at least ${least} characters`,
		prove:
			'You signed in here more than a day ago. To be sure that it is you, we sent a code to your address.',
		save: 'Save the password',
		saved: 'The new password is saved. Your other devices are signed out.'
	},
	code: {
		label: 'Code from the email',
		to: (email: string) => `Code sent to ${email}`,
		hint: 'Six digits',
		needed: 'Type the six digits from the email',
		again: 'Send the code again',
		sent_again: 'A new code is on its way. Only the newest one works.',
		demo_mailbox: 'Demo: open the mailbox of this computer'
	},
	address: {
		title: 'Email address',
		text: 'Your mails go there, and codes to sign in. Answers in your application do not change by this.',
		open: 'Change the address',
		label: 'New email address',
		needed: 'Type an email address, such as name@example.com',
		same: 'This is the address that your account already has',
		send: 'Send codes to both addresses',
		waiting: (email: string) =>
			`To move to ${email}, both addresses must agree. Each got a code. Until then nothing changes.`,
		confirm: 'Confirm',
		half: 'That one is confirmed. Now the code of the other address.',
		confirmed: 'Confirmed',
		again: 'Send both codes again',
		changed: (email: string) => `Your address is ${email} now.`
	},
	devices: {
		title: 'Devices',
		text: 'Lost a phone, or used somebody else’s computer? Sign it out from here. It may go on reading for up to an hour. Work that waits there is not lost: it stays there until you sign in on it again.',
		others: 'Sign out on all other devices',
		others_sure: 'Yes, sign out on all others',
		not_now: 'Not now',
		done: 'All other devices are signed out. This one stays signed in.',
		here: 'Sign out here as well, in the settings'
	},
	answers: {
		taken:
			'That account is already linked: to this account, or to somebody else’s. If it is yours, sign in with it and unlink it there first.',
		last: 'This is the last way into your account, so it was not taken away. Link another one first.',
		conflict:
			'Without this way your account would have an address that belongs to another account. Change your email address first.',
		not_here: 'This way cannot be linked here.',
		prove: 'Type the code that we sent to you.',
		half: 'Now the code of the other address.',
		wrong_code:
			'This code does not fit, or it is too old. Check the digits, or have a new one sent.',
		same_password: 'This is the password that you have now. Choose another one.',
		weak_password: 'Choose a longer password, or one that is harder to guess.',
		address_taken: 'Another account has this address. Use a different one.',
		too_many_tries: 'Too many tries in a short time. Wait a minute, then try again.',
		other_browser:
			'This was not begun in this browser, or not by you, so nothing changed on this device. If somebody sent you here, the account that you just chose may open theirs now: do not use it in Waymark, and ask us for help.',
		signed_out:
			'This device was signed out. Sign in again, then try once more. What you wrote is still here.',
		offline: 'There is no connection. Nothing has changed: try again when there is one.',
		cancelled: 'You turned back, so nothing has changed.',
		not_available: 'That did not work right now. Nothing has changed: try again later.'
	}
};
