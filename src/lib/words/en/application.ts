import type { Part } from '../../domain/states.ts';
import type { FileWarning } from '../../domain/warnings.ts';

const daysOf = (count: number, isBusiness?: true): string => {
	const unit = isBusiness ? 'business day' : 'day';
	return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
};

/** My Application: filling in, attaching, checking, sending, and what became of it. */
export const application = {
	tabs: {
		application: 'Application',
		status: 'Status and history',
		status_short: 'Status',
		deadlines: 'Dates',
		renewal: 'Renewal',
		interview: 'Interview',
		references: 'References',
		admission: 'Admission',
		class: 'My class'
	},
	which: 'Which application?',
	interview: {
		title: 'Your interview',
		text: 'Choose a time once your application is received. You can move it later.'
	},
	certificate: 'Training certificate',
	sections: 'Sections of the application',
	section_of: (at: number, all: number) => `Section ${at} of ${all}`,
	left: (count: number) =>
		count === 0
			? 'Everything is filled in.'
			: count === 1
				? '1 thing is still missing.'
				: `${count} things are still missing.`,
	later: 'Finish this later',
	step: {
		not_started: 'Not started',
		in_progress: 'Started',
		complete: 'Complete',
		needs_change: 'Needs a change',
		sent: 'Sent'
	},
	state: (_part: Part) => ({
		draft: 'Not sent yet',
		denied: 'Not approved',
		withdrawn: 'Withdrawn'
	}),
	explain: (_part: Part) => ({
		draft: 'Nobody sees this until you send it.',
		none: 'Nobody sees this until you send it.',
		submitted: 'It waits for a reviewer to open it.',
		in_review: 'A reviewer is looking at it.',
		second_review: 'A second reviewer is looking at it.',
		changes_requested: 'It is your turn. Change what is asked for, then send it again.',
		approved: 'The reviewer approved it.',
		denied: 'The reviewer did not approve it. The reason is below.',
		withdrawn: 'You took this application back.'
	}),
	valid_until: (day: string) => `Finish everything, the exam included, by ${day}.`,
	empty: {
		lead: 'You have not started an application on this device.',
		start: 'Start an application'
	},
	locked: {
		title: 'This has been sent',
		text: 'It cannot be changed while it is with the reviewer. If something needs a change, you are told what and where.'
	},
	start: {
		title: 'Start your application',
		lead: 'Everything you type is saved on this device as you type it. You can stop at any time and go on where you left off.',
		program: 'Which certification is it for?',
		about_program: 'About this program',
		pathway: 'Which way are you applying?',
		eligibility: 'Who can apply',
		need: 'What you will need',
		need_later: 'You can add these later. You do not need them to begin.',
		begin: 'Start now',
		no_account:
			'You do not need an account or a connection to start. You sign in when you want to send it.',
		already: 'You already have an application',
		topics: 'What the training covers',
		unconfirmed: '(not confirmed by the program)'
	},
	search: 'Search the list',
	search_count: (shown: number, all: number) =>
		shown === all ? `${all} on the list` : `${shown} of ${all} shown`,
	class_gone: 'A class that is not on the list here',
	provider_other: 'Other: my provider is not on this list',
	tick_all: 'Tick all',
	ticked: (count: number, all: number) => `${count} of ${all} ticked`,
	why: 'Why this is asked, and who reads it',
	sign: {
		name: 'Type your full name to sign',
		hint: 'The same first and last name as in this application'
	},
	refused_by_server: (why: string) => `This was not accepted: ${why}`,
	elsewhere: {
		title: 'This was also answered on another device',
		text: (when: string) => `The other answer is from ${when}. The one in the box counts.`,
		restore: 'Use this one instead',
		keep: 'Keep what is in the box'
	},
	asked: {
		title: 'The reviewer asks for a change',
		fix: 'Fix this',
		mended: 'You changed this. Send it again when everything is done.'
	},
	file: {
		choose: 'Choose file',
		drop: 'or drag it here',
		camera: 'Take a photo',
		kinds: 'A photo or a PDF, up to 50 MB. Photos from iPhones work too.',
		must_show: 'What it has to show',
		checking: 'Checking the file on this device',
		keeping: 'Saving it on this device',
		not_kept: 'This file could not be saved on this device. Make some room and choose it again.',
		remove: (document: string) => `Remove ${document}`,
		removed: (name: string) => `${name} was removed`,
		not_removed: 'It could not be removed. Try again.',
		photos: 'Turn it or add pages',
		photos_not_here:
			'This needs a connection the first time. Your file is kept as it is until then.',
		clean: 'Where, when and with what it was taken is not in this file any more.',
		larger: 'Show it larger',
		smaller: 'Show it smaller',
		preview_of: (name: string) => `Preview of ${name}`,
		refused: 'Not accepted',
		refused_title: 'The file was not accepted',
		refused_text: (name: string) =>
			`${name} could not be opened after it was sent. Choose it again, or choose another.`,
		warnings_title: 'Look at it once more',
		warning: {
			blurred:
				'The photo looks blurred. Hold the phone still, near a window, and tap the paper on the screen to focus.',
			too_dark: 'The photo is dark. Go near a window or turn on a light.',
			too_small:
				'The picture is small, so the words may be hard to read. Go closer, until the paper fills the screen.',
			blank: 'The pages of this PDF look empty. Open it once to see if it is the right one.',
			without_name:
				'Your name is not in this PDF as it is in your application. Check that both are written the same way.',
			without_hours:
				'The hours that are asked for are not in this PDF. Check that it is the right page.',
			without_date: 'There is no date in this PDF. Check that it is the right page.',
			without_provider:
				'The provider you chose is not named in this PDF. Check that it is the right one.'
		} satisfies Record<FileWarning, string>,
		warnings_text: 'You can use it anyway. The reviewer sees this too, and decides.',
		use_anyway: 'Use it anyway',
		used: 'You use it as it is. The reviewer sees what this device found.',
		take_another: 'Take another',
		choose_another: 'Choose another',
		unconverted:
			'This photo is safe on this device. Once there is a connection it is turned into a JPEG, and then it is sent.'
	},
	check: {
		title: 'Check your answers',
		lead: 'Read everything once more. You can still change it.',
		missing: 'Still missing',
		open: 'Check your answers',
		open_ready: 'Check and send',
		who_reads:
			'When you send it, a reviewer of the certifying body can read exactly what is on this page. Changes you make later stay private until you send again.',
		submit: 'Submit application',
		submit_again: 'Submit application again',
		sign_in_to_send: 'You can submit now. It leaves this device once you sign in.'
	},
	waiting: {
		title: 'Saved on this device, on its way',
		text: 'It is sent as soon as its files have been received. You can close this page.',
		offline: 'There is no connection right now. It is sent by itself when there is one.',
		signed_out: 'Sign in, and it is sent.',
		take_back: 'Take it back and change it'
	},
	training: {
		card: 'Your training provider and your certificate of completion. They are sent on their own.',
		submit: 'Submit training certificate',
		add_first: 'Choose your certificate above, and the button to submit it appears here.',
		after_approval: 'You can submit the certificate once your application is approved.',
		sent: 'Your training certificate is on its way.'
	},
	clock: {
		running: (days: number, day: string, isBusiness?: true) =>
			`Answer due by ${day}: ${daysOf(days, isBusiness)} left.`,
		late: (days: number, day: string) =>
			days === 0
				? `The answer was due today, ${day}.`
				: `The answer was due on ${day}, ${days === 1 ? '1 day' : `${days} days`} ago. You do not need to do anything.`,
		paused: (days: number, isBusiness?: true) =>
			`The clock stands still while it is your turn. ${daysOf(days, isBusiness)} ${days === 1 ? 'is' : 'are'} left once you send it again.`
	},
	sent: {
		title: 'What you sent',
		revision: (revision: number, when: string) => `Version ${revision}, ${when}`
	},
	history: {
		title: 'History',
		empty: 'What happens with your application is listed here, including who opened your files.',
		a_file: 'A file',
		actor: { applicant: 'You', reviewer: 'Reviewer', staff: 'Program staff', system: 'Automatic' },
		said: {
			'application.started': () => 'Application started',
			'application.submitted': () => 'Application submitted',
			'application.submitted_again': () => 'Application submitted again',
			'application.withdrawn': () => 'Application withdrawn',
			'application.approved': () => 'Application approved',
			'application.change_asked': () => 'A change to the application was asked for',
			'application.denied': () => 'Application not approved',
			'application.claimed': () => 'A reviewer took the application',
			'application.released': () => 'The application went back to the queue',
			'certificate.submitted': () => 'Training certificate submitted',
			'certificate.submitted_again': () => 'Training certificate submitted again',
			'certificate.approved': () => 'Training certificate approved',
			'certificate.change_asked': () => 'A change to the training certificate was asked for',
			'certificate.denied': () => 'Training certificate not approved',
			'certificate.claimed': () => 'A reviewer took the training certificate',
			'certificate.released': () => 'The training certificate went back to the queue',
			'renewal.submitted': () => 'Renewal submitted',
			'renewal.submitted_again': () => 'Renewal submitted again',
			'renewal.approved': () => 'Renewal approved',
			'renewal.change_asked': () => 'A change to the renewal was asked for',
			'renewal.denied': () => 'Renewal not approved',
			'renewal.claimed': () => 'A reviewer took the renewal',
			'renewal.released': () => 'The renewal went back to the queue',
			'review.second_asked': () => 'A second reviewer was asked to look',
			'file.received': (document: string) => `${document} received`,
			'file.refused': (document: string) => `${document} was not accepted`,
			'file.removed': (document: string) => `${document} removed`,
			'file.looked': (document: string, times: number) =>
				times === 1 ? `${document} opened` : `${document} opened ${times} times`,
			'message.sent': () => 'A message was sent to you',
			'fee.confirmed': () => 'Fee confirmed',
			'letter.sent': () => 'Letter sent',
			'interview.booked': () => 'Interview booked',
			'interview.moved': () => 'Interview moved',
			'interview.cancelled': () => 'Interview cancelled',
			'interview.held': () => 'Interview held',
			'interview.missed': () => 'Interview not held',
			'seat.offered': () => 'Place in a class offered',
			'seat.waiting': () => 'On the waiting list',
			'seat.declined': () => 'No place offered',
			'seat.taken': () => 'Place taken',
			'seat.given_up': () => 'Place given up',
			'seat.expired': () => 'Offer ran out',
			'seat.ended': () => 'Place ended with the class',
			'exam.passed': () => 'Exam passed',
			'exam.failed': () => 'Exam not passed',
			'attempt.requested': () => 'Exam requested',
			'attempt.passed': () => 'Exam passed',
			'attempt.failed': () => 'Exam not passed',
			'attempt.missed': () => 'Exam not taken',
			'certification.issued': () => 'Certificate issued',
			'assister.invited': () => 'You agreed to have a helper',
			'assister.joined': () => 'A helper joined',
			'assister.ended': () => 'Help ended, and with it what the helper could see',
			'certification.renewed': () => 'Certification renewed',
			'hours.accepted': () => 'Hours accepted',
			'hours.returned': () => 'Hours given back',
			'hours.mended': () => 'Hours mended'
		}
	},
	fees: {
		title: 'Fees',
		source: (title: string, day: string) => `Source: ${title}, checked ${day}`
	},
	withdraw: {
		open: 'Withdraw this application',
		title: 'Withdraw this application?',
		text: 'The certifying body stops working on it, and it cannot be sent again. You can start a new one.',
		fees: 'Fees already paid are not returned by Waymark.',
		confirm: 'Withdraw it',
		keep: 'Keep it'
	},
	letter: {
		title: 'How to register for your exam',
		admission: {
			admission_offered: 'A place in a class',
			admission_waiting: 'The waiting list',
			admission_declined: 'About your place in the class'
		},
		print: 'Print',
		not_here:
			'This letter is not on this device yet. It comes by itself when there is a connection.',
		greeting: (name: string) => (name ? `Dear ${name},` : 'Hello,'),
		opening:
			'Your application and your training certificate are approved. The next step is the exam. This letter stays here, also without a connection.',
		receipt: 'Receipt',
		approved_on: 'Approved on',
		valid_until: 'Last day for everything',
		attempts: 'Attempts',
		contacts: 'Where to go',
		source: (title: string, day: string) => `Source: ${title}, checked ${day}`
	}
};
