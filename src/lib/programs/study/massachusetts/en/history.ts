import type { ChapterText } from '../../guide.ts';
import { attempt, care, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Peer specialists have a history, and a good part of it was made in Massachusetts. This chapter tells how people who had been patients found each other, claimed their rights, and opened the door that you are about to walk through.',
	blocks: [
		care(
			'This chapter speaks of being locked up and of forced treatment. If that touches your own life, go at your own pace, or read it with someone.'
		),
		heading('Why it matters to your work'),
		text(
			'The values that you study were not thought up in an office. Choice, mutuality and rights were answers to real harm. If you know what they answered, you notice sooner when they are missing.'
		),
		heading('Early voices'),
		text(
			'For a long time, people in asylums were spoken about and not heard. In 1860 Elizabeth Packard, who was born in Massachusetts, was shut in an Illinois asylum by her husband because she held views that he did not like. When she was free, she wrote about it and worked for laws to protect others. In 1908 Clifford Beers published a book about his years in hospitals, and founded a movement to improve care.'
		),
		text(
			'Others turned to each other. In the 1940s, people leaving a state hospital in New York met as a group. They called themselves We Are Not Alone. A house was bought for them in 1948, and clubhouses in many places grew from it. But the group came before the house.'
		),
		heading('Boston and the movement'),
		text(
			'Around 1970, former patients in several cities began to organize. They had learned from the civil rights movement, the women’s movement and others. In Boston the Mental Patients’ Liberation Front was founded in 1971. One of its best-known members was Judi Chamberlin, who had been held in hospitals as a young woman. Her book “On Our Own” told of places run by former patients themselves.'
		),
		text('Two aims stood at the center of the movement:'),
		list(
			'Full rights as citizens, for people who had been given a diagnosis.',
			'Self-help: support that people run for each other, by choice.'
		),
		text(
			'Many early groups met without professionals. This was not hatred. They needed a space in which to find their own voice and to lead. People did not agree on treatment, or even on a name: ex-patient, survivor, consumer, person in recovery. Listen for the one that a person uses.'
		),
		heading('Rights that were won'),
		text(
			'At Boston State Hospital, members of the Front met each week with patients to talk about rights. Out of those talks came a court case in 1975, known by the name of one patient, Rubie Rogers. In the end the courts made clear that being committed to a hospital does not by itself mean that a person cannot decide about medicine.'
		),
		text(
			'The movement for disability rights gave us the words “Nothing about us without us”. The Americans with Disabilities Act became law in 1990. In 1999, in the Olmstead case, the Supreme Court said that keeping people in institutions without good reason can be discrimination under that law.'
		),
		heading('From movement to paid role'),
		text(
			'Over time, programs began to hire people for what they had lived. Georgia was early with certified peer specialists, and the Massachusetts code of ethics grew out of Georgia’s. In 2007 the federal Medicaid agency told states how they could pay for peer support. In Massachusetts, regional Recovery Learning Communities are run by and for people who have been there.'
		),
		text(
			'Something was won and something was put at risk. There are jobs, training and a seat on the team. There are also billing codes and treatment plans, and the pull to become like everyone else. That is why you are asked to be in the system but not of it, and to be an agent of change.'
		),
		example(
			'The photograph',
			'In the hallway of a center in Lawrence hangs an old photograph: people on the steps of the State House, with signs. Denise, who is new as a CPS, passes it each day. One morning a member named Walter stops beside her. “That’s me,” he says. “Third from the left. I had hair.” Denise has a meeting in five minutes. She sends word that she will be late, and asks what was on his sign. “‘Ask us,’” he says. “That was all of it.” He tells her that they were afraid that day, and that nobody in the building would come out. A month later the center plans its training for new staff. Denise asks Walter if he would like to open it, and what he would need. He needs a ride and a chair. He speaks for ten minutes. Then he asks them what their sign would say.'
		),
		heading('On the exam'),
		text(
			'Names and years may come up, but most of all know what the movement stood for: rights, choice, self-help, one’s own voice. Watch out for answers that give the credit only to reformers and professionals, and for those that turn history into a war of peers against all others.'
		),
		attempt(
			'Try it yourself.',
			'Tell the story of the movement aloud, in one minute, to someone who has not heard it.',
			'Choose one value from your training. What harm was it an answer to?',
			'Which name do you use for yourself, and what does it say?',
			'Write the words that would be on your own sign.'
		)
	]
};
