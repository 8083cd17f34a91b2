/** What builds on a certification: where somebody goes on. */
export const further = {
	title: 'Add a specialization',
	text: 'It builds on your certification and makes no new one. Once approved, it stands on your certificate.',
	which: 'Which specialization?',
	later: 'Once you are certified, you can add a specialization here:',
	ended: 'Your certification has ended. Renew it first. Then you can add a specialization.',
	all: 'You have begun or added each specialization that there is.',
	card: 'Specializations',
	card_text: 'For people who are certified: more training in one area, written on the certificate.'
};
