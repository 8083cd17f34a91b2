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
			'We often think of stigma as rude words. That is one form, and maybe the easiest to see. Others hide in rules and in habits, and one hides inside the person. If you can name the form, you can find what to do about it.'
		),
		heading('Between people'),
		text(
			'This is the word “junkie”, the laugh, the seat that stays empty on the bus. It comes from strangers and from people who love us. What helps is contact: studies and common sense agree that people change their minds when they come to know someone, more than when they are given facts. A peer who does a job well, in plain sight, changes a clinic.'
		),
		text(
			'Words are tools here. Speak of the person first: “a person who uses drugs”, “a man who lives with voices”, “she has been through a lot”. Say “returned to use” and not “dirty”. And then follow the person. If someone calls themselves an addict in recovery and is proud of it, that is their word, and you do not correct it.'
		),
		heading('In institutions'),
		text(
			'Here the hurt comes from a rule or a routine. A shelter that turns people away after one positive test. A treatment program that discharges a person for the very thing they came for help with. A hospital that writes “drug seeking” in a chart, so that real pain is not treated for years. No one has to be cruel for this to work. It is enough that no one asks.'
		),
		text(
			'What helps is advocacy. First with the person: what do they want to say, and do they want you beside them? Then with the system: bring the case to your supervisor, ask for the policy, ask what it was meant to do, and show what it does.'
		),
		heading('In laws'),
		text(
			'Stigma can be written into law. Rules about jobs, housing, custody or benefits may shut people out long after they changed their lives. You do not have to be an expert. You can know where legal aid is, and you can tell people that a record is sometimes not the last word: some records can be cleared, and some denials can be appealed.'
		),
		heading('By association'),
		text(
			'The mark can spread to those who stand near. The mother who hears that she must have done something wrong. The pharmacist who does not want “those people” in the shop. The doctor who is warned that a clinic will get a bad name. Families feel this deeply and often go silent. Family peers know it from within, and a single sentence can lift it: “You did not cause this, and you are not alone with it.”'
		),
		heading('Turned inward'),
		text(
			'The hardest form is the one a person believes. “I deserve this.” “Why try?” It is called self-stigma, or internalized stigma. Someone who feels it may not apply for the job, may not go to the doctor, may stay with people who hurt them. Arguing does not help much. Being treated with respect, again and again, does. So does meeting others who have been there, and having a role in which one is needed.'
		),
		text(
			'Some people carry several marks at once: for their diagnosis, their skin, their language, who they love, where they were born, having been in jail. These do not simply add up; each changes how the others feel. Cultural responsiveness means to ask and learn, and not to guess.'
		),
		heading('What we do with our own'),
		text(
			'Peers are not free of stigma. We may look down on a path that is not ours: on medicine, on harm reduction, on faith, on those who still use. Notice it, take it to supervision, and let the person’s goals lead. Look after yourself too. Hearing old names for yourself at work can hurt, and it is right to say so.'
		),
		example(
			'The note in the chart',
			'Jordan goes with a man named Ray to an appointment about a painful tooth. The clerk looks at the screen and says, loud enough for the room, “He’s flagged.” Ray turns to leave. Jordan asks him quietly, “Do you want to go, or do you want me to say something?” Ray shrugs: “Say something.” Jordan speaks to the clerk in a calm voice: “Mr. Ortiz has an appointment for a tooth. Could we talk about his chart where it is private?” They are taken to a room. After the visit Ray says that he has let three teeth go because of that flag. Over the next weeks Jordan helps him ask, in writing, what the note says and how to have it corrected, and the clinic begins a talk about how it uses flags. Ray keeps a copy of the letter. He says he has never kept a letter before.'
		),
		heading('On the exam'),
		text(
			'If a question shows stigma, look for the answer that respects the person’s choice first, speaks up in a calm way, and works on the cause. Shaming the one who spoke badly, or speaking for someone without asking, are weaker answers.'
		),
		attempt(
			'Try it yourself.',
			'Choose three words that you have heard about people like you. Write what you would rather hear.',
			'Think of one rule where you live or work that keeps people out. Which form of stigma is it?',
			'Say aloud one sentence for a family member who feels ashamed.',
			'Name one path of recovery that is hard for you to respect. What could you ask someone who chose it?'
		)
	]
};
