/** Words of the desk's own work: handing on, stepping back, decisions that rest or are checked. */
const seconds = (count: number): string => {
	if (count > 120) return `${Math.ceil(count / 60)} minutes`;
	return count === 1 ? '1 second' : `${count} seconds`;
};

export const work = {
	cannot: 'Cannot decide this file?',
	escalate: 'Hand it to a lead',
	escalateBody:
		'Your claim ends. A lead claims the file, reads your question and decides. The applicant hears nothing of it.',
	escalateNote: 'Your question to the lead',
	recuse: 'Step back',
	recuseBody:
		'For when you know this person, or would not be fair. All of this application closes for you: you will not find it in the queue any more, and somebody else takes it. Only a lead or staff can let you back.',
	recuseNote: 'Why, if you like to say',
	steppedBack: {
		title: 'Stepped back from this application',
		hint: 'It is closed for them. Let somebody back only when they stepped back by mistake.',
		gone: 'Somebody without a name',
		readmit: (name: string) => `Let ${name} back`,
		body: (name: string) =>
			`${name} finds all of this application again, and can claim and decide it. That you did this, and why, stays in its record.`,
		note: 'Why they may come back'
	},
	override: 'End this claim',
	overrideBody: (name: string) =>
		`${name} stops holding the file and cannot decide it. What they wrote stays on their device. Then you or somebody else can claim it.`,
	overrideNote: 'Why you end it',
	noteNeeded: 'Write a few words.',
	cancel: 'Go back',
	done: {
		escalate: 'Handed to a lead.',
		recuse: 'You stepped back. This file is closed for you.',
		recuseMore: 'Was it a mistake? A lead or staff at this desk can let you back.',
		readmit: (name: string) => `${name} can open this file again.`
	},
	rest: {
		approve: 'Approved, not sent yet',
		change: 'Change asked for, not sent yet',
		deny: 'Denied, not sent yet',
		hears: (count: number) =>
			count > 0 ? `The applicant hears in ${seconds(count)}.` : 'It is being sent.',
		undo: 'Take it back',
		send: 'Send now'
	},
	sampled: 'Decided. A colleague looks at it before the applicant hears.',
	check: {
		title: (name: string) => (name === '' ? 'Look at this decision' : `Look at ${name}’s decision`),
		body: 'The applicant has not heard it. Read the file, then let it go out, or return it with what to look at again.',
		kinds: { approve: 'Approve', change: 'Ask for a change', deny: 'Deny' },
		agree: 'Let it go out',
		disagree: 'Return it',
		disagreeBody: (name: string) =>
			`${name === '' ? 'Whoever decided' : name} reads this and decides again. The applicant hears nothing of it.`,
		disagreeNote: 'What to look at again',
		agreed: 'It has gone out. The applicant has been told.',
		returned: 'Returned. The applicant hears nothing yet.'
	},
	remarks: {
		title: 'Said at the desk',
		hint: 'Only people at this desk read it.',
		kinds: {
			assigned: (name: string, whom: string) =>
				whom === '' ? `${name} gave it to nobody` : `${name} gave it to ${whom}`,
			escalated: (name: string) => `${name} handed it to a lead`,
			overridden: (name: string, whom: string) => `${name} ended the claim of ${whom}`,
			recused: (name: string) => `${name} stepped back`,
			readmitted: (name: string, whom: string) => `${name} let ${whom} back`,
			returned: (name: string, whom: string) => `${name} returned the decision of ${whom}`,
			agreed: (name: string, whom: string) => `${name} looked at the decision of ${whom} and agreed`
		}
	}
};
