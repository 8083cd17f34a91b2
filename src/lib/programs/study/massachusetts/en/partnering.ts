import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Every talk between two people crosses a border of some kind. This chapter is about meeting someone whose world is not like yours, learning from them, and working side by side without taking the lead away from them.',
	blocks: [
		care(
			'This chapter speaks of racism, of people being left out, and of words that hurt. Stop whenever you like.'
		),
		heading('Culture is more than a country'),
		text(
			'When people hear “culture,” they often think of food, flags and holidays. It is much wider. Culture is what a group of people takes for granted: how to greet, what is private, who decides in a family, what pain means, when to ask for help. Each of us belongs to several at once. A person may be Cape Verdean, a grandmother, a union member, a Catholic and someone who hears voices. None of these alone tells you who she is.'
		),
		text(
			'Services have a culture too. They have their own words, a love of forms, and ideas about time and risk. If you have been around it for long, you may no longer see it. The person who walks in for the first time sees it at once.'
		),
		heading('A learner, not an expert'),
		text(
			'No course can teach you all the customs of Lawrence, Lowell, New Bedford or Mashpee. Even if it could, the person before you might not follow them. So the skill is not to know. It is to stay curious and humble. This is often called cultural humility. It has two sides:'
		),
		list(
			'Toward the other person: you ask, you listen, and you let them tell you what matters in their life and what it is called.',
			'Toward yourself: you notice what you take for granted, where it came from, and whom it leaves out.'
		),
		text(
			'Keep people’s own words. If someone speaks of nerves, of a heavy heart, or of a spirit, that is the word for it. You do not have to share the belief to respect it. You ask, “What has that been like?” and “What has helped before?”'
		),
		heading('Partnering means sharing the lead'),
		text(
			'To partner is more than to be nice to someone who is different. It means that both have something to bring and both have a say. Three habits help:'
		),
		list(
			'Ask early how the person likes to be called, in which language they think best, and who else should be part of the talk.',
			'Look for the door that is closed: a flyer in one language, stairs, a fee, a meeting during prayer.',
			'Ask who is not in the room when plans are made, and invite them before the plan is done.'
		),
		text(
			'Language is one of the first doors. A person has a right to understand what is being said about their life. Ask for a trained interpreter. A child, a cousin or a helpful peer is no replacement when health or rights are being discussed.'
		),
		heading('Power is part of it'),
		text(
			'Some of us are followed in shops and some are not. Some were hurt by hospitals, police or schools because of their color, their accent or whom they love. If a person does not trust the place where you work, they may have good reasons. You do not need to defend it. You can say, “Thank you for telling me. What would make this worth your time?”'
		),
		text(
			'You will make mistakes. You will say a name wrong or use the wrong pronoun. A good repair is short: say it right, say you are sorry, go on, and practice. If you explain for long, the other person ends up taking care of you.'
		),
		example(
			'Sunday coffee',
			'Mercy, a peer specialist in Brockton, supports Dona Lita, who came from Cape Verde forty years ago. The team has written that she is “isolated” and should join a group. Mercy asks what her week is like. Dona Lita laughs. On Sundays nine people sit in her kitchen. What she lacks is someone to be with on Wednesday nights, when she thinks of her son who died. In her church one does not speak of how he died. Mercy does not offer a group. She asks, “Is there anyone at the table who misses him too?” After a while Dona Lita names a niece. Mercy asks if she may tell the team about the Sundays. “Tell them,” says Dona Lita. “And tell them that I make the coffee.” The word “isolated” leaves the plan. Wednesday stays between the two women and the niece.'
		),
		heading('On the exam'),
		text(
			'Expect scenes in which someone’s way of seeing things differs from the helper’s. Look for the answer that asks instead of guessing, uses the person’s own words, and gets a trained interpreter. Be careful with answers that speak of what “they” do in some culture, that treat all people the same, or that make one person speak for a whole group.'
		),
		attempt(
			'Try it yourself. You can write it down or think it through on a walk.',
			'Name four groups that you belong to. Which one do people notice first? Which do they miss?',
			'Write down one thing your family took for granted about asking for help.',
			'Think of a place you know. Find one closed door, and write a question about it that you could ask.',
			'Say aloud a short repair for a name that you said wrong.'
		)
	]
};
