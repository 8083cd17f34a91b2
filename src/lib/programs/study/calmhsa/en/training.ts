import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Eighty hours is a long time to sit with one subject, and for many people it is the best part of the way. This chapter tells what the training covers, how to choose a provider, and how to make the hours your own.',
	blocks: [
		heading('The rule in one breath'),
		text(
			'For initial certification the training has to be an 80-hour course that covers all 17 core competencies. It has to come from a provider that CalMHSA has approved, and it has to be completed after July 1, 2022. Each of the four parts counts: hours, content, provider, date. Other peer courses may be wonderful, but they do not stand in for this one.'
		),
		heading('The 17 core competencies'),
		text('In plain words, and in five groups, they ask you to:'),
		list(
			'Know what you stand for: hope, recovery and wellness; the role of advocacy; the role of consumers and family members.',
			'Know the field: psychiatric rehabilitation and addiction recovery; trauma-informed care; co-occurring disorders; cultural and structural competence.',
			'Work with people: group facilitation; conflict resolution; safety and crisis planning; navigation of, and referral to, other services.',
			'Work as a professional: boundaries and ethics; documentation; confidentiality; digital literacy.',
			'Look after yourself: self-awareness and self-care; getting ready for a job, with study and test skills, a résumé and interviews.'
		),
		text(
			'Count them: three, four, four, four and two. The guide you are reading follows the same 17, so you can use it before, during and after your course. The eight areas of the exam cut across them: one question may touch on culture, crisis and privacy at once.'
		),
		heading('Choosing a provider'),
		text(
			'The list of approved providers can change. Look at CalMHSA’s page on the day you sign up, and do not rely on an advertisement. Then ask each provider the same questions:'
		),
		list(
			'Are you approved for the 80-hour training today? May I see that in writing?',
			'Is the course online, in person or mixed? Which days and hours?',
			'In which language? Courses in Spanish can be approved too.',
			'What does it cost, what if I have to stop, and is there a scholarship?',
			'What happens if I miss a day? How can I ask for an accommodation?',
			'When, and with which name on it, do I get my certificate?'
		),
		text(
			'Prices are set by each provider and differ a lot. Some counties have scholarships, and they are limited, so ask your county early. If you work or volunteer in an agency, ask there as well.'
		),
		heading('You do not have to wait'),
		text(
			'You may send your application before the course is over. The application is reviewed in up to 30 days. Once it is approved you add the training certificate, and its answer comes within 14 days. From the approval of your application, you have 12 months for the rest, the exam included. So plan the two together: if your course ends in ten months, applying today leaves little room.'
		),
		text(
			'When the certificate arrives, read it. Is your name the one on your ID? Does it show 80 hours, the provider and the day you finished? A small error is easy to fix with the provider that week, and harder a year later. Keep a photo of it, too.'
		),
		heading('Making the hours yours'),
		text(
			'Old feelings can come up in class: about school, tests, your own story. Tell the trainer what helps you. Decide before each day what you will share and what you will keep. Learn out loud with others, since most of this work is talk. And take one idea a day into your life: one open question at dinner, one pause before advice.'
		),
		heading('After the basic course'),
		text(
			'Later there are specializations of 40 hours each: for parents, caregivers and family members; for crisis care; for work with people who are unhoused; and for people involved with the justice system. They build on the certification. They do not certify by themselves.'
		),
		example(
			'Row three',
			'Darnell left school at fourteen and got his GED at forty. On the first day of training he sits in row three, near the door. There is a sheet with 17 lines, and his hands are damp. At the break he tells the trainer, Lucía, “I read slowly.” – “So do two others,” she says. “What helped you with the GED?” Reading aloud, he says, with his sister. Lucía asks who would like to read aloud over lunch, and four people come. Darnell finds that he knows more than the sheet does about line six, trauma, and line ten, conflict. He writes his own words beside each line. In week three the group is to practice a hard talk. No one wants to begin. Darnell gets up from row three and pulls two chairs together.'
		),
		heading('On the exam'),
		text(
			'You are not asked to recite the list. You get scenes. It helps to ask yourself which competency a scene is about, and what that part of your training would have you do first.'
		),
		attempt(
			'Try it yourself.',
			'Cover the list and write down as many of the 17 as you can. Which group was thin?',
			'Mark three competencies that your life has taught you already, and say how.',
			'Write your six questions to a provider, in your words, and send them to two.',
			'Put two dates into a calendar: the end of your course, and the day you will apply.'
		)
	]
};
