/** The developer's page: what the engine does, and faults to cause. Only a demo has it. */
export const dev = {
	title: 'Developer’s page',
	lead: 'What the sync engine is doing, as it happens, and buttons that make things go wrong. Nothing that you did may get lost by any of them. A reload ends every trouble.',
	none: 'None.',
	more: (count: number) => `And ${count} more.`,
	never: 'never',
	yes: 'yes',
	no: 'no',
	unknown: 'not known',
	faults: {
		title: 'Cause a fault',
		failed: (code: string) => `That did not work: ${code}`,
		done: 'Done.',
		/** A button that is on. */
		on: 'On',
		no_signal: {
			name: 'Cut the network',
			text: 'The switch of the demo bar: nothing leaves this device.'
		},
		fail: {
			name: 'Turn away 3 requests',
			text: 'The next three are answered as by a server that is too busy (503).'
		},
		slow: { name: 'Slow line', text: 'Every request waits 3 seconds before it leaves.' },
		lose: {
			name: 'Lose the next answer',
			text: 'The server does what it was asked, and this device never hears of it.'
		},
		double: { name: 'Send the next push twice', text: 'The same commands arrive two times.' },
		expire: {
			name: 'Expire the token',
			text: 'The next request goes with a token that has ended; it must be renewed.'
		},
		kill: {
			name: 'Kill the next cycle',
			text: 'It ends in the middle, after commands were marked as sent or before an answer was taken in.'
		},
		close: {
			name: 'Close the databases',
			text: 'As a phone does with an app that slept: each is closed when it is next used.'
		},
		fill: { name: 'Fill the disk', text: 'Nothing more can be written to this person’s database.' },
		ahead: {
			name: 'Clock one year ahead',
			text: 'Only in this tab. No clock of a device decides anything.'
		},
		rekey: {
			name: 'Take a new client id',
			text: 'As after a gap: numbers begin again, and what was applied lately is offered once more.'
		},
		anew: {
			name: 'Fetch everything anew',
			text: 'As if the daily comparison had found a difference. What waits here stays.'
		},
		look: { name: 'Run a cycle now', text: 'Send what waits, and fetch what is new.' }
	},
	engine: {
		title: 'Engine',
		phase: 'Phase',
		phases: { idle: 'at rest', push: 'sending', pull: 'fetching', upload: 'sending files' },
		blocked: 'In the way',
		blocks: {
			sign_in: 'the sign-in',
			update: 'an older app',
			storage: 'the storage',
			stalled: 'a server that does not answer'
		},
		nothing: 'nothing',
		next: 'Next cycle',
		in: (time: string) => `in ${time}`,
		now: 'now',
		not_planned: 'not planned',
		failures: 'Faults in a row',
		push_code: 'Last fault of a push',
		one_by_one: 'Commands go alone',
		client: 'Client id',
		next_number: 'Next number to send',
		skew: 'Server’s clock against ours',
		cookie: 'Cookie',
		epoch: 'Epoch of the server',
		generation: 'Generation of the rows',
		generations: (current: number, swept: number) => `${current}, older ones forgotten to ${swept}`,
		pulled: 'Last pull',
		ago: (time: string) => `${time} ago`,
		compared: 'Last compared with the server'
	},
	outbox: {
		title: (count: number) => `Outbox: ${count}`,
		states: {
			fresh: 'not sent',
			sent: 'sent',
			again: 'to go again',
			held: 'aside',
			parked: 'parked'
		},
		number: (mid: number) => `number ${mid}`,
		waits: {
			turn: 'waits for the next push',
			word: 'waits for the server’s word',
			numbers: 'waits to be sent under the new client id',
			held: 'waits for another try',
			owner: 'waits for somebody to sign in',
			signal: 'waits for a signal',
			sign_in: 'waits for a new sign-in',
			update: 'waits for a newer app',
			storage: 'waits for room on this device',
			stalled: 'waits for a server that answers'
		}
	},
	cycles: {
		title: 'Last cycles',
		since: 'Kept since this page was first opened; the last 50.',
		sent: (commands: number, pushes: number) => `sent ${commands} in ${pushes}`,
		came: (rows: number, outcomes: number) => `rows ${rows}, outcomes ${outcomes}`,
		rekeys: (count: number) => `new client ids: ${count}`,
		ends: { running: 'running', well: 'went well', later: 'tries again', broken: 'broken off' },
		retry: (time: string) => `again in ${time}`
	},
	uploads: {
		title: (count: number) => `Files on their way: ${count}`,
		parts: (count: number) => `Parts of files on this device: ${count}`,
		states: {
			unconverted: 'to be converted',
			waiting: 'not sent',
			sending: 'being sent',
			stored: 'sent, not attached',
			recorded: 'attached, not received',
			refused: 'refused'
		},
		offset: (sent: string, all: string, parts: number) => `${sent} of ${all}, ${parts} parts`,
		tries: (count: number) => `failed ${count} times`
	},
	submissions: 'Submissions that wait for their files',
	refused: (count: number) => `Refused: ${count}`,
	applied: (count: number) => `Applied, kept for 8 days: ${count}`,
	storage: {
		title: 'Storage',
		persisted: 'Promised not to be cleared',
		usage: 'In use',
		of: (used: string, available: string) => `${used} of ${available}`,
		databases: 'Databases',
		database: (name: string, version: number) => `${name}, version ${version}`,
		open: 'open here',
		worker: 'Service worker',
		no_worker: 'none',
		waiting: 'a newer one waits',
		kept: 'Files kept',
		app: 'App'
	}
};
