import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Fear comes up often in this work: in the person, in you, in the team. This chapter shows how fear can be a friend that warns you, how it becomes a foe that takes choices away, and what you can do when it enters the room.',
	blocks: [
		care(
			'This chapter speaks of fear, suicide and force. Stop whenever you need to. If you are in crisis now, you can call or text 988 at any time.'
		),
		heading('What fear is for'),
		text(
			'Fear is not a weakness. It is a signal, and a fast one. It says, “Look here, something matters.” It may point to real danger: a fire, a fist, pills that were taken an hour ago. Then fear is a friend, and you act. Or it may point to something else: an old memory, a person who is loud, a talk for which you have no ready answer. Then the body sounds the same alarm, though nobody is in danger.'
		),
		text(
			'So the first skill is to tell the two apart. Three questions help, and they take only a breath:'
		),
		list(
			'What is going on here that anybody could see and hear?',
			'What in me does it remind me of?',
			'Is there danger now, or is it that I feel uncomfortable?'
		),
		heading('When fear becomes a foe'),
		text(
			'Fear does harm when it decides and nobody notices. In us it may look like changing the subject, giving advice, talking a lot, or passing someone on to “a professional” at the first hard word. The person learns that what they feel is too much for others.'
		),
		text(
			'In services, fear can put on the clothes of care. It is called safety, liability or “for their own good.” A door is locked. A dream is called not realistic. The people who do this are rarely cruel. They are scared of blame. But those who live under the rule pay for the fear.'
		),
		text(
			'People who use services have fears that were taught to them. Someone who was held down once will be afraid of a closed door. Respect that fear. It was learned in a hard school.'
		),
		heading('Making it a friend again'),
		text(
			'You do not have to be without fear. You have to be able to stay. These steps are small, and they can be practiced:'
		),
		list(
			'Breathe out slowly and feel your feet on the floor.',
			'Name it, at least to yourself: “I am scared right now.”',
			'Get curious. Ask the person what is going on for them, and listen to the answer.',
			'Choose what to do. You, not the alarm.'
		),
		heading('Talking about suicide'),
		text(
			'Few words frighten helpers more. Many people who think about dying have learned to keep still, because they know what fear will set in motion. Asking directly does not put the idea into anyone’s head. It tells the person that the subject can be borne. Ask in plain words, listen for what hurts, and listen for what has kept them here so far.'
		),
		text(
			'You do not carry it alone. Know before it happens what your agency expects of you, tell people early and honestly what you can keep private and what you cannot, and talk with your supervisor. If a life is in danger now, get help now. As far as you can, do it with the person and not behind their back.'
		),
		heading('The courage of a change agent'),
		text(
			'To speak up at work is frightening too. You may fear for your job, or fear to be called “too sensitive.” Go with someone. Ask a question in place of an accusation: “What is this rule meant to prevent, and what does it cost?” A team that names its fear can weigh it.'
		),
		example(
			'The night list',
			'Dwayne works nights at a respite house in Fitchburg. A guest named Ines cannot sleep and says, “I keep thinking how easy it would be to stop.” Dwayne feels heat in his face. His hand moves toward the phone. He breathes out. “Thank you for saying that to me,” he says. “Are you thinking of killing yourself tonight?” “No,” says Ines. “But it is like a radio that I cannot turn off.” They sit in the kitchen. He asks what the radio says, and what has made it softer on other nights. She begins to write a list on a paper bag: tea, her dog’s photo, someone awake. At six he tells her what he is going to write in the log, and she changes one word. Later he calls his supervisor, because his own hands are still cold.'
		),
		heading('On the exam'),
		text(
			'When a scene frightens you, ask what is known and what is only feared. Strong answers stay present, ask directly, and keep the person in the decision. Watch for answers that control to calm the helper, that promise safety, or that hide fear behind a rule. And where life is at risk at this moment, getting help at once is right.'
		),
		attempt(
			'Try it yourself. Take breaks, and choose the steps that suit you.',
			'Recall a moment when someone’s fear took a choice away from you. What could they have asked?',
			'Say the question about suicide aloud, alone, until your voice is steady.',
			'Name one person with whom you could talk after a frightening day at work.'
		)
	]
};
