import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Work can bring money, friends and a reason to get up. This chapter is about helping someone move toward work they want, and about your own path through study, exam, application and the first weeks of a job.',
	blocks: [
		heading('Starting from what a person wants'),
		text(
			'When someone says, “I want a job,” the first step is a question: what kind of work, and what would it change for you? Wanting to work is enough to begin. In supported employment, people are not turned away for symptoms, for use, or for gaps in the past. The search starts soon, it follows what the person likes, and help goes on after they are hired.'
		),
		text(
			'Not everyone wants a paid job. Purpose can also be school, art, caring for others or helping out at a church. If a form asks for a work goal that is not the person’s own, help them say what theirs is.'
		),
		heading('Where to find help'),
		list(
			'The California Department of Rehabilitation helps people with disabilities prepare for, find and keep work.',
			'America’s Job Centers of California help any job seeker with search, résumé and training, at no cost.',
			'Work Incentives Planning and Assistance helps people on SSI or SSDI see what work would do to their benefits.',
			'Colleges have an office for students with disabilities, where accommodations are arranged.',
			'Legal aid and the courts’ self-help centers can explain what a record means and if it can be cleared.'
		),
		text(
			'Fear of losing a check or Medi-Cal keeps many people from trying. Do not guess about benefits: the rules are detailed, and a wrong word costs money. Go along to a benefits counselor, and let the person decide on facts.'
		),
		heading('Applying and interviewing'),
		text(
			'A résumé shows what a person can do. Years of recovery or of caring for family hold skills: keeping a plan, calming others, dealing with offices. Dates and jobs have to be true. What to tell about health is the person’s choice.'
		),
		text(
			'Practice interviews aloud. For a peer job there will be a question about lived experience. A strong answer is short: something learned, and an example of how it could help another person. Nobody has to name a diagnosis or a medicine.'
		),
		heading('Rights at work'),
		text(
			'Under the Americans with Disabilities Act, a person may in most situations keep a health condition private. As a rule, an employer may not ask about it before making a job offer. A worker can ask for a reasonable accommodation, such as other hours, a quieter place or written instructions. To do so they will have to share some information, and the employer must keep it confidential. The core tasks of the job remain.'
		),
		text(
			'In California most employers may not ask about a criminal record before they make a conditional offer. There are exceptions. You can tell people that these rights exist, and then help them find someone who knows the law. Legal advice is not your role.'
		),
		heading('Your own path: study and exam'),
		text(
			'Test yourself in short sessions over many days. Recalling from memory works better than reading the same page again. If you want extra time or another accommodation, send the form at least 30 days before and do not book until it is approved.'
		),
		text(
			'In the exam, watch for words like “first” and “best”. When two answers sound kind, ask which one stays in the peer role and fits that word.'
		),
		heading('The first weeks on the job'),
		text(
			'If you are given mostly errands, sit down with your supervisor and the job description, and talk about what a peer is there for. Notice who at work could be a natural support. The same holds for the people you help: who at the new place could be on their side, and how will you two stay in touch?'
		),
		text(
			'If a job ends, listen first. Later ask what went well and what should be different next time.'
		),
		example(
			'The offer',
			'Teodora, 44, gets SSI. A flower shop offers her twelve hours a week. She tells Dmitri, her peer, that she will say no. “What if they take it all away?” Dmitri does not know the answer, and says so. “Would it help to ask someone whose job it is to know?” They call a benefits counselor together, and Teodora asks her own questions. Two weeks later she has a page that shows what her check would be at twelve hours, and what she would have to report. She reads it three times. “So it is not all or nothing,” she says. She asks the shop for afternoons, since her medicine makes mornings slow. She does not tell them why, and they do not ask. On her first day she sends Dmitri a message: “I smell like roses.”'
		),
		heading('On the exam'),
		text(
			'Questions about work reward the answer that starts with the person’s own wish, links to someone with the right knowledge, and leaves private matters to them. Be careful with answers that wait until someone is “ready”, guess about benefits or law, or speak to a manager without consent.'
		),
		attempt(
			'Try it yourself.',
			'Write two skills that you gained in a hard time, in words for a résumé.',
			'Answer aloud in one minute: “How would you use your own experience in this work?”',
			'Find the nearest job center, and the office of the Department of Rehabilitation.'
		)
	]
};
