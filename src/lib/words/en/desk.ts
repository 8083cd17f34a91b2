import type { FileWarning } from '../../domain/warnings.ts';
import { many } from './desk-queue.ts';
import { work } from './desk-work.ts';

/** The desk: what reviewers read. */
const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const days = (count: number, isBusiness?: true): string => {
	const unit = isBusiness ? 'business day' : 'day';
	return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
};

export const desk = {
	title: 'Desk',
	loading: 'Opening the desk',
	tabs: {
		label: 'The desk',
		queue: 'Queue',
		classes: 'Classes',
		interviews: 'Interviews',
		figures: 'Figures',
		settings: 'How it works',
		program: 'Program'
	},
	guard: {
		title: 'This desk is for reviewers',
		body: 'Your account has no reviewer’s role, so there is nothing here for you to open. If you review files for a program, ask its lead to add you.',
		home: 'Go to your dashboard',
		signIn: 'Log in as a reviewer',
		signedOut: 'Log in to open the desk'
	},
	live: {
		live: 'Live',
		connecting: 'Catching up',
		offline: (time: string) => `Offline since ${time}`,
		asOf: (time: string) => `As it was on ${time}`,
		offlineBody: 'You can read what is open. Claims and decisions wait until you are back online.'
	},
	queue: {
		caption: 'Files in the queue, the ones due soonest first',
		counts: {
			received: 'Waiting for a reviewer',
			claimed: 'In review',
			waiting: 'With the applicant',
			mine: 'Claimed by you',
			assigned: 'Given to you'
		},
		filters: 'Filters',
		part: 'Part',
		state: 'State',
		age: 'Due',
		language: 'Language',
		flag: 'Flag',
		any: 'Any',
		mine: 'Claimed by me',
		search: 'Name or receipt',
		clear: 'Clear filters',
		parts: { application: 'Application', certificate: 'Certificate', renewal: 'Renewal' },
		states: {
			received: 'Received',
			claimed: 'In review',
			waiting: 'With applicant',
			decided: 'Decided'
		},
		ages: { late: 'Overdue', soon: 'Overdue or within 3 days' },
		languages: { en: 'English', es: 'Spanish' },
		columns: {
			due: 'Due',
			name: 'Name',
			part: 'Part',
			state: 'State',
			flags: 'Flags',
			sent: 'Sent',
			language: 'Language',
			receipt: 'Receipt'
		},
		due: {
			late: (count: number) => (count < 1 ? 'Overdue' : `${days(count)} late`),
			left: (count: number, isBusiness?: true) => days(count, isBusiness),
			paused: (count: number, isBusiness?: true) => `Paused, ${days(count, isBusiness)} left`,
			none: '–'
		},
		flags: {
			resubmitted: 'Sent again after a change',
			completed_first_day: 'Completed on the first allowed day',
			provider_other: 'The provider is not on the list',
			provider_undated: 'The provider’s approval has no date yet',
			provider_unconfirmed: 'The provider’s approval is not confirmed',
			too_dark: 'The device warned: dark picture',
			too_small: 'The device warned: small picture',
			blurred: 'The device warned: blurred picture',
			blank: 'The device warned: empty pages',
			without_name: 'The device did not find the applicant’s name in the PDF',
			without_hours: 'The device did not find the hours in the PDF',
			without_date: 'The device did not find a date in the PDF',
			without_provider: 'The device did not find the provider in the PDF',
			late: 'Came after the window closed; the device says it was finished before',
			second: 'Somebody would deny it: a second person has to look',
			escalated: 'Handed to a lead',
			sample: 'Decided, to be looked at before it goes out',
			returned: 'Returned to be decided again',
			seen_before: 'Another person sent the same before'
		},
		flagsShort: {
			resubmitted: 'Sent again',
			completed_first_day: 'First day',
			provider_other: 'Other provider',
			provider_undated: 'Provider undated',
			provider_unconfirmed: 'Provider unconfirmed',
			too_dark: 'Dark image',
			too_small: 'Small image',
			blurred: 'Blurred image',
			blank: 'Empty pages',
			without_name: 'Name not found',
			without_hours: 'Hours not found',
			without_date: 'Date not found',
			without_provider: 'Provider not found',
			late: 'Late',
			second: 'Second review',
			escalated: 'For a lead',
			sample: 'To be looked at',
			returned: 'Returned',
			seen_before: 'Seen before'
		},
		revision: (count: number) => `Revision ${count}`,
		you: 'You',
		heldBy: (name: string, time: string) => `${name}, until ${time}`,
		gone: 'No longer in this list',
		fresh: (count: number) => `${count} new`,
		show: 'Show',
		more: 'Show more',
		shown: (count: number) => files(count),
		empty: {
			title: 'Nothing here',
			filtered: 'No file matches these filters.',
			all: 'The queue is empty. New files appear here by themselves.'
		},
		failed: 'The queue could not be read.',
		retry: 'Try again',
		claim: 'Claim',
		open: 'Open'
	},
	keys: {
		button: 'Keyboard',
		title: 'Keyboard',
		close: 'Close',
		queue: 'In the queue',
		review: 'In a file',
		everywhere: 'Everywhere',
		actions: {
			next: 'Next row, or next line of the checklist',
			previous: 'Row or line before',
			pick: 'Choose the row, for many at once',
			open: 'Open the row',
			claim: 'Claim',
			search: 'Search',
			help: 'This list',
			back: 'Back, or close what is open',
			approve: 'Approve',
			change: 'Ask for a change',
			deny: 'Deny, with a second reviewer',
			undo: 'Take a decision back',
			yes: 'Checklist: yes',
			no: 'Checklist: no',
			file: 'File before, file after',
			page: 'Page before, page after',
			zoom: 'Closer, farther, fit',
			turn: 'Turn'
		}
	},
	review: {
		details: 'Checklist, answers and history',
		record: 'Record',
		back: 'Queue',
		loading: 'Opening the file',
		failed: 'This file could not be opened.',
		missing: 'This file is not in the queue any more.',
		retry: 'Try again',
		receipt: 'Receipt',
		sent: (time: string) => `Sent ${time}`,
		pathway: 'Pathway',
		standsOn: (number: string, name: string, until: string | null) =>
			`Stands on ${number}, ${name}${until === null ? '' : `, holds until ${until}`}`,
		applicantReads: (language: string) => `Applicant reads ${language}`,
		here: (names: string) => `Also looking: ${names}`,
		previous: 'File before in the queue',
		next: 'Next file in the queue'
	},
	claim: {
		title: 'Claim this file to open its evidence',
		notReviewer:
			'Reviewers and leads claim and decide files. What it says opens for whoever holds the claim.',
		body: 'While you hold the claim nobody else can decide it, and what you open is recorded in its history.',
		claim: 'Claim',
		claiming: 'Claiming',
		held: (time: string) => `Yours for ${time}`,
		renewed: 'Renews while this page is open',
		release: 'Release',
		heldBy: (name: string) => `${name} is reviewing this file`,
		heldByBody: (time: string) =>
			`The claim ends at ${time} unless it is renewed. Then it can be claimed again.`,
		lostTitle: 'Your claim has ended',
		lostBody:
			'It ran out or was taken over. Nothing was sent: your checklist and note are kept on this device. Claim the file again to go on.',
		taken: 'Somebody else claimed this file a moment ago.',
		again: 'Claim again'
	},
	evidence: {
		title: 'Evidence',
		files: 'Files',
		opening: 'Opening',
		locked: 'Claim the file to open its evidence.',
		none: 'No files were sent with this part.',
		failed: 'The file could not be opened.',
		broken:
			'This file came whole, and cannot be drawn here. It may be damaged, or made to stop whatever opens it. The rest of the page works: try again, or ask for a change so that the applicant sends another file.',
		pageFailed: 'This page cannot be drawn. Look at the other pages, or open the file again.',
		retry: 'Try again',
		closer: 'Closer',
		farther: 'Farther',
		fit: 'Fit to the window',
		turn: 'Turn a quarter',
		page: (at: number, of: number) => `Page ${at} of ${of}`,
		pageBefore: 'Page before',
		pageAfter: 'Page after',
		text: 'Text of this file',
		find: 'Find in this file',
		searching: 'Searching',
		hits: (count: number) =>
			count === 0 ? 'Not found in the text' : count === 1 ? 'Found once' : `Found ${count} times`,
		beside: 'Beside it',
		nothingBeside: 'Nothing',
		version: (revision: number, when: string) => `Version ${revision}, ${when}`,
		noText: 'This page holds a picture and no text.',
		textFailed: 'The text of this page cannot be read.',
		warnings: 'The device warned',
		warned: {
			too_dark: 'Dark picture',
			too_small: 'Small picture',
			blurred: 'Blurred picture',
			blank: 'Empty pages',
			without_name: 'Name not found',
			without_hours: 'Hours not found',
			without_date: 'Date not found',
			without_provider: 'Provider not found'
		},
		found: {
			too_dark: 'The device found this photo dark.',
			too_small: 'The device found this photo small.',
			blurred: 'The device found this photo blurred.',
			blank: 'The device found these pages empty.',
			without_name: 'The device did not find the applicant’s name in the text of this PDF.',
			without_hours: 'The device did not find the hours in the text of this PDF.',
			without_date: 'The device did not find a date in the text of this PDF.',
			without_provider: 'The device did not find the chosen provider in the text of this PDF.'
		} satisfies Record<FileWarning, string>,
		zoomed: (percent: number) => `${percent} %`,
		image: (name: string) => `Evidence: ${name}`,
		region: 'Evidence, scroll with the arrow keys',
		unshown: 'This kind of file cannot be shown here.'
	},
	checklist: {
		title: 'Checklist',
		yes: 'Yes',
		no: 'No',
		answered: (count: number, of: number) => `${count} of ${of}`,
		suggests: (reason: string) => `Suggests: ${reason}`
	},
	answers: {
		title: 'Answers',
		none: 'Not answered',
		yes: 'Yes',
		no: 'No',
		topics: (count: number, of: number, missing: string) =>
			missing === '' ? `All ${of}` : `${count} of ${of}. Missing: ${missing}`,
		changed: 'Changed since the last revision',
		before: (value: string) => `Before: ${value}`,
		revision: (count: number, time: string) => `Revision ${count}, ${time}`,
		current: 'This revision',
		show: 'Show revision'
	},
	decide: {
		title: 'Decision',
		approve: 'Approve',
		change: 'Ask for a change',
		needsClaim: 'Claim the file to decide it.',
		decided: 'This revision is decided. The decision is under Earlier decisions.',
		waiting: 'A change was asked for. The file comes back when the applicant sends it again.',
		offline: 'Decisions need a connection.',
		fee: 'Confirm fee',
		feeConfirmed: (time: string) => `Fee confirmed ${time}`,
		feeReference: (reference: string) => `Payment reference ${reference}`,
		feeNone: 'No payment reference',
		approveTitle: (part: string) => `Approve this ${part}?`,
		approveBody: 'The applicant hears at once: on screen, in their inbox and by email.',
		approveOpen: (count: number) =>
			count === 1
				? '1 line of the checklist has no answer.'
				: `${count} lines of the checklist have no answer.`,
		approveNo: (count: number) =>
			count === 1 ? '1 line of the checklist says no.' : `${count} lines of the checklist say no.`,
		confirmApprove: 'Approve',
		cancel: 'Go back',
		deny: 'Deny',
		denyTitle: 'Deny',
		denyBody:
			'Somebody else has to look at it and agree before the applicant hears. Write it as they will read it: what is missing, and kindly.',
		denySecond:
			'If you agree, the applicant hears at once. Change the words where you would say it differently.',
		denyReasons: 'What it falls short of',
		why: 'Why it cannot be approved',
		whyNeeded: 'Write why it cannot be approved.',
		sendDeny: 'Ask a second reviewer',
		confirmDeny: 'Deny and tell the applicant',
		proposed: (name: string) =>
			name === '' ? 'Somebody would deny this' : `${name} would deny this`,
		proposedText:
			'Read all of it yourself, then decide. You can deny it too, ask for a change, or approve it.',
		changeTitle: 'Ask for a change',
		reasons: 'What has to change',
		reasonsHint: 'Each reason points the applicant to the one place that mends it.',
		note: 'Note for this reason',
		noteNeeded: 'This reason needs a note.',
		noteHint: (language: string) =>
			`The applicant reads it as you write it. They read ${language}.`,
		general: 'Anything else for the applicant',
		preview: (language: string) => `What the applicant will read, in ${language}`,
		previewEmpty: 'Tick a reason to see it here.',
		send: 'Send to the applicant',
		sending: 'Sending',
		draft: 'Kept as a draft on this device',
		draftNotKept:
			'This device has no room to keep the draft. Send it before you leave the page, or copy your words.',
		chooseReason: 'Tick at least one reason.',
		done: {
			approve: 'Approved. The applicant has been told.',
			change: 'Sent. The clock is paused until the applicant answers.',
			propose: 'Given on. Somebody else looks at it before the applicant hears.',
			deny: 'Denied. The applicant has been told why, and what they can do.',
			fee: 'Fee confirmed.'
		},
		pending: 'The server has not answered yet. Nothing is lost: it is sent as soon as it can be.',
		stale:
			'The applicant sent something newer while you were reading. It is loaded now: look again before you decide.',
		refused: 'The decision was refused.',
		next: 'Next file',
		toQueue: 'Back to the queue'
	},
	history: {
		title: 'History',
		earlier: 'Earlier decisions',
		none: 'Nothing yet.',
		actors: { applicant: 'Applicant', reviewer: 'Reviewer', staff: 'Staff', system: 'System' },
		kinds: {
			'application.started': 'Application started',
			'application.submitted': 'Application submitted',
			'application.withdrawn': 'Application withdrawn',
			'certificate.submitted': 'Certificate submitted',
			'file.received': 'File received',
			'file.refused': 'File refused',
			'file.removed': 'File removed',
			'file.looked': 'File opened',
			'review.claimed': 'Claimed',
			'review.released': 'Released',
			'review.expired': 'Claim ran out',
			'review.approved': 'Approved',
			'review.change_asked': 'Change asked for',
			'review.second_asked': 'A second reviewer was asked for',
			'review.denied': 'Denied',
			'message.sent': 'Message to the applicant',
			'fee.confirmed': 'Fee confirmed',
			'letter.sent': 'Letter sent',
			'interview.booked': 'Interview booked',
			'interview.moved': 'Interview moved',
			'interview.cancelled': 'Interview cancelled',
			'interview.held': 'Interview held',
			'interview.missed': 'Interview not held',
			'seat.offered': 'Place in a class offered',
			'seat.waiting': 'On the waiting list',
			'seat.declined': 'No place offered',
			'seat.taken': 'Place taken',
			'seat.given_up': 'Place given up',
			'seat.expired': 'Offer ran out',
			'seat.ended': 'Place ended with the class',
			'exam.passed': 'Exam passed',
			'exam.failed': 'Exam not passed',
			'attempt.requested': 'Exam requested',
			'attempt.passed': 'Exam passed',
			'attempt.failed': 'Exam not passed',
			'attempt.missed': 'Exam not taken',
			'certification.issued': 'Certificate issued',
			'assister.invited': 'Helper invited',
			'assister.joined': 'Helper joined',
			'assister.ended': 'Help ended',
			'renewal.submitted': 'Renewal submitted',
			'certification.renewed': 'Certification renewed',
			'hours.accepted': 'Hours accepted',
			'hours.returned': 'Hours given back',
			'hours.mended': 'Hours mended'
		},
		decisions: { approve: 'Approved', change: 'Change asked for', deny: 'Denied' }
	},
	work,
	many
};
