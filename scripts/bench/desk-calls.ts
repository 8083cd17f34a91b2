/** What reviewers ask of the desk, with the bound of each. */
import type { Db, Row } from '../../supabase/local/db.ts';
import { reviewersMax, reviewerId } from '../volume/people.ts';

export type Call = {
	what: string;
	sql: string;
	/** Of the round with this number, so that not one line is asked for again and again. */
	params: (round: number) => unknown[];
	/** Who asks; the lead when nobody is named. */
	who?: (round: number) => string;
	/** Asked by the owner of the tables, past every door. */
	isOwner?: boolean;
	/** Of the p95; none where it is held against something else. */
	msMax: number | null;
};

const pageRows = 50;
const searchMsMax = 20;
const filterMsMax = 20;
const countsMsMax = 10;
const fileMsMax = 20;
/** It writes down who looked, in the history and in the record. */
const lookMsMax = 30;

const queueSql = 'select api.review_queue($1, $2::text::jsonb, $3::text::jsonb, $4)::text as body';

/** The plain queue's first page, and pages after a quarter, half, most and nearly all of it. */
export async function depthsOf(db: Db): Promise<Call[]> {
	const program = await largestProgram(db);
	const depths = [0, 0.25, 0.5, 0.9, 0.999];
	const calls = [];
	for (const depth of depths) {
		const after = depth === 0 ? null : await placeAt(db, program, depth);
		const params = [program, '{}', after, pageRows];
		const what = depth === 0 ? 'queue, first page' : `queue, after ${depth * 100} %`;
		calls.push({ what, sql: queueSql, params: () => params, msMax: null });
	}
	return calls;
}

async function placeAt(db: Db, program: string, depth: number): Promise<string> {
	const [row] = await db.q(
		`select jsonb_build_object('place', r.place, 'id', r.id)::text as at from app.reviews r
		where r.program = $1 and r.state <> 'decided' order by r.place, r.id
		offset (select floor(count(*) * $2::text::float) from app.reviews r
			where r.program = $1 and r.state <> 'decided') limit 1`,
		[program, String(depth)]
	);
	return String(row?.['at']);
}

/** Each filter, each way to search, the counts, and what is opened from the queue. */
export async function callsOf(db: Db): Promise<Call[]> {
	const program = await largestProgram(db);
	const middle = await placeAt(db, program, 0.5);
	const after = await placeAt(db, program, 0.999);
	const filtered = (what: string, filter: object, msMax: number): Call[] =>
		[
			[`${what}, first page`, null],
			[`${what}, middle`, middle],
			[`${what}, deep`, after]
		].map(([title, place]) => ({
			what: String(title),
			sql: queueSql,
			params: () => [program, JSON.stringify(filter), place, pageRows],
			who: (round) => reviewerId(round % reviewersMax),
			msMax
		}));
	return [
		...filters.flatMap(([what, filter]) => filtered(what, filter, filterMsMax)),
		...searches.flatMap(([what, filter]) => filtered(what, filter, searchMsMax)),
		...(await receiptCalls(db, program)),
		counts(program),
		...(await fileCalls(db, program))
	];
}

const filters: readonly [what: string, filter: object][] = [
	...['received', 'claimed', 'waiting', 'decided'].map(filterOf('state')),
	...['application', 'certificate', 'renewal'].map(filterOf('part')),
	...['en', 'es'].map(filterOf('language')),
	...[
		...['provider_undated', 'resubmitted', 'provider_unconfirmed', 'completed_first_day'],
		...['blurred', 'too_dark', 'without_name', 'late']
	].map(filterOf('flag')),
	['mine', { mine: true }],
	['part, language and flag', { part: 'certificate', language: 'es', flag: 'blurred' }],
	['state, language and flag', { state: 'waiting', language: 'es', flag: 'provider_unconfirmed' }],
	['decided with a rare flag', { state: 'decided', flag: 'without_name' }],
	['decided in a language', { state: 'decided', language: 'es' }]
];

/** From the commonest name to none at all, and texts too short for an index of three letters. */
const searches: readonly [what: string, filter: object][] = [
	...[
		'maria garcia',
		'maria',
		'garcia',
		'zyla',
		'quintina zyla',
		'ñez',
		'an',
		'ky',
		'x',
		'qqq'
	].map((text): [string, object] => [`search “${text}”`, { text }]),
	['search “maria” among what is decided', { text: 'maria', state: 'decided' }],
	['search “zyla” with a rare flag', { text: 'zyla', flag: 'without_name' }]
];

function filterOf(name: string): (value: string) => [string, object] {
	return (value) => [`${name} ${value}`, { [name]: value }];
}

async function receiptCalls(db: Db, program: string): Promise<Call[]> {
	const rows = await some(db, `select receipt from app.reviews where program = $1`, program);
	const search = (what: string, textOf: (receipt: string) => string): Call => ({
		what,
		sql: queueSql,
		params: (round) => {
			const text = textOf(String(rows[round % rows.length]?.['receipt']));
			return [program, JSON.stringify({ text }), null, pageRows];
		},
		msMax: searchMsMax
	});
	return [
		search('search by a whole receipt', (receipt) => receipt),
		search('search by the end of a receipt', (receipt) => receipt.slice(-5))
	];
}

/** No door of its own: every page of the queue brings them. */
function counts(program: string): Call {
	return {
		what: 'the counts alone',
		sql: 'select app.queue_counts($1)::text as body',
		params: () => [program],
		isOwner: true,
		msMax: countsMsMax
	};
}

async function fileCalls(db: Db, program: string): Promise<Call[]> {
	const held = await some(
		db,
		`select r.id, r.reviewer, r.application_id, s.files #>> '{0,id}' as file from app.reviews r
		join app.submissions s on s.application_id = r.application_id and s.part = r.part
			and s.revision = r.revision
		where r.program = $1 and r.state = 'claimed'`,
		program
	);
	const at = (round: number): Row => held[round % held.length] ?? {};
	const ofRound = (name: string) => (round: number) => String(at(round)[name]);
	const who = ofRound('reviewer');
	return [
		{
			what: 'a file opened by who holds it',
			sql: 'select api.review_file($1::text::uuid)::text as body',
			params: (round) => [at(round)['id']],
			who,
			msMax: fileMsMax
		},
		{
			what: 'a look at evidence',
			sql: 'select api.look($1::text::uuid, $2::text::uuid)::text as body',
			params: (round) => [at(round)['id'], at(round)['file']],
			who,
			msMax: lookMsMax
		},
		{
			what: 'the record of an application',
			sql: 'select api.record_read($1::text::uuid, 0, 200)::text as body',
			params: (round) => [at(round)['application_id']],
			msMax: fileMsMax
		}
	];
}

async function largestProgram(db: Db): Promise<string> {
	const [row] = await db.q(
		'select program from app.reviews group by program order by count(*) desc limit 1'
	);
	return String(row?.['program']);
}

/** From all over the table, the same ones each time. */
function some(db: Db, sql: string, program: string): Promise<Row[]> {
	return db.q(`select * from (${sql}) found order by md5(found::text) limit 300`, [program]);
}
