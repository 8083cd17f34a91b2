/** Who at the desk says what a match is, and what becomes of it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { flagsOf, judge, recorded, seenBy, sendTwice, type Side } from './seeing.ts';
import { claim, textOf } from './story.ts';

let db: TestDatabase;
let mine: Side;
let theirs: Side;
let match: string;
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
	({ mine, theirs, match } = await sendTwice(db, at));
});

const of = (side: Side) => ({ application: side.application, part: 'certificate' as const });
const told = async () =>
	(await db.q('select state, reason, judged_by from app.seen_matches order by at, id'))[0];
const says = (who: PersonName, name: 'seen.link' | 'seen.clear', more: object = {}) =>
	judge(at(who), { name, side: mine, match }, more);

test('a link stays in the queue as a flag, says who and why, and is in both records', async () => {
	await claim(db, at('rowan'), of(mine));
	expect(await says('rowan', 'seen.link', { reason: ' Lent by a friend ' })).toBeNull();
	expect(await told()).toEqual({
		state: 'linked',
		reason: 'Lent by a friend',
		judged_by: people.rowan
	});
	expect((await flagsOf(db, theirs.application))['certificate']).toContain('seen_before');
	for (const side of [mine, theirs]) {
		const said = await recorded(db, side, 'seen.linked');
		expect(said).toMatchObject([{ who: people.rowan }]);
		expect(JSON.stringify(said)).not.toContain('Lent');
	}
	await claim(db, at('sage'), of(theirs));
	expect(await seenBy(db, 'sage', theirs.review)).toMatchObject([
		{ state: 'linked', reason: 'Lent by a friend', judged_name: 'Rowan' }
	]);
});

test('why is never cut: what is too long is refused, and the match stays as it was', async () => {
	await claim(db, at('rowan'), of(mine));
	const before = await told();
	expect(await says('rowan', 'seen.link', { reason: 'x'.repeat(2001) })).toBe('text.too_long');
	expect(await told()).toEqual(before);
});

test('what is cleared takes the flag off both, and is not found again', async () => {
	await claim(db, at('rowan'), of(mine));
	expect(await says('rowan', 'seen.clear')).toBeNull();
	for (const side of [mine, theirs]) {
		expect(Object.values(await flagsOf(db, side.application)).flat()).not.toContain('seen_before');
	}
	await db.q(`select app.see_sent(s) from app.submissions s where s.application_id = $1`, [
		theirs.application
	]);
	expect(await told()).toMatchObject({ state: 'cleared' });
});

test('no applicant reads of it: not in the history, not in what is pulled', async () => {
	await claim(db, at('rowan'), of(mine));
	await says('rowan', 'seen.link');
	for (const who of ['avery', 'jordan'] as const) {
		expect(JSON.stringify(await at(who).pull())).not.toMatch(/seen\.|linked|same form/i);
		expect(JSON.stringify(await db.call(who, 'my_record'))).not.toMatch(/seen\.|linked|same form/i);
	}
});

test.each<[PersonName, object, string]>([
	['sage', {}, 'claim.lost'],
	['quinn', {}, 'not_found'],
	['jordan', {}, 'not_found'],
	['rowan', { reason: ' ' }, 'seen.reason_missing'],
	['rowan', { state: 'linked' }, 'seen.stale'],
	['rowan', { match: randomUUID() }, 'not_found'],
	['rowan', { everybody: true }, 'not_allowed']
])('%s with %j changes nothing: %s', async (who, more, code) => {
	await claim(db, at('rowan'), of(mine));
	expect(await says(who, 'seen.clear', more)).toBe(code);
	expect(await told()).toMatchObject({ state: 'open' });
});

test('whoever leads says that everybody has it: it never matches again at this desk', async () => {
	await claim(db, at('lee'), of(mine));
	expect(await says('lee', 'seen.clear', { everybody: true })).toBeNull();
	await db.q('delete from app.seen_matches');
	const again = `select app.see_sent(s) from app.submissions s where s.application_id = $1`;
	await db.q(again, [theirs.application]);
	expect(await db.q('select 1 from app.seen_matches')).toEqual([]);
	await db.q('delete from app.common_marks');
	await db.q(again, [theirs.application]);
	expect(await db.q('select 1 from app.seen_matches')).toHaveLength(1);
	expect(await db.q(`select person from app.desk_changes where kind = 'common'`)).toContainEqual({
		person: people.lee
	});
});

test('two who are seen with several things are answered once; with what everybody has, only that', async () => {
	await db.q(
		`insert into app.seen_matches (kind, mark, application_id, other_id)
		select k, mark, other_id, application_id from app.seen_matches, unnest('{email,phone}'::text[]) k`
	);
	const states = async () => {
		const rows = await db.q('select kind, state from app.seen_matches');
		return Object.fromEntries(rows.map((row) => [textOf(row['kind']), textOf(row['state'])]));
	};
	await claim(db, at('lee'), of(mine));
	expect(await says('lee', 'seen.clear', { everybody: true })).toBeNull();
	expect(await states()).toEqual({ file: 'cleared', email: 'open', phone: 'open' });
	expect((await flagsOf(db, mine.application))['certificate']).toContain('seen_before');
	const [row] = await db.q(`select id from app.seen_matches where kind = 'phone'`);
	const phone = { name: 'seen.link', side: mine, match: textOf(row?.['id']) } as const;
	expect(await judge(at('lee'), phone)).toBeNull();
	expect(await states()).toEqual({ file: 'cleared', email: 'linked', phone: 'linked' });
});

test('one name and birth date are never everybody’s', async () => {
	await db.q(`update app.seen_matches set kind = 'person'`);
	await claim(db, at('lee'), of(mine));
	expect(await says('lee', 'seen.clear', { everybody: true })).toBe('bad_arguments');
});
