import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Many people who look for support have been hurt, some of them by services like the ones we work in. This chapter is about how to offer support that does not hurt again, and that helps people feel some power in their own lives.',
	blocks: [
		care(
			'This chapter speaks of trauma, violence and restraint, without details. Go at your own pace, skip what you like, and have someone in mind whom you could call.'
		),
		heading('What trauma is'),
		text(
			'SAMHSA, the federal agency, describes trauma in three parts: an event, how a person experiences it, and the effects that stay. So two people can live through the same thing in different ways. It is not about who is strong. What happened before, who was there to help, and what the event meant to them all play a part.'
		),
		text(
			'It may be one event or years of them. It may be carried by a whole people: land taken, children sent away, families split at a border or a prison gate. This is called historical trauma. When a community stays away from an office, there is often a good reason that is older than anyone at the desk.'
		),
		heading('Four tasks and six ideas'),
		text('The same agency names four tasks for any service. In our words:'),
		list(
			'Realize how common trauma is, and that people recover from it.',
			'Recognize its signs, in the people you support and in your coworkers.',
			'Respond by changing how you work, and not the posters alone.',
			'Resist hurting people again through your own rules and habits.'
		),
		text(
			'Six ideas lead the way: safety; trust and openness; peer support; working together as equals; voice and choice; and care for culture, history and gender. Peer support is one of the six. Your role is part of the approach, not an extra.'
		),
		heading('What you do at the door'),
		text(
			'You work as if anyone may have lived through trauma, and you ask no one to prove it. You do not need to know what happened. You need to know what helps now.'
		),
		list(
			'Ask before you touch, close a door, sit close or write things down.',
			'Say what is going to happen, how long it takes, and who will see it.',
			'Tell people early what you cannot keep to yourself, before they tell you.',
			'Offer real choices, even small ones: which chair, which day, who else is there.',
			'Keep your word. If you cannot, say so soon and own it.'
		),
		text(
			'Behavior makes more sense when you ask what it once protected. The person who “will not engage” may have learned that silence is safe. The one who “hoards” food may have gone hungry. You need not guess the story. You can drop the label.'
		),
		heading('When the past breaks in'),
		text(
			'A smell, a tone of voice or a date can bring the past back. A person may shake, go blank or want to run. Speak slowly. Say who you are, where you both are, and that they may move. Invite them to name things they can see or to feel their feet on the floor. Do not touch and do not ask for the story. If someone is in danger, bring in help at once and tell your supervisor.'
		),
		text(
			'Peers do not treat trauma. If a person wants therapy for it, help them find it. If they do not, that is a path too. No one has to tell in order to heal.'
		),
		heading('You, too'),
		text(
			'Hearing these things leaves marks. Bad sleep, dread before a visit or not feeling much at all are signs to take seriously. If a story touches your own, say so in supervision. It is skilled work to notice.'
		),
		example(
			'The chair by the window',
			'Samira comes to the wellness center for the first time. The form says “history of abuse: yes / no.” Teo, a peer, turns the page so that she can read it with him. “This part asks about hard things in the past,” he says. “The team uses it to plan support. My supervisor can see it. You can skip all of it, today or for good.” She looks at the door behind her. “Would you like to sit somewhere else?” he asks. She takes the chair by the window, from which she can see the whole room. They leave that page blank. Then she asks if there are other women in the cooking group. Teo does not know, and says so; he will find out and text her by four. At ten to four he does. The next week she takes the same chair, and brings her own pen.'
		),
		heading('On the exam'),
		text(
			'Look for the answer that gives back choice, says openly what will happen, and asks what helps now. Be careful with answers that dig for the story, touch without asking, promise safety, or send a person away the moment pain appears.'
		),
		attempt(
			'Try it yourself. Leave out any step that does not feel right today.',
			'Think of an office where you felt small. What would one more choice have changed?',
			'Say aloud how you would explain, in two sentences, what you cannot keep private.',
			'Choose one way of coming back to the present that works for you, and try it for a minute.',
			'Turn “she is manipulative” into a sentence that is fair and describes what you saw.'
		)
	]
};
