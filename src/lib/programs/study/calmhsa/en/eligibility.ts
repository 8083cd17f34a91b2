import type { ChapterText } from '../../guide.ts';
import { attempt, example, heading, list, text } from '../../guide.ts';

export const chapter: ChapterText = {
	opening:
		'Who may become a certified Medi-Cal Peer Support Specialist? More people than many think. This chapter goes through the conditions, the papers, and the other ways in.',
	blocks: [
		heading('Eight conditions'),
		text(
			'California law (Welfare and Institutions Code, section 14045.15, from Senate Bill 803 of 2020) and the certifying body, CalMHSA, list the same eight:'
		),
		list(
			'You are at least 18 years old.',
			'You have a high school diploma or an equal degree.',
			'You identify yourself as having experience with recovery from mental illness or a substance use disorder, your own or a family member’s.',
			'You are willing to share that experience.',
			'You have a strong dedication to recovery.',
			'You agree in writing to the Code of Ethics.',
			'You complete the training: 80 hours with an approved provider.',
			'You pass the exam.'
		),
		text(
			'You do not need all eight on the first day. You can apply while you are still in training, and the exam comes last. The first six are what your application shows.'
		),
		heading('Lived experience, in your own words'),
		text(
			'The law says “self-identified.” You are the one who says it. It may be about mental health, substance use, or both. The law asks about the process of recovery. It does not name a diagnosis, a number of years, or a single right path.'
		),
		text(
			'The papers you send with the application are an ID and a diploma. A medical record is not on that list. You do not owe anybody the hardest parts of your life. Being willing to share means that you will use your experience to help others, at your own measure.'
		),
		heading('Family members and caregivers'),
		text(
			'The third condition has two doors. You may come as a person who has used services, or as the parent or a family member of one; CalMHSA’s page names caregivers too. A grandmother who stood by a boy in his first crisis, a husband, a foster mother: their experience counts. Some study pages leave this out. They are wrong.'
		),
		text(
			'A family peer supports other families and speaks from that place. You tell of your own walk, not of your child’s private life. There is also a later specialization of 40 hours for parents, caregivers and family members. It builds on the certification and does not replace it.'
		),
		heading('The diploma'),
		text(
			'The diploma is a firm rule. Years of work or of life do not stand in for it. A GED or another equal degree is fine, and so is a higher degree. If you have lost the paper, ask your school for a copy or a transcript, and begin early. If you never finished, an adult school near you can help, often at no cost.'
		),
		heading('Your papers'),
		list(
			'A photo ID from a government, not expired, easy to read, with a picture of you.',
			'First and last name in the application exactly as on the ID. A middle name is not needed; if you give it, it has to match.',
			'The diploma, the equal degree, or a transcript or letter that shows it.',
			'Later, the certificate of your training.'
		),
		text(
			'What comes back for a change is often small: a name with two spellings, a photo that is blurred, an ID past its date. To be asked for a change is not to be turned down.'
		),
		heading('Other ways in, and staying in'),
		text(
			'If you hold an active peer certificate from another state, there is a path called reciprocity. It asks, among other things, for 1,550 hours of peer work, 20 hours of continuing education with six in law and ethics, and three letters. You still take the California exam.'
		),
		text(
			'Certification is renewed every two years. You sign the Code of Ethics again and show 20 hours of continuing education, six of them in law and ethics. If an application is denied, there is a way to appeal.'
		),
		example(
			'Whose recovery?',
			'Ofelia is 61. Her son has lived with psychosis for twelve years, and for nine of them she has led a kitchen-table group for mothers. When a friend tells her about the certificate, she says, “That is for people who were ill.” Avery, a peer at the clinic, reads the third condition with her, slowly. Ofelia reads it again. “Family member,” she says. She does have one worry: her diploma is from Jalisco. Avery does not guess. “That is a question for the certifying body, so let us write it down just as you said it.” They send an email that evening. Ofelia also asks her son. He says, “Tell your story, Mom. Mine I will tell myself.” She writes that sentence on the first page of her notebook.'
		),
		heading('On the exam'),
		text(
			'The exam is about the work more than the form. Still, know the ground you stand on: lived experience counts for consumers and for families, it is told by choice and with purpose, and the Code of Ethics is something you agree to in writing.'
		),
		attempt(
			'Try it yourself.',
			'Go down the eight conditions. Mark what you have, what is under way, and what is still missing.',
			'Lay your ID beside your diploma. Is your name spelled alike? If not, what will you send along?',
			'Put your lived experience into two sentences that you would be fine with a stranger reading.',
			'If you come as family: say what part of the story is yours to tell.'
		)
	]
};
