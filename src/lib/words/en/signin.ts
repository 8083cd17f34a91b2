/** Register and log in, and whose the work on this device is. */
export const signin = {
	open_copy: 'Open a copy from another phone',
	title: 'Register / Log in',
	lead: 'An account lets you send your work, see the answer, and go on from another device. What is on this device stays here either way.',
	have_account: 'What do you want to do?',
	register: 'Register',
	log_in: 'Log in',
	email: 'Email',
	email_needed: 'Type your email address, such as name@example.com',
	password: 'Password',
	password_needed: 'Type your password',
	password_hint: (least: number) =>
		`At least ${least} characters. A few words in a row are easy to remember.`,
	forgot: 'I forgot my password',
	or: 'or',
	same_email: 'With the same email address, every way leads to the same account.',
	with: { google: 'Continue with Google', azure: 'Continue with Microsoft' },
	last_way: {
		password: 'The last time on this device you used email and password.',
		code: 'The last time on this device you used a code by email.',
		google: 'The last time on this device you used Google.',
		azure: 'The last time on this device you used Microsoft.'
	},
	signed_in: (email: string) => `You are signed in as ${email}`,
	/** After a provider led into an account with another address. */
	other_account: {
		text: 'You came with another address. If you do not know this one, somebody may have linked you to their account: sign out and ask us for help.',
		mine: 'This is me',
		not_mine: 'Not me: sign out'
	},
	code: {
		title: 'Type the code',
		instead: 'Send me a code by email instead',
		sent_to: (email: string) => `We sent a code to ${email}. It can take a minute to arrive.`,
		label: 'Code from the email',
		hint: 'Six digits',
		needed: 'Type the six digits from the email',
		resend: 'Send a new code',
		sent_again: 'A new code is on its way. Only the newest one works.',
		demo_mailbox: 'Demo: open the mailbox of this computer'
	},
	new_password: {
		title: 'Choose a new password',
		text: 'The code was right, and you are signed in. Choose the password for next time.',
		label: 'New password',
		skip: 'Not now'
	},
	answers: {
		wrong_credentials:
			'Email and password do not belong together. Check both, or have a code sent to you.',
		email_not_confirmed: 'This address is not confirmed yet. Have a code sent to it.',
		already_registered:
			'There is already an account with this address. Log in, or have a code sent to you.',
		weak_password: 'Choose a longer password: at least 10 characters.',
		same_password: 'This is the password that you have now. Choose another one.',
		wrong_code:
			'This code does not fit, or it is too old. Check the digits, or have a new one sent.',
		too_many_tries: 'Too many tries in a short time. Wait a minute, then try again.',
		offline:
			'There is no connection. Your work is safe on this device: try again when there is one.',
		cancelled: 'You turned back before signing in. Nothing has changed: choose a way below.',
		unverified_email:
			'That account does not vouch for its email address. Confirm the address there, or use another way.',
		not_available: 'This way is not available right now. Use another one.'
	},
	claim: {
		title: 'Is this application yours?',
		lead: 'Somebody began it on this device before signing in.',
		nothing: 'There is no application on this device that waits to be claimed.',
		on_device: 'On this device',
		on_account: 'In your account',
		counts: (answers: number, files: number) =>
			`${answers === 1 ? '1 answer' : `${answers} answers`}, ${files === 1 ? '1 file' : `${files} files`}`,
		not_sent: 'An application that has not been sent yet',
		sent_on: (when: string) => `An application sent on ${when}`,
		question: 'What should happen with it?',
		choose: 'Choose one of the three',
		choices: {
			mine: {
				label: 'Yes, it is mine',
				hint: 'It becomes part of your account and is sent to the server.'
			},
			leave: {
				label: 'No, leave it',
				hint: 'It stays on this device for the person who began it.'
			},
			discard: { label: 'Delete it from this device', hint: 'It cannot be brought back.' }
		},
		choices_both: {
			mine: {
				label: 'Continue with the one on this device',
				hint: 'The one in your account is withdrawn, if it has not been sent.'
			},
			leave: {
				label: 'Continue with the one in my account',
				hint: 'The one on this device stays here and is not sent.'
			},
			discard: {
				label: 'Continue with the one in my account, and delete the one on this device',
				hint: 'What is on this device cannot be brought back.'
			}
		},
		offline:
			'There is no connection, so your account cannot be asked. Nothing has changed: try again later.',
		offline_hint: 'With a connection you also see whether your account already has an application.',
		not_possible:
			'The application in your account has already been sent, so it cannot be replaced. Continue with that one.'
	}
};
