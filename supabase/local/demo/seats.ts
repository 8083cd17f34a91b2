/** What leads to a place in a class of the demo: applied for, talked about, scored and decided. */
import { randomUUID } from 'node:crypto';
import type { Json } from '../../../src/lib/domain/text.ts';
import type { Backend } from '../server.ts';
import { applicationOf, type Candidate } from './candidates.ts';
import { act, type Command, type Hand } from './hand.ts';
import { begin, submit } from './play.ts';
import { answer, open, refereesOf } from './referees.ts';

export type Admitting = { backend: Backend; quinn: Hand; rowan: Hand; lee: Hand };
/** Somebody who wants a place, with what their steps are about. */
export type Entry = {
	person: Candidate;
	applicant: Hand;
	application: string;
	classId: string;
	seat: string;
};
type Entries = readonly Entry[];

export async function apply({ backend }: Admitting, entries: Entries): Promise<void> {
	for (const { person, applicant, application, classId } of entries) {
		await act(backend, applicant, [
			['person.set', { name: person.first, language: person.language }],
			...begin(application, applicationOf(person, classId), to)
		]);
		await submit(backend, { applicant, application }, 'application');
	}
}
const to = { program: 'massachusetts', pathway: 'class' };

/** Each the next time that is left. */
export async function book(
	{ backend }: Admitting,
	entries: Entries,
	slots: readonly string[]
): Promise<void> {
	for (const [at, { applicant, application }] of entries.entries()) {
		const slot = slots[at] ?? '';
		await act(backend, applicant, [
			['interview.book', { interview: randomUUID(), application, slot }]
		]);
	}
}

/** Both referees are asked; so many answer, and whoever does not has at least looked. */
export async function askReferees(
	{ backend }: Admitting,
	entries: Entries,
	answering: number
): Promise<void> {
	for (const { person, applicant, application } of entries) {
		const referees = refereesOf(person, application);
		await act(
			backend,
			applicant,
			referees.map(({ command }) => command)
		);
		for (const [at, referee] of referees.entries()) {
			await (at < answering ? answer : open)(backend, referee);
		}
	}
}

const factors = ['foundation', 'system', 'healing', 'commitment', 'trainings'];

/** Up to 4, higher for whoever has done this longer, and the same at each start. */
function scoresOf({ person }: Entry, by: number): Record<string, number> {
	const base = { paid: 3, volunteer: 2, offered: 2, no: 1 }[person.employed];
	const start = person.last.length + person.voice;
	const more = (at: number) => ((start * (at + 2)) % 3) + ((start + at + by) % 2);
	return Object.fromEntries(factors.map((factor, at) => [factor, Math.min(4, base + more(at))]));
}

const because: Readonly<Record<string, readonly string[]>> = {
	foundation: ['Speaks of both sides learning.', 'Knows the difference from counseling.'],
	system: ['Gives an example from a service.', 'Clear about who sets the goals.'],
	healing: ['Has led a group out of it.', 'Tells it calmly, and only what was asked.'],
	commitment: ['Has a plan for the job after.', 'Knows the dates and has time for them.'],
	trainings: ['Named each one with its year.', 'Fewer trainings, more practice.']
};

/** Rowan and Lee have met everybody; the notes are for the desk. */
export async function interview(admitting: Admitting, entries: Entries): Promise<void> {
	const { backend, rowan } = admitting;
	const rows = await backend.db.q(
		`select id::text, application_id::text as application from app.interviews
		where state = 'booked' and application_id = any($1::uuid[])`,
		[entries.map(({ application }) => application)]
	);
	const idsByApplication = new Map(rows.map((row) => [row['application'], String(row['id'])]));
	const notes = entries.map((entry): Command => {
		const { application } = entry;
		const about = { application, interview: idsByApplication.get(application) ?? '' };
		const note = 'Came on time. Asked good questions about the class.';
		return ['interview.note', { ...about, outcome: 'held', scores: scoresOf(entry, 0), note }];
	});
	await act(backend, rowan, notes);
}

/** Two people score each; the second also approves what was written. */
export async function review({ backend, rowan, lee }: Admitting, entries: Entries): Promise<void> {
	const rows = await backend.db.q(
		`select id::text, application_id::text as application, revision from app.reviews
		where application_id = any($1::uuid[])`,
		[entries.map(({ application }) => application)]
	);
	const rowsByApplication = new Map(rows.map((row) => [row['application'], row]));
	const steps = entries.map((entry) => {
		const row = rowsByApplication.get(entry.application);
		const held = { review: String(row?.['id']), application: entry.application };
		const claim: Command = ['review.claim', held];
		const decided = { ...held, revision: Number(row?.['revision']), kind: 'approve' };
		return {
			first: [claim, scoring(entry, 0), ['review.release', held]] satisfies Command[],
			second: [
				...[claim, scoring(entry, 1)],
				['review.decide', { ...decided, reasons: [], note: '', checklist: {} }]
			] satisfies Command[]
		};
	});
	await act(
		backend,
		lee,
		steps.flatMap(({ first }) => first)
	);
	await act(
		backend,
		rowan,
		steps.flatMap(({ second }) => second)
	);
}

function scoring(entry: Entry, by: number): Command {
	const scores = scoresOf(entry, by);
	const reasons = Object.fromEntries(factors.map((id) => [id, because[id]?.[by] ?? '']));
	return ['score.set', { application: entry.application, scores, reasons, note: '' }];
}

/** What staff decide on each. */
export async function decide(
	{ backend, quinn }: Admitting,
	entries: Entries,
	kind: 'offer' | 'wait' | 'decline'
): Promise<void> {
	const more: Readonly<Record<string, Json>> = {
		offer: { base: 1 },
		wait: {},
		decline: { reasons: ['more_applicants', 'experience'], note: 'Ask again for the next class.' }
	}[kind];
	await act(
		backend,
		quinn,
		entries.map(({ application, classId, seat }): Command => [
			`seat.${kind}`,
			{ seat, application, class: classId, ...more }
		])
	);
}

export async function take({ backend }: Admitting, entries: Entries): Promise<void> {
	for (const { applicant, application, seat } of entries) {
		await act(backend, applicant, [['seat.take', { seat, application }]]);
	}
}
