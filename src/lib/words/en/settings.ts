/** Settings of this device and the way out. */
export const settings = {
	account: 'Account',
	ways: 'Ways to sign in',
	no_account: 'You are not signed in. What you write stays on this device.',
	theme: 'Colors',
	themes: { device: 'Same as device', light: 'Light', dark: 'Dark' },
	version: (version: string) => `Version ${version}`,
	/** To the passphrase on this device, and ways out of sight. */
	lock: 'Passphrase and privacy on this device',
	/** To the list of what went wrong here. */
	troubles: 'Problems on this device',
	assister: 'Somebody who helps you',
	helping: 'People you help',
	/** To the developer's page; only a demo has it. */
	dev: 'Look into the sync engine',
	device: {
		title: 'This device',
		nothing_waits: 'Nothing waits to be sent.',
		waits: (changes: number, files: number) =>
			`Still to send: ${changes === 1 ? '1 change' : `${changes} changes`}, ${files === 1 ? '1 file' : `${files} files`}.`,
		repaired: (when: string) =>
			`On ${when} this device did not agree with the server, and fetched everything again. What you wrote was kept.`,
		usage: (bytes: string) => `Waymark uses ${bytes} here.`,
		persisted: 'The browser has promised not to clear what is saved here.',
		not_persisted:
			'The browser may clear what is saved here when space runs out. Sending your work, or installing Waymark, protects it.',
		persist: 'Ask the browser to keep it',
		look: 'Check for news now'
	},
	news: {
		title: 'News, mails and alerts',
		text: 'What is mailed to you, what your phone shows, and when it stays quiet.',
		waiting: 'Your phone can tell you at once when there is an answer. You choose what it says.',
		bounced: 'Our mails do not reach you. Open this to mend it.'
	},
	/** Of what takes everything along. */
	not_here: 'This part is not on this device yet. Open Settings once with a connection.',
	leave: {
		sending: 'Sending what is left before you go.',
		all_received: 'Everything you did has been received.',
		waiting: (commands: number, files: number, refused: number) => {
			const parts = [
				commands > 0 ? (commands === 1 ? '1 change' : `${commands} changes`) : '',
				files > 0 ? (files === 1 ? '1 file' : `${files} files`) : '',
				refused > 0 ? `${refused} not accepted` : ''
			].filter(Boolean);
			return `Only on this device: ${parts.join(', ')}`;
		},
		waiting_text: 'This has not reached the server. It waits here for you if you keep it.',
		keep: 'Sign out and keep it on this device',
		keep_text: 'Only you can open it, after you sign in again. Right for your own device.',
		export: 'Save a file first',
		export_text: 'Everything on this device in one file that you can keep.',
		delete: 'Sign out and delete it from this device',
		delete_sure: 'Yes, delete it from this device',
		delete_text: 'What the server received stays in your account. Right for a shared device.',
		delete_text_waiting:
			'What has not been sent is lost. What the server received stays in your account.',
		stay: 'Stay signed in'
	}
};
