import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'What does a peer support specialist do all day, and what is left to others? This chapter goes through the main responsibilities, the limits of the role, and how to keep to it.',
	blocks: [
		heading('The heart of the role'),
		text(
			'You are hired for something no degree gives. You have lived through recovery, or stood by someone in your family who did. You use that, with training, to help another person find their own way. Everything else serves this.'
		),
		text('For Medi-Cal, the state describes three kinds of peer work. In our own words:'),
		list(
			'Skill-building groups. People and their families learn ways to cope and to solve problems, and try them out together.',
			'Engagement. You encourage people to take part in care, stay beside them when they move from one kind of care to another, and support them in shaping their own goals.',
			'Activities with a purpose that are not clinical, such as practicing how to speak up, building wellness, or growing ties in the community.'
		),
		heading('Five responsibilities, day by day'),
		list(
			'Emotional support. You listen, show that you understand, and stay calm when feelings are strong. You do not rush to fix.',
			'Support for recovery. You ask what the person wants, help them cut it into steps they can take, and notice each step that worked.',
			'Sharing lived experience. You tell a short piece of your own story when it helps the other person. Then you give the floor back.',
			'Links to resources. You know what is out there, help the person choose, and go along on the first visit or call if they wish.',
			'Advocacy. You help people say what they need, speak beside them when they ask you to, and bring unfair rules to your supervisor.'
		),
		text(
			'Behind these stands quieter work: notes on time, privacy kept, supervision used, your own wellness looked after.'
		),
		heading('What is not yours to do'),
		text(
			'Each helper on a team has a part. Leaving a part to the one who is trained for it keeps people safe, and it keeps you a peer.'
		),
		list(
			'You do not diagnose, and you do not say that a diagnosis is wrong.',
			'You do not tell anyone to start, change or stop a medicine. You can help them write down questions for the prescriber.',
			'You do not do therapy. You may talk about hard things; you do not treat them.',
			'You do not give legal advice. You can help someone find legal aid.',
			'You are not a sponsor, a parent, a rescuer or a guard.',
			'You do not decide for the person or push your own path.'
		),
		heading('When others pull you out of your role'),
		text(
			'It happens on most teams. “Can you get her to take her meds?” “Keep an eye on him for an hour.” “You know these people, what is wrong with her?” Most who ask mean well. This is called role drift: little by little the work becomes someone else’s, and the person loses the one equal they had on the team.'
		),
		text(
			'You can answer kindly and say what you can do: “I can’t make her take it. I can ask her what bothers her about it, and if she would like to tell the doctor.” If it goes on, take two or three examples to your supervisor.'
		),
		heading('The person leads, the team helps'),
		text(
			'In every task ask whose goal it is. A plan made with the person, in their words and by their choice, is peer work. You may open doors, sit beside, practice, remind and cheer. The person walks through. When they choose something you would not, make sure they know their options, and respect the choice. When there is danger, follow the safety plan and your agency’s policy, and call your supervisor.'
		),
		example(
			'Three questions',
			'Amina supports Mr. Tran, who has stopped taking his tablets. In the team meeting the nurse turns to her: “He listens to you. Tell him he has to take them.” Amina thinks for a moment. “I can’t tell him that,” she says. “I can ask him what happened and, if he wants, come along when he talks with you.” That afternoon she asks. Mr. Tran says that the tablets make his hands shake, and that he can no longer write to his daughter. He had been ashamed to say so. Together they write three questions. On Thursday he reads them to the nurse himself, with Amina next to him. The dose is for the prescriber to decide, with him. What peer support added was his voice.'
		),
		heading('On the exam'),
		text(
			'Many questions come down to this: is it a peer’s job? Set aside answers in which the peer diagnoses, gives medical or legal advice, gives orders, or does for people what they can do themselves. Among what is left, the best answer most often asks the person first and brings in the right helper.'
		),
		attempt(
			'Try it yourself.',
			'Explain your role aloud, in three sentences, to someone who has never heard of it.',
			'Write down two things that others at work might ask of you and that are not a peer’s part. What do you answer?',
			'Which of the five responsibilities comes easily to you? Which one do you want to practice?',
			'Think of a goal a person might have. Name one thing you would do, and one you would leave to them.'
		)
	]
};
