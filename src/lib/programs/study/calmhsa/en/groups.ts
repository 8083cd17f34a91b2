import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'A group can do what one helper cannot: it shows people that they are not the only one. This chapter is about how you hold such a space, so that people feel safe, heard and useful to each other.',
	blocks: [
		heading('What a peer group is'),
		text(
			'In a peer support group the help moves in all directions. A person who came to be heard today may be the one who helps next week. You are a member with a task: you look after time, safety and fairness. You do not treat anyone, and you are not the one with the answers.'
		),
		text(
			'There are several kinds. A mutual support group meets around something people share. An educational skill building group, which is part of the scope of practice in Medi-Cal, helps people and families learn coping and problem-solving skills together. Know which kind yours is, and say it in the invitation, so that people can choose.'
		),
		heading('Before people arrive'),
		text(
			'Can people get here by bus? Is there an hour that suits parents and people who work nights? Is the room easy to enter with a wheelchair or a walker? Which languages will be spoken, and is an interpreter needed? Set the chairs so that everyone can see each other and the door is easy to reach. A circle says more about equality than a speech does.'
		),
		text(
			'If you lead with another person, plan together. Who steps out if somebody needs a private word? Talk again after the group, alone, about what went well and what you each saw.'
		),
		heading('Agreements, not rules'),
		text(
			'Let the group make its own agreements, and look at them again when new people come. These help in most groups:'
		),
		list(
			'What is said here stays here. You promise for yourself; you cannot promise for others.',
			'Anyone may pass, at any time, and need not say why.',
			'We speak from our own lives, and give no advice unless someone asks for it.',
			'One person speaks at a time, and everyone gets a turn who wants one.',
			'There are many paths to recovery. Nobody has to win.'
		),
		text(
			'Say the limits of privacy at the start and in plain words: if someone may be in danger, you will have to bring in help. People can then decide what they share.'
		),
		heading('The tools in your hands'),
		text(
			'Open questions start with “what” or “how” and let people answer in their own way. “What has helped you get through a night like that?” brings out strengths.'
		),
		text(
			'When people look to you for an answer, give the question back to the group: “Who has been through something like this?” When one person says what others seem to feel, name the link: “I hear that two of you lost touch with family.” When silence comes, let it be for a while. Some people need it to find words.'
		),
		heading('Hard moments'),
		text(
			'Tears do not need fixing. Slow down, thank the person, and ask what they would like. If two members clash, name the shared agreement and let each speak from experience. If a joke or a word hurts someone, say so calmly at once, and check in later in private with the person it may have hit.'
		),
		text(
			'If someone says a thing that makes you think of suicide or other danger, do not wait for the end. Your partner goes on with the group. You step out with the person, ask directly, and bring in help if it is needed. If you are alone, take a break for everyone and do the same.'
		),
		example(
			'The question that came back',
			'Mireille leads a Thursday group in a library. A new man, Gus, says that he cannot sleep since he left the shelter. “It is too quiet,” he says, and looks at Mireille. She has slept badly for years and knows ten tricks. She looks around the circle. “Who knows what that is like, when quiet is the problem?” Three hands go up. One person sleeps with a radio on. One walks the hall. A woman who has not spoken in a month says, “I call my own voicemail and listen to my daughter.” Nobody laughs. Gus asks her if it helps. “Some nights,” she says. At the end Mireille asks each person how they are leaving. “Less odd,” says Gus. She has said about forty words all evening.'
		),
		heading('A good ending, and who leads next'),
		text(
			'Keep some time for closing. A last round, even one word each, helps people settle. Say where support can be found tonight. End when you said you would.'
		),
		text(
			'Over time, share the lead. Someone can open, someone can keep time, someone can greet those who are new. A group that can go on without you is a success.'
		),
		heading('On the exam'),
		text(
			'Questions about groups reward the answer that keeps people equal and in charge of what they share. Look for: going back to the agreements, asking the group, private words for private matters. Be careful with answers that correct someone in front of all, decide for a member, or make you the teacher.'
		),
		attempt(
			'Try it yourself. Nobody collects it.',
			'Write three agreements in words that a tired person would understand.',
			'Turn this into an open question: “Do you have support at home?”',
			'Say aloud how you would explain the limits of privacy in twenty seconds.'
		)
	]
};
