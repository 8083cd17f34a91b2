import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Four ideas carry peer support: mutuality, empowerment, hope and respect. They are short words with long roots. This chapter shows what each one looks like on an ordinary Tuesday, and what to do when two of them pull apart.',
	blocks: [
		heading('What makes it peer support'),
		text(
			'Kind people work in every clinic. What you add is that you have been there, as a person in recovery or as family of one, and that you use it on purpose. You do not treat and you do not judge. You walk beside someone for a part of the way. And they are free to say no to it. Support that a person cannot refuse is no longer peer support, even when it is meant well.'
		),
		heading('Mutuality'),
		text(
			'Mutuality means that two people meet as equals and that both may learn. You are not the one who has arrived, and the other is not the one who is lost. In practice this is small. You sit on the same kind of chair. You ask before you write. You say “I do not know” when you do not. You plan together and not for.'
		),
		text(
			'It does not mean that you split the time in half. The meeting is there for the other person, and you have a role, hours and duties. Mutual is the respect, not the burden. You let yourself be moved and taught, and you take your own pain to your own support.'
		),
		heading('Empowerment'),
		text(
			'Nobody can hand power to another person like a cup of tea. What you can do is clear the way to the power they have. Many people were told for years what they cannot do. So look for the strength in the story, and say it back. Give facts about all the options, with the good and the bad of each. Then let the person decide, and stand by them when they choose what you would not.'
		),
		list(
			'Ask “what have you thought of?” before you tell what you would do.',
			'Do with, then beside, then less and less.',
			'Leave the pen, the phone and the last word with the person.',
			'Speak of risks openly. The right to try comes with the right to get it wrong.',
			'Notice each choice made, also a small one.'
		),
		heading('Hope'),
		text(
			'Hope is not “it will be fine.” It is the calm belief that this person can have a life they want, held for them until they can hold it again. You carry it in how you keep your word and in how you live. Your being there says more than advice: somebody was in that place, and now is here. When hope is low, make the step smaller. The chapter on hope has more about this.'
		),
		heading('Respect'),
		text(
			'Respect begins with the name, said right. It is in the time you keep, the words you write down, and the joke you do not make. It means that a person’s faith, language, family, body and way of recovery are theirs. You may think otherwise and still stand beside them. Respect also speaks the truth. To hide a rule or a limit from someone “so as not to upset them” treats them like a child.'
		),
		heading('When the principles pull apart'),
		text(
			'Sometimes respect for a choice and worry for a life pull in two ways. Or a court has ordered treatment, and you believe in free choice. You cannot lift the order. You can still find every choice inside of it: which group, which day, what to say to the judge, what you talk about. And when someone is in danger, you bring in help openly and with the person. Ask your supervisor early. Keeping to the principles does not mean standing alone with them.'
		),
		example(
			'The van',
			'Jordan supports a man named Hector, who has to attend a program because of a court. “So you are one more guard,” Hector says in the van. “I can see why it looks like that,” says Jordan. “I cannot change the order. I can tell you what the court hears from us, and what I would have to pass on: if you or someone else is in danger.” It is quiet for two stoplights. “Is there anything in this week that is yours to choose?” Jordan asks. Hector laughs a little. “The seat,” he says. The next day he takes the front one. Over the weeks they find more: the Thursday group, because it is in Spanish; a letter to the judge in his own words; a Saturday without any talk of programs. When the order ends, Hector keeps the Thursday group. Nobody asked him to.'
		),
		heading('On the exam'),
		text(
			'If two answers both sound kind, choose the one that leaves more power with the person. Ask of each: who decides here, who speaks, who holds the pen? Answers that rescue, push, promise or know better are most often the weaker ones.'
		),
		attempt(
			'Try it yourself.',
			'Say each of the four principles in one sentence of your own, without looking.',
			'Think of help that made you feel small. Which principle was missing?',
			'Rewrite this: “You need to go to the group.” Leave the choice with the person.',
			'Name a choice that would be hard for you to respect. What would you ask?'
		)
	]
};
