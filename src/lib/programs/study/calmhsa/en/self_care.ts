import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'You bring yourself to this work: your past, your hopes, your tired days. This chapter is about knowing what moves you, seeing strain early, and building the support that lets you stay well and stay useful.',
	blocks: [
		care(
			'This chapter speaks about burnout, painful memories and a return to use by someone who works as a peer. Take it at your own pace.'
		),
		heading('Know what moves you'),
		text(
			'Self-awareness means noticing what goes on in you while you are with someone: a tight chest, a wish to fix, a flash of anger, a wave of pity. None of these is wrong. They tell you something. The question is whose need they speak for.'
		),
		text(
			'Your own story is a tool, and it can also pull you. If faith carried you, you may want faith for everyone. If a parent drank, you may be short with a parent who drinks. If nobody came for you, you may do too much for others. When you see the pull, you can put it down and ask the person what they want.'
		),
		text(
			'We all carry pictures of other people that we did not choose: about age, skin, language, money, gender, or a diagnosis. Seeing them is the first step. Being curious is the second.'
		),
		heading('Signs of strain'),
		text('Strain has different names, and you may feel more than one at once:'),
		list(
			'Burnout grows slowly from the work itself: worn out, distant from people, with a sense that nothing you do matters.',
			'Secondary trauma comes from the trauma you hear about: bad dreams, being jumpy, pictures that come back, going numb.',
			'Compassion fatigue is when caring itself begins to run dry.',
			'Your own early signs are yours alone: less sleep, unopened mail, no calls to friends.'
		),
		text(
			'These are not a lack of character. They are known risks of a job that asks a lot. Burnout in particular has causes at work, such as too many people to see, little say, or unfair treatment. A walk in the morning will not repair an empty position. Tell your supervisor what the load does to the work, and ask what can change.'
		),
		heading('A plan for yourself'),
		text(
			'Many people in recovery have a written plan for staying well. Write it on a good day. Put down what keeps you well each day, what your first signs are, and what you will do at each sign. Add who may tell you that they see a sign before you do.'
		),
		text(
			'Wellness is more than the body: it has to do with feelings, friends, money, meaning, learning, work and home. A small change in one part can help another.'
		),
		text(
			'In the working day, use short pauses. Between two visits: breathe slowly, drink water, name one thing you will leave here. In a visit, when your heart races: feel your feet on the floor, slow your breath, and come back to the person.'
		),
		heading('Supervision is for you too'),
		text(
			'Good supervision is a place to think. You bring what went well, what troubles you, and what you felt. It is about your growth, your support, and the quality and ethics of the work. It is not therapy, and a supervisor does not need to know your diagnosis or your medicine. Say how you are in the work and what you need.'
		),
		text(
			'You also have a right to other peers: a group, a mentor, a friend in the same role. This matters most when you are the only peer on a team.'
		),
		heading('When things get hard'),
		text(
			'Working as a peer does not make you safe from hard times. Symptoms may return. You may use again. It is not the end of your worth or of your work. Reach out to your own supports first, and speak with your supervisor before you see people. Time off, if you need it, is a tool and not a failure.'
		),
		example(
			'Four hours of sleep',
			'Imani supports six people. For a week she has slept four hours a night. She tells herself that it is the heat. On Thursday a young man talks about his grandmother’s death, and Imani finds that she has missed the last minute. She feels her feet, breathes out, and says, “I want to hear that part well. Would you tell me again?” After the visit she takes a card from her wallet. She wrote it in spring: “Not sleeping for three nights: call Bea. Tell work.” She calls Bea, her friend, and then knocks on her supervisor’s door. They move two visits to Monday and put off a report. Nobody asks for her diagnosis. That night Imani sleeps six hours. She adds a line to the card: “Do it at night two.”'
		),
		heading('On the exam'),
		text(
			'Questions on this topic reward the answer that sees strain early, is open about it with the right people, and keeps the person’s visit free of your own needs. Be careful with answers that push through alone, hide, stop the work in shame, or turn the person you support into your helper.'
		),
		attempt(
			'Try it yourself.',
			'Write your first three signs that you are not doing well.',
			'Next to each, write one thing you will do and one person you will tell.',
			'Choose a pause of one minute that you could use between two visits, and try it now.'
		)
	]
};
