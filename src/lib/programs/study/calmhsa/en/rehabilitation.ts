import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Rehabilitation asks one question: what life do you want, and what would help you live it? This chapter is about skills and supports, how people change, and ways of working that help.',
	blocks: [
		heading('A life, not a program'),
		text(
			'Treatment tries to ease what hurts. Rehabilitation helps a person build: a home, a class, a job, a friendship, a place at the family table. The two go side by side. Nobody has to be free of symptoms first.'
		),
		text(
			'It begins with a role that the person chooses, such as tenant, student, baker or grandmother. Then two things are built for that role. Skills are what the person can do: cook a meal, read a lease, speak up at work. Supports are what makes it possible from the outside: a ride, a quieter desk, a friend who calls. When something does not work, look at both sides. It is often easier to change the setting than the person.'
		),
		heading('Teaching a skill without taking over'),
		text(
			'You may have learned some of these skills the hard way. Now the art is to hold back a little.'
		),
		list(
			'Choose a skill that the person wants, for a reason of their own.',
			'Break it into small parts and show one.',
			'Practice it together, best of all in the real place: their kitchen, their bus, their bank.',
			'Say what went well. Then ask what they would do differently.',
			'Step back as soon as you can. Doing it for them feels kind and teaches little.'
		),
		text(
			'Some tries will go wrong. People have a right to take a risk that they have thought through, as everybody does. This is called the dignity of risk. Your part is to help them see it clearly, and to be there afterwards.'
		),
		heading('Ways of working that help'),
		text(
			'You do not need to run these, but know what they are, so that people hear of them in time.'
		),
		list(
			'Supported employment: a regular paid job that the person wants, looked for soon, with support that goes on after the hire. Everyone who wants to work may try.',
			'Supportive housing: a home first, without having to earn it, with services by choice.',
			'Team care in the community: a small team that comes to the person, for those who need a lot of support.',
			'Clubhouses and peer-run centers: places to belong, to be needed and to find work.',
			'Medicines for opioid use disorder, such as buprenorphine, methadone and naltrexone. A person who takes them can be in recovery.',
			'Harm reduction: clean supplies, naloxone, wound care and respect, with nothing asked in return.'
		),
		heading('How people change'),
		text(
			'Change often comes in stages. At first a person may not think of it. Then they are of two minds. They get ready, they act, and they work to keep it up. People go back and forth, and that is normal. A return to use does not wipe out what was learned.'
		),
		text(
			'Your response should fit the stage. With someone who sees no problem, be respectful and curious. With someone of two minds, listen to both sides and let their own reasons come out. With someone who is ready, help them plan one step. To push a plan on a person who is still weighing it often makes them argue against it. Motivational Interviewing, a way of talking that many counselors use, rests on this. One question anyone can ask is, “What would be better if this changed?”'
		),
		heading('Many paths, and whose plan'),
		text(
			'Some people stop using altogether. Some use less. Some lean on medicine, faith, a sponsor, running or their children. Be proud of your own path, and make room for theirs. The plan has to hold their words. If you hear three goals in a meeting and none is the person’s own, the most useful thing you can do may be to turn to them and ask.'
		),
		example(
			'The number 14 bus',
			'Imani wants to take a sewing class across town. She used to sew for a shop and has not taken a bus in four years. Reggie, her peer, asks which part worries her most. It is the change of buses, where people crowd. On Tuesday they ride to the first stop and back. On Thursday they go as far as the change, stand by the wall, and let one bus go by. Reggie says what he saw: “You chose where to stand, and your hands got quiet.” The third time Imani rides, and he follows in the bus behind. She texts him from the door of the school: a photo of a sewing machine. Her plan had said “improve coping skills.” She asks for that line to be changed. It now says “I sew on Thursdays.”'
		),
		heading('On the exam'),
		text(
			'Look for the answer that starts from the person’s own goal, teaches in real life, and steps back in good time. Answers that wait until symptoms are gone, do the task for the person, or make one path the rule are weaker.'
		),
		attempt(
			'Try it yourself, on paper or in your head.',
			'Name one role in your life that matters to you. Which skill does it need, and which support?',
			'Take a task that you know well and break it into four small parts.',
			'Turn “will follow the treatment plan” into a goal that a person might say in their own words.'
		)
	]
};
