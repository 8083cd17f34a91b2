import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'The second core competency has a short name: “in” but not “of” the system. You work inside an agency and you keep another way of seeing people. This chapter is about doing both at once, and about what helps when it pulls you apart.',
	blocks: [
		heading('Two halves of one idea'),
		text(
			'“In” means that you are part of the place. You have colleagues, a schedule, a supervisor, rules. People can find you there. “Not of” means that you do not take on the system’s way of looking at people. You do not assess them, manage them or speak of them as cases. You meet them as someone who has sat in the same chair.'
		),
		text(
			'Both halves matter. A peer who is only “in” becomes one more staff member, and people lose what you were hired for. A peer who is only “not of” stands outside and complains, and can change nothing. The skill is to stand in the middle and stay friendly.'
		),
		heading('Being a good colleague'),
		text(
			'The law and your agency’s policies bind you like everyone else: privacy, safety, notes, reports. Keeping them well is not giving in. It builds trust, and trust is what lets you say hard things later. Learn what the others do and why. Most of them came to help. You can disagree with a practice and still respect the person who does it.'
		),
		heading('How drift happens'),
		text(
			'Nobody decides to stop being a peer. It happens a little at a time, most often out of a wish to belong. This is called peer drift. Watch for signs such as these:'
		),
		list(
			'You speak of symptoms more than of life.',
			'You tell less of your own story, because it feels unsafe or unprofessional.',
			'You do tasks that put you over people, like watching, counting or checking.',
			'You feel that you have to get someone to do something.',
			'You are relieved when a person does not ask you anything.'
		),
		text(
			'If you see one, you have not failed. Say it in supervision and to other peers. A peer network outside your agency is a great help, because people in the same role hear drift in how you talk. When you are the one peer on a team, it may be the only mirror you have.'
		),
		heading('When people are talked about'),
		text(
			'In meetings, staff speak of people who are not there. Someone may turn to you: “You know her, what is going on?” What she told you is hers. You can say so, and offer to ask if she wants to come or send word. You may also ask how the talk would sound if she were in the room.'
		),
		text(
			'Afterward the person may ask what was said. Speak openly about your own part. For the rest, help them ask the team and ask for their record in the proper way. Do not carry tales in either direction.'
		),
		heading('When a task would hurt the role'),
		text(
			'Programs are short of staff. You may be asked to hand out medicine, search a room, or get someone to sign. Each of these gives you a power that changes how people see you. A useful answer has three parts: what the task would change, what you can do in its place, and whom you will ask. “If I give out the medicine, people will watch what they tell me. I can cover the front desk. Could we take this to our supervisor?”'
		),
		text(
			'Be open about the power you do have. You carry keys, you write notes, staff believe you. A person can decide what to share only if they know this.'
		),
		example(
			'The empty chair',
			'Tomás is the only peer on a team in Lowell. On Tuesdays the team reviews its cases. Today they speak of a woman named Fay. “She is sabotaging her housing,” someone says, and a plan begins to form. Tomás notices that he has started to nod. He looks at an empty chair by the window. “May I ask something?” he says. “If Fay were sitting there, how would we put it?” There is a silence, not an angry one. The nurse says, “We would ask why she sent the form back.” Nobody knows why. Tomás offers to ask Fay if she wants to tell them herself. She comes the week after, with a friend. It turns out that the form asked for the name of a man she is hiding from. Tomás tells his supervisor about the nodding. They laugh, and then they talk about it for a good while.'
		),
		heading('On the exam'),
		text(
			'Wrong answers often lean to one side. Some join the system: they press, pass on what was told, or use its words. Others fight it or go around it. Look for the answer that keeps the peer stance, is open with colleagues, follows the rules, and brings the person’s own voice into the room.'
		),
		attempt(
			'Try it yourself.',
			'Draw two circles, “in” and “not of”. Write three things from your work or your life in each.',
			'Choose one sign of drift. Where have you seen it, in others or in yourself?',
			'Say aloud a three-part answer to a task that you should not take on.',
			'Write down one person in a peer role, outside your agency, whom you could call.'
		)
	]
};
