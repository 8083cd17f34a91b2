/** What the device and the server judge alike about help. */
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	cleanCode,
	codeOf,
	refuseInvite,
	refuseSuggestion,
	spacedCode
} from '../../src/lib/domain/assister.ts';
import type { Assister } from '../../src/lib/domain/assister-rows.ts';
import { sectionProgress } from '../../src/lib/domain/application.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { invite, join, say, suggest } from './assisting.ts';
import { answer, attach, complete, endAll, start } from './story.ts';

let db: TestDatabase;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	await db.q(`update sync.ledger set at = now() - interval '2 hours'`);
	application = randomUUID();
	await db.device('avery').run(start(application));
});

test('a code that the device made is one that the server takes, however it is read out', async () => {
	const code = codeOf(randomBytes(32).toString('base64url'));
	expect((await invite(db.device('avery'), { application, code })).said).toBeNull();
	for (const told of [spacedCode(code), code.toLowerCase(), ` ${code}\n`]) {
		const [row] = await db.q('select app.clean_code($1) as code', [told]);
		expect([row?.['code'], cleanCode(told)]).toEqual([code, code]);
	}
});

describe('whether somebody can be invited', () => {
	const known = async (state: 'draft' | 'withdrawn') => {
		const rows = await db.q(
			'select state, expires_at from app.assisters where application_id = $1',
			[application]
		);
		return {
			application: state,
			assisters: rows.map((row) => ({
				state: row['state'] as Assister['state'],
				expires_at: Number(row['expires_at'])
			})),
			now: Date.now()
		};
	};

	test.each([null, 'morgan@example.org', 'morgan', 'a b@example.org'])(
		'with the address %s',
		async (email) => {
			const judged = refuseInvite(email, await known('draft'));
			expect((await invite(db.device('avery'), { application, email })).said).toBe(judged);
		}
	);

	test('one after the other, until it is too many, and again when a code has ended', async () => {
		for (let n = 0; n < 7; n++) {
			const judged = refuseInvite(null, await known('draft'));
			expect([n, judged]).toEqual([n, n < 5 ? null : 'assister.too_many']);
			expect((await invite(db.device('avery'), { application })).said).toBe(judged);
		}
		await db.q(
			`update app.assisters set expires_at = now() - interval '1 minute' where id = (
			select id from app.assisters where application_id = $1 limit 1)`,
			[application]
		);
		expect(refuseInvite(null, await known('draft'))).toBeNull();
		expect((await invite(db.device('avery'), { application })).said).toBeNull();
	});

	test('to an application that is over', async () => {
		await say(db.device('avery'), 'application.withdraw', { application, revision: 0 });
		const judged = refuseInvite(null, await known('withdrawn'));
		expect((await invite(db.device('avery'), { application })).said).toBe(judged);
	});
});

test('how many notes can be open', async () => {
	const { code } = await invite(db.device('avery'), { application });
	const { helping } = await join(db.device('jordan'), code);
	const open: { state: 'open' }[] = [];
	for (let n = 0; n < 22; n++) {
		const judged = refuseSuggestion(open);
		expect((await suggest(db.device('jordan'), { helping, application })).said).toBe(judged);
		if (judged === null) open.push({ state: 'open' });
	}
});

test('which sections are done: as the applicant sees it, so the assister', async () => {
	const avery = db.device('avery');
	const { code } = await invite(avery, { application });
	await join(db.device('jordan'), code);
	const paths = Object.keys(complete);
	const competencies = (calmhsa.training?.competencies ?? []).map(({ id }) => id);
	const providers = (await db.q('select id from app.providers')).map(({ id }) => String(id));
	const answers: Record<string, (typeof complete)[string]> = {};
	const documents: string[] = [];
	const compare = async () => {
		const [row] = await db.q('select sections from app.helpings where application_id = $1', [
			application
		]);
		const context = { today: '2027-01-15' as const, providers, competencies, classes: [] };
		const mine = sectionProgress(calmhsa, { answers, documents, context }, []);
		const done = Object.fromEntries(mine.map(({ id, state }) => [id, state === 'complete']));
		expect(row?.['sections']).toEqual(done);
	};
	const doneNow = async () => {
		const [row] = await db.q('select sections from app.helpings where application_id = $1', [
			application
		]);
		return Object.values(row?.['sections'] as Record<string, boolean>);
	};
	for (const path of paths) {
		answers[path] = complete[path] ?? null;
		await avery.run(answer(application, path, answers[path]));
		if (path.length % 4 === 0) await compare();
	}
	for (const document of ['photo_id', 'diploma', 'certificate']) {
		await attach(db, avery, { application, document });
		documents.push(document);
		await compare();
	}
	expect((await doneNow()).every((one) => one === true)).toBe(true);
});
