import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'You know the basics: listen, respect, share with care. The advanced fundamentals are about what happens next, when it is quiet, when you disagree, when you have more power than you like, and when trust is hurt.',
	blocks: [
		heading('Being with, not fixing'),
		text(
			'When someone is in pain, most of us want to fix it. The wish is kind. Often it calms our own worry more than theirs. A fix that comes too early tells a person that we could not bear to hear the rest.'
		),
		text(
			'So notice the urge and breathe. Then ask: “Would you like to think about what to do, or shall I listen for a while?” Let a silence be a silence. After a time you might say, “There is no hurry.” Many people find their own words right after the moment when someone else would have spoken.'
		),
		heading('Curious about a whole world'),
		text(
			'Each of us has learned to see the world in a certain way, from family, faith, language, school and pain. What you hear from a person may not fit your view at all. You do not have to share it, and you do not have to pretend. You can say “I have not seen that myself” and still ask what it means to them. To validate is to say that a feeling makes sense as this person lives it. It is not the same as to agree.'
		),
		text('Good questions are ones whose answer you do not know and do not steer:'),
		list(
			'“What is that like for you?”',
			'“How do you make sense of it?”',
			'“What does it give you, and what does it cost?”',
			'“Who else understands it?”'
		),
		heading('Honest about power'),
		text(
			'A paid peer has power, wanted or not: keys, notes, a salary, the trust of staff. It does not go away if you stay quiet about it. Name it early. Say what you write and who reads it. Offer to write a note together. Ask now and then, “Is there anything that you do not tell me because of my job?”'
		),
		text(
			'Be careful with small uses of power too: who picks the chair, who looks at the clock, who decides that the talk is over.'
		),
		heading('Limits that are yours'),
		text(
			'A limit is not a wall and not a punishment. It says what you can give and go on giving. If you begin to resent someone, a limit may be overdue. Say it early, say it as your own, and do not hide behind the agency. Then plan together for the times when you are not there. Your agency will have rules on hours and phones as well, and those you keep.'
		),
		heading('The dignity of risk'),
		text(
			'Adults learn by choosing, and now and then by choosing badly. A person who is kept from every mistake is also kept from work, love and pride. You do not push anyone toward danger, and real danger is taken seriously. But you do not ask people to earn the right to decide. You can share a worry once, if they want to hear it. Then you stay beside them, whatever comes.'
		),
		heading('When it gets stuck, or gets hurt'),
		text(
			'Some relationships turn in circles. Bring it up as something that the two of you make: “I notice that I keep giving ideas, and they do not help. What do you hope for from our time?” You own your part and blame no one. Talk about it in supervision as well.'
		),
		text(
			'If you have hurt someone’s trust, go back soon. Name what you did, without excuses. Ask how it was for them, and listen. Say what you will do differently, and what you cannot undo. The pace of repair is theirs.'
		),
		example(
			'The list on the fridge',
			'Rashid, a CPS in Fall River, supports a young man named Cody, who wants to move in with a friend. Rashid thinks that it will go wrong. Twice he has said so in a careful voice, and Cody has changed the subject. On the way home Rashid sees what he is doing. The next time he says, “I have been trying to talk you out of it. I am sorry. I worry, but it’s your life. What are you looking forward to?” Cody laughs, and then talks for twenty minutes: about cooking, about not being checked on at night. He has thought of more than Rashid had guessed. Together they make a list for the fridge of what Cody will do if it gets too loud. The move lasts for five months. When Cody comes back he says, “I know how to live with someone now.” Rashid had not thought of that.'
		),
		heading('On the exam'),
		text(
			'These questions often give you four kind answers. Ask of each: who is it that decides here, and is anything hidden? The best answer tends to be open, curious and a little slower than the others. It neither rescues nor walks away.'
		),
		attempt(
			'Try it yourself.',
			'In your next talk, wait for three breaths before you answer. What came?',
			'Name three kinds of power that you have, or would have, in a peer role.',
			'Say a limit aloud as your own: “I can … and I cannot …. For other times, let us plan …”',
			'Think of a choice of someone’s that worries you. Write one question that does not steer.'
		)
	]
};
