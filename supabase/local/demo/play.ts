/** Plays the stories: what each applicant sends, what reviewers make of it, and how long ago. */
import { randomUUID } from 'node:crypto';
import type { Json } from '../../../src/lib/domain/text.ts';
import type { Part } from '../../../src/lib/domain/states.ts';
import { calmhsa } from '../../../src/lib/programs/calmhsa.ts';
import type { Backend } from '../server.ts';
import { act, callJson, store, type Command, type Hand } from './hand.ts';
import { certificate, diploma, photoId, type Kind } from './papers.ts';
import { phoneOf } from './phones.ts';
import type { Ending, Sent, Story } from './stories.ts';

export type Cast = { applicant: Hand; application: string; story: Story };
export type Reviewers = { rowan: Hand; lee: Hand };

const complete = calmhsa.examples.find((example) => example.id === 'complete')?.fields ?? {};

const areas = ['209', '415', '510', '530', '559', '619', '707', '805', '831', '916'];

function answersOf(story: Story): Record<string, Json> {
	const name = `${story.first} ${story.last}`;
	return {
		...complete,
		'identity/first_name': story.first,
		'identity/last_name': story.last,
		'identity/birth_date': story.born,
		'identity/email': `${story.who}@example.org`,
		'identity/phone': phoneOf(story.who, areas),
		'identity/language': story.language,
		'agreements/ethics_name': name,
		'fee/reference': `R-${200_000 + ((story.last.length * 7919 + story.first.length * 104_729) % 99_999)}`,
		'training/provider': story.provider,
		...(story.provider === 'other' && { 'training/provider_other': 'Riverbend Peer Academy' }),
		'training/completed_on': story.completed
	};
}

function certificateOf(story: Story, paper: Kind) {
	const provider = calmhsa.providers.find((one) => one.id === story.provider);
	const facts = {
		name: story.nameOnPaper ?? `${story.first} ${story.last}`,
		provider: (provider?.name ?? 'Riverbend Peer Academy').replaceAll('–', '-'),
		hours: story.hoursOnPaper ?? 80,
		completed: story.completed
	};
	return certificate(facts, paper);
}

const initial = { program: calmhsa.id, pathway: 'initial' };

/** Starts an application with these answers. */
export function begin(
	application: string,
	answers: Readonly<Record<string, Json>>,
	to: { program: string; pathway: string } = initial
): Command[] {
	return [
		['application.start', { application, edition: 1, ...to }],
		...Object.entries(answers).map(([path, value]): Command => [
			'application.answer',
			{ application, path, value, base: 0 }
		])
	];
}

/** All that is written and attached, not yet sent. */
export async function prepareCast(backend: Backend, cast: Cast): Promise<void> {
	const { applicant, application, story } = cast;
	const name = `${story.first} ${story.last}`;
	const warnings = story.warnings ?? [];
	const id = photoId(
		{ name, born: story.born, until: '2029-03-31' },
		story.who === 'luis' ? 'jpg' : 'png'
	);
	const papers = [
		{ document: 'photo_id', paper: id, warnings: [] },
		{
			document: 'diploma',
			paper: diploma({ name, year: Number(story.born.slice(0, 4)) + 18 }),
			warnings: []
		},
		{ document: 'certificate', paper: certificateOf(story, story.paper), warnings }
	];
	const attached = await Promise.all(
		papers.map((one) => store(backend, applicant, { application, ...one }))
	);
	await act(backend, applicant, [
		['person.set', { name: story.first, language: story.language }],
		...begin(application, answersOf(story)),
		...attached
	]);
}

export async function submit(
	backend: Backend,
	{ application, applicant }: Pick<Cast, 'application' | 'applicant'>,
	part: Part
): Promise<void> {
	const [row] = await backend.db.q(
		`select app.digest_of(a, $2) as digest,
			(select count(*)::int from app.submissions s where s.application_id = a.id and s.part = $2)
				as revision
		from app.applications a where a.id = $1`,
		[application, part]
	);
	const digest = String(row?.['digest']);
	const revision = Number(row?.['revision']);
	await act(backend, applicant, [[`${part}.submit`, { application, digest, revision }]]);
}

/** What the reviewers do with what was sent. */
export async function conclude(
	backend: Backend,
	cast: Cast,
	given: Reviewers & { sent: Sent }
): Promise<void> {
	const { ending, part } = given.sent;
	if (ending.kind === 'waits') return;
	const { application } = cast;
	const [row] = await backend.db.q(
		'select r.id::text, r.revision from app.reviews r where r.application_id = $1 and r.part = $2',
		[application, part]
	);
	const review = String(row?.['id']);
	const held = { review, application };
	const reviewer = ending.kind === 'claimed' ? given.lee : given.rowan;
	await act(backend, reviewer, [['review.claim', held]]);
	if (ending.kind === 'claimed') return;
	await act(backend, reviewer, [
		[
			'review.decide',
			{ ...held, revision: Number(row?.['revision']), ...verdict(ending), checklist: {} }
		]
	]);
	if (ending.kind === 'asked') await shift(backend, { application, part, days: ending.daysAgo });
	if (ending.kind === 'resubmitted') await sendAgain(backend, cast, part);
}

function verdict(ending: Ending): { kind: string; reasons: Json; note: string } {
	if (ending.kind !== 'asked' && ending.kind !== 'resubmitted')
		return { kind: 'approve', reasons: [], note: '' };
	return { kind: 'change', reasons: [{ code: ending.reason, note: ending.note }], note: '' };
}

async function sendAgain(backend: Backend, cast: Cast, part: Part): Promise<void> {
	const paper = certificateOf({ ...cast.story, hoursOnPaper: 80 }, 'png');
	const { application, applicant } = cast;
	const attached = await store(backend, applicant, {
		application,
		document: 'certificate',
		paper,
		warnings: []
	});
	await act(backend, applicant, [attached]);
	await receiveAll(backend);
	await submit(backend, cast, part);
}

export async function receiveAll(backend: Backend): Promise<void> {
	await callJson(backend, '/functions/v1/receive-file', {});
}

const shifted: readonly [
	table: string,
	key: string,
	byPart: boolean,
	columns: readonly string[]
][] = [
	['submissions', 'application_id', true, ['submitted_at']],
	['decisions', 'application_id', true, ['at', 'released_at']],
	['events', 'application_id', true, ['at']],
	['reviews', 'application_id', true, ['submitted_at', 'due_at']],
	['fields', 'application_id', false, ['updated_at']],
	['files', 'application_id', false, ['created_at', 'received_at']]
];

/**
 * Lets what happened to a part have happened some days earlier. Time is the one thing that no door
 * can give, so it is written past the triggers, before any device has pulled.
 */
export async function shift(
	backend: Backend,
	to: { application: string; part: Part; days: number }
): Promise<void> {
	const columns = ['submitted_at', 'due_at', 'decided_at'];
	const own = [
		`${to.part}s`,
		'id',
		false,
		to.part === 'application' ? ['created_at', ...columns] : columns
	] as const;
	await backend.db.tx(async (q) => {
		await q(`set local session_replication_role = 'replica'`);
		for (const [table, key, byPart, names] of [...shifted, own]) {
			const sets = names.map((name) => `${name} = ${name} - make_interval(days => $2)`).join(', ');
			const where = byPart ? ' and part = $3' : '';
			const values = [to.application, to.days, ...(byPart ? [to.part] : [])];
			await q(`update app.${table} set ${sets} where ${key} = $1${where}`, values);
		}
	});
}

export const newApplication = (): string => randomUUID();
