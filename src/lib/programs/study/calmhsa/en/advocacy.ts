import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'To advocate is to help a voice be heard. This chapter shows how to do that beside a person and not over their head, how to speak up inside a system, and where a peer’s part ends.',
	blocks: [
		heading('Whose voice is it?'),
		text(
			'Many people in services have been talked about for years. So the first rule of advocacy is a question: “What do you want to happen, and what part do you want me to have in it?”'
		),
		text(
			'You can stand up for a choice you would not make yourself. See that the person knows what may follow from it, and that their words arrive. If the choice puts someone in danger, that is a different matter: tell the person so, and bring in your supervisor at once.'
		),
		heading('Three sizes of advocacy'),
		list(
			'Self-advocacy: people speak for themselves. You help them find the words, practice and get ready.',
			'Advocacy for one person: with their agreement, you stand beside them or say something they asked you to say.',
			'Systems advocacy: you work to change a rule or habit that holds back many people.'
		),
		text(
			'Start with the first size whenever you can. Each time people speak for themselves and are heard, they need you a little less. When you do speak for someone, keep it short and hand the word back.'
		),
		heading('Helping a voice grow'),
		text(
			'Saying what one needs in a room full of staff is a skill, and skills grow in small steps. Ask what is the one thing that must not be left out. Help to put it on paper in two or three sentences, in the person’s own words. Practice it together. Agree on a sign for “I need a pause.”'
		),
		text(
			'Afterward, ask how it was for them before you say how it was for you. A person who got half of what they wanted may have done something they never did before. Name it.'
		),
		heading('Know the doors'),
		text('You do not have to be an expert in rights. You do need to know which doors exist:'),
		list(
			'A grievance is a complaint about how a person was treated or served. People who get Medi-Cal mental health services from their county can file one, in writing or by speaking.',
			'An appeal is for a decision, such as a service that was denied or cut. If the appeal does not settle it, there may be a right to a state fair hearing.',
			'Each county has patients’ rights advocates. They look into complaints about rights from people in mental health facilities.',
			'Legal aid answers questions about evictions, benefits, immigration and court. You do not.'
		),
		text(
			'Letters have dates in them. When someone shows you a denial or a court paper, read it with them for the reason, the deadline and the way to answer. Then help them reach the right person.'
		),
		heading('Speaking up inside the system'),
		text(
			'At times it is your own agency that does harm: a rule, a form, the way people talk in a meeting. You have a view that others lack. Go first to your supervisor. Bring what you have seen, without names or gossip. Ask what the rule is for, and suggest something to try. A calm question often moves more than a loud one, because people can change without losing face.'
		),
		text(
			'Watch your own role too. A coworker may ask you to talk someone into a plan or a signature. A peer does not press people. You can say: “I do not persuade, but I will gladly ask what she would change.” That teaches the team what you are there for.'
		),
		example(
			'Five words on a card',
			'Naomi supports Darnell, whose medicine makes his hands shake. He is a barber. Twice he meant to tell the doctor, and twice he said, “I’m fine.” Naomi does not offer to tell her for him. She asks, “If she heard only one thing, what should it be?” He thinks. “My hands are my job.” She writes it on a card and gives it to him. They practice in the waiting room, and he asks her to come in and say nothing unless he touches his ear. He reads the card aloud. The doctor puts down her pen and asks what he has noticed. He never touches his ear. On the way out he says that he forgot one question. “Do you want to send it to her?” asks Naomi. He writes the message himself, that same night.'
		),
		heading('On the exam'),
		text(
			'Look for the answer that first asks the person, then helps them speak, and only then speaks for them. Prefer the open road, such as a supervisor or a formal complaint, to working behind backs. Be careful with answers that rescue, threaten, give legal or medical advice, or reveal something the person told you.'
		),
		attempt(
			'Try it yourself. It takes ten minutes and nobody collects it.',
			'Think of a time when someone spoke for you. What did they get right, and what did they miss?',
			'Write one thing that a doctor or an office should know about you, in two sentences. Say it aloud.',
			'Choose a rule where you work or get services that holds people back. Write a calm question about it for the person in charge.',
			'Find out the name of the patients’ rights program in your county, and of one legal aid office.'
		)
	]
};
