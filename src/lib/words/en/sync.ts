const status = {
	saved: 'Saved on this device',
	sending: 'Sending',
	received: 'Received',
	in_review: 'In review',
	change: 'Needs a change',
	approved: 'Approved'
};

/** What the app says about where a thing is. The six status words are fixed everywhere. */
export const sync = {
	status,
	/** The same words about an application, which has a gender of its own in other languages. */
	status_application: status,
	saved_at: (time: string) => `Saved on this device ${time}`,
	saving: 'Saving',
	not_saved: 'Not saved. Your words are still in the box: try again.',
	header: {
		label: 'Where your work is',
		all_received: 'All saved',
		all_received_more: 'What you did is on this device and has reached the server.',
		device_only: 'Saved on this device',
		device_only_more: 'Sign in to send it. Until then it stays here.',
		waiting: (count: number) => (count === 1 ? '1 change to send' : `${count} changes to send`),
		sending: 'Sending',
		offline: 'No connection',
		offline_more: 'What you do is saved on this device and is sent when there is a connection.',
		refused: (count: number) => (count === 1 ? '1 needs you' : `${count} need you`),
		refused_more: 'See what and why',
		blocked: {
			sign_in: 'Sign in again to send',
			update: 'Update to send',
			storage: 'This device is full',
			stalled: 'The server is not answering'
		},
		since: (time: string) => `Waiting since ${time}`,
		last: (time: string) => `Last checked for news ${time}`,
		never: 'Not yet in touch with the server'
	},
	bytes: (sent: string, all: string) => `${sent} of ${all} sent`,
	receipt: (number: string) => `Receipt ${number}`
};
