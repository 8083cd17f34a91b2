import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'The exam is one day, and much of it can be made easier beforehand. This chapter is about how to study, what happens on the day, how to read a multiple-choice question, and what to do if you need another try.',
	blocks: [
		heading('Study in a way that stays'),
		text(
			'Reading a page again feels good, and little of it stays. What stays is what you pulled out of your own head. So close the page and say it aloud. Turn a card only after you tried to answer. Explain a chapter to your cousin.'
		),
		list(
			'Little and often: twenty minutes on most days does more than one long Sunday.',
			'Mix the eight areas, as the exam does.',
			'After a practice question, read why each option is right or wrong. The reasons are the lesson.',
			'Spend your time on what you miss, not on what you know.',
			'Study with others if you can: a group, a mentor, a certified peer.'
		),
		text(
			'Stay away from lists that claim to be real exam questions. Passing them on breaks the rules, and they are often wrong. The practice questions here were written for this guide.'
		),
		heading('Ask early for what you need'),
		text(
			'If a disability or a health condition makes the exam harder, you can ask for accommodations, such as more time or a reader. A licensed medical provider fills in the form. It has to be in at least 30 days before the day you want. Choose a date only when you have the answer. Some comfort aids need no request at all; look at that list first.'
		),
		text(
			'At a test center your palm is scanned and your picture taken. For someone who has been through arrest or abuse this can be hard. If a step is not possible for you, ask beforehand. At the door it is too late.'
		),
		heading('On the day'),
		list(
			'Bring your original photo ID, with the first and last name of your application. A copy or a picture does not count, and without the ID you lose the fee.',
			'At a test center: come as early as your email says. You agree to the rules, sign, and leave your things in a locker.',
			'Online: use your own computer, since a work computer may block the exam. Run the system test on it some days before. Find a quiet room where nobody walks in.',
			'You have 150 minutes for 120 questions, a bit more than a minute each. The ten-minute break comes near question 60. Take it: stand up, breathe, drink water.'
		),
		heading('How to read a question'),
		list(
			'Read the last line first. Does it ask what to do first, what is best, or what to say?',
			'Before you look at the options, think: what would a good peer do?',
			'Cross out what is not a peer’s role: diagnosing, advising on medicine, deciding for people, promising a result.',
			'Between two good answers, prefer the one that asks and listens before it acts. When someone is in danger, safety comes first.',
			'Answer what is written. Add no facts to the story.',
			'Stuck? Choose, and go on. An empty answer cannot be right.',
			'Change an answer only if you can say why the first was wrong.'
		),
		heading('When fear comes'),
		text(
			'A racing heart does not mean that you know nothing. It is a body getting ready. Put both feet on the floor. Breathe out longer than you breathe in. Read only the next question. You have come through harder hours than this one.'
		),
		heading('If you need another try'),
		text(
			'You have up to three attempts in the 12 months after your approval. Each new one needs a request and the fee of $150, and can take up to 30 days to set up. So plan the first one early. A result says how one day went, not what you are worth. That evening, write down which areas felt hard. Rest for a week. Then begin with those.'
		),
		example(
			'Halfway',
			'Linh is near the break, and two options look right. In one, the peer calls the man’s sister so that he is not alone tonight. In the other, the peer asks him what would help him through the evening. Linh’s heart goes to the first; it is what she would have wanted for her brother. She reads the last line again: what does the peer do first? Nobody in the story is in danger. He said that he is lonely. He has not said that anyone may call his sister. Linh picks the second and goes on. In the break she stands at the window and counts ten slow breaths. Half is done, she thinks. What is left is as long as that was, and no longer.'
		),
		heading('On the exam'),
		text(
			'The exam asks for judgment more than for memory: seeing the role, the person’s choice, the limits of privacy, and the moment to bring in help. Know a few facts well, such as what 988 is for and what you cannot keep to yourself.'
		),
		attempt(
			'Try it yourself.',
			'Lay your ID beside your application. Are first and last name the same, letter by letter?',
			'Choose a week for the exam. If you want an accommodation, count back 30 days and more.',
			'Answer ten practice questions in twelve minutes. Then read every reason.',
			'Explain to someone why the best answer so often begins with asking.'
		)
	]
};
