import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'A group can do what one helper cannot: it lets people be needed by each other. This chapter is about opening and holding a peer support group, about trouble in groups, and about self-help tools and how to offer them.',
	blocks: [
		heading('What makes it a peer group'),
		text(
			'In a peer support group nobody is treated and nobody is the expert. People who have lived through something like it meet by choice, share what they wish, and listen. The facilitator is one of them with a task. You look after the time, the agreements and the door. You share too, now and then and briefly, so that it stays a circle and does not become a stage.'
		),
		text(
			'Coming is free, and so is going. When people get points, privileges or a mark in their chart for being there, it is no longer a peer group, even if peers lead it. If your agency asks for that, say what it would do, and offer another way.'
		),
		heading('Before and at the start'),
		text(
			'Choose a place that people can reach and enter with ease. Set chairs in a circle. Tell people what the group is, how long it takes, and that they may leave at any time. Then make agreements together. Many groups choose some of these:'
		),
		list(
			'We speak from our own life and do not tell each other what to do.',
			'What is said here stays here. The facilitator says openly what they could not keep, such as a life in danger.',
			'Anyone may pass, and nobody has to explain why.',
			'One person speaks at a time, and everyone gets a turn who wants one.',
			'We respect each other’s paths, names and words.'
		),
		text(
			'You cannot promise that others will keep a secret. You can say so, and ask each person to share only what they would be all right with.'
		),
		heading('Holding the circle'),
		text(
			'Silence is not a fault. Count to ten before you fill it. Open questions help: “What brought you here today?” or “What got you through this week?” Let them be easy to answer and easy to pass.'
		),
		text('Some things come up in most groups:'),
		list(
			'One person talks a lot. Thank them, recall the agreement on turns, and invite others in.',
			'Someone gives advice. Thank them for caring and ask what worked in their own life. Then ask the other person what they would like from the group.',
			'Someone cries. Do not rush it away. Ask what would be good right now: to go on, to be quiet, to step out with someone.',
			'Two people clash. Slow down, name what matters to each, and go back to the agreements.',
			'Someone may be in danger. Ask directly and in private if you can. Let your co-facilitator hold the group while you get help.'
		),
		text(
			'Two facilitators are better than one. One can step out while the other stays. The best sign of all is when members begin to do your job. Let them open, keep time, or lead an evening.'
		),
		heading('Self-help tools'),
		text(
			'A self-help tool is something that people use for themselves: writing, breathing, a list of what keeps me well, a walk, music, prayer, a plan for hard days, a letter that says what I want if I cannot speak. Some have names and courses of their own, such as WRAP or Hearing Voices groups.'
		),
		text(
			'The tool belongs to the one who uses it. Offer, show, and step back. “Some people find this useful. Try it, change it or leave it.” Never fill in someone’s plan for them, and do not check if they have done it. If a tool turns into homework, or if it ends up in a chart without a clear yes, it is no longer self-help.'
		),
		example(
			'The empty chair',
			'On Tuesdays a group meets in the back of a bakery in Holyoke. Wilma and Teo facilitate. Tonight a young man, Andre, sits near the door in his coat. When his turn comes he shakes his head. “Passing is fine,” says Wilma, and it goes on. Later Mr. Roy speaks for ten minutes about his old boss. People look at the floor. “Thank you, Mr. Roy,” says Teo. “I hear how unfair it was. I would like to hear from others on what they do with old anger.” A woman says that she writes letters and burns them. Andre laughs. “I box,” he says. It is his first word here. At the end Wilma asks who would like to open next week. No one answers. Then Mr. Roy lifts a hand. “I could ask the question,” he says. “And then be quiet.”'
		),
		heading('On the exam'),
		text(
			'Questions on groups often offer you a strong leader and a good listener. Look for the answer that goes back to shared agreements, protects the right to pass, and gives power to the members. With tools, look for choice: the person picks, changes, and keeps it. Answers in which the facilitator teaches, judges or reports are seldom the best.'
		),
		attempt(
			'Try it yourself.',
			'Write five agreements for a group that you would want to come to.',
			'Find a kind sentence for someone who has spoken for ten minutes.',
			'Choose one tool that helps you, and describe it in three sentences without selling it.',
			'Think of a group that you left. What would have made you stay?'
		)
	]
};
