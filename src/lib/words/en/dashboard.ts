/** The dashboard: what needs you next, and where everything stands. */
export const dashboard = {
	next: 'Next',
	then: 'After that',
	where: 'Where things stand',
	claim: 'Decide now',
	first_pull: (rows: number) =>
		rows === 0
			? 'Fetching what you have on the server.'
			: `Fetching what you have on the server: ${rows} pieces so far.`,
	steps: {
		start: {
			title: 'Start your application',
			text: 'It is saved as you type, with or without a connection. No account is needed to begin.',
			action: 'Start your application'
		},
		sign_in: {
			title: 'Sign in to send what you have',
			text: 'Until you do, it stays on this device only.',
			action: 'Register / Log in'
		},
		attention: (count: number) => ({
			title: count === 1 ? '1 thing did not get through' : `${count} things did not get through`,
			text: 'Nothing is lost. See why, and what you can do.',
			action: 'See what and why'
		}),
		change: (section: string) => ({
			title: `The reviewer asks for a change: ${section}`,
			action: 'Fix this'
		}),
		file_again: (document: string) => ({
			title: `Choose your file again: ${document}`,
			text: 'The file that was sent could not be opened.',
			action: 'Choose file'
		}),
		fill: (section: string, started: boolean, left: number) => ({
			title: started ? `Continue with “${section}”` : `Fill in “${section}”`,
			text: left === 1 ? '1 thing is missing.' : `${left} things are missing.`,
			action: started ? 'Continue' : 'Begin'
		}),
		fill_more: (count: number) => ({
			title: `Fill in ${count} more sections`,
			text: 'In any order, and as much at a time as you like.',
			action: 'Open'
		}),
		submit: {
			application: {
				title: 'Send your application',
				text: 'Everything is filled in. Check it once more and send it.',
				action: 'Check and send'
			},
			certificate: {
				title: 'Send your training certificate',
				text: 'Everything is filled in.',
				action: 'Submit training certificate'
			}
		},
		interview: {
			title: 'Book your interview',
			text: 'Your application was received. Choose a time that suits you.',
			action: 'Choose a time'
		},
		interview_at: (when: string | null) => ({
			title: when === null ? 'You asked for an interview time' : `Your interview is on ${when}`,
			text:
				when === null
					? 'It is yours once it has been received. You are told when it is.'
					: 'The page has the place and what to expect, and puts it into your calendar.',
			action: 'Open the interview'
		}),
		references: (count: number) => ({
			title: count === 1 ? 'Ask 1 person for a reference' : `Ask ${count} people for a reference`,
			text: 'Each gets a link and needs no account. It has to be here before your interview.',
			action: 'Ask for references'
		}),
		offer: (until: string) => ({
			title: 'A place in a class is offered to you',
			text: `Take it or give it up by ${until}. After that it goes to the next person.`,
			action: 'Answer the offer'
		}),
		class_begins: (day: string | null) => ({
			title: day === null ? 'You have a place in a class' : `Your class begins ${day}`,
			text:
				day === null
					? 'Its days are not decided yet. You are told when they are.'
					: 'Its days, its hours and the homework are in My class.',
			action: 'Open My class'
		}),
		class: {
			title: 'Your class is under way',
			text: 'My class has its days, your homework, and what is left before the exam.',
			action: 'Open My class'
		},
		homework: (count: number) => ({
			title:
				count === 1 ? 'Homework came back with a note' : `${count} pieces of homework came back`,
			text: 'Read what your instructor wrote, then hand it in again.',
			action: 'Read the note'
		}),
		class_exam: (again: boolean) => ({
			title: again ? 'You can take the exam again' : 'The exam is open to you',
			text: again
				? 'Your days and your homework still count. Ask the program when it is.'
				: 'Your days and your homework are complete. The program tells you when and where it is.',
			action: 'Open My class'
		}),
		certified: {
			title: 'Your certificate is here',
			text: 'You passed, and you are certified. Print it, or keep it as a file.',
			action: 'See the certificate'
		},
		specialized: {
			title: 'Your specialization is approved',
			text: 'It stands on your certificate now, and whoever checks the certificate is told.',
			action: 'See the certificate'
		},
		place: {
			undecided: {
				title: 'The program puts the class together',
				text: 'You are told when it is decided. You do not need to do anything.'
			},
			waiting: {
				title: 'You are on the waiting list of a class',
				text: 'When a place comes free, it is offered in the order of the list.'
			},
			answered: {
				title: 'Your answer to the offer is on this device',
				text: 'It counts once it has been received.'
			},
			over: {
				title: 'You have no place in a class now',
				text: 'Admission has what was decided, and what you can do next.'
			},
			action: 'Open Admission'
		},
		letter: {
			title: 'Read how to register for your exam',
			text: 'The letter has every step, your dates and whom to ask.',
			action: 'Open the letter'
		},
		exam_used_up: {
			title: 'Your attempts at the exam are used',
			text: 'Call the certifying body about what you can do now. Nothing that you did is lost.',
			action: 'See your dates'
		},
		exam: (day: string, days: number) => ({
			title: `Take your exam by ${day}`,
			text:
				days === 1
					? 'Today is the last day.'
					: `${days} days are left. The study guide works without a connection.`,
			action: 'Open the study guide'
		}),
		on_its_way: {
			title: {
				application: 'Your application waits on this device',
				certificate: 'Your training certificate waits on this device'
			},
			text: 'Nobody else has it yet. It is sent by itself with the next connection.',
			action: 'See the status'
		},
		wait: {
			title: {
				application: 'Your application is with the reviewer',
				certificate: 'Your training certificate is with the reviewer'
			},
			text: 'You do not need to do anything. You are told when there is news.',
			action: 'See the status'
		},
		closed: {
			denied: {
				title: 'This was not approved',
				text: 'The status page has the reason and what you can do.',
				action: 'See the status'
			},
			withdrawn: {
				title: 'You withdrew this application',
				text: 'You can start a new one at any time.',
				action: 'See the status'
			}
		}
	},
	study: {
		empty: 'Short chapters and flashcards for the exam. Everything works without a connection.',
		open: 'Open the study guide',
		chapters: (read: number, all: number) => `${read} of ${all} chapters read`,
		cards_label: 'Flashcards',
		cards: (known: number, all: number) => `${known} of ${all} cards known`,
		due: (count: number) => (count === 1 ? 'Practice 1 card' : `Practice ${count} cards`)
	},
	latest: {
		empty: 'No news yet. Letters and answers appear here.',
		letter: 'How to register for your exam'
	}
};
