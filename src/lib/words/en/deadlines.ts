/** Every day that counts, in one place. */
export const deadlines = {
	title: 'My dates',
	lead: 'Every day that counts for your application, in one place. It works with no connection.',
	none: {
		title: 'No dates yet',
		text: 'Once you send your application, the day by which it is answered is here. Later come the exam and the renewal.'
	},
	next: 'Next',
	past: 'Over',
	save: 'Add to my calendar',
	file: 'waymark-dates.ics',
	calendar_name: 'Waymark: my dates',
	saved: 'The file is with your downloads. Open it to add the dates. It reminds you before each.',
	unconfirmed: 'Sources differ on this day. Ask the certifying body to be sure.',
	today: 'today',
	in_days: (count: number) => (count === 1 ? 'tomorrow' : `in ${count} days`),
	in_months: (count: number) => `in ${count} months`,
	days_ago: (count: number) => (count === 1 ? 'yesterday' : `${count} days ago`),
	of: {
		answer_application: {
			title: 'Answer to your application',
			text: 'By this day the program answers. If it asks for a change, the clock waits for you.'
		},
		answer_certificate: {
			title: 'Answer to your training certificate',
			text: 'By this day the program answers. If it asks for a change, the clock waits for you.'
		},
		offer: {
			title: 'Take your place in the class',
			text: 'After this the offer goes to the next person.'
		},
		references: {
			title: 'References have to be here',
			text: 'Each person you asked has to have sent theirs.'
		},
		interview: { title: 'Your interview', text: 'The place is under Interview.' },
		accommodations: {
			title: 'Last day to ask for changes to the exam',
			text: 'More time, a reader and the like. Send the form before you choose a day for the exam.'
		},
		new_attempt: {
			title: 'Ask for another attempt by this day',
			text: 'A new attempt can take up to a month to set up. Later there may be no time left for it.'
		},
		exam: { title: 'Your exam', text: 'The day that you put into your study plan.' },
		window: {
			title: 'Last day for everything, the exam too',
			text: 'After this day your approval ends, and you would have to apply again.'
		},
		renewal_opens: {
			title: 'Renewal opens',
			text: 'From this day you can renew your certification.'
		},
		certification_ends: {
			title: 'Your certification ends',
			text: 'Renew before this day. After it you cannot work under this title, and coming back costs more.'
		}
	},
	attempts: {
		title: 'Your exam',
		left: (left: number, most: number) =>
			left === 0 ? `All ${most} attempts are used.` : `${left} of ${most} attempts left.`,
		none: 'No attempt yet. Ask the certifying body for the exam and pay there. Once staff have recorded it, it is here.',
		number: (number: number) => `Attempt ${number}`,
		asked: (day: string, fee: string) => `Asked for on ${day}. Payment ${fee}`,
		held: (day: string) => `On ${day}`,
		states: {
			requested: 'Requested',
			passed: 'Passed',
			failed: 'Not passed',
			missed: 'Not taken'
		},
		wrong: 'Is something wrong here? Call the program: staff can put it right.',
		used_up: 'Call the certifying body about what you can do now. Nothing that you did is lost.'
	},
	certified: {
		title: 'You are certified',
		text: (day: string) => `Your certification holds until ${day}.`,
		open: 'See the certificate',
		renew: 'Hours and renewal'
	}
};
