import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Stigma is a mark that other people put on someone. It keeps people from asking for help, from getting it, and from believing that they deserve it. This chapter names its forms and what a peer can do about each.',
	blocks: [
		care(
			'This chapter shows words and acts that hurt people who use drugs or live with mental health conditions. Take it at your own pace.'
		),
		heading('Where stigma lives'),
		text(
			'We often think of stigma as rude words. Other forms hide in rules and in habits, and one hides inside the person. If you can name the form, you can find what to do about it.'
		),
		heading('From a person'),
		text(
			'This is the word “junkie”, the laugh, the seat that stays empty on the bus. It comes from strangers and from people who love us. What helps is contact: people change their minds when they come to know someone, more than when they are given facts. A peer who does a job well, in plain sight, changes a clinic.'
		),
		text(
			'Words are tools here. Speak of the person first: “a person who uses drugs”, “a man who lives with voices”. Say “returned to use” and not “dirty”. Then follow the person. If someone proudly calls themselves an addict in recovery, that is their word, and you do not correct it.'
		),
		heading('In institutions'),
		text(
			'Here the hurt comes from a rule or a routine. A treatment program that discharges a person after a positive drug test, for the very thing they came with. A hospital that writes “drug seeking” in a chart, so that real pain is not treated for years. No one has to be cruel for this to work. It is enough that no one asks.'
		),
		text(
			'What helps is advocacy. First ask the person what they want to say, and if they want you beside them. Then bring the rule to your supervisor, ask what it was meant to do, and show what it does.'
		),
		heading('In laws and public systems'),
		text(
			'This form is called structural. It is written into laws, and into the ways of child protection and social services, though many now agree that substance use is a health condition and not a flaw of character. A mother may be judged by her diagnosis and not by how she cares for her child. A job, a home or a benefit may stay closed because of an old record. Know where legal aid is: some records can be cleared, and some denials appealed.'
		),
		heading('By association'),
		text(
			'The mark can spread to those who stand near. The mother who hears that she must have done something wrong. The pharmacist who does not want “those people” in the shop. The doctor who says, “That is not who I want in my office.” Families often go silent. A single sentence can lift that weight: “You did not cause this, and you are not alone with it.”'
		),
		heading('Turned inward'),
		text(
			'The hardest form is the one a person believes. “I use, so I deserve the pain.” “Why try?” It is called self-stigma, or internalized stigma. Someone who feels it may not apply for the job or may stay with people who hurt them. Arguing does not help much. Being treated with respect, again and again, does. So does meeting others who have been there, and having a role in which one is needed.'
		),
		text(
			'Some people carry several marks at once: for their diagnosis, their skin, their language, who they love, having been in jail. Each changes how the others feel. Ask and learn; do not guess.'
		),
		heading('What it costs'),
		text(
			'Together these forms wall people off from what they need to survive: a doctor, medicine, a bed, work, a home, their own children. Whoever expects contempt stays away, even from an emergency room. Work against stigma keeps people alive.'
		),
		heading('What we do with our own'),
		text(
			'Peers are not free of stigma. We may look down on a path that is not ours: medicine, harm reduction, faith, those who still use. Notice it, take it to supervision, and let the person’s goals lead.'
		),
		example(
			'The note in the chart',
			'Jordan goes with a man named Ray to an appointment about a painful tooth. The clerk looks at the screen and says, loud enough for the room, “He’s flagged.” Ray turns to leave. Jordan asks him quietly, “Do you want to go, or do you want me to say something?” Ray shrugs: “Say something.” Jordan says calmly to the clerk: “Mr. Ortiz has an appointment for a tooth. Could we talk about his chart where it is private?” They are taken to a room. After the visit Ray says that he has let three teeth go because of that flag. Over the next weeks Jordan helps him ask, in writing, what the note says and how to have it corrected, and the clinic begins a talk about how it uses flags.'
		),
		heading('On the exam'),
		text(
			'If a question shows stigma, look for the answer that respects the person’s choice first, speaks up in a calm way, and works on the cause. Shaming the one who spoke badly, or speaking for someone without asking, are weaker answers.'
		),
		attempt(
			'Try it yourself.',
			'Choose three words that you have heard about people like you. Write what you would rather hear.',
			'Think of one rule where you live or work that keeps people out. Which form of stigma is it?',
			'Name one path of recovery that is hard for you to respect. What could you ask someone who chose it?'
		)
	]
};
