import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Passing the exam is a beginning. This chapter is about the years after it: how to use supervision, keep learning, renew in time, choose a specialization, and stay well in the work.',
	blocks: [
		heading('Supervision is yours to use'),
		text(
			'Supervision is a regular talk with someone who helps you do peer work well. The state sets what a supervisor of Medi-Cal peers must bring and learn. A good one knows what peers do and do not do, and helps you stay in that role. Supervision serves three things:'
		),
		list(
			'Doing the work right: notes, policies, privacy, ethics.',
			'Getting better: what went well, what was hard, what to try next.',
			'Staying well: how the work touches you, before it wears you down.'
		),
		text(
			'Bring one or two real questions each time, and say what you tried. Ask for what you need: “I want to practice saying no,” or “That call shook me.” Supervision is not therapy. For your own recovery you keep your own people. If nobody above you knows peer work, ask your agency for regular time with an experienced peer.'
		),
		heading('Continuing education'),
		text(
			'To renew you need 20 hours of continuing education every two years. Six of them are in law and ethics. When you renew you state that you have done the hours, and you may be asked for proof. So keep a record of each course: the certificate, date, hours and topic. The rule is to keep it for two years.'
		),
		text(
			'Before you pay for a course, ask one question: does the certifying body accept it for renewal? Not every good course counts. And there is much to learn that brings no hours at all: from other peers, from books, from the people you support.'
		),
		heading('Renewal without a rush'),
		list(
			'Write down the date your certification ends. Put a reminder six months before it.',
			'You can apply up to 90 days before that date. Do it early in that time.',
			'Have your hours ready: 20 in all, six of them in law and ethics.',
			'Read the Code of Ethics again, and sign it again.',
			'Pay the renewal fee. It was $80 when we last looked; fees can change.'
		),
		text(
			'If the date passes, the certification counts as expired. Coming back then costs more, and the longer you wait, the more steps there are. If life gets in the way, write to the certifying body early and ask what is possible.'
		),
		heading('Specializations'),
		text(
			'After certification you can go deeper. There are four areas, each with a 40-hour course:'
		),
		list(
			'Parent, caregiver and family member peers: one family stands by another.',
			'Crisis care: support in the hours when things feel most out of reach.',
			'People who are unhoused: support that begins where the person stays.',
			'People involved with the justice system: support during and after jail, prison or court.'
		),
		text(
			'These courses build on the certification. They do not certify you by themselves. You may take more than one. Choose by the people you feel called to. Scholarships have been offered; ask what there is now.'
		),
		text(
			'If you move to California with a current certification from another state, there is a way in for you too. It asks for work hours, continuing education, three letters, and the same exam.'
		),
		heading('Room to grow'),
		text(
			'Some peers go on to lead groups, train others, supervise, or help shape policy. Some stay in direct support for twenty years and get better each year. Both are growth. Find others who do this work: a peer network, a conference, a mentor, a friend in another county. Stand by a newer peer, as someone stood by you. And keep your own wellness plan on the same calendar as your renewal.'
		),
		example(
			'The folder',
			'Rosa has been certified for eleven months. She is tired, and a bit bored. “When did you last feel that you were learning?” her supervisor asks. Rosa thinks of a mother whose son had been arrested. She had not known what to say about the court. They look at what is offered. Rosa finds a six-hour course in law and ethics that counts for renewal, and a place in the justice course next spring. That evening she makes a folder on her phone and takes a picture of each certificate. She counts nine hours; she needs 20. There are thirteen months left. For the first time the number looks like a plan and not a threat. At the next meeting she brings a question of her own.'
		),
		heading('On the exam'),
		text(
			'Such questions reward a peer who asks for support early, knows the limits of what they have learned, and keeps learning. Weak answers wait until harm is done, hide a mistake from the supervisor, or take on a task the peer was never trained for because someone asked.'
		),
		attempt(
			'Try it yourself.',
			'Write one question that you would bring to supervision this week.',
			'List what you have learned since your last training. For which of it do you hold a certificate?',
			'Put two dates in a calendar: six months and 90 days before a certification that starts today would end.',
			'Which of the four specializations speaks to you? Say why in one sentence.',
			'Name one person who could be your mentor, and one you could encourage.'
		)
	]
};
