import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Peer support begins with one idea: people can and do get better. This chapter is about hope, what recovery and wellness mean, and how you bring them into a first talk with someone.',
	blocks: [
		heading('Hope is something you do'),
		text(
			'Hope is not a speech. A person who has heard many promises may not trust one more. What they can trust is what they see: that you came when you said you would, that you listened to the end, that you asked what they want before you told them what you think.'
		),
		text(
			'You also carry hope in a way no one else on the team can. You have lived through something like it, or stood beside someone who did. You do not need to tell the whole story. Often one sentence is enough: “There was a time I could not see a way either. I found one, and it was not the one I expected.” Then you go back to listening. Their story is the one that counts here.'
		),
		text(
			'Hope is also honest. You do not promise that things will be fine by spring, or that a plan will work. You say what you know: that change is possible, that it is rarely a straight line, and that they will not have to walk it alone today.'
		),
		heading('What recovery means'),
		text(
			'The federal agency for mental health and substance use, SAMHSA, describes recovery as a process of change. Through it people improve their health and wellness, live a life they direct themselves, and reach for what they are capable of. Notice what is not in that idea. It does not say that every symptom is gone. It does not say that everybody must stop using in the same way, on the same day. It does not say that someone else decides.'
		),
		text('The same agency names four things that hold up a life in recovery:'),
		list(
			'Health: making choices that look after body and mind.',
			'Home: a safe and steady place to live.',
			'Purpose: things to do each day that mean something, such as work, school, caring for others or making art.',
			'Community: people who bring support, friendship, love and hope.'
		),
		text(
			'These four help you listen. When someone talks about a job they lost, they may be talking about purpose. When someone cannot sleep in a shelter, home and health are one problem. You do not need to fix all four. You can ask which one matters most this week.'
		),
		text(
			'There are many paths. Some people use medicine, some faith, some a group, some family, some time alone with a dog and a long road. Most use several, and change them over the years. Your own path worked for you. It is an example, not a recipe.'
		),
		heading('Wellness is the whole person'),
		text(
			'Wellness looks at all the parts of a life at once: body, feelings, mind, spirit, friends, work, money and the place where one lives. When one part gets better, it often pulls up another. A person who starts to walk each morning may sleep better. One who sleeps better may find it easier to answer a letter about housing.'
		),
		text(
			'So start where the person has energy, not where the form begins. Strength-based support asks: what is already working? How did you get through last week? Who noticed? The answers are the tools you build with.'
		),
		heading('Setbacks are not the end'),
		text(
			'Recovery has hard days. Someone may go back to the hospital or use again after months. The words you choose then matter a lot. “You failed” closes the door. “You came back, and that took strength. What did you learn about what helps?” keeps it open. Resiliency, the power to rise again, grows from being met with respect at the worst moment.'
		),
		example(
			'The third visit',
			'Jordan supports a woman who has said little in two visits. At the third she says, “Everybody tells me to have goals. I had goals. Look at me.” Jordan does not argue and does not list services. “It sounds like goals have been used to show you what you did not do,” Jordan says. “I got tired of that word too. Is there one thing that made last week a bit easier?” After a while she says that her sister calls on Sundays. They spend the rest of the time on that: what the calls are like, and whether she would want a second one in the week. It was a small step, her own, and it was the first goal she had set in a year. Neither of them had to call it one.'
		),
		heading('On the exam'),
		text(
			'Questions about hope and recovery often give you a scene and ask what the peer does first. Look for the answer that listens, asks for the person’s own wishes, and builds on a strength. Be careful with answers that give advice at once, promise a result, or tell a long story about the peer.'
		),
		attempt(
			'Try it yourself. You can write this down or just think about it; nobody collects it.',
			'Recall a time when someone’s trust helped you keep going. What did they do, not say?',
			'Put your own hope into one sentence that you could share with a stranger in ten seconds.',
			'Write two open questions that look for a strength. Begin with “what” or “how”.',
			'Say one sentence for a person who had a setback. Read it aloud. Does it open a door?'
		)
	]
};
