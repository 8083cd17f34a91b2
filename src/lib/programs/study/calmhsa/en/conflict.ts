import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'People who care about something will sometimes clash. Conflict is not a failure of peer support; it is part of living and working together. This chapter is about staying calm, hearing what is under the anger, and knowing when to step back.',
	blocks: [
		care(
			'This chapter speaks about shouting, threats and violence at home. You can stop and come back at any time.'
		),
		heading('What lies under a conflict'),
		text(
			'Most quarrels start with a demand: “Open the window.” “Move me to another worker.” Behind the demand there is a need: air, sleep, respect, safety, a say in things. Two demands can shut each other out. Two needs often fit together, once they are known. So the best first question is seldom “Who is right?” but “What does this mean for you?”'
		),
		text(
			'Anger is often the loudest part of hurt or fear. A person who has been ignored by one office after another may shout at the tenth door, and that may be yours. You do not have to accept harm. You can still hear what the anger is for.'
		),
		text(
			'How people show anger and respect is also a matter of culture, family and history. Do not guess. Ask how someone would like to talk.'
		),
		heading('Listening that cools'),
		text(
			'Your own calm is the first tool. Notice your body, breathe out, and answer more slowly than you want to. Then give back what you hear, in your own words: “You were left out of something that matters to you.” The person can say yes, or put you right.'
		),
		text('What heats things up, even when it is meant well:'),
		list(
			'“Calm down.” It tells a person that the feeling is the problem.',
			'Reasons and rules, while feelings are high. They can come later.',
			'Touch, or standing close.',
			'Many voices at once. Let one person speak, in short sentences.',
			'Taking sides, or answering anger with your own story.'
		),
		heading('When you help two people talk'),
		text(
			'You can offer to sit with two people if both want it and both are safe. Agree first on how you will talk. Let each tell it while the other one listens. Ask what each needs. Only then look for ideas. You do not judge, and you do not carry messages from one to the other.'
		),
		text(
			'Sometimes you are one of the two. If someone says that you do not listen, thank them and ask what you missed. If a coworker treats you badly, speak with them in private first, if it is safe to do so. If that does not help, your supervisor can.'
		),
		heading('When the conflict is with a service'),
		text(
			'A person may be in conflict with a clinic, a landlord or your own agency. Ask what they hope will come of it. Help them prepare to say it, with you beside them if they wish. If they want to file a complaint, tell them that this is possible, show them how, and let the words be theirs. Tell your supervisor if you have a tie to someone who is named.'
		),
		heading('When to step back'),
		text(
			'If a person makes fists, comes closer, no longer answers, threatens someone, or has a weapon, safety is first. Move others away, keep your distance and a way out, and get help in the way your site has planned. Do not try to take a weapon. If someone says that they will harm a certain person, you cannot keep it between the two of you. Stay calm, bring in your supervisor or crisis help at once, and be open about it.'
		),
		text(
			'And do not bring two people together when one lives in fear of the other. Where there is pushing, threats or control, a joint talk can make it worse. Speak with the person alone, about safety, and about advocates they can call if they want to. Leaving is their decision.'
		),
		example(
			'The broken blinds',
			'In a recovery house, Hollis finds the blinds in the shared room broken and shouts at Yusuf. Yusuf shouts back. Samira stands where both can see her. “I want to hear this,” she says in a low voice. “One at a time, and not in front of everyone.” They go out to the porch and sit with space between them. She asks Hollis to begin, and Yusuf to listen. It comes out that Hollis works nights and cannot sleep in the light. Yusuf did break the blinds, and was afraid to say so, since in his last house people lost their beds for less. “So one of you needs the dark,” says Samira, “and one of you needs to know that a mistake will not put him on the street.” By noon they have hung up a blanket together.'
		),
		heading('On the exam'),
		text(
			'First ask if someone is in danger. If so, choose distance and help. If not, choose the answer that listens, stays neutral, and leaves the solution with those who have the conflict. Be careful with answers that judge, carry messages, scold in public, or go around a person.'
		),
		attempt(
			'Try it yourself.',
			'Someone says, “Nobody here cares!” Give it back in your own words.',
			'Name three signs that would tell you to stop talking and get help.',
			'Find out what your workplace has planned for an emergency, or where you would ask.'
		)
	]
};
