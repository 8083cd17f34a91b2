import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Peer support is the first of the three core competencies of a Certified Peer Specialist (CPS). This chapter is about what it is, how two people can meet as equals, and how you use your own story without taking over.',
	blocks: [
		care('One part of this chapter speaks of suicide. You can skip it, or come back to it later.'),
		heading('What peer support is'),
		text(
			'Two people who have been through something hard meet, and both gain from it. They give each other hope, encouragement, connection and understanding. That is the heart of it, and it is older than any certificate. It happens at kitchen tables, in church halls and on the phone at night. A CPS is someone who was trained to do it as a job.'
		),
		text(
			'The Massachusetts course has a message to carry: healing is a self-determined process. Nobody else can heal a person, and nobody else can say what healing has to look like. You bring company and hope. The other person brings the map.'
		),
		heading('Meeting as equals'),
		text(
			'Mutual does not mean that you both talk for the same number of minutes. It means that neither of you is the expert on the other’s life. You may learn from the person you support, and you can say so. You decide things together: where to meet, what to talk about, when to stop.'
		),
		text('Some signs that a relationship is mutual:'),
		list(
			'Both of you can say “I don’t know” and “I see it another way”.',
			'You ask more than you tell, and you wait for the answer.',
			'The person can say no to you, and nothing bad follows.',
			'You are a whole human being there, and not a role with a smile.'
		),
		text(
			'There is still a difference between you. You may be paid, and you have duties. It helps to say that out loud early on. Your own support comes mainly from other places: your friends, your own peers, your supervisor.'
		),
		heading('Sharing, and giving the floor back'),
		text(
			'“I have felt something like this too” can be a great relief to hear. Notice the word “something”. You do not know how another person feels, even if your stories look alike. So you offer a small piece, in a sentence or two, and you stop. Then you ask about them.'
		),
		text(
			'Before you share, ask yourself what it is for. Does it give hope? Does it show that the person is not alone? Then it may help. Do you want to lead the person to do what you did? Then wait. A story told to move someone is pressure, even when it is kind. And what still shakes you is not ready yet.'
		),
		heading('When it gets hard'),
		text(
			'Sometimes a person tells you that life is too much. It is tempting to change the subject, to cheer them up, or to hand them over at once. A peer can stay. You can ask in plain words if they are thinking about suicide. Asking does not put the idea in someone’s mind. You listen to what the pain is about.'
		),
		text(
			'You are also honest about what you cannot keep to yourself, and you say it early. If there is danger, you bring in help: your supervisor, the crisis team, 988. You do it together with the person whenever that can be done. Ask your supervisor what your agency’s policy is before you need it.'
		),
		heading('What it is not'),
		text(
			'Peer support is not therapy, and it does not assess or treat. It is not giving orders, and not checking if someone did what others told them. It is not being a sponsor or a friend with a badge. It is not forced on anyone either: a person may say no, and the door stays open.'
		),
		example(
			'The bench behind the clinic',
			'Keisha is a CPS in Worcester. A man named Andre has come to see her twice and has hardly spoken. This time he says, “My brother says I should be over it by now.” Keisha knows that sentence well. She could tell him how she answered her own family. She says, “People said that to me too. It made me feel small.” Then she waits. Andre looks at the trees for a while. “Small, yes,” he says. “And I start to think he is right.” “What would you want him to know?” Keisha asks. They stay on that bench for half an hour. Andre does most of the talking. Near the end he asks how she dealt with her own family, and now she tells him a bit of it. It came when he wanted it.'
		),
		heading('On the exam'),
		text(
			'Look for the answer that stays close, asks an open question and leaves the choice to the person. Be careful with answers that promise, that give advice at once, or that tell a long story. An answer that goes around the person, even out of care, is seldom the best one.'
		),
		attempt(
			'Try it yourself. Nobody collects it.',
			'Think of someone who helped you as an equal. What did they not do?',
			'Choose a part of your story that may give hope. Say it in two sentences, and end with a question.',
			'Say aloud how you would explain, at a first meeting, what you cannot keep private.',
			'Name two places where you get your own support.'
		)
	]
};
