import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Listening is the main tool of a peer, and it can be learned. This chapter is about open questions, saying back what you hear, sharing your story with a purpose, and choosing words that heal.',
	blocks: [
		heading('Listening with your whole self'),
		text(
			'People know within a minute if they are being heard. Put the phone away. Turn toward the person, at an angle if a straight look is too much. Let there be silence; count to five before you fill it. And notice what goes on inside you. If you are already looking for an answer, you have stopped listening.'
		),
		text(
			'Culture and history shape how people talk. For some, looking into the eyes is respect; for others it is rude. Some need to walk while they speak. Follow the person, and ask if you are not sure.'
		),
		heading('Open questions'),
		text(
			'A closed question can be answered with yes or no. It is useful for safety and for facts. An open one invites a story. It mostly starts with what or how, or with “tell me about.” Be sparing with why; it can sound like blame.'
		),
		list(
			'Not “Did you go to the group?” but “How was this week for you?”',
			'Not “Do you have support?” but “Who do you turn to when it gets hard?”',
			'Not “Why did you stop?” but “What was happening around that time?”',
			'Not “Are you ready to change?” but “What would you like to be different?”'
		),
		text('One question at a time. Then wait for the answer to the end, and one breath longer.'),
		heading('Saying it back'),
		text(
			'To reflect is to say in your own words what you heard, so that the person can hear it too. It can stay close: “You have not slept since Sunday.” It can go a little deeper: “It sounds like you are tired of being strong.” Say it as a guess and let the person correct you. Being corrected is not a failure; it is how you both get closer to what is true.'
		),
		text(
			'From time to time gather what was said: “You spoke about your daughter, the job, and the letter. Did I miss something? Where would you like to go on?” And name strengths that you really see: “You were afraid of that call, and you made it.” This is not praise from above. It is a fact that the person may have overlooked.'
		),
		heading('Sharing your story with a purpose'),
		text(
			'Your story is a tool with an edge. Used well, it says: you are not the only one, and there is a way through. Before you share, know why you do it now, and for whom. Choose one small piece that fits what the person has just said. Speak of how you got through more than of how bad it was. Details of use, violence or methods of self-harm stay out. Then give the talk back: “That was mine. How is it for you?”'
		),
		text(
			'Avoid “I know how you feel.” You know how it was for you. And if the person does not want your story today, keep it. Listening is enough.'
		),
		heading('Words that heal'),
		text(
			'Words can open or close a door, in a talk and in a note. Put the person first, say what happened and leave out the judgment:'
		),
		list(
			'“a person who uses drugs,” not a label',
			'“died by suicide,” not “committed”',
			'“chose not to take it” or “it did not help,” not “noncompliant”',
			'“returned to use,” not “dirty”',
			'“what happened to you?” and not “what is wrong with you?”'
		),
		text(
			'If someone uses another word for themselves, it is theirs. Follow it with them, and do not use it about others.'
		),
		heading('When you get it wrong'),
		text(
			'You will say a clumsy thing. Stop, name it, and make it short: “That came out wrong. I am sorry. What I wanted to ask was…” A repair can build more trust than a perfect talk.'
		),
		example(
			'Nineteen days',
			'Avery meets a young man called Malik, who has stopped drinking for nineteen days. “Everybody claps,” he says. “I want to scream.” Avery nearly says how good nineteen days are, and waits. “They clap, and inside there is something else,” Avery says. Malik nods. “I do not know who I am at night.” – “What are the nights like?” He talks about the quiet, and about his cousin, who died last year. Avery also lost someone early on. “In my second month the evenings were the hardest for me,” Avery says. “I began to cook for a neighbor, badly. What do you do with your evenings now?” Malik laughs for the first time. He used to draw, he says. The next week he brings a page. Avery looks at it for a long time before saying anything.'
		),
		heading('On the exam'),
		text(
			'Look for the reply that shows the person was heard: it reflects or asks one open question. Weaker replies advise at once, cheer the feeling away, ask why, compare, or move over to the peer’s own story.'
		),
		attempt(
			'Try it yourself.',
			'Listen to someone for three minutes today without giving advice. What did you want to say?',
			'Turn these into open questions: “Are you angry?” “Did the doctor help?”',
			'Write a sixty-second piece of your story. Cross out what is there to impress.',
			'Reflect this sentence in two ways: “I do everything right and nothing changes.”'
		)
	]
};
