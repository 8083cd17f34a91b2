import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Services can help a person get through the day. They cannot give anyone a life. This chapter is about how people find out what they want, how they move toward it, and how you walk along without steering.',
	blocks: [
		heading('A life, not a service plan'),
		text(
			'Ask people in a waiting room what they want, and you may hear, “Take my medicine. Stay out of the hospital.” Often these are the goals of someone else. A life one wants is made of other things: a key to one’s own door, work that someone needs, a person who calls on Sundays, a child, a dog, a place by the water.'
		),
		text(
			'Some people have been told for so long what they cannot do that they stopped wanting out loud. “I do not know” may mean “it hurts to hope.” So do not rush them. Wanting comes back slowly, to those who are asked and believed.'
		),
		heading('Healing is self-determined'),
		text(
			'The Massachusetts training says that healing is a self-determined process. The person decides what it means, where it goes and how fast. This is not the same as leaving people alone. You come back. You ask. You tell what helped you when they want to hear it. You believe in it on the days when they do not.'
		),
		text(
			'It also means that people may take risks, as everyone does. Love, work and moving house can all go wrong. The right to try and to fail is sometimes called the dignity of risk. Your part is to think it through with them: What do you hope for? What worries you? Who would you call if it went badly?'
		),
		heading('From a wish to a step'),
		text(
			'A wish does not have to be realistic to be useful. Under a big wish there is a reason, and the reason can be lived in many ways. A man who wants to be a pilot may love machines, distance or being trusted with something. Nobody has to give up the big wish to start with a small piece.'
		),
		list(
			'Listen for the energy. When does the voice change?',
			'Ask what is behind it: “What would be good about that?”',
			'Look for what is there already: skills, people, things that worked before.',
			'Find a step so small that it can be done this week, and let the person name it.',
			'Afterward ask how it was.'
		),
		text(
			'If the person wants nothing but rest, rest can be the step. A year of rest after ten hard years is not a lack of goals.'
		),
		heading('Out into the world'),
		text(
			'It is easy for a life to be filled with services: a program, a group, a van. They can be good. But if everyone who knows you is paid to, something is missing. Look with people for ordinary places: a choir, a court to play ball, a congregation, a class, a garden, a meeting of the neighborhood.'
		),
		text(
			'Work is a wish that many hold and many fear, since benefits can change with pay. You do not need to know those rules, and guessing could cost someone a lot. Help them find a trained benefits counselor, and let them decide with real facts in hand.'
		),
		text(
			'The law can be of help. The Americans with Disabilities Act protects people from unfair treatment because of a disability. In the Olmstead case of 1999 the Supreme Court said that keeping people in institutions when they could live in the community, and want to, can be discrimination. You do not give legal advice. You can say that rights exist and help someone find a person who knows them.'
		),
		heading('Your own life'),
		text(
			'You are building one as well. People see it, more than they hear what you say. Your job is part of it and should not be all of it. Keep something that has nothing to do with this work.'
		),
		example(
			'The accordion',
			'Benny has lived in a residence in Worcester for nine years. His plan says “improve hygiene.” Peer specialist Roberta asks what he did on a good Saturday, before. Benny looks at his hands. “Played weddings,” he says. “Accordion. Polkas. My uncle’s band.” It was sold long ago. Roberta does not look for an accordion. She asks what those Saturdays were like, and he talks for half an hour: the drive, the sausages, how an old woman cried when he played. “What of that would you like to have again?” she asks. “To be somebody’s music,” says Benny. His first step is to call a cousin. In spring he plays on a borrowed instrument at a church supper, two songs. He has washed his hair. Nobody asked him to.'
		),
		heading('On the exam'),
		text(
			'When a plan, a goal or a dream comes up, look for whose it is. Strong answers ask what the person wants, take the wish seriously, find strengths and let the person pick the step. Weaker ones make the dream smaller “to be realistic,” set goals for the person, or promise that it will work.'
		),
		attempt(
			'Try it yourself.',
			'Write ten things that you want. Do not ask if they are realistic.',
			'Take one. What is behind it? Write three ways in which that could be lived.',
			'Name a step so small that you could do it before Sunday.',
			'Think of someone who believed in you early. What did they do?'
		)
	]
};
