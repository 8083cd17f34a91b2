/** A renewal at the desk, and the audit of hours. */
export const renewalDesk = {
	title: 'What was sent to renew',
	hours: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
	period: (from: string, to: string) => `For the period from ${from} to ${to}`,
	total: (have: number, needed: number) => `${have} hours, ${needed} are needed`,
	of_kind: (kind: string, have: number, needed: number) =>
		needed === 0 ? `${kind}: ${have}` : `${kind}: ${have}, ${needed} are needed`,
	signed: (agreement: string, name: string) => `${agreement} signed anew by ${name}`,
	attested: 'The statement about the hours is ticked.',
	fee: (reference: string) => `Payment reference ${reference}`,
	no_fee: 'No payment reference',
	audit: 'Hours and their evidence',
	audit_text: 'What was sent, of every period. That you open a file is written down.',
	none: 'No hours were sent yet.',
	no_file: 'No file is attached.',
	states: { sent: 'sent', returned: 'given back', accepted: 'accepted' },
	open: 'Open the file',
	accept: 'Accept',
	give_back: (title: string) => `Give back: ${title}`,
	reason: 'Why',
	reason_hint: 'The person reads it. Say what is missing and what to do.',
	missing_reason: 'Write why it goes back',
	return_yes: 'Give it back',
	keep: 'Cancel',
	done: 'Recorded. An entry that went back is told to the person.',
	failed: 'The hours could not be read. They are asked for again as soon as there is a connection.'
};
