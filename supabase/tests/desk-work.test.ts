/** Who holds a file against whom: override, stepping back, handing on, giving out. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { claim, decide, endAll, fill, reviewOf, send } from './story.ts';

let db: TestDatabase;
let application: string;
const devices = new Map<PersonName, Device>();
const at = (who: PersonName): Device => {
	const device = devices.get(who) ?? db.device(who);
	devices.set(who, device);
	return device;
};
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	devices.clear();
	await endAll(db);
	application = await fill(db, at('avery'));
	await send(db, at('avery'), { application, part: 'application' });
});

const of = () => ({ application, part: 'application' as const });
async function run(who: PersonName, name: string, more: object = {}) {
	const { review } = await reviewOf(db, application, 'application');
	const [outcome] = await at(who).run({ name, args: { review, application, ...more } });
	return outcome?.code ?? null;
}
const line = async () => {
	const [row] = await db.q(
		`select r.state, r.flags, r.assignee, a.state as part from app.reviews r
		join app.applications a on a.id = r.application_id where r.application_id = $1`,
		[application]
	);
	return row;
};
const opened = async (who: Who) => {
	const { review } = await reviewOf(db, application, 'application');
	return db.call<Record<string, unknown>>(who, 'review_file', { p_review: review });
};
const listed = async (who: Who, filter: object = {}) => {
	const { rows } = await db.call<{ rows: { application_id: string }[] }>(who, 'review_queue', {
		p_program: 'calmhsa',
		p_filter: filter,
		p_after: null,
		p_limit: 200
	});
	return rows.some((row) => row.application_id === application);
};
const recorded = async () => {
	const rows = await db.q(
		`select leaf::jsonb as leaf from app.records where application_id = $1 order by nth`,
		[application]
	);
	return rows.map(({ leaf }) => leaf as { kind: string; who: string; about: object });
};

describe('a claim of somebody else', () => {
	test('is ended by whoever leads, who says why; whoever held it decides nothing any more', async () => {
		await claim(db, at('rowan'), of());
		expect(await run('lee', 'review.override', { note: 'Rowan is away' })).toBeNull();
		expect(await line()).toMatchObject({ state: 'received', part: 'submitted' });
		expect((await decide(db, at('rowan'), { ...of(), kind: 'approve' }))?.code).toBe('claim.lost');
		expect(await run('lee', 'review.claim')).toBeNull();
		const { remarks } = await opened('lee');
		expect(remarks).toMatchObject([
			{ kind: 'overridden', note: 'Rowan is away', name: 'Lee', whom: 'Rowan' }
		]);
		expect(await recorded()).toContainEqual(
			expect.objectContaining({
				kind: 'remark.overridden',
				who: people.lee,
				about: { revision: 1, note: 'Rowan is away', whom: people.rowan }
			})
		);
	});

	test.each<[PersonName, string, string]>([
		['sage', 'I would like it', 'not_allowed'],
		['lee', ' ', 'review.note_missing'],
		['quinn', 'I would like it', 'not_found'],
		['jordan', 'I would like it', 'not_found']
	])('is not ended by %s with "%s"', async (who, note, code) => {
		await claim(db, at('rowan'), of());
		expect(await run(who, 'review.override', { note })).toBe(code);
		expect(await line()).toMatchObject({ state: 'claimed' });
	});

	test('that is not there cannot be ended', async () => {
		expect(await run('lee', 'review.override', { note: 'Why not' })).toBe('claim.none');
	});
});

describe('whoever steps back', () => {
	test('holds nothing, finds it in no list, opens nothing and does nothing with it any more', async () => {
		await claim(db, at('rowan'), of());
		expect(await run('rowan', 'review.recuse', { note: 'My cousin' })).toBeNull();
		expect(await line()).toMatchObject({ state: 'received', part: 'submitted' });
		expect(await listed('rowan')).toBe(false);
		expect(await listed('rowan', { text: 'morales' })).toBe(false);
		expect(await listed('sage')).toBe(true);
		await expect(opened('rowan')).rejects.toMatchObject({ detail: 'claim.recused' });
		for (const name of ['review.claim', 'review.renew', 'review.release', 'review.recuse']) {
			expect([name, await run('rowan', name)]).toEqual([name, 'claim.recused']);
		}
		expect((await at('rowan').pull()).rows['applications']).toBeUndefined();
		await claim(db, at('sage'), of());
		expect(await opened('sage')).toMatchObject({
			remarks: [{ kind: 'recused', note: 'My cousin', name: 'Rowan' }]
		});
	});

	test('opens no bytes that were open a moment before', async () => {
		await send(db, at('avery'), { application, part: 'certificate' });
		await claim(db, at('rowan'), of());
		const [file] = await db.q(`select id from app.files where application_id = $1 limit 1`, [
			application
		]);
		await db.q(
			`insert into app.looks (reviewer, review_id, application_id, file_id, key)
			select $1, r.id, r.application_id, $2, 'somewhere/a.jpg' from app.reviews r
			where r.application_id = $3 and r.part = 'application'`,
			[people.rowan, file?.['id'], application]
		);
		const looks = () => db.as('rowan', (q) => q('select app.my_looks() as keys'));
		expect(await looks()).toEqual([{ keys: ['somewhere/a.jpg'] }]);
		expect(await run('rowan', 'review.recuse', {})).toBeNull();
		expect(await looks()).toEqual([{ keys: [] }]);
	});

	test('also reads no record of it, whatever they lead', async () => {
		const read = () =>
			db.call('lee', 'record_read', { p_application: application, p_after: 0, p_limit: 10 });
		await expect(read()).resolves.toMatchObject({ application });
		expect(await run('lee', 'review.recuse', { note: '' })).toBeNull();
		await expect(read()).rejects.toMatchObject({ detail: 'claim.recused' });
	});

	test.each<[PersonName]>([['quinn'], ['jordan'], ['avery']])(
		'is a reviewer: %s is not',
		async (who) => {
			expect(await run(who, 'review.recuse', { note: '' })).toBe('not_found');
		}
	);
});

describe('a file that is handed to those who lead', () => {
	test('is claimed by them alone, who read the question, until it is decided', async () => {
		await claim(db, at('rowan'), of());
		expect(await run('rowan', 'review.escalate', { note: 'Is this a diploma?' })).toBeNull();
		expect(await line()).toMatchObject({ state: 'received', flags: ['escalated'] });
		expect((await claim(db, at('rowan'), of()))?.code).toBe('claim.lead');
		expect((await claim(db, at('sage'), of()))?.code).toBe('claim.lead');
		expect(await claim(db, at('lee'), of())).toBeNull();
		expect(await opened('lee')).toMatchObject({
			remarks: [{ kind: 'escalated', note: 'Is this a diploma?', name: 'Rowan' }]
		});
		expect(await decide(db, at('lee'), { ...of(), kind: 'approve' })).toBeNull();
		expect(await line()).toMatchObject({ state: 'decided', flags: [] });
	});

	test.each<[PersonName, string, string]>([
		['rowan', '', 'review.note_missing'],
		['sage', 'What is this?', 'claim.lost'],
		['quinn', 'What is this?', 'not_found']
	])('is not handed on by %s with "%s"', async (who, note, code) => {
		await claim(db, at('rowan'), of());
		expect(await run(who, 'review.escalate', { note })).toBe(code);
	});

	test('stays where it is while nobody else leads', async () => {
		await claim(db, at('lee'), of());
		expect(await run('lee', 'review.escalate', { note: 'What is this?' })).toBe('review.no_lead');
		expect(await line()).toMatchObject({ state: 'claimed' });
	});
});

describe('a file that is given to somebody', () => {
	test('says so in the queue, is found by it, and keeps nobody else from it', async () => {
		expect(await run('lee', 'review.assign', { to: people.rowan })).toBeNull();
		expect(await listed('rowan', { assigned: 'me' })).toBe(true);
		expect(await listed('sage', { assigned: 'me' })).toBe(false);
		expect(await listed('sage', { assigned: people.rowan })).toBe(true);
		expect(await listed('sage', { assigned: 'none' })).toBe(false);
		expect(await listed('sage', { assigned: 'whoever' })).toBe(false);
		expect(await claim(db, at('sage'), of())).toBeNull();
		expect(await run('quinn', 'review.assign', { to: null })).toBeNull();
		expect(await listed('sage', { assigned: 'none' })).toBe(true);
	});

	test.each<[PersonName, string, string]>([
		['rowan', people.sage, 'not_allowed'],
		['jordan', people.sage, 'not_found'],
		['lee', people.jordan, 'review.not_for_them'],
		['lee', people.quinn, 'review.not_for_them']
	])('is not given by %s to %s', async (who, to, code) => {
		expect(await run(who, 'review.assign', { to })).toBe(code);
		expect(await line()).toMatchObject({ assignee: null });
	});

	test('is not given to whoever stepped back from it', async () => {
		expect(await run('lee', 'review.assign', { to: people.rowan })).toBeNull();
		await run('rowan', 'review.recuse', { note: '' });
		expect(await line()).toMatchObject({ assignee: null });
		expect(await run('lee', 'review.assign', { to: people.rowan })).toBe('review.not_for_them');
	});
});

test('the queue is narrowed by provider and by the reason that was given last', async () => {
	await send(db, at('avery'), { application, part: 'certificate' });
	await claim(db, at('rowan'), { application, part: 'certificate' });
	await decide(db, at('rowan'), {
		application,
		part: 'certificate',
		kind: 'change',
		reasons: [{ code: 'name_mismatch', note: 'Two names' }]
	});
	const [{ provider } = {}] = await db.q(
		`select provider from app.reviews where application_id = $1 and part = 'certificate'`,
		[application]
	);
	expect(provider).toBeTruthy();
	expect(await listed('rowan', { provider, reason: 'name_mismatch' })).toBe(true);
	expect(await listed('rowan', { provider: 'another' })).toBe(false);
	expect(await listed('rowan', { reason: 'unreadable' })).toBe(false);
});

test('who works at a desk is told to those who do, with what each has in hand', async () => {
	await db.q(
		`update app.reviews set state = 'received', reviewer = null where application_id <> $1`,
		[application]
	);
	await claim(db, at('rowan'), of());
	const ask = (who: Who) => db.call(who, 'desk_people', { p_program: 'calmhsa' });
	for (const who of ['rowan', 'lee', 'quinn'] as const) {
		expect(await ask(who)).toMatchObject([
			{ name: 'Lee', role: 'lead', held: 0 },
			{ name: 'Rowan', role: 'reviewer', held: 1 },
			{ name: 'Sage', role: 'reviewer', held: 0 }
		]);
	}
	for (const who of ['avery', 'jordan'] as const) {
		await expect(ask(who)).rejects.toMatchObject({ detail: 'not_allowed' });
	}
});
