/** Helping, as the helper sees it: joining with a code, how far somebody is, and notes. */
const sections = (count: number): string => (count === 1 ? '1 section' : `${count} sections`);

export const helping = {
	title: 'People you help',
	lead: 'You see how far somebody is, and can leave notes. You cannot read their answers, open their files, change anything or send anything.',
	sign_in: 'Sign in to help somebody',
	sign_in_text: 'They gave you a code. It works with your own account.',
	offline:
		'You have no connection. You see what was here last; notes that you write go out with the next connection.',
	none: 'You help nobody here yet',
	none_text: 'Ask the person you help for a code. They make it on their page “Your helper”.',
	join: {
		title: 'Join with a code',
		code: 'Code',
		code_hint: 'Twelve signs. It works once, for seven days',
		code_short: 'A code has twelve signs. Compare it with what you were given',
		name: 'Your name',
		name_hint: 'So that they know that it is you',
		name_missing: 'Write your name',
		send: 'Start helping',
		saved: 'The code is being checked'
	},
	checking: 'Checking the code',
	checking_text: 'This opens once the code was checked, which needs a connection.',
	refused: 'The code did not open anything',
	forget: 'Close',
	done: (done: number, all: number) => `${done} of ${sections(all)} done`,
	since: (day: string) => `Since ${day}`,
	ended: 'This help has ended',
	ended_text:
		'You see nothing of this application any more. Either of you can end it at any time. They can give you a new code.',
	all: 'All the people you help',
	states: {
		draft: 'Being filled in',
		none: 'Not sent yet',
		submitted: 'Sent',
		in_review: 'In review',
		second_review: 'In review',
		changes_requested: 'Changes asked for',
		approved: 'Approved',
		denied: 'Not approved',
		withdrawn: 'Taken back'
	},
	stands: 'Where it stands',
	application: 'Application',
	certificate: 'Training certificate',
	due: {
		due_at: 'Answer on the application expected by',
		certificate_due_at: 'Answer on the certificate expected by',
		references_due_at: 'References due by',
		valid_until: 'Everything has to be done by'
	},
	sections: 'Sections',
	section: { done: 'Done', open: 'Not done' },
	documents: 'Documents',
	document: { missing: 'Not here yet', sent: 'Sent', received: 'Received' },
	no_documents: 'This program asks everybody for no document.',
	note: {
		open: 'Leave a note',
		for: (section: string) => `Leave a note: ${section}`,
		label: 'Your note',
		hint: 'Say what you noticed, such as “a date is missing”. Nothing private: it stays on their device',
		missing: 'Write a note, or close it',
		long: 'This is too long. Shorten it',
		send: 'Leave this note',
		cancel: 'Close',
		saved: 'The note is saved',
		count: (used: number, most: number) => `${used} of ${most} characters`,
		sending: 'On this device',
		state: { open: 'Left for them', resolved: 'They are done with it' }
	},
	leave: {
		open: 'Stop helping',
		title: (name: string) => `Stop helping ${name}?`,
		text: 'You see nothing of it any more. To start again you need a new code.',
		confirm: 'Yes, stop',
		keep: 'Keep helping'
	}
};
