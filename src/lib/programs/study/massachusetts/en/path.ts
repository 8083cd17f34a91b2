import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'This chapter is about becoming a Certified Peer Specialist, or CPS, in Massachusetts: who can apply, what the steps are, and what nobody could confirm for us. Waymark is not part of the program. Dates and rules can change, so look at the program’s own page before you act.',
	blocks: [
		heading('What the role asks for'),
		text(
			'The training is run by Kiva Centers, the one place that is allowed to give it in Massachusetts. The state’s Department of Mental Health pays for it. There is no cost to you for the class, the exam or the materials.'
		),
		text(
			'This is not a first step into peer support. The course is for people who already know something about it and have done it, paid or unpaid. The program says that it helps to have taken at least two peer trainings before. If you have not, that is no reason to give up. Community groups and recovery learning communities offer trainings that you can start with. You also do not need to be a CPS to give peer support. Much of it happens without a certificate.'
		),
		heading('Who can apply'),
		list(
			'You are 18 or older.',
			'You live or work in Massachusetts.',
			'You have a high school diploma or an equivalent, such as a GED or HiSET.',
			'You have lived experience with things that changed your life in a big way, such as trauma, a mental health diagnosis or substance use.',
			'You are willing to share your story in the context of peer support.'
		),
		text(
			'The program also looks for signs that you will do well: that you know peer relationships from the inside, that you can tell a system that keeps people stable from one that expects recovery, that you have led, advocated or supported, and that you mean to finish the course and work in the role. It tries to make a class with different backgrounds and views. People who already work as a CPS come first.'
		),
		heading('Three steps'),
		text(
			'Each class has its own time to apply. It opens and closes on dates that the program sets. Watch for them early, because the time can be short.'
		),
		list(
			'Apply. You fill in the application. Then an email comes with a link to choose a time for your interview. Look in the spam folder too.',
			'Book the interview. After that comes an email which you pass on to the people who will speak for you.',
			'Send that email to your references, on the same day if you can.'
		),
		text('Waymark can show you these steps and remind you. It cannot apply for you.'),
		heading('Your two references'),
		text(
			'You need two references. They should be finished at least two business days before your interview, so some people ask more than two. Good ones are professionals who know your work with others: an employer, a supervisor, a teacher, someone you volunteered with. One of the two is expected to be a Certified Peer Specialist. Family members cannot do it. The program discourages letters from treatment providers that go into your diagnosis.'
		),
		heading('The class'),
		text(
			'The course page speaks of 65 hours and more than 24 modules, with small groups and homework. Classes are online, in person or a mix. A day goes from nine to four; on some pages the first and the last day are half days. The course covers three core competencies: peer support, being “in” but not “of” the system, and being a change agent. Around them are history, advanced fundamentals, human experience language, cross-cultural partnering, fear, groups, power and integrity, and creating the life one wants. The code of ethics counts for you from the first day of class.'
		),
		heading('On the exam'),
		text(
			'After the class you can take a written exam. How many questions it has, what score you need and how often you can take it again are not published in anything we could read. Ask the program. Whether you must renew later is also unclear; an older page of another group says no. Nothing in Waymark comes from the exam. Learn to think as a peer, and the form of the questions will matter less.'
		),
		example(
			'The second email',
			'Samir cleans offices in Quincy at night and runs a small group at his mosque. He applies on the last day but one. No mail comes. His friend Ana asks, “Did you look in the spam folder?” There it is, with the link. He books an interview and gets the second email, the one for references. He wants to ask his brother, who knows him best. Ana shakes her head: no family. So he writes to the woman who led his last peer training, to his shift manager, and to a CPS at the community center who has seen him with the group. He tells each of them the day by which it must be done. Two answer at once. The third takes a week, and it does not matter now.'
		),
		attempt(
			'Try it yourself.',
			'Tick off the five points under “Who can apply.” Which one needs a paper?',
			'Write the names of four people who have seen you support someone. Which of them is a CPS?',
			'Say in a minute what peer support means to you, as you might in an interview.',
			'Look up the program’s page and write down when the next time to apply opens.'
		)
	]
};
