import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Words can make room for a person or close the door. Human experience language speaks of what people live through, in everyday words, in place of labels and symptoms. This chapter shows how to speak it, how to write it, and how not to force it on anyone.',
	blocks: [
		care('Some labels in this chapter may have been used on you. Take it at your own pace.'),
		heading('What words do'),
		text(
			'A clinical word is made for a purpose: to sort, to treat, to bill. It says little about what a morning feels like. When such a word comes first, people begin to see the label, and the person fades behind it. Staff expect less. The person may start to expect less too.'
		),
		text(
			'Everyday words do something else. You may not know what “acute anxiety” is, but you know fear. You may not hear voices, but you know what it is to have a harsh voice inside you. On that ground two people can meet. So peer support uses the language of human experience.'
		),
		heading('From label to life'),
		text('Some examples. They are not a list to learn by heart. Listen for what changes:'),
		list(
			'“She is noncompliant” becomes “She has decided not to take it, and has her reasons.”',
			'“He lacks insight” becomes “He sees it in another way than we do.”',
			'“She is attention-seeking” becomes “She is looking for someone to be with her.”',
			'“He decompensated” becomes “He had a very hard week. He did not sleep, and he was afraid.”',
			'“Treatment resistant” becomes “What we tried has not helped.”'
		),
		text(
			'In each of them, a verdict turns into something that took place, and a person with reasons comes into view. That is not soft. It is exact, and it points to something that one can do.'
		),
		heading('Their word comes first'),
		text(
			'Many people have made a word their own. “I am bipolar.” “I am an addict in recovery.” “I am a survivor.” For some, a diagnosis was a relief: at last it had a name. You do not correct them. You ask what the word means to them. Human experience language is for you to use, and not to enforce.'
		),
		text(
			'The same goes for words that hurt to hear. If someone says “I am crazy”, you do not need to scold or to comfort. “What has been going on that makes you say so?” turns the label back into a story.'
		),
		heading('A note on “peer”'),
		text(
			'“Peer” names a relationship between two people. It is easily used as a new word for “patient”: “the peers are in the day room.” Then it is one more label. Say “a person I support”, or say the name.'
		),
		heading('In your notes'),
		text(
			'Write what you saw and heard, what you did together, and what the person wants next. Quote their words. Two tests help. Did I see or hear this, or is it a verdict? Could the person read it beside me without shame? Some forms ask for clinical terms. Those belong to the staff whose task it is to diagnose. Ask your supervisor how to fill in your part.'
		),
		heading('In the team and across languages'),
		text(
			'Changing how a team speaks takes time. The best way is to speak this way yourself. Ask what a term means in plain words. Own up when you slip. If you become the language police, people will guard their tongues around you and change nothing.'
		),
		text(
			'With another language or culture, take even more care. A word such as “nervios” can hold grief, worry and love at once. Do not trade it for a diagnosis, and do not guess. Write it down as it was said, and ask what it is like. If you need an interpreter, ask for a trained one.'
		),
		example(
			'What the form could not hold',
			'Aaliyah, a CPS in Brockton, sits with a man named Ernesto while he waits for his intake. The form on the table says “reason for visit”, and someone has written “suicidal ideation, flat affect”. Ernesto reads it upside down. “Is that me?” he asks. “Those are someone’s words,” says Aaliyah. “What would yours be?” He thinks. “Since my wife died I do not see what the days are for.” “That is a long way from ‘flat’,” she says. “Are you thinking about ending your life?” “Last night, yes. Now I am tired.” She asks if he wants the nurse to hear it the way he said it. He does. They go in together, and he says his sentence. The nurse puts down her pen and asks how long they were married. Then she writes his words on the form, in quotes, above the others.'
		),
		heading('On the exam'),
		text(
			'Look for the answer in plain words that describes and does not judge, follows the person’s own word, and asks what it means. Be careful with softer labels, with praise in place of listening, and with answers that correct people.'
		),
		attempt(
			'Try it yourself.',
			'Choose three labels that you have heard. Say in one sentence each what might have been going on.',
			'Write two lines on a talk you had today, as a note that the other person could read.',
			'Which word for yourself would you not want anyone to correct?',
			'Listen for one day to how people are described around you. What do the words make people do?'
		)
	]
};
