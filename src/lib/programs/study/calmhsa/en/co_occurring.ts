import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Many people live with a mental health condition and a substance use condition at the same time. This chapter is about how the two touch each other and what a peer can do for both.',
	blocks: [
		care(
			'This chapter speaks of drinking, drug use and overdose. You can stop and come back at any time.'
		),
		heading('Two conditions, one person'),
		text(
			'The word is “co-occurring”: two conditions that are there together. Each can affect the other, in both directions. A person who cannot sleep for worry may drink to rest, and the drinking may make the worry worse by morning. Someone who uses a stimulant may hear voices, and someone who hears voices may use to quiet them.'
		),
		text(
			'People often ask which came first. You do not have to know. In the first days after someone stops, the body itself can cause low mood, fear and bad sleep. That is why telling the conditions apart takes time and belongs to clinicians. What you can say is true in any case: “You can get help for both.”'
		),
		heading('Together, not in a row'),
		text('Care can be set up in three ways:'),
		list(
			'In a row: one condition is treated, and the other has to wait.',
			'Side by side: two services that do not talk with each other, so the person carries the messages.',
			'Integrated: one plan for both, made with the person by people who work as a team.'
		),
		text(
			'The third is what good practice aims for. You will hear the words “no wrong door.” They mean that wherever a person first asks for help, they are welcomed and linked to what they need. A peer can be that link: make the call together, go along, ask afterwards how it went. With the person’s written consent, the two teams can speak with each other. Records of substance use treatment have strong privacy rules, so ask your supervisor how your agency does this.'
		),
		heading('How a peer supports both'),
		text(
			'SAMHSA’s guidance for this field says, in short: keep recovery in view, look at many problems at once, go step by step, allow for trouble with memory and focus, and build on the people around. For you, that means:'
		),
		list(
			'Let the person choose what comes first. The tooth or the eviction may matter more today than either condition.',
			'Fit each talk to where they are. Someone can be ready to treat anxiety and not ready to change their drinking.',
			'Ask what the substance does for them before you speak of what it costs.',
			'Keep talks short and write steps down, if that helps. Early recovery can cloud the mind for a while.',
			'Make one plan for warning signs, since the same bad night can open both doors.'
		),
		text(
			'Say what you notice and leave the naming to others. “You have not slept since Sunday, and you are speaking fast. Shall we call your clinician?” is a peer’s sentence. “You are manic” is not. The same holds for medicine: listen to the doubt, and help the person prepare questions for the prescriber.'
		),
		heading('Shame counts double'),
		text(
			'A person with both conditions may be judged twice, and may not feel at home in either group. Meet both with the same calm. Look together for a group where both can be spoken about. After a setback, remind them of what is still theirs: the months, the skills, the people.'
		),
		heading('Danger you should know'),
		list(
			'Overdose: a person who does not wake up, hardly breathes or has blue lips needs 911, naloxone and someone who stays. Naloxone can wear off.',
			'After a break, such as jail, hospital or weeks without use, the body tolerates less. The old amount can kill.',
			'For someone who drinks heavily every day, stopping suddenly can be dangerous. Seek medical help first.',
			'Both conditions together can raise the risk of suicide. Ask directly, and do not carry it alone.'
		),
		example(
			'Two phones, one table',
			'Denise sees one clinic for trauma and another for opioid use. On Monday one told her to begin to talk about the past. On Wednesday the other told her to wait. “So I am doing it wrong on two days of the week,” she tells Lan, her peer. Lan does not say who is right. She asks what Denise would want. “That they talk to each other, and not through me.” They look at what a release form is, what it opens, and that she can take it back. Denise signs one for each clinic, for three months. Then she asks Lan to sit with her while she makes both calls. In one of them she says, “I would like one plan, and I would like to be in the room.” The meeting is set for the next week. Denise brings a page with her own words at the top: “Sleep first.”'
		),
		heading('On the exam'),
		text(
			'Look for the answer that takes both conditions seriously, leaves cause and medicine to clinicians, and keeps the person’s choice in front. Weak answers make one condition wait, guess at a diagnosis, or keep half of the picture from the team.'
		),
		attempt(
			'Try it yourself.',
			'Say aloud how you would answer, “Which one caused the other?”',
			'Find out where in your county a person can be treated for both. Whom would you call?',
			'Ask where naloxone is kept at your workplace and who teaches its use.'
		)
	]
};
