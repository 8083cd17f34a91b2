import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'People speak freely when they know where their words go. This chapter is about keeping what you are told, naming limits before they matter, and small habits that protect people every day.',
	blocks: [
		care('This chapter names danger, abuse and suicide, briefly and without detail.'),
		heading('A promise with edges'),
		text(
			'Confidentiality means that what a person tells you, and even that they come to you, stays with the people who need it for their care. It is a concept of the Code of Ethics, one of the 17 core competencies, and the ground that trust stands on. Many people you meet have had their story passed around without being asked.'
		),
		text(
			'The promise has edges; honest support names them early. Do not say “you can tell me anything, it stays between us”. It is not true, and the day it matters the person will feel betrayed. Say it plainly at the first meeting, in your own words: “What you tell me stays with me and my team. There are a few things I cannot keep to myself: if you or someone else is in danger, or if a child or an older or dependent adult is being harmed. If it comes to that, I will tell you first if I can.”'
		),
		heading('Which rules apply'),
		text('You need not be a lawyer. Know the names and what each is about:'),
		list(
			'HIPAA is the federal law on health information. It says who may see it and for what, and asks to share only what is needed.',
			'42 CFR Part 2 gives extra federal protection to records of treatment for substance use. Sharing those most often needs the person’s written consent.',
			'California has its own privacy laws for mental health records, which can be stricter.',
			'Your agency’s policy says whom to ask, which form to use, and who is told in an emergency.'
		),
		heading('Consent is a talk'),
		text(
			'A release of information is a paper that says who may tell what to whom, for what reason and until when. It is the person’s to give and to take back. Read it together. Ask what they want to keep out. “Your sister may know that you come here, but not what we speak about” is a fine consent. A signature given in a hurry, or from fear of losing a service, is not a real yes.'
		),
		heading('Small habits'),
		text('Most breaches are not crimes. They are hallways, cars and phones:'),
		list(
			'Speak about people only where others cannot hear, and only with those who need to know.',
			'Leave messages that say your name and number, not where you work or why you call.',
			'Lock the screen each time you stand up. Do not use a shared password.',
			'Keep names and pictures off your own phone and off every social page.',
			'In public, let the person greet you first. If they walk past, you walk past.',
			'In a group, make an agreement at the start, and say that you cannot speak for what others will do.'
		),
		text(
			'Family members often ask how someone is doing. You can listen, and tell them about support for families, without saying if you know the person at all. “I cannot say who we see here. I can hear how worried you are. May I tell you about a family group?”'
		),
		heading('When you have to speak'),
		text(
			'If someone may be in danger, do not keep it to yourself or handle it alone. Stay with the person if it is safe. Ask directly and calmly. Call your supervisor, the crisis team, 988 or 911 as your plan says. Your agency tells you if you are a mandated reporter: someone whom the law makes report suspected abuse or neglect of a child, an elder or a dependent adult. Learn this in your first week. Write down what you heard in the person’s own words, with the time, and what you did.'
		),
		text(
			'Then go back to the person. Tell them what you shared, with whom, and why. People can forgive a limit that was explained. They seldom forgive finding out by chance.'
		),
		example(
			'The call from the landlord',
			'Avery works at a wellness center. The phone rings. A friendly man says he is the landlord of someone called Dana, is glad she is getting help, and needs to know if she comes each week, because it is good for her lease. Avery knows that Dana fears for her room. “I can’t say if anyone by that name comes here,” Avery says. “If someone wants us to speak with a landlord, we do it with a signed form.” Later, in private, Avery tells Dana about the call. She decides that a letter would help, and they write it together: it says that she takes part in a program, and nothing more. She reads it, signs the release, and sets an end date. The same fact left the building, and this time it was her choice.'
		),
		heading('On the exam'),
		text(
			'Look for three things in an answer: limits were explained at the start, only what is needed is shared, and the person is told. Wrong answers often promise full secrecy, or share with a relative because they “mean well”.'
		),
		attempt(
			'Try it yourself.',
			'Write two sentences about confidentiality for a first meeting, in words a tired person can follow.',
			'Say what you answer when a mother asks if her adult son was here today.',
			'List three places where someone could overhear you. What could you change?',
			'Find out, or write down as a question: whom do I call first when I fear for someone’s safety?'
		)
	]
};
