/** Role × door × verb: who may read what, call what, and whom nothing lets through. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { attach, claim, fill, receive, reviewOf, send } from './story.ts';

const everybody: readonly Who[] = [
	'anonymous',
	'avery',
	'jordan',
	'rowan',
	'sage',
	'lee',
	'quinn',
	'service'
];
const signedIn: readonly Who[] = ['avery', 'jordan', 'rowan', 'sage', 'lee', 'quinn'];

let db: TestDatabase;
let application: string;
let photo: string;
let review: string;

/** Avery has sent both parts; rowan holds a claim on the application, nobody on the certificate. */
beforeAll(async () => {
	db = await freshDatabase();
	const avery = db.device('avery');
	application = await fill(db, avery, { documents: ['diploma', 'certificate'] });
	photo = await attach(db, avery, { application, document: 'photo_id' });
	await receive(db, photo);
	await send(db, avery, { application, part: 'application' });
	await send(db, avery, { application, part: 'certificate' });
	await claim(db, db.device('rowan'), { application, part: 'application' });
	review = (await reviewOf(db, application, 'application')).review;
	await avery.run(
		{ name: 'card.review', args: { review: randomUUID(), card: 'hope', grade: 3, at: 1 } },
		{ name: 'chapter.read', args: { chapter: 'ethics', at: 1 } }
	);
	await db.q(
		`insert into app.programs (id, edition, definition)
			select id, 2, definition from app.programs where id = 'calmhsa' and edition = 1`
	);
});
afterAll(() => db.close());

/** The error's SQLSTATE, and for a refusal its code; null when the door opened. */
async function refusal(work: Promise<unknown>): Promise<string | null> {
	try {
		await work;
		return null;
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		return error.code === 'WMREF' && 'detail' in error ? String(error.detail) : String(error.code);
	}
}
const denied = '42501';

describe('reading tables', () => {
	const shared = ['applications', 'certificates', 'submissions', 'events'];
	const own = ['fields', 'files', 'notifications', 'card_reviews', 'chapters_read'];
	const aggregate = (table: string) =>
		['applications', 'certificates'].includes(table)
			? `id = '${application}'`
			: shared.includes(table)
				? `application_id = '${application}'`
				: `person = '${people.avery}'`;
	const rows = (who: Who, table: string, where: string) =>
		db.as(who, (q) => q(`select count(*)::int as n from app.${table} where ${where}`));

	test.each(shared)(
		'%s: the owner and the holder of a claim see them, nobody else',
		async (table) => {
			for (const who of signedIn) {
				const [row] = await rows(who, table, aggregate(table));
				expect([who, Number(row?.['n']) > 0]).toEqual([who, who === 'avery' || who === 'rowan']);
			}
		}
	);

	test.each(own)('[C3] %s: the owner sees them, no reviewer does', async (table) => {
		for (const who of signedIn) {
			const [row] = await rows(who, table, aggregate(table));
			expect([who, Number(row?.['n']) > 0]).toEqual([who, who === 'avery']);
		}
	});

	test('people and roles show each their own', async () => {
		for (const who of signedIn) {
			const found = await db.as(who, (q) => q('select id from app.people'));
			expect(found.map((row) => row['id'])).toEqual([people[who as 'avery']]);
			const roles = await db.as(who, (q) => q('select person from app.roles'));
			expect(roles).toHaveLength(['avery', 'jordan'].includes(who) ? 0 : 1);
		}
	});

	test('programs and providers are for everybody who is signed in', async () => {
		for (const who of signedIn) {
			expect(await db.as(who, (q) => q('select edition from app.programs'))).toEqual([
				{ edition: 2 }
			]);
			expect(await db.as(who, (q) => q('select 1 from app.providers'))).not.toHaveLength(0);
		}
	});

	test('a claim is seen by its reviewer alone', async () => {
		for (const who of signedIn) {
			const found = await db.as(who, (q) => q('select id from app.claims'));
			expect([who, found.length]).toEqual([who, who === 'rowan' ? 1 : 0]);
		}
	});

	test.each(['reviews', 'looks', 'mails', 'edges', 'questions', 'documents'])(
		'%s is read by functions only',
		async (table) => {
			for (const who of everybody) {
				expect(await refusal(rows(who, table, 'true'))).toBe(denied);
			}
		}
	);

	test.each(['clients', 'mutators', 'hints', 'hints_waiting'])(
		'sync.%s is closed',
		async (table) => {
			for (const who of everybody) {
				expect(await refusal(db.as(who, (q) => q(`select 1 from sync.${table}`)))).toBe(denied);
			}
		}
	);

	test('without an account there is nothing to read', async () => {
		for (const table of [...shared, ...own, 'people', 'providers', 'programs', 'claims']) {
			expect(await refusal(rows('anonymous', table, 'true'))).toBe(denied);
		}
	});

	test('the ledger shows each their own', async () => {
		expect(await db.as('avery', (q) => q('select 1 from sync.ledger'))).not.toHaveLength(0);
		expect(await db.as('jordan', (q) => q('select 1 from sync.ledger'))).toHaveLength(0);
	});
});

describe('writing tables', () => {
	test('[D1] no role writes to any table, whatever the verb', async () => {
		const tables = await db.q(`
			select format('%I.%I', n.nspname, c.relname) as name
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('app', 'sync') and c.relkind = 'r'`);
		for (const { name } of tables) {
			const verbs = [
				`insert into ${name} default values`,
				`delete from ${name}`,
				`update ${name} set xid = xid`,
				`truncate ${name}`
			];
			for (const verb of verbs) {
				for (const who of everybody) {
					const said = await refusal(db.as(who, (q) => q(verb)));
					// Some tables have no such column, which is found out before rights are looked at.
					expect([verb, who, said === denied || said === '42703']).toEqual([verb, who, true]);
				}
			}
		}
	});
});

describe('calling functions', () => {
	const filter = {};
	const cases: readonly [
		name: string,
		args: () => object,
		opens: readonly Who[],
		others: string
	][] = [
		['my_role', () => ({}), signedIn, denied],
		['account_applications', () => ({}), signedIn, denied],
		['digest', () => ({}), signedIn, denied],
		[
			'review_queue',
			() => ({ p_program: 'calmhsa', p_filter: filter, p_after: null, p_limit: 10 }),
			['rowan', 'sage', 'lee', 'quinn'],
			'not_allowed'
		],
		['review_file', () => ({ p_review: review }), ['rowan', 'sage', 'lee', 'quinn'], 'not_found'],
		['look', () => ({ p_review: review, p_file: photo }), ['rowan'], 'claim.lost'],
		['files_waiting', () => ({}), ['service'], denied],
		['mails_due', () => ({ p_limit: 1 }), ['service'], denied],
		['mail_sent', () => ({ p_mail: randomUUID(), p_error: 'x' }), ['service'], denied],
		['tick', () => ({}), ['service'], denied]
	];

	test.each(cases)(
		'%s opens for whom it should and for nobody else',
		async (name, args, opens, others) => {
			for (const who of everybody) {
				const said = await refusal(db.call(who, name, { ...args() }));
				const notEvenTried = who === 'anonymous' || (who === 'service' && !opens.includes(who));
				const stranger = name === 'look' && ['avery', 'jordan', 'quinn'].includes(who);
				const expected = opens.includes(who)
					? null
					: notEvenTried
						? denied
						: stranger
							? 'not_found'
							: others;
				expect([name, who, said]).toEqual([name, who, expected]);
			}
		}
	);

	test('file_received is for the server alone', async () => {
		const args = { p_file: photo, p_sha256: 'x', p_size: 1, p_type: 'image/png', p_refusal: null };
		for (const who of everybody) {
			const said = await refusal(db.call(who, 'file_received', args));
			expect([who, said]).toEqual([who, who === 'service' ? null : denied]);
		}
	});

	test('mutators and engine functions open for nobody', async () => {
		const mutators = await db.q('select fn::text as fn from sync.mutators');
		for (const { fn } of mutators) {
			for (const who of everybody) {
				const call = db.as(who, (q) => q(`select ${fn}(gen_random_uuid(), '{}')`));
				expect([fn, who, await refusal(call)]).toEqual([fn, who, denied]);
			}
		}
	});

	test('push and pull need an account', async () => {
		const pull = {
			p_protocol: 1,
			p_client: randomUUID(),
			p_cookie: null,
			p_from: null,
			p_uids: []
		};
		const args = { ...pull, p_page: null, p_limit: 10 };
		expect(await refusal(db.call('anonymous', 'pull', args))).toBe(denied);
		expect(await refusal(db.call('service', 'pull', args))).toBe(denied);
	});

	test('a push in another person’s name waits for the right sign-in and does nothing', async () => {
		const args = { p_protocol: 1, p_client: randomUUID(), p_now: 0, p_first: 1 };
		const answer = await db.call('avery', 'push', {
			...args,
			p_user: people.jordan,
			p_shapes: '[]',
			p_entries: '[]'
		});
		expect(answer).toEqual({ last: 0, code: 'paused_auth' });
	});
});
