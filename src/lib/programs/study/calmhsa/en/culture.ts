import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Culture is how people make sense of life: what pain means, who may help, what is said aloud. This chapter is about meeting a person within their culture, and about the rules and walls around them that shape health too.',
	blocks: [
		care(
			'This chapter speaks about racism, exclusion and fear of the authorities. Go at your own pace.'
		),
		heading('More than food and holidays'),
		text(
			'Culture is language, faith and country of birth. It is also being Deaf, serving in the military, being trans, having lived outside or in prison. Every person belongs to several cultures at once, and so do you. They shape one another. A Black woman who uses a wheelchair does not meet racism on one day and steps on another. She meets them together.'
		),
		heading('Humility before knowledge'),
		text(
			'Cultural competence is knowing and being able to do things: to get an interpreter, to ask how to greet an elder. Cultural humility is the attitude beneath it. You never finish learning. You look at your own views. You remember who has the power in the room. And you let the person be the expert on their own life.'
		),
		text(
			'What you read about a group is a place to begin asking. “Some families I know do it this way. How is it in yours?” It is never the answer. This is true above all when you share a background.'
		),
		heading('Their word for it'),
		text(
			'One person says depression. Another says nerves, a heavy heart, susto, a test from God. Stay with the person’s word and ask: How does it feel? What brought it on? Who helps with this where you come from? Healers, prayer, ceremonies and songs can be part of a recovery plan. You do not have to share a belief to respect it. If someone asks you to pray and you do not pray, say so kindly and sit beside them.'
		),
		text(
			'Where a custom meets medicine, such as a fast, you do not give the answer. You help the person ask the one who prescribes.'
		),
		heading('Language'),
		list(
			'National standards for health services (called CLAS) say that language help is offered at no cost. No one should have to bring or pay an interpreter.',
			'Interpreters should be trained. Children should not have to do it.',
			'Look at the person, not at the interpreter. Speak to them as “you,” in short sentences, and pause.',
			'Ask people who are Deaf how they prefer to communicate. A nod does not mean that the notes worked.',
			'Use the name and the pronouns a person gives you. If you slip, correct it in a few words and go on.'
		),
		heading('The walls around a person'),
		text(
			'Someone misses four visits, and the chart says “not motivated.” Ask about the road: two buses, two hours, a boss who does not give time off. Structural competence means that you look for the wall before you look for a flaw. Walls are made of money, distance, law, housing, racism, and a history of harm. If a person tells you that they do not trust clinics because of what was done to people like them, believe them. Ask what would make it safer.'
		),
		text(
			'Some questions belong to others. If someone asks whether a benefit could hurt their immigration case, do not guess, and do not write down anyone’s status. Help them reach a trusted legal aid office, and look together for food or shelter for today.'
		),
		heading('Your own lens'),
		text(
			'We all carry bias. You may see it in small things: whose visits you keep short, whose anger scares you. Noticing does not make you a bad person. Take it to supervision, and change what you do.'
		),
		example(
			'The chair by the door',
			'Keoni supports Mr. Sok, who came from Cambodia as a young man. In three visits he has said that all is well and that he does not wish to trouble anyone. A coworker thinks that he is hiding something. Keoni does not guess. He asks for a trained Khmer interpreter, although Mr. Sok speaks some English, and he asks where Mr. Sok would like to sit. He takes the chair by the door. “Is there anything that we do here that you would do another way?” asks Keoni. There is a long pause. Mr. Sok says that each time he is asked to sign papers he cannot read. Where he was young, that was dangerous. The next week the papers are there in Khmer, and Keoni has told his supervisor that others may need them. Mr. Sok brings his wife. She has questions.'
		),
		heading('On the exam'),
		text(
			'Look for the answer that asks this person and does not guess from a group. Prefer trained interpreters, free of charge, and changes in the service over pressure on the person. Be careful with answers that treat everyone the same, that praise your own knowledge, or that hand the person to “someone of their own kind” unasked.'
		),
		attempt(
			'Try it yourself.',
			'Name four cultures you belong to. Which one would a stranger not see?',
			'What was said in your home about mental health or about substance use? What was never said?',
			'Think of a service you know. Name one wall that keeps people out, and one small thing that could lower it.',
			'Write two questions you could ask about someone’s word for their trouble. Begin with “what” or “who.”'
		)
	]
};
