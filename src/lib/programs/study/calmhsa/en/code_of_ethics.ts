import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'The Code of Ethics is the promise you sign when you are certified, and sign again at each renewal. This chapter explains its headings in our own words. Read the code itself too; it is the text that counts.',
	blocks: [
		care('This chapter names force, harm and broken trust, briefly and without detail.'),
		heading('What the code is for'),
		text(
			'The state’s Department of Health Care Services wrote the code for Medi-Cal peer support specialists. It has sixteen ideas to live by and one list of what may not be done. It protects the people you support. It protects you too: when you are pulled two ways, you can point to it.'
		),
		heading('The person leads'),
		list(
			'Hope. By how you live and how you treat people, you show that recovery is possible. You do not promise results.',
			'Person-driven care. The person sets the goals and makes the choices. You lay out options and respect what they pick. You do not force, even when a court has ordered the treatment.',
			'Family-driven and child-centered care. Parents and caregivers have a real say, and what is good for the child stays in the middle.',
			'Strengths-based care. You begin with what the person can do, has done and cares about.',
			'Wellness, recovery and resiliency. Many roads lead to a good life. You support the one each person is on, and look after your own.'
		),
		heading('How you meet people'),
		list(
			'Respect. Each person has worth, on good days and bad ones. Your words show it, also when they are not in the room.',
			'Authenticity. You are real. You share from your life when it serves the other person, and you do not pretend to know what you do not.',
			'Mutuality. Two people build this together, as equals.',
			'Reciprocity. Both give and both learn. You let the person teach you something.',
			'Cultural responsiveness. You ask about language, faith, family and identity, notice your own bias, and fit your support to the person.',
			'Holistic wellness. You see the whole life: body, mind, spirit, home, work, money, friends.'
		),
		heading('How you do the work'),
		list(
			'Integrity. You keep your word, own your mistakes, and seek no gain for yourself.',
			'Advocacy. You help people know their rights and use their own voice, and you stand with them against unfair treatment.',
			'Confidentiality. You keep what you hear private, and you explain the limits before they matter.',
			'Safety and protection. If someone may be harmed you act. You follow the law and your agency’s policy, and bring in others.',
			'Education. You keep learning, and you help others, your team too, to understand recovery.'
		),
		heading('What you may not do'),
		text(
			'The last heading draws lines. In plain words: do not use your place for sex, romance, money or favors. Do not force, threaten or shame. Do not push your faith or your own path. Do not do work that others are trained for, such as diagnosis or therapy. A yes from the person does not move these lines, because they may not feel free to say no.'
		),
		heading('If the code is broken'),
		text(
			'A complaint can be sent to the certifying body, up to three years after what happened. A certification can be suspended or taken away, and such a decision can be appealed. If you see a colleague cross a line, do not hide it and do not spread it. Take it to your supervisor. If the mistake is yours, say so early. What is said in time can most often be mended.'
		),
		example(
			'Say I was here',
			'Keisha supports Daniel, who has to attend a program because of a court order. He is worn out. “Say I was with you on Monday,” he asks. Keisha feels two ideas pull. It is his life to lead, and she may not lie. “I can’t say you were here when you weren’t,” she tells him. “Whether you go is up to you, and I know it doesn’t feel that way. Shall we look at what each choice would bring?” They write down both. Daniel sees that it is the morning hour he cannot manage, after his night shift. He decides to ask for the evening group, and Keisha sits with him while he calls. Afterwards she tells her supervisor how it went. Nobody was forced, and nobody lied.'
		),
		heading('On the exam'),
		text(
			'Questions on ethics seldom ask for a heading by name. They set two headings against each other. Look for the answer that keeps people safe, respects their choice, stays truthful, and does not leave the peer alone with it. An answer that needs a secret or a favor is seldom the one.'
		),
		attempt(
			'Try it yourself.',
			'Read the code on the certifying body’s site. Mark one line that surprises you.',
			'Choose three headings. For each, name one thing you did this month that fits it.',
			'Say aloud how mutuality and reciprocity differ.',
			'Recall a day when two of these ideas pulled you two ways. Whom would you ask today?'
		)
	]
};
