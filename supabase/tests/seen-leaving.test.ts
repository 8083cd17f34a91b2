/** Of two who are seen together one leaves for good. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { flagsOf, seenBy, sendTwice } from './seeing.ts';
import { claim } from './story.ts';

let db: TestDatabase;
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

test('whoever leaves takes the match along, and the other one’s flag is gone', async () => {
	const { mine: first, theirs: second } = await sendTwice(db, at);
	await db.q('insert into app.erasures (person) values ($1)', [people.jordan]);
	await db.tx(async (q) => {
		await q(`select set_config('storage.allow_delete_query', 'true', true)`);
		await q('delete from storage.objects where starts_with(name, $1)', [`${people.jordan}/`]);
	});
	await db.call('service', 'erase_person', { p_person: people.jordan });
	expect(await db.q('select 1 from app.seen_matches')).toEqual([]);
	expect(
		await db.q('select 1 from app.sent_marks where application_id = $1', [second.application])
	).toEqual([]);
	expect(Object.values(await flagsOf(db, first.application)).flat()).not.toContain('seen_before');
	await claim(db, at('rowan'), { application: first.application, part: 'certificate' });
	expect(await seenBy(db, 'rowan', first.review)).toEqual([]);
});
