import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'What you write about a person can stay for many years. This chapter shows how to write notes that are true, short and respectful, and that you could read aloud to the person they are about.',
	blocks: [
		care(
			'Many of us have read hurtful words about ourselves in a record. If this brings that back, take your time.'
		),
		heading('Why we write'),
		text(
			'A note is part of the support, not a chore that comes after it. It lets the person’s progress be seen. It lets the next worker go on where you stopped, so that the person does not have to tell it all again. It also shows that a service, which Medi-Cal may pay for, took place.'
		),
		text('Each county and agency has its own forms and deadlines. Learn yours in the first week.'),
		heading('What belongs in a note'),
		text('Forms differ. Most good notes answer the same few questions:'),
		list(
			'When and where did you meet, for how long, and who was there?',
			'What did the person want from today?',
			'What did you do together, and how does it serve a goal that is theirs?',
			'What did the person say or do? Use a few of their own words.',
			'What comes next, who will do it, and by when?'
		),
		text(
			'Some things stay out: your own diagnosis, guesses about causes, gossip, names of other people in the program, and private details that no one needs for the support.'
		),
		heading('Facts and opinions'),
		text(
			'A fact is what a camera would have caught. “He spoke fast and stood up three times” is a fact. “He was agitated” is an opinion, and “he was off his medicine” is a guess. Write what you saw and heard, and give the person’s own view beside it. Facts help the team more than your conclusion does, since they leave room for causes you did not think of.'
		),
		text('The same moment can be written to close a door, or to open one:'),
		list(
			'In place of “refused group”: “chose not to come to group today; said he wanted to be with his sister”.',
			'In place of “non-compliant”: “stopped the pills because they make her sleepy; wants to ask about other choices”.',
			'In place of “attention-seeking”: “asked for me four times this morning; said the nights are hard”.'
		),
		text(
			'Write strengths down as carefully as problems. If these are missing, the next reader will meet a person who has only troubles.'
		),
		heading('Write it together'),
		text(
			'Some agencies let you write the note with the person. At the end you can ask: “What was most useful today? What should we say about it?” Even where this is not done, you can tell people what you write and why. They also have a right to ask to see their health record, and to ask for a correction. You can show them how to begin.'
		),
		heading('True, on time, and yours'),
		text('A few rules hold everywhere:'),
		list(
			'Write soon after the meeting, inside the deadline. If you are late, say so. Do not backdate.',
			'Write the time that was really spent. Making it longer for billing can be fraud.',
			'Do not copy an old note and change the date.',
			'Mend mistakes in the open, the way your agency asks, so that the first words and the change can be seen.',
			'Sign for what you did yourself, with your own password, and for nothing else.'
		),
		heading('When something went wrong'),
		text(
			'After a crisis, a threat or an injury, first look after people. Then write the same day: the person’s own words, the times, whom you called, what was done, and what was agreed. Many agencies have a separate form for incidents. If you had to share something to keep someone safe, write down what you shared, with whom, and why.'
		),
		example(
			'Two notes',
			'Rosalind, a new peer, shows her supervisor a draft: “Ben was lazy and in a bad mood. Refused job search. Prompted to comply.” The supervisor asks what took place. Ben had come on time, although he had slept two hours. He said the job site asks about gaps, and that he does not know how to explain three years in the hospital. They had talked about that. “You heard all this,” the supervisor says, “and the note hides it.” Rosalind writes again: “Ben came on time after a night of two hours’ sleep. He said he wants to work, and does not know how to explain a three-year gap. We wrote two sentences he could use. On Tuesday he will try them with me.” Then she shows it to Ben. He reads it twice. “That’s me,” he says.'
		),
		heading('On the exam'),
		text(
			'Look for the answer that is true, sticks to facts, uses the person’s own words, ties the work to their goal, and keeps to the policy. Be careful with answers that leave out what must be written, that please a coworker with a small untruth, or that sound clinical.'
		),
		attempt(
			'Try it yourself.',
			'Recall a talk you had this week. Write three facts about it, and no opinion.',
			'Take one hurtful word that you have seen in a record. Write what could have stood there.',
			'Write five lines about a made-up meeting. Read them aloud as if the person sat beside you.',
			'Write down two questions for a future employer about notes, such as the deadline and who may read them.'
		)
	]
};
