/** Words that stand on many screens. */
export const common = {
	name: 'Waymark',
	skip: 'Skip to the main content',
	menu: 'Menu',
	main_menu: 'Main menu',
	foot: 'About this site',
	disclaimer: 'Waymark is independent software. It is not run or endorsed by any certifying body.',
	close: 'Close',
	back: 'Back',
	continue: 'Continue',
	save: 'Save',
	cancel: 'Cancel',
	change: 'Change',
	remove: 'Remove',
	retry: 'Try again',
	optional: 'optional',
	yes: 'Yes',
	no: 'No',
	none: 'Not answered',
	loading: 'Loading',
	error_word: 'Problem',
	errors_title: 'There is a problem',
	language: 'Language',
	languages: { en: 'English', es: 'Español' },
	day: 'Day',
	month: 'Month',
	year: 'Year',
	nav: {
		dashboard: 'Dashboard',
		application: 'My Application',
		training: 'Training Entity',
		study: 'Study guide',
		notifications: 'Notifications',
		attention: 'Needs attention',
		settings: 'Settings',
		help: 'Help',
		programs: 'Programs',
		privacy: 'Privacy',
		accessibility: 'Accessibility',
		about: 'About',
		start: 'Start page',
		desk: 'Review desk',
		sign_in: 'Register / Log in',
		sign_out: 'Sign out',
		lock_now: 'Lock now',
		more: 'More'
	},
	unread: (count: number) => (count === 1 ? '1 unread' : `${count} unread`),
	days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
	bytes: (bytes: number) =>
		bytes < 1024 * 1024
			? `${Math.max(1, Math.round(bytes / 1024))} kB`
			: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
	count: (used: number, most: number, unit: 'words' | 'characters') =>
		used > most ? `${used - most} ${unit} over ${most}` : `${used} of ${most} ${unit}`,
	too_long: (most: number) =>
		`Use at most ${most} characters. Your words are kept here while you shorten them`,
	not_found: {
		title: 'This page is not here',
		text: 'The address may be mistyped or the page may have moved. Nothing that you saved is lost.',
		home: 'Go to your dashboard'
	},
	broken: {
		title: 'This page stopped working',
		text: 'What you saved is still on this device. Open the page again; if it stops again, the help page says how to reach somebody.',
		again: 'Open it again',
		details: 'What happened, for whoever mends it'
	},
	not_here: {
		title: 'This page is not on this device yet',
		text: 'It was never opened here with a signal. It opens by itself once there is one. What you saved is safe.'
	},
	no_lock: {
		title: 'Waymark is locked, and cannot ask for the passphrase',
		text: 'The page that asks for it is not on this device just now. Connect to the internet and open Waymark again. Nothing is lost.'
	},
	no_storage: {
		title: 'This browser does not let Waymark keep anything',
		text: 'Waymark keeps what you type on this device first. Leave private browsing, or allow this site to store data, and open the page again.'
	},
	load_failed: 'This could not be read from the device.',
	update: {
		title: 'A new version is ready',
		text: 'Everything is saved. It takes a second.',
		accept: 'Update now',
		later: 'Later'
	},
	demo: {
		label: 'Demo',
		text: 'Made-up people on this computer only.',
		no_signal: 'No signal',
		no_signal_on: 'Signal off',
		no_signal_hint: 'Pretend that this device has no connection'
	}
};
