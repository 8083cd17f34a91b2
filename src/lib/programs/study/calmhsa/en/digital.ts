import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Jobs, doctors, benefits and friends have moved onto the phone. This chapter is about using digital tools well in peer support, helping others to use them, and keeping people’s privacy while you do.',
	blocks: [
		heading('What digital literacy is'),
		text(
			'Digital literacy does not mean a new phone. It means that you can find what you need, judge if it is true, use it safely, and help someone else to do the same. “I don’t know. Let’s find out together” is a good sentence for a peer.'
		),
		heading('When the door is a screen'),
		text(
			'Many services are reached by app or website first. For some people that opens a door, for others it closes one. This gap is called the digital divide. It comes from money, weak signal, language, disability, a shared phone or a lack of practice. It says nothing about how much a person wants help.'
		),
		text('So ask before you send a link:'),
		list(
			'Do you have a phone or computer, and who else uses it?',
			'Do your minutes or data last for the month?',
			'Would you like it larger, read aloud, or in another language?',
			'What do you like to do yourself, and where would you like company?'
		),
		text(
			'Then look together: low-cost phone and internet programs, a library with computers, a clinic that also takes plain calls. A call to 211 can turn up local help. And if a site shuts people out, tell those who run it.'
		),
		heading('Beside, not instead'),
		text(
			'When someone is stuck on a form, it is tempting to take the phone and do it. It is quicker today, and next month they will wait for you again. It also puts their passwords into your hands. Sit beside them and let their fingers do it, one step at a time. Begin with something they want, such as a video call with a grandson. On a shared computer, show how to sign out and how not to save the password.'
		),
		heading('Is it true? Is it safe?'),
		text('Anyone can put on a white coat for a video. Ask these questions aloud:'),
		list(
			'Who made this, and what do they gain or sell?',
			'Do other places that I trust say the same?',
			'Does it promise a fast cure, or tell me to stop a medicine? Then ask a doctor or pharmacist first.',
			'Does a message scare or hurry me, or want a PIN, a code or money? Then do not tap. Call a number I already know is real.'
		),
		text(
			'Apps and chatbots can keep someone company at night, or help to track a mood. They can also be wrong, and many keep what is typed in. Help people ask what it costs, who sees the data, and how to leave. Which app to use is their choice.'
		),
		heading('Meeting by video or phone'),
		text(
			'In Medi-Cal, visits by video or phone need the person’s consent. They are voluntary, and a person has a right to come in person. Some have no private corner, or do not trust the camera. Think it through with them: a place, headphones, a code word for “I can’t talk now”.'
		),
		text(
			'At the start of each meeting of yours, ask where the person is, if they can speak freely, and what number to call if the line breaks. If danger comes up, stay on the line. Find out where they are, and get help on another phone as your plan says. The 988 line can be reached by call, text or chat.'
		),
		heading('Your own digital habits'),
		list(
			'Use the phone and programs that your agency has approved, and keep your own phone out of it.',
			'Keep texts short and plain: time, place, “call me”.',
			'Do not paste people’s details into online tools that your agency has not approved, even without names.',
			'No photos of people you support, unless they agree in writing and your agency allows it.',
			'No friend requests, in either direction. Say why, kindly.',
			'If a device is lost, or a message went to the wrong person, tell your supervisor at once.'
		),
		example(
			'The job page',
			'Nomvula supports Walter, who is sixty-one and has been out of work since his hospital stay. The warehouse takes applications online and nowhere else. “Do it for me,” Walter says, and holds out his phone. Nomvula pulls up a chair. “You hold it. I’ll sit here.” The letters are too small, so they find the setting that makes them bigger. Walter types with one finger. Then a text pops up: he has won a gift card, tap here. His finger is already on its way. He stops. “They’re hurrying me,” he says. He deletes it, and goes back to his form. The next week he tells Nomvula that he has applied to two more places, alone, at the library.'
		),
		heading('On the exam'),
		text(
			'Look for the answer in which the person keeps control: they type, they choose, they agree. Good answers ask before they send a link, keep private facts in approved tools, and plan for danger. Weaker ones do it for the person, or forbid the tool.'
		),
		attempt(
			'Try it yourself.',
			'Find larger text and reading aloud in your phone’s settings. Try both.',
			'Say aloud how you would answer a friend request from a person you support.',
			'Write down three places near you where someone without data could get online.'
		)
	]
};
