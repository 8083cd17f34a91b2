import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Services can feel like a city with no street signs. You have walked some of it. This chapter is about helping a person find the place they want, get through the door, and be met by someone on the other side.',
	blocks: [
		heading('Start with the person'),
		text(
			'A new peer often starts with a list: here are nine numbers. The person thanks you, goes home, and calls none of them. So begin with questions. What do you want to be different? What have you tried, and how were you treated? What has to be solved today? A family with no bed tonight needs a bed first. The class and the dentist come after.'
		),
		text(
			'Ask also about the people and places that are already there: a sister, a temple, a barber, a soccer team. These are called natural supports. They do not close at five, and they do not end when a program ends.'
		),
		heading('Find what fits'),
		text(
			'Before you name a place, check it. A wrong address can cost someone a day’s pay. Find out:'
		),
		list(
			'Is it open, and does someone answer?',
			'Who can go there? Age, county, insurance, papers, family, pets.',
			'What does it cost, and what must the person bring?',
			'Which languages, and is there a ramp?',
			'How long is the wait, and what can help until then?',
			'What do people say who have been there?'
		),
		text(
			'Then offer two or three places, with what you know about each, and let the person choose. No is a fine answer. It tells you more about what they are looking for.'
		),
		heading('Make the connection'),
		text(
			'There is a difference between telling and linking. Telling is a number on a card. Linking is making the call together, with the person’s yes, and asking for a name. It can be going along to the first visit. If you can, let the person dial and speak while you sit beside them. It builds a skill that stays with them.'
		),
		text(
			'Ask before you share anything. When the worker on the phone asks about diagnosis or jail, turn to the person: “Do you want to answer that?” And later, “How was it?” is half of a good referral. If they did not go, there was a reason, and the reason is your next task.'
		),
		heading('When a door stays closed'),
		text(
			'Most missed visits are not about will. Look for what stood in the way: no ride, no sitter, a phone cut off, a form in the wrong language. Many of these can be solved:'
		),
		list(
			'Medi-Cal health plans offer rides to covered visits for people who have no other way. The person calls the plan ahead of time.',
			'A letter that says no must say why and how to ask again. Read it together and look for the deadline. Legal aid is free for many.',
			'If a place turns people away for their language, disability or who they are, the person can complain. Ask if they want to.',
			'When nothing exists, say so. Then tell your team about the gap.'
		),
		heading('Numbers to know by heart'),
		text(
			'In California, 211 is free and links people with food, shelter, help with bills and much more in their county. 988 is for any emotional crisis, by call, text or chat. 911 is for danger to life now. Your county has an access line for mental health and substance use services; learn its number, too.'
		),
		heading('What is not yours to answer'),
		text(
			'Will I get disability? Could this hurt my immigration case? Can I stop drinking at home? A kind guess can do great harm. Social Security decides on benefits. A lawyer speaks about the law. Stopping heavy drinking all at once can be dangerous, so medical help comes first. Your part is to take the question seriously and to get the person to someone who knows, today if it is urgent.'
		),
		example(
			'The third floor',
			'Avery supports a woman named Thuy, who takes care of her brother. Twice she has not gone to the family clinic. “I am lazy,” she says. Avery asks what those mornings were like. The clinic is on the third floor, and her brother will not get into an elevator since a bad night in a hospital. She did not want to say so to a stranger. “Would you like to ask if they have a room on the first floor?” asks Avery. They write down one sentence. Thuy calls from Avery’s desk, in Vietnamese, with an interpreter of the clinic on the line. It takes nine minutes. On Thursday a nurse called Marco meets them at the street door. The next week Thuy makes the call about her brother’s teeth by herself. She tells Avery about it afterward, smiling.'
		),
		heading('On the exam'),
		text(
			'Look for the answer that asks first, offers choices, connects in person and follows up. Weaker answers hand over a list, decide for the person, promise a result, give legal or medical advice, or do it all alone and fast.'
		),
		attempt(
			'Try it yourself.',
			'Choose one place near you. Call it, and check the six points from the list above.',
			'Draw your own natural supports: five people or places that no program gave you.',
			'Say aloud what you answer to: “Will I get disability with this?”',
			'Find the number of your county’s access line and write it next to 211 and 988.'
		)
	]
};
