/** The figures of a desk: each chart says in its headline what it shows. */
const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const wait = (count: number): string => (count === 1 ? '1 file waits' : `${count} files wait`);
const answers = (count: number): string => (count === 1 ? '1 answer' : `${count} answers`);
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const time = (hours: number): string => {
	if (hours < 1) return 'less than 1 hour';
	if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
	return `${Math.round(hours / 2.4) / 10} days`;
};

export const figures = {
	title: 'Figures',
	lead: 'What came to the desk, what left it, and how long that took. Days are days of UTC.',
	loading: 'Counting',
	failed: 'The figures could not be read. Check your connection and try again.',
	staleTitle: 'These figures are not new',
	stale: (moment: string) => `They were read at ${moment}. New ones could not be read just now.`,
	offlineTitle: 'You are offline',
	offlineKept: (moment: string) => `These are the figures of ${moment}.`,
	offline: 'Nothing of this period was read before. It opens once you are back online.',
	refused: 'Your account does not work at this desk any more.',
	retry: 'Try again',
	read: (moment: string) => `Read at ${moment}`,
	again: 'Read again',
	period: {
		label: 'Period',
		'4w': '4 weeks',
		'12w': '12 weeks',
		year: '1 year',
		own: 'Own dates',
		from: 'First day',
		to: 'Last day',
		show: 'Show',
		wrong: 'Choose a first day before the last one, at most 400 days apart.',
		told: (from: string, to: string) => `${from} to ${to}`
	},
	json: 'Export as JSON',
	csv: 'Export as CSV',
	saved: 'The file is with your downloads.',
	table: (name: string) => `Table: ${name}`,
	total: 'Total',
	part: 'Part',
	week: 'Week of',
	running: 'The last week is not over yet.',
	time,
	percent,
	most: (count: number) => `${count} or more`,
	age: {
		name: 'Waiting now',
		headline: {
			nothing: () => 'Nothing waits for the desk',
			late: (open: number, count: number) =>
				`${wait(open)}, ${count === 1 ? '1 of them is' : `${count} of them are`} late`,
			soon: (open: number, count: number) =>
				`${wait(open)}, none is late, ${count} within 3 days of it`,
			fine: (open: number) => `${wait(open)}, and none is near its day`
		},
		ages: {
			late: 'Late',
			'3': 'Up to 3 days left',
			'7': '4 to 7 days left',
			'14': '8 to 14 days left',
			more: 'More than 14 days left',
			none: 'Without a promised day',
			paused: 'With the applicant'
		},
		note: 'What is with the applicant does not wait for the desk: its clock stands still.',
		business: (parts: string) => `Business days count for: ${parts}.`
	},
	risk: {
		name: 'The next 7 days',
		headline: {
			nothing: 'Nothing is due in the next 7 days',
			few: (due: number) =>
				`${files(due)} due in 7 days: too few answers yet to say if they will be in time`,
			none: (due: number) => `${files(due)} due in 7 days: all can be answered in time`,
			all: (due: number, count: number) =>
				`${files(due)} due in 7 days: about ${count} will likely be late`,
			range: (due: number, low: number, high: number) =>
				`${files(due)} due in 7 days: between ${low} and ${high} will likely be late`
		},
		how: 'This is a guess. It takes the best and the slowest of the last 4 weeks as the pace, and the files in the order of their days.',
		pace: (counts: string) => `Answers in each of the last 4 weeks: ${counts}.`,
		late: 'Late already',
		due: (day: string) => `Due by ${day}`,
		column: 'Files'
	},
	flow: {
		name: 'In and out',
		headline: {
			nothing: () => 'Nothing came in, and nothing was answered',
			behind: (received: number, answered: number) =>
				`${received} came in, ${answered} got an answer: ${received - answered} fewer than came in`,
			ahead: (received: number, answered: number) =>
				`${received} came in, ${answered} got an answer: ${answered - received} more than came in`,
			even: (received: number) => `${received} came in, and as many got an answer`
		},
		series: {
			received: 'Received',
			approve: 'Approved',
			change: 'Change asked for',
			deny: 'Not approved'
		},
		again: 'Of these, sent again'
	},
	waits: {
		name: 'Time to a decision',
		headline: (part: string, median: number, p90: number) =>
			`${part}: half were decided within ${time(median)}, 9 in 10 within ${time(p90)}`,
		few: (part: string, count: number) =>
			`${part}: only ${count} decided, too few for more than a glance`,
		nothing: 'Nothing was decided for good in this period',
		parts: 'Part shown',
		series: { median: 'Half within', p90: '9 in 10 within' },
		count: 'Decided',
		note: 'The time that a file was with the applicant is left out. Longer times are rounded.',
		unit: 'Days'
	},
	reasons: {
		name: 'Reasons',
		headline: (title: string, count: number) => `Given most often: ${title} (${count})`,
		nothing: 'No reason was given in this period',
		given: 'Given',
		mended: 'Mended next time',
		repeated: 'Given again',
		share: 'Mended',
		few: 'too few to say',
		note: 'Mended means that the next answer did not name it again.',
		row: (given: number, mended: number) =>
			given === 1 ? `1 time, ${mended} mended` : `${given} times, ${mended} mended`
	},
	agreement: {
		name: 'Agreement',
		headline: (agreed: number, looked: number) =>
			`Two reviewers agreed in ${agreed} of ${looked} second looks`,
		few: (agreed: number, looked: number) =>
			`${agreed} of ${looked} second looks agreed: too few to say more`,
		nothing: 'Nobody looked a second time in this period',
		between: (low: number, high: number) =>
			`the true share lies likely between ${percent(low)} and ${percent(high)}`,
		tooFew: 'too few to say',
		sources: {
			denial: 'Before a “not approved”',
			random: 'Drawn by chance',
			first: 'First decisions of somebody',
			flag: 'With a flag'
		},
		source: 'Why',
		looked: 'Second looks',
		agreed: 'Agreed',
		interval: 'Likely between'
	},
	people: {
		name: 'People',
		headline: (who: number, count: number) => `${people(who)} gave ${answers(count)}`,
		own: (count: number) => `You gave ${answers(count)}`,
		nothing: 'Nobody gave an answer in this period',
		ownNothing: 'You gave no answer in this period',
		who: 'Who',
		me: 'you',
		account: (id: string) => `Account ${id}`,
		gone: 'An account that is gone',
		count: 'Answers',
		checked: 'Looked second',
		minutes: 'Half within',
		minutesTold: (count: number) => `${count} min`,
		note: 'Time runs from the claim to the answer. A number alone says nothing about how well somebody works.',
		ownNote:
			'Time runs from the claim to the answer. Only you and those who lead the desk see this.'
	}
};
