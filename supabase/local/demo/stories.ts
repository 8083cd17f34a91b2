/**
 * The demo's queue: made-up people at every place of the way. `days` counts back from today to
 * when the part was sent; the clock is 30 days for an application and 14 for a certificate.
 */
import type { Language } from '../../../src/lib/domain/text.ts';
import type { Part } from '../../../src/lib/domain/states.ts';
import type { Kind } from './papers.ts';

export type Ending =
	| { kind: 'waits' }
	| { kind: 'claimed' }
	| { kind: 'approved' }
	| { kind: 'asked'; reason: string; note: string; daysAgo: number }
	/** Asked for a change, which has come back with another file. */
	| { kind: 'resubmitted'; reason: string; note: string };
export type Sent = { part: Part; days: number; ending: Ending };
export type Story = {
	who: string;
	first: string;
	last: string;
	language: Language;
	born: string;
	provider: string;
	completed: string;
	paper: Kind;
	warnings?: readonly string[];
	/** Differs from the application, for the reviewer to notice. */
	nameOnPaper?: string;
	hoursOnPaper?: number;
	sent: readonly Sent[];
};

const dbsa = 'b272f195-7492-4a57-a619-c5c52d13d2a0';
const calVoices = '4dee0798-98c2-4162-af65-28f9008e01d6';
const cada = '36646996-2c48-4e8e-ae66-3195e1cc7f39';
const nami = '8d00e560-fe03-435a-ad82-8fbd5ded2621';

const waits: Ending = { kind: 'waits' };
const approved: Ending = { kind: 'approved' };
const application = (days: number, ending: Ending = waits): Sent => ({
	part: 'application',
	days,
	ending
});
const certificate = (days: number, ending: Ending = waits): Sent => ({
	part: 'certificate',
	days,
	ending
});
const unreadable = (note: string, daysAgo: number): Ending => ({
	kind: 'asked',
	reason: 'unreadable',
	note,
	daysAgo
});

type Person = Pick<Story, 'first' | 'last' | 'language' | 'born'>;
function person(first: string, last: string, born: string, language: Language = 'en'): Person {
	return { first, last, born, language };
}
type Course = Pick<Story, 'provider' | 'completed' | 'paper'>;
function course(provider: string, completed: string, paper: Kind): Course {
	return { provider, completed, paper };
}

export const stories: readonly Story[] = [
	{
		who: 'marisol',
		...person('Marisol', 'Peña', '1990-02-11', 'es'),
		...course(calVoices, '2026-08-21', 'pdf'),
		sent: [application(38, approved), certificate(16)]
	},
	{
		who: 'devon',
		...person('Devon', 'Carter', '1984-07-30'),
		...course(dbsa, '2026-09-12', 'dim'),
		warnings: ['too_dark'],
		sent: [application(26), certificate(13)]
	},
	{
		who: 'linh',
		...person('Linh', 'Tran', '1996-11-03'),
		...course(nami, '2026-07-18', 'png'),
		nameOnPaper: 'Linh Thi Tran-Nguyen',
		sent: [application(31), certificate(12)]
	},
	{
		who: 'yolanda',
		...person('Yolanda', 'Reyes', '1971-01-25', 'es'),
		...course(cada, '2026-06-27', 'unsigned'),
		sent: [application(29), certificate(11)]
	},
	{
		who: 'amara',
		...person('Amara', 'Okafor', '1993-05-09'),
		...course(dbsa, '2026-10-03', 'pdf'),
		sent: [application(22, { kind: 'claimed' }), certificate(9)]
	},
	{
		who: 'theo',
		...person('Theo', 'Nakamura', '1988-12-14'),
		...course('other', '2026-05-16', 'png'),
		sent: [certificate(8)]
	},
	{
		who: 'rosa',
		...person('Rosa', 'Jiménez', '1979-09-02', 'es'),
		...course(calVoices, '2026-04-24', 'pdf'),
		hoursOnPaper: 60,
		sent: [application(19), certificate(7, { kind: 'claimed' })]
	},
	{
		who: 'caleb',
		...person('Caleb', 'Whitmore', '2001-03-19'),
		...course(cada, '2022-07-02', 'pdf'),
		sent: [certificate(6)]
	},
	{
		who: 'priya',
		...person('Priya', 'Raman', '1986-06-06'),
		...course(dbsa, '2026-09-26', 'pdf'),
		sent: [
			application(15),
			certificate(5, {
				kind: 'resubmitted',
				reason: 'signature_missing',
				note: 'The line above “Training director” is empty.'
			})
		]
	},
	{
		who: 'luis',
		...person('Luis', 'Ortega', '1967-08-17', 'es'),
		...course(calVoices, '2026-08-01', 'png'),
		sent: [application(11)]
	},
	{
		who: 'harper',
		...person('Harper', 'Ellis', '1999-10-28'),
		...course(dbsa, '2026-10-17', 'pdf'),
		sent: [application(34, approved), certificate(3)]
	},
	{
		who: 'ximena',
		...person('Ximena', 'Duarte', '1982-04-04', 'es'),
		...course(cada, '2026-03-14', 'png'),
		sent: [
			application(9, {
				kind: 'asked',
				reason: 'id_expired',
				note: 'Venció en marzo.',
				daysAgo: 2
			})
		]
	},
	{
		who: 'noor',
		...person('Noor', 'Haddad', '1994-02-22'),
		...course(nami, '2026-08-29', 'pdf'),
		sent: [application(4)]
	},
	{
		// The very paper that harper sent: the desk says that it has been seen before.
		who: 'june',
		...person('June', 'Baker', '1959-11-11'),
		...course(dbsa, '2026-10-17', 'pdf'),
		nameOnPaper: 'Harper Ellis',
		sent: [application(1), certificate(1)]
	}
];

/** One of the demo's people: approved, and asked for a better picture of the certificate. */
export const jordan: Story = {
	who: 'jordan',
	...person('Jordan', 'Rivera', '1991-09-15'),
	...course(dbsa, '2026-09-19', 'blurred'),
	warnings: ['blurred'],
	sent: [
		application(24, approved),
		certificate(6, unreadable('I can read the border but not your name or the date.', 1))
	]
};
