import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'People who use services, and the families who stand by them, know things that no one else knows. This chapter is about the part they play in care, and about being a peer to a parent, a caregiver or a relative.',
	blocks: [
		care(
			'This chapter speaks about families who feel blamed, and about ties that were broken. Go at your own pace.'
		),
		heading('From the back row to the table'),
		text(
			'For a long time people in mental health care were told what was good for them. Then those who had been through it began to help one another and to ask for a say. Families did the same. Two ideas from that time still hold: people who have been there can help each other, and those whom a decision touches should take part in it.'
		),
		text(
			'Taking part has two sides. One is a person’s own plan: what they want, who is in the room, what help they accept. The other is how services are built: on boards, in hiring, when a new center is planned. It is real when people come in from the start, have a vote, and are paid for their time like others.'
		),
		heading('Who is family?'),
		text(
			'The person decides. For some it is parents, sisters and cousins. For some it is a neighbor, a partner, a friend from the street, a choir. You do not correct anyone’s list. You ask: “Who matters to you, and how would you like them to be part of this?” The answer may be “nobody, for now.”'
		),
		text(
			'Look also for natural supports. These are people who are there because they like the person, and not because a program sends them: the barber, the woman who saves a seat at church.'
		),
		heading('Two kinds of peer'),
		text(
			'California’s law counts both kinds of lived experience. One is your own recovery. The other is that of a parent, a caregiver or a family member. Each speaks from its own road:'
		),
		list(
			'A peer with their own recovery shares what it is to live with a condition and to find a way.',
			'A family peer shares what it is to care for someone: the calls at night, the meetings, the worry, and how a family finds strength.',
			'Neither one speaks for the other. A mother can tell her own story. Her son’s story is his.'
		),
		text(
			'In family-driven care the family says what it needs and what it values, and the child or youth is heard as well. A boy who looks at his phone while adults choose his goals has not agreed to them.'
		),
		heading('When a family calls'),
		text(
			'Relatives of an adult call because they are afraid. What you may tell them depends on what the person has agreed to. But listening gives nothing away. You can hear a father’s worry, say that you cannot confirm or share anything about anyone, and tell him where families find support. Do not promise to keep his call a secret from the person you support.'
		),
		text(
			'If the person wants family involved, find out how much. A signed paper lets you share; it does not force you to. When they say, “Do not tell Mom about the job,” you follow that, and you help them change the paper in the way your agency asks. If someone may be in danger, other rules apply. Go to your supervisor at once.'
		),
		heading('Families need care too'),
		text(
			'Many relatives hear that they did something wrong. Many have not slept in months. “I have asked myself that too. What keeps you going?” can do a lot. Help them find a group, some rest, and people who understand.'
		),
		example(
			'Two lists',
			'Soledad is a family peer. She supports Mrs. Begum, whose son Farhan, 17, has come home from the hospital. There is a meeting on Monday. “I will tell them that he has to go back to school,” says Mrs. Begum. Soledad asks what she hopes school would give him. “Friends,” she says after a while. “He has none now.” Soledad suggests that they both write a list before Monday, mother and son, each on their own. Mrs. Begum’s list has school on top. Farhan’s says: the garage, his cousin, no mornings. At the meeting they lay the two lists side by side. Nobody says which is right. They plan two afternoons a week in his uncle’s garage, with the cousin, and a talk with the school in a month. “He wrote more than I did,” says his mother.'
		),
		heading('On the exam'),
		text(
			'Ask yourself in each scene: whom do I support here, and what did that person agree to? Good answers keep private things private and still treat families with respect. They let people name their own family. Be careful with answers that take sides, carry messages back and forth, or speak for someone who could speak.'
		),
		attempt(
			'Try it yourself.',
			'Draw yourself in the middle of a page. Write around you the people who hold you up. Which of them are paid to do so?',
			'Write two sentences for a father who calls about his grown daughter. Share nothing, and leave him less alone.',
			'Think of a meeting where you or your family were talked over. What would have made room for you?',
			'If you are a relative: which part of the story is yours to tell, and which part is not?'
		)
	]
};
