/** Two who send the same at once, and two who judge it at once, on the embedded PostgreSQL. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { another, attachBytes, flagsOf, judge, sendTwice } from './seeing.ts';
import { claim, endAll, fill, send } from './story.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshPostgres();
}, 120_000);
afterAll(() => db.close());

test('[P4] whoever sends second sees what the first one sends at the same moment, and nobody waits for ever', async () => {
	const documents = ['photo_id', 'diploma'];
	for (let round = 0; round < 4; round += 1) {
		await endAll(db);
		await db.q('delete from app.seen_matches');
		await db.q('delete from app.sent_marks');
		const sha256 = randomBytes(32).toString('hex');
		const sides = (['avery', 'jordan'] as const).map((who) => ({ who, device: db.device(who) }));
		const filled = [];
		for (const { who, device } of sides) {
			const fields = { fields: another, documents, who };
			const application = await fill(db, device, fields);
			await attachBytes(db, device, { who, application, sha256 });
			filled.push({ device, application });
		}
		const parts = ['certificate', 'application'] as const;
		await Promise.all(
			filled.map(async ({ device, application }, at) => {
				for (const part of at === 0 ? parts : parts.toReversed()) {
					expect(await send(db, device, { application, part })).toBeNull();
				}
			})
		);
		const found = await db.q('select kind from app.seen_matches order by kind');
		expect(found.map(({ kind }) => kind)).toEqual(['email', 'file', 'person', 'phone']);
	}
}, 120_000);

test('[P4] of two who judge from both sides at once the second is told, and both flags follow the first', async () => {
	const devices = new Map<string, ReturnType<TestDatabase['device']>>();
	const at = (who: 'avery' | 'jordan' | 'rowan' | 'sage') => {
		const device = devices.get(who) ?? db.device(who);
		devices.set(who, device);
		return device;
	};
	for (let round = 0; round < 4; round += 1) {
		const { mine, theirs, match } = await sendTwice(db, (who) => at(who as 'avery'));
		await claim(db, at('rowan'), { application: mine.application, part: 'certificate' });
		await claim(db, at('sage'), { application: theirs.application, part: 'certificate' });
		const said = await Promise.all([
			judge(at('rowan'), { name: 'seen.clear', side: mine, match }),
			judge(at('sage'), { name: 'seen.clear', side: theirs, match })
		]);
		expect(said.toSorted()).toEqual(['seen.stale', null].toSorted());
		for (const { application } of [mine, theirs]) {
			expect(Object.values(await flagsOf(db, application)).flat()).not.toContain('seen_before');
		}
	}
}, 120_000);
