import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'The third core competency is to be a change agent. A Certified Peer Specialist supports people one by one, and also helps programs and the people who run them to believe in healing. This chapter shows how change is made without shouting and without giving up.',
	blocks: [
		heading('Why change is part of the job'),
		text(
			'A person may leave a good talk with you full of hope, and walk straight into a rule or a remark that takes it away. So it is not enough to support people one at a time. The course in Massachusetts says that a CPS shares wisdom, strength and hope with people who use services, with mental health professionals and with policy makers. What those people believe decides what they offer.'
		),
		heading('Three levels'),
		list(
			'With a person: you show that healing is possible, and help people to use their own voice.',
			'In a program: you ask about habits, words and rules, and bring in the experience of those they touch.',
			'In the wider system: you take part in boards, hearings and trainings, and help others to take part.'
		),
		text(
			'Nobody works on all three every day. Begin where you are. A good choice is something that matters to the people you support, and where you have some influence.'
		),
		heading('Your story with a purpose'),
		text(
			'Beliefs shift more when we meet someone than when we read facts. That is your strength. Before you speak to staff or students, ask what you want them to do differently. Choose two or three moments that show what helped and what got in the way. Leave out details that only shock. End with one thing they can try. Plan who will be there for you afterward.'
		),
		text(
			'Your story is yours. You can say which parts may be used, and change a line that puts you down. Other people’s stories are theirs, and not yours to offer.'
		),
		heading('Questions that open doors'),
		text(
			'Most rules had a reason once. “What was this meant to do?” invites people to think. Then show what it does now. You do not have to win in the meeting. With someone who disagrees, a talk in private often does more: hear what they have seen, say what you have seen, and look for one small thing to try.'
		),
		text(
			'Shame rarely helps. A person who feels attacked looks for a defense. This does not mean that you stay silent when someone is being harmed. Then you act and you report it, as your duties say, and talk about beliefs later.'
		),
		heading('Opening doors for others'),
		text(
			'The deepest change is that people speak for themselves. Ask what they want. Find the meeting, the form, the ride. Help to prepare. Go along if you are asked. Do not take the chair that belongs to them, even if others find you easier to listen to. If you are the one peer on a committee, ask for a second seat. One chair is easy to overlook.'
		),
		heading('Rights are a tool'),
		text(
			'Massachusetts law names rights for people in programs and hospitals of the Department of Mental Health. Among them are reasonable use of a telephone in private, sealed mail, visitors, and a humane place with privacy. There are human rights officers whose task it is to help. You do not give legal advice. You can tell people that these rights exist, go along to the officer, and ask your supervisor what you yourself have to report.'
		),
		heading('Lasting'),
		text(
			'Change is slow, and hope gets tired. Look for allies, also among staff. Write down what has moved, even a little. Share the work. Rest before you turn bitter. Other people began before you and others will go on.'
		),
		example(
			'The clipboard',
			'At a crisis program in Springfield, everyone who comes in is met by a guard with a clipboard. Lucía, a CPS, remembers such a clipboard from her own worst night. She asks two guests what they would have liked to meet at the door. One says, “A chair.” The other says, “My name.” Lucía brings this to her supervisor, and together they ask the manager what the clipboard was for. “For fire safety,” the manager says. “We have to know who is inside.” They agree to try something for one month: a person greets you, offers you a seat and asks your name, and the list is filled in afterward. The two guests are asked to judge how it works. The guard, it turns out, never liked the clipboard either. After the month the chair stays.'
		),
		heading('On the exam'),
		text(
			'Look for the answer that begins with the people concerned, asks before it accuses, and leaves their voice with them. Answers that do it all for people, shame a colleague, or let it pass are weaker. So is a big step taken alone.'
		),
		attempt(
			'Try it yourself.',
			'Name one rule or habit that hurts people where you are. What was it meant to do?',
			'Who is touched by it, and how could you ask them?',
			'Plan five minutes of your story for staff. What is the one thing they could try?',
			'Write down two allies, and one small thing that has already moved.'
		)
	]
};
