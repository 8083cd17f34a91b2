import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Peer support is warm and close, and it is also a job with limits. This chapter shows how boundaries protect both people, and how the Code of Ethics helps when the right thing is not clear.',
	blocks: [
		care(
			'This chapter speaks about gifts, money, romance and harm. You can stop and come back at any time.'
		),
		heading('Why there are boundaries'),
		text(
			'A boundary is a line that says what this relationship is for. It is for the other person’s recovery. When the line is clear, the person knows what to expect. They do not have to wonder what you want from them. They do not have to take care of you.'
		),
		text(
			'Peers meet as equals, and still there is a difference in power. You are paid. You can read records. You may sit in meetings where the person’s life is spoken about. The person may fear to say no to you. Boundaries are how you use that power with care.'
		),
		heading('Friendly, and not a friend'),
		text(
			'You can laugh together, share a coffee in a café, and speak about your own life. A friend does these things too. The difference is the direction. In a friendship both people lean on each other. In peer support you share to help the other person, and you get your own support elsewhere: from your supervisor, your group, your family.'
		),
		text('A quick test before you share something of your own:'),
		list(
			'Who is this for? If the honest answer is “for me”, keep it for your own support.',
			'Is it short? A minute is long. Then hand the talk back.',
			'Am I steady about it? A story that still shakes you is not ready to share.',
			'Would I be fine if the person told it to others? They have no duty to keep it.'
		),
		heading('Lines that do not move'),
		text(
			'Some lines depend on the setting, and some never move. The Code of Ethics says plainly what a peer support specialist may not do. In our own words, the ones that matter every day are these:'
		),
		list(
			'No romance and no sex with the people you support.',
			'No borrowing, lending, selling, or taking gifts that could sway you.',
			'No diagnosis, no advice about doses, no therapy. That is other people’s work.',
			'No force, no threats, no shame, and no pushing of your own beliefs.',
			'No secrets that keep someone in danger.'
		),
		heading('Two roles at once'),
		text(
			'In a small town or a small community you may already know the person. Your cousins are friends. You go to the same group. This is called a dual relationship. It is not always wrong, but it is never nothing. Tell your supervisor early. Ask if someone else could support this person. If not, agree with the person on how you greet each other in public, and on what stays out of your talks.'
		),
		text(
			'Online counts too. A friend request from a person you support is a boundary question. Most programs say no to personal accounts. Say it kindly and before it happens: “I do not connect online with people I work with. It is how I keep your privacy.”'
		),
		heading('When it is not clear'),
		text(
			'Ethics is not a list you learn by heart. It is a way to think when two good things pull in two directions, like respect for a choice and worry for safety. Four steps help:'
		),
		list(
			'Stop. Very few things need an answer this minute.',
			'Name what pulls: which values of the code are on each side?',
			'Ask. Your supervisor is there for this, and so is your agency’s policy.',
			'Act openly, write down what you did and why, and talk about it after.'
		),
		text(
			'Asking is not weakness. A reviewer, an employer and an exam all look for the same thing: a person who sees the question in time and does not carry it alone.'
		),
		example(
			'Forty dollars',
			'Avery supports a young man named Luis. On a Friday he says that his phone will be cut off and asks for forty dollars until Monday. Avery has the money. Avery also knows what it would change: on Monday there would be a debt between them, and talks about recovery would become talks about money. “I do not lend money to people I support,” Avery says. “It is not about you. I want our talks to stay yours. Let us look at what we can do before five.” They call the phone company together and get one more week. Avery shows Luis a program for low-cost phone service, and Luis fills in the form himself. Avery tells the supervisor the same day. The boundary did not end the help. It gave the help a better shape.'
		),
		heading('On the exam'),
		text(
			'In a question about ethics, first ask whose need the answer serves. Look for: keeps the role clear, tells the supervisor, stays kind. Answers that handle a serious matter alone, or that cut the person off without a word, are seldom the best.'
		),
		attempt(
			'Try it yourself. Choose one and say your answer aloud, as you would say it to the person.',
			'Someone brings you a silver bracelet to say thank you. What do you say?',
			'You meet a person you support at the grocery store, with your children. What was agreed before?',
			'Someone asks if they should stop their medicine. What is yours to say, and whose question is it?',
			'Write the name of two people you would call when a day at work was too much.'
		)
	]
};
