/**
 * Who may see and do what where somebody helps: avery applies, jordan helps; sage, who has no role
 * here, helps with another application.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people, personNames } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { held, invite, join, say, suggest } from './assisting.ts';
import { refusal, signedIn } from './scene.ts';
import { answer, attach, claim, endAll, fill, receiveAll, send } from './story.ts';

let db: TestDatabase;
let application: string;
let assister: string;
let helping: string;
let suggestion: string;
beforeAll(async () => {
	db = await freshDatabase();
	await db.q('delete from app.roles where person = $1', [people.sage]);
});
afterAll(() => db.close());

/** All tables of the feed that hold something which is not everybody's. */
const tables = [
	...['applications', 'certificates', 'fields', 'field_history', 'files', 'submissions', 'events'],
	...['decisions', 'letters', 'assisters', 'helpings', 'suggestions', 'notifications']
];
const others = (who: PersonName) => signedIn.filter((one) => one !== who) as PersonName[];

beforeEach(async () => {
	await endAll(db);
	await db.q(`update sync.ledger set at = now() - interval '2 hours'`);
	await db.q('delete from app.notifications');
	application = await fill(db, db.device('avery'));
	await receiveAll(db, application);
	await send(db, db.device('avery'), { application, part: 'application' });
	const invited = await invite(db.device('avery'), { application });
	assister = invited.assister;
	({ helping } = await join(db.device('jordan'), invited.code));
	({ suggestion } = await suggest(db.device('jordan'), { helping, application }));
});

/** Rows that name the application, by table, as row security shows them to somebody. */
async function visible(who: PersonName): Promise<string[]> {
	const found: string[] = [];
	for (const table of tables) {
		const id = ['applications', 'certificates'].includes(table) ? 'id' : 'application_id';
		const rows = await db.as(who, (q) =>
			q(`select 1 from app.${table} where ${id} = $1 and not deleted`, [application])
		);
		if (rows.length > 0) found.push(table);
	}
	return found;
}

test('an assister reads their own row and their notes, and nothing of the application', async () => {
	expect(await visible('jordan')).toEqual(['helpings', 'suggestions']);
	const { rows } = await db.device('jordan').pull();
	expect(JSON.stringify(rows)).not.toContain('identity/');
	for (const table of ['applications', 'fields', 'files', 'submissions', 'events', 'assisters']) {
		expect([table, rows[table] ?? null]).toEqual([table, null]);
	}
});

test('nobody but the two reads any of it: no reviewer, lead, staff, nor another’s assister', async () => {
	for (const who of personNames.filter((one) => !['avery', 'jordan'].includes(one))) {
		for (const table of ['assisters', 'helpings', 'suggestions']) {
			expect([who, table, await held(db, who, table)]).toEqual([who, table, []]);
		}
	}
	await claim(db, db.device('rowan'), { application, part: 'application' });
	const { rows } = await db.device('rowan').pull();
	expect(JSON.stringify(rows['events'] ?? null)).not.toMatch(/assister/);
	expect(await visible('rowan')).not.toContain('assisters');
});

test('an assister opens no file and no case, and reads nothing from storage', async () => {
	const file = String(
		(await db.q('select id from app.files where application_id = $1 limit 1', [application]))[0]?.[
			'id'
		]
	);
	expect(await refusal(db.call('jordan', 'look', { p_file: file }))).not.toBeNull();
	const [review] = await db.q('select id from app.reviews where application_id = $1', [
		application
	]);
	expect(
		await refusal(db.call('jordan', 'review_file', { p_review: review?.['id'] }))
	).not.toBeNull();
	expect(await db.as('jordan', (q) => q('select 1 from storage.objects'))).toEqual([]);
});

test('an assister changes, sends and takes back nothing', async () => {
	const jordan = db.device('jordan');
	const [outcome] = await jordan.run(answer(application, 'identity/first_name', 'Kai', 1));
	expect(outcome?.code).toBe('not_found');
	await expect(
		attach(db, jordan, { application, document: 'photo_id', who: 'jordan' })
	).rejects.toThrow('not_found');
	const sent = { application, digest: 'd', revision: 1, reviewers: [] };
	for (const name of ['application.submit', 'certificate.submit', 'application.withdraw']) {
		expect([name, await say(jordan, name, sent)]).toEqual([name, 'not_found']);
	}
	expect(await say(jordan, 'suggestion.resolve', { suggestion, application })).toBe('not_found');
	expect(await say(jordan, 'assister.revoke', { assister, application })).toBe('not_found');
	expect((await invite(jordan, { application })).said).toBe('not_found');
});

test('each command refuses everybody whose it is not', async () => {
	const mine: Record<string, [owner: PersonName, args: Record<string, string>]> = {
		'assister.revoke': ['avery', { assister, application }],
		'suggestion.resolve': ['avery', { suggestion, application }],
		'helping.leave': ['jordan', { helping, application }],
		'suggestion.make': [
			'jordan',
			{ suggestion: crypto.randomUUID(), helping, application, section: 'identity', body: 'x' }
		]
	};
	for (const [name, [owner, args]] of Object.entries(mine)) {
		for (const who of others(owner)) {
			expect([name, who, await say(db.device(who), name, args)]).toEqual([name, who, 'not_found']);
		}
	}
	for (const who of others('avery')) {
		const { said } = await invite(db.device(who), { application });
		expect([who, said]).toEqual([who, 'not_found']);
	}
	expect(
		await refusal(
			db.call('anonymous', 'push', {
				...{ p_protocol: 1, p_user: people.avery, p_client: crypto.randomUUID(), p_now: 1 },
				...{ p_first: 1, p_shapes: '[]', p_entries: '[]' }
			})
		)
	).toBe('42501');
});

test('an assister of one application has no right to another', async () => {
	const own = await fill(db, db.device('jordan'), { who: 'jordan' });
	const invited = await invite(db.device('jordan'), { application: own });
	const theirs = await join(db.device('sage'), invited.code);
	expect(theirs.said).toBeNull();
	const wrong = { helping: theirs.helping, application };
	expect((await suggest(db.device('sage'), wrong)).said).toBe('not_found');
	expect(await say(db.device('sage'), 'helping.leave', { helping, application })).toBe('not_found');
	expect(await say(db.device('jordan'), 'assister.revoke', { assister, application: own })).toBe(
		'not_found'
	);
	expect(
		await say(db.device('jordan'), 'suggestion.resolve', { suggestion, application: own })
	).toBe('not_found');
	expect(JSON.stringify(await held(db, 'sage', 'helpings'))).not.toContain(application);
});

test('after revoking, the next pull takes the row and the notes away, and nothing can be left', async () => {
	const jordan = db.device('jordan');
	expect((await jordan.pull()).rows['helpings']?.vals).toHaveLength(1);
	expect(await say(db.device('avery'), 'assister.revoke', { assister, application })).toBeNull();
	expect(await visible('jordan')).toEqual([]);
	const { gone, rows } = await jordan.pull();
	expect(gone['helpings']).toEqual([helping]);
	expect(gone['suggestions']).toEqual([`${suggestion}|${people.jordan}`]);
	expect(rows['helpings']).toBeUndefined();
	expect((await suggest(jordan, { helping, application })).said).toBe('assister.ended');
	expect(await visible('avery')).toContain('suggestions');
});

test('what is left of an ended row says nothing', async () => {
	await say(db.device('avery'), 'assister.revoke', { assister, application });
	const [row] = await db.q('select * from app.helpings where id = $1', [helping]);
	expect(row).toMatchObject({ name: '', as_name: '', sections: {}, documents: {}, due_at: null });
	const [note] = await db.q(
		'select name, body from app.suggestions where id = $1 and person = $2',
		[suggestion, people.jordan]
	);
	expect(note).toEqual({ name: '', body: '' });
	await db.device('avery').run(answer(application, 'identity/first_name', 'B', 1));
	const [after] = await db.q('select sections from app.helpings where id = $1', [helping]);
	expect(after).toEqual({ sections: {} });
});
