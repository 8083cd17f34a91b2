import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Power is in every room, also in the room where two peers meet as equals. This chapter is about seeing it, sharing it, using conflict well, and staying true to what you stand for when that is not easy.',
	blocks: [
		care(
			'This chapter speaks of force, of being treated unfairly, and of courts. Go slowly, and leave out what you need to.'
		),
		heading('Three kinds of power'),
		text(
			'Power is being able to make something happen. It is not bad in itself. What counts is how it is used. It helps to know three kinds:'
		),
		list(
			'Power over: one decides for another, by a key, a rule, a signature or a threat.',
			'Power with: people put together what they know and what they can do.',
			'Power within: a person’s own sense that they can act and that they count.'
		),
		text(
			'Many people who use services have met a lot of power over. Some of them no longer feel the power within. Peer support works the other way: power with, so that the power within can grow.'
		),
		heading('The power you have'),
		text(
			'You are a peer, and you are also paid. You may hold keys, write notes, sit in meetings, and know people’s stories while they know little of yours. To say “we are just the same” hides it. Say it openly: “I do have to write something down. Let us look at it together.” Then share all of it that you can:'
		),
		list(
			'Let the person choose the place, the subject and the length of your talks.',
			'Tell early what you can keep private and what you cannot.',
			'Ask before you speak about them, and speak with them present if you can.',
			'Pass on what you know: how a meeting works, who decides, what can be asked for.'
		),
		text(
			'And take care with rescuing. To speak for someone who could speak, or to do what they could do, feels good. It leaves you with the power.'
		),
		heading('Conflict is not the end'),
		text(
			'Where people matter to each other there is conflict. Many of us learned to hit back, to give in, or to leave. There is a fourth way: to go toward it with respect. Speak with the person it concerns, not about them. Say what you saw and what it did to you. Ask how they see it. Look for what each of you needs, and only then for an answer.'
		),
		text(
			'When two people whom you support are in conflict, it is theirs. You can offer a place, time and calm. You do not carry messages or give out a verdict. If one has much more power than the other, or if someone could get hurt, get help first. A shared talk between people who are not safe is no solution.'
		),
		heading('Integrity under pressure'),
		text(
			'Integrity means that what you say, what you stand for and what you do fit together. In this role the pressure to bend can be soft. You are asked to check that someone took their pills. You are asked to talk a person into something, “because they trust you.” Colleagues joke, and you would like to belong. Each time it is a small step, and after ten of them you are no longer “in” but not “of” the system.'
		),
		text(
			'You can say no and stay friendly. “That would change what I am to her. What worries you? Maybe there is another way.” You do not need to win. You need to be clear, to offer what you can, and to bring it to your supervisor. The code of ethics is there to lean on: the Massachusetts code applies to those in training as well.'
		),
		text(
			'Integrity shows in repair, too. You will forget a call, talk too much, break a word. Say so without excuses. Ask what would help. Then do it.'
		),
		example(
			'The message',
			'Ximena works at a program in Lynn. The team wants a man named Arthur to agree to a new home. “He listens to you,” says the manager. “Tell him that it is the best he will get.” Ximena feels flattered, and then she feels a knot. “I cannot sell it to him,” she says. “If I do, he has one person less to think with. But you could invite him and show him the place. I would come along if he wants me.” The manager sighs and is silent. Then she says, “Fine. Thursday.” Ximena tells Arthur all of it, also that she was asked to persuade him. He looks at her for a while. “You told me,” he says. He goes on Thursday, with a list of nine questions. He wrote eight of them himself.'
		),
		heading('On the exam'),
		text(
			'In a question about power, ask who decides at the end of each answer. The strong one gives choice back, is open about the peer’s own power, and goes first to the person concerned. Be careful with answers that obey without a word, fight in public, work in secret or rescue.'
		),
		attempt(
			'Try it yourself.',
			'List three kinds of power that you hold in one place in your life.',
			'Complete: “I cannot do that, because ... What I can do is ...”',
			'Think of a quarrel. Say what you saw, what you felt and what you needed, in three short sentences.',
			'Recall an apology that did you good. What was in it?'
		)
	]
};
