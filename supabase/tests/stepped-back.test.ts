/** [C3, T2] Who steps back decides nothing afterwards, also where they had concluded already. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { Deciding } from './deciding.ts';

let db: TestDatabase;
let its: Deciding;
beforeAll(async () => {
	db = await freshDatabase();
	its = new Deciding(db);
});
afterAll(() => db.close());
beforeEach(() => its.begin());

const stepBack = (who: 'rowan' | 'sage' | 'lee') => its.run(who, 'review.recuse', { note: '' });
const denials = async () => {
	const rows = await db.q(
		'select state from app.denials where application_id = $1 order by at, state',
		[its.application]
	);
	return rows.map(({ state }) => state);
};
/** How many second looks at a denial the figures of the desk know. */
const answered = async () => {
	const [row] = await db.q(
		`select count(*)::int as n from app.figure_news
		where measure in ('agreed', 'differed') and key = 'denial'`
	);
	return row?.['n'];
};
const isAnew = { state: 'received', part: 'submitted', flags: [], decisions: 0 };

describe('whoever concluded, and steps back before a colleague has looked at it', () => {
	beforeEach(async () => {
		await its.set({ sample_permille: 1000 });
		await its.approve('rowan');
	});

	test('has it void: the review begins anew for everybody else', async () => {
		expect(await stepBack('rowan')).toBeNull();
		expect(await its.verdict()).toEqual({ state: 'void', sampled: 'random' });
		expect(await its.line()).toMatchObject(isAnew);
		await its.set({});
		expect(await its.approve('sage')).toBeNull();
		expect(await its.named()).toBe('Sage');
		expect(await its.isWhole()).toBe(true);
	});

	test('leaves the file with the colleague who holds it, who decides it for themselves', async () => {
		await its.claim('sage');
		expect(await stepBack('rowan')).toBeNull();
		expect(await its.run('sage', 'review.check', { agrees: true, note: '' })).toBe('review.stale');
		expect(await its.line()).toMatchObject({ state: 'claimed', part: 'in_review', flags: [] });
		expect(await its.opened('sage')).toMatchObject({ verdict: null });
		await its.set({});
		expect(await its.approve('sage')).toBeNull();
		expect(await its.line()).toMatchObject({ state: 'decided', part: 'approved', decisions: 1 });
	});
});

describe('whoever would deny, and steps back before a second person has looked', () => {
	beforeEach(async () => {
		await its.claim('rowan');
		expect(await its.deny('rowan')).toBeNull();
	});

	test('has it void: the next denial needs two people again', async () => {
		expect(await stepBack('rowan')).toBeNull();
		expect(await denials()).toEqual(['void']);
		expect(await its.line()).toMatchObject(isAnew);
		await its.claim('sage');
		expect(await its.deny('sage')).toBeNull();
		expect(await its.line()).toMatchObject({ part: 'second_review', flags: ['second'] });
		await its.claim('lee');
		expect(await its.deny('lee')).toBeNull();
		expect(await its.line()).toMatchObject({ part: 'denied', decisions: 1 });
		expect(await denials()).toEqual(['void', 'confirmed']);
		expect(await its.isWhole()).toBe(true);
	});

	test('takes the second one with it that still rests: nobody is denied by one person', async () => {
		await its.set({ undo_seconds: 30 });
		await its.claim('sage');
		expect(await its.deny('sage')).toBeNull();
		expect(await stepBack('rowan')).toBeNull();
		await its.pass(31);
		expect(await its.line()).toMatchObject({ state: 'claimed', part: 'in_review', decisions: 0 });
		expect(await its.deny('sage')).toBeNull();
		expect(await its.line()).toMatchObject({ state: 'received', part: 'second_review' });
		expect(await denials()).toEqual(['void', 'proposed']);
	});

	test('does not take the approval with it that the second one gives instead', async () => {
		await its.set({ undo_seconds: 30 });
		expect(await its.approve('sage')).toBeNull();
		expect(await stepBack('rowan')).toBeNull();
		await its.pass(31);
		expect(await its.line()).toMatchObject({ state: 'decided', part: 'approved', decisions: 1 });
	});

	test('proposes again, when let back', async () => {
		await stepBack('rowan');
		const again = { person: people.rowan, note: 'It is somebody else' };
		expect(await its.run('lee', 'review.readmit', again)).toBeNull();
		await its.claim('rowan');
		expect(await its.deny('rowan')).toBeNull();
		expect(await denials()).toEqual(['void', 'proposed']);
	});
});

test('the second person who steps back leaves what the first one proposed', async () => {
	await its.claim('rowan');
	await its.deny('rowan');
	await its.claim('sage');
	expect(await stepBack('sage')).toBeNull();
	expect(await denials()).toEqual(['proposed']);
	expect(await its.line()).toMatchObject({ state: 'received', part: 'second_review' });
});

test('a denial that nobody confirmed ends with the application that it was about', async () => {
	await its.claim('rowan');
	await its.deny('rowan');
	const before = await answered();
	await its
		.at('avery')
		.run({ name: 'application.withdraw', args: { application: its.application, revision: 1 } });
	expect(await denials()).toEqual(['void']);
	expect(await answered()).toBe(before);
});

test('a lead who stepped back gives the file to nobody; staff and other people do', async () => {
	await stepBack('lee');
	expect(await its.run('lee', 'review.assign', { to: people.rowan })).toBe('claim.recused');
	expect(await its.run('rowan', 'review.assign', { to: people.rowan })).toBe('not_allowed');
	expect(await its.run('jordan', 'review.assign', { to: people.rowan })).toBe('not_found');
	expect(await its.line()).toMatchObject({ assignee: null });
	expect(await its.run('quinn', 'review.assign', { to: people.rowan })).toBeNull();
});
