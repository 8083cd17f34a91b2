/** Who reads of a match, and who opens the other side's file. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { denied, refusal } from './scene.ts';
import { judge, recorded, seenBy, sendTwice, type Side } from './seeing.ts';
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
const look = (who: Who, file: string, review = mine.review) =>
	db.call<{ key: string }>(who, 'seen_look', { p_review: review, p_match: match, p_file: file });
const says = (who: PersonName, name: 'seen.link' | 'seen.clear', more: object = {}) =>
	judge(at(who), { name, side: mine, match }, more);
/** The other one is in another program. */
const moveTheirs = async () => {
	for (const [table, key] of [
		['applications', 'id'],
		['reviews', 'application_id']
	]) {
		await db.q(`update app.${table} set program = 'massachusetts' where ${key} = $1`, [
			theirs.application
		]);
	}
};
const worksHereOnly = (who: PersonName) =>
	db.q(`update app.roles set deleted = true where person = $1 and program <> 'calmhsa'`, [
		people[who]
	]);

describe('reading', () => {
	test('whoever holds the claim reads both sides, and as much as it takes to judge', async () => {
		await claim(db, at('rowan'), of(mine));
		expect(await seenBy(db, 'rowan', mine.review)).toMatchObject([
			{
				kind: 'file',
				state: 'open',
				mine: { name: 'Avery Morales', files: [{ id: mine.file }] },
				other: {
					name: 'Jordan Lee',
					program: 'calmhsa',
					part: 'certificate',
					fields: { 'identity/birth_date': '1990-01-02' },
					files: [{ id: theirs.file, document: 'certificate' }],
					review: { id: theirs.review, state: 'received' }
				}
			}
		]);
		const said = JSON.stringify(await seenBy(db, 'rowan', mine.review));
		expect(said).not.toContain('sha256');
		expect(said).not.toContain(people.jordan);
	});

	test.each<[Who, string]>([
		['anonymous', denied],
		['avery', 'not_found'],
		['jordan', 'not_found'],
		['quinn', 'not_found'],
		['sage', 'claim.lost'],
		['lee', 'claim.lost']
	])('%s, who holds none, does not', async (who, code) => {
		await claim(db, at('rowan'), of(mine));
		expect(await refusal(seenBy(db, who, mine.review))).toBe(code);
	});

	test('whoever stepped back from it, does not', async () => {
		await db.q('insert into app.recusals (application_id, person) values ($1, $2)', [
			mine.application,
			people.rowan
		]);
		expect(await refusal(seenBy(db, 'rowan', mine.review))).toBe('claim.recused');
	});

	test('another program’s is opened by those who work at both desks, others hear that there is one', async () => {
		await moveTheirs();
		await claim(db, at('rowan'), of(mine));
		expect(await seenBy(db, 'rowan', mine.review)).toMatchObject([
			{ other: { name: 'Jordan Lee' } }
		]);
		await worksHereOnly('rowan');
		expect((await seenBy(db, 'rowan', mine.review))[0]).toMatchObject({
			state: 'open',
			mine: null,
			other: null,
			reason: ''
		});
		expect(await refusal(look('rowan', theirs.file))).toBe('seen.elsewhere');
		expect(await says('rowan', 'seen.clear')).toBe('seen.elsewhere');
	});

	test('of what they stepped back from on the other side nobody hears more', async () => {
		await claim(db, at('rowan'), of(mine));
		await db.q('insert into app.recusals (application_id, person) values ($1, $2)', [
			theirs.application,
			people.rowan
		]);
		expect(await seenBy(db, 'rowan', mine.review)).toMatchObject([{ other: null }]);
		expect(await refusal(look('rowan', theirs.file))).toBe('seen.elsewhere');
	});

	test('of their own application nobody is told', async () => {
		await db.q('update app.applications set person = $1 where id = $2', [
			people.rowan,
			theirs.application
		]);
		await claim(db, at('rowan'), of(mine));
		expect(await seenBy(db, 'rowan', mine.review)).toEqual([]);
		expect(await says('rowan', 'seen.clear')).toBe('not_found');
		expect(await refusal(look('rowan', theirs.file))).toBe('not_found');
	});
});

describe('opening the other side’s file', () => {
	const keys = async (who: Who) =>
		(await db.as(who, (q) => q('select app.my_looks() as keys')))[0]?.['keys'];

	test('is for whoever holds a claim on one side, and is written down on both', async () => {
		await claim(db, at('rowan'), of(mine));
		const { key } = await look('rowan', theirs.file);
		expect(key).toContain(people.jordan);
		expect(await keys('rowan')).toEqual([key]);
		const about = { match, kind: 'file', file: theirs.file };
		for (const side of [mine, theirs]) {
			expect(await recorded(db, side, 'seen.opened')).toMatchObject([{ who: people.rowan, about }]);
		}
		expect(await recorded(db, theirs, 'file.opened')).toHaveLength(1);
		expect(await recorded(db, theirs, 'file.looked')).toHaveLength(1);
		expect(await recorded(db, mine, 'file.opened')).toHaveLength(0);
	});

	test('is not for its own file, nor for another one, nor for bytes that were not received', async () => {
		await claim(db, at('rowan'), of(mine));
		const [photo] = await db.q(
			`select id from app.files where application_id = $1 and document = 'photo_id'`,
			[theirs.application]
		);
		for (const file of [mine.file, textOf(photo?.['id']), randomUUID()]) {
			expect(await refusal(look('rowan', file))).toBe('not_found');
		}
		await db.q('update app.files set receipt = null where id = $1', [theirs.file]);
		expect(await refusal(look('rowan', theirs.file))).toBe('file.not_stored');
		expect(await keys('rowan')).toEqual([]);
	});

	test('is over once the match is cleared', async () => {
		await claim(db, at('rowan'), of(mine));
		expect(await says('rowan', 'seen.link')).toBeNull();
		await look('rowan', theirs.file);
		expect(await says('rowan', 'seen.clear', { state: 'linked' })).toBeNull();
		expect(await refusal(look('rowan', theirs.file))).toBe('seen.stale');
	});

	test.each<[Who, string]>([
		['anonymous', denied],
		['avery', 'not_found'],
		['quinn', 'not_found'],
		['sage', 'claim.lost'],
		['lee', 'claim.lost']
	])('is not for %s', async (who, code) => {
		await claim(db, at('rowan'), of(mine));
		expect(await refusal(look(who, theirs.file))).toBe(code);
	});
});
