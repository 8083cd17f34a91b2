import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'This chapter walks you from the first form to exam day: who can apply, what you need at hand, how long each step may take, and how to get ready for the exam without losing sleep.',
	blocks: [
		heading('Who can apply'),
		text(
			'California law, Senate Bill 803 of 2020, made peer support a certified profession in Medi-Cal. The state’s health care department sets the standards. CalMHSA, the body that the counties chose, certifies. To apply on the initial path you need to:'
		),
		list(
			'be 18 or older',
			'have a high school diploma or its equal; work or life experience does not stand in for it',
			'have lived experience of recovery, your own, or as a parent, caregiver or family member',
			'be willing to share that experience',
			'have a strong dedication to recovery',
			'agree in writing to the Code of Ethics',
			'complete 80 hours of training with an approved provider, covering all 17 core competencies',
			'pass the exam'
		),
		text(
			'Some study pages on the web leave out family members and caregivers, or the diploma. The law is clear on both.'
		),
		heading('The steps'),
		text(
			'First you register on CalMHSA’s site and watch its orientation video. Sign in the same way each time. Then there are two things to send, and each has its own answer. The first is the application: who you are, your photo ID, your diploma, your word about lived experience, the signed code, and the fee of $100. Review takes up to 30 days. The second is the training certificate. It goes in under Training Entity and gets its answer within 14 days. You may apply before your training ends.'
		),
		text(
			'If something needs a change, you are told which thing and why. It is not a no. The most common causes are simple: a name that is not the same on two papers, a photo that cannot be read, an ID past its end date. While it waits for you, the clock stands still.'
		),
		text(
			'Before you send, lay your papers side by side. Read the name on each, letter by letter. Check that the certificate shows 80 hours, that the day you finished is after July 1, 2022, and that the provider was approved by then.'
		),
		heading('The twelve months'),
		text(
			'The day your application is approved, a window of 12 months opens. All that is left has to fit into it, the exam and any new attempt too. You have up to three attempts, each with its own request and a fee of $150, and setting up a new one can take up to 30 days. So an early first attempt leaves room. Some counties have offered scholarships; ask yours before you pay.'
		),
		heading('The exam'),
		text(
			'The exam has 120 multiple-choice questions and takes two and a half hours, with a ten-minute break near question 60. You take it at a test center in California or online. Its questions come from eight areas: Administrative Responsibilities, Behavioral Health Foundations, Interpersonal Skills, Recovery Support, Advocacy, Community Inclusion, Resource Linkage, and Crisis Management.'
		),
		text(
			'How many right answers are needed, and how much each area counts, is not published anywhere that we found. Be careful with anyone who sells a number, or “real” questions.'
		),
		text(
			'If you want accommodations, ask before you choose a date: the form has to be in at least 30 days ahead. On the day, bring the real ID, with the name in your application. The chapter on exam day says more.'
		),
		heading('A calm plan'),
		list(
			'Eight weeks ahead: read one chapter a week and do your cards on most days. Ten minutes is fine.',
			'Four weeks ahead: for each of the eight areas, say aloud what a good peer would do, and why.',
			'Two weeks ahead: answer 60 questions in one sitting, with a clock, then rest and look at your reasons.',
			'The day before: walk, eat, lay out your ID, check the way or the computer. Learn nothing new.'
		),
		text('Missed days do not matter. The cards wait for you.'),
		heading('After you pass'),
		text(
			'Certification lasts two years. To renew you will need 20 hours of continuing education, six of them in law and ethics, and you sign the code again. Keep the proof of each course as you go. If you hold a certification from another state, there is a path for you too, with the same exam.'
		),
		example(
			'Two names',
			'Avery has everything ready: the ID, the diploma, the certificate. The ID says “Avery Morales”. The certificate says “Avery Morales-Reyes”, since the provider had the name from an old form. Avery sees it while laying the papers side by side and feels the old worry: they will say no. Then Avery writes to the training provider: “Could you send my certificate with the name on my ID? Here is a picture of it.” Three days later the new one arrives. The application had already gone in, because the two parts do not wait for each other. The certificate goes in the same evening, from a phone, and is approved nine days later.'
		),
		attempt(
			'Try it yourself.',
			'Lay out your ID, diploma and certificate, or write where each one is. Is the name the same on all?',
			'Look at a calendar: if your application were approved today, what is the last day of your 12 months?',
			'Choose a week for a first attempt that leaves three months for another one.',
			'Name the two exam areas you feel least sure about. Study those first.'
		)
	]
};
