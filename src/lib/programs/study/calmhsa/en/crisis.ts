import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'A crisis can pass, and passes better when the person keeps a voice in it. This chapter is about plans made on calm days, what to say when someone may be in danger, and the time after.',
	blocks: [
		care(
			'This chapter speaks about suicide, overdose and violence at home. You can stop at any point. For yourself, too, 988 answers at any hour.'
		),
		heading('What a crisis is'),
		text(
			'In peer support a crisis is a time when what usually carries a person no longer does. The person is the one who knows. For one it is a lost job, for another a voice that gets loud. It can look like shouting, and it can look like silence.'
		),
		text(
			'Many people fear the help more than the crisis. So your first gift is a steady presence: a low voice, the truth about what you can do, and as many choices as the moment allows.'
		),
		heading('Before: a plan in the person’s own words'),
		text(
			'A crisis plan is written on a good day by the person whose plan it is. You ask, and hold the pen if they wish. It often holds:'
		),
		list(
			'what I am like when I am well, and my first signs that things are slipping',
			'what I can do alone: walk, pray, play music',
			'people and places that take my mind off it, and people I can tell the truth',
			'what makes it worse, such as being touched',
			'who looks after my children, my pets, my rent',
			'how to make my home safer, and whom to call, day and night'
		),
		text(
			'In California a psychiatric advance directive is a legal document. A person who can decide for themselves writes down which care they want in a later crisis, and may name someone to speak for them. There are rules for it, so a legal aid office can help. You can tell people that it exists.'
		),
		heading('During: ask, listen, stay, bring in help'),
		text(
			'If you wonder about suicide, ask. Use the word: “Are you thinking of suicide?” Asking does not plant the idea. Then listen more than you speak. Ask if there is a plan, and if what they would use is within reach. Putting time and distance between a person and a gun or pills saves lives. Work out how with the person and your supervisor.'
		),
		text(
			'You do not judge the risk alone, and you keep no secret that leaves someone in danger. Say what you have to do before you do it, and do it with the person: “I need to bring in help. Do you want to make the call with me?”'
		),
		heading('Which help fits'),
		list(
			'988: call, text or chat, day and night, for suicide, substance use or emotional distress. Spanish is offered.',
			'The county’s mobile crisis team: comes to where the person is, calms things down, and often avoids police or hospital.',
			'911: when a life is in danger now. Say that it is a mental health crisis and what helps.',
			'A warm line or a peer respite: someone to talk to, or a quiet place to stay, before it becomes an emergency.'
		),
		text(
			'In an overdose minutes count. A person who cannot be woken, hardly breathes or has bluish lips needs 911, naloxone if you have it and know how, and someone who stays. With violence at home, ask in private and leave no trace on the person’s phone. Leaving can be the most dangerous moment, so the plan is made at their pace, with a trained advocate.'
		),
		heading('After'),
		text(
			'When the worst is over, come back. Ask how it was, what helped, what hurt, and what should go into the plan. If the person is angry with you, listen first, and say openly what you did and why. Then look after yourself. Tell your supervisor how it was for you, too.'
		),
		example(
			'The plan from March',
			'In March, Jordan and a man named Emeka write his crisis plan at a picnic table. Under “what makes it worse” he writes: many voices at once. Under “whom to tell” he puts his aunt and the drop-in center. In June he comes in with his hood up and does not sit down. “It is on the paper,” he says. Jordan asks for the room. “Are you thinking of suicide, Emeka?” He nods. He has no plan; he wants it to stop. “Thank you for telling me. I am not leaving. I need my supervisor for this. Shall she come in, or do we go to her?” He chooses to go. The three of them call the crisis team together, and then his aunt. A week later Emeka adds a line to his plan: ask me, and let me choose who comes.'
		),
		heading('On the exam'),
		text(
			'Look for the answer that asks directly, stays with the person, brings in help openly, and leaves them as much choice as is safe. Be careful with answers that promise secrecy, wait, handle it alone, or call for force without danger.'
		),
		attempt(
			'Try it yourself.',
			'Say the question about suicide aloud, three times, until your voice stays calm.',
			'Write three first signs of your own hard times, and one thing that helps.',
			'Find the number of your county’s mobile crisis team and keep it at hand.',
			'Say in one sentence what you tell a person before you bring in your supervisor.'
		)
	]
};
