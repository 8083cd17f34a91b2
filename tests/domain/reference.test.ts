import { describe, expect, test } from 'vitest';
import {
	addressKey,
	isOpen,
	mayAsk,
	referencesDueOn,
	refuseReferee,
	standingOf,
	tellsOfHealth,
	tokenShape
} from '../../src/lib/domain/reference.ts';
import type { ReferenceState } from '../../src/lib/domain/states.ts';

/** SQL says the same: `app.address_key`, held by `supabase/tests/reference-twins.test.ts`. */
test.each([
	['Morgan@Example.org ', 'morgan@example.org'],
	['morgan+work@example.org', 'morgan@example.org'],
	['m.organ@example.org', 'm.organ@example.org'],
	['m.organ+x@gmail.com', 'morgan@gmail.com'],
	['morgan@googlemail.com', 'morgan@gmail.com'],
	['a@b@example.org', 'a@b@example.org']
])('%j is the mailbox %j', (email, mailbox) => {
	expect(addressKey(email)).toBe(mailbox);
});

describe('whom avery may ask', () => {
	const known = {
		own: ['avery@example.org', 'a.very@gmail.com'],
		requests: [
			{ email: 'morgan@example.org', state: 'opened' as const },
			{ email: 'riley@example.org', state: 'revoked' as const }
		]
	};
	test.each([
		['sam@example.org', 'colleague', null],
		['riley@example.org', 'colleague', null],
		['Morgan+a@example.org', 'colleague', 'reference.same_referee'],
		['avery+b@example.org', 'colleague', 'reference.own_address'],
		['avery@gmail.com', 'colleague', 'reference.own_address'],
		['sam@example.org', 'family', 'reference.family'],
		['sam@example', 'colleague', 'answer.not_an_email']
	])('%s as %s: %s', (email, relation, code) => {
		expect(refuseReferee({ email, relation }, known)).toBe(code);
	});

	test('no more than ten', () => {
		const requests = Array.from({ length: 10 }, (_, n) => ({
			email: `r${n}@example.org`,
			state: 'asked' as const
		}));
		const sam = { email: 'sam@example.org', relation: 'peer' };
		expect(refuseReferee(sam, { own: [], requests })).toBe('reference.too_many');
		expect(refuseReferee(sam, { own: [], requests: requests.slice(1) })).toBeNull();
	});
});

test('avery may ask once the application is sent, and until it is over', () => {
	expect(mayAsk('submitted')).toBe(true);
	expect(mayAsk('approved')).toBe(true);
	expect(mayAsk('draft')).toBe(false);
	expect(mayAsk('withdrawn')).toBe(false);
});

test('a request is open until there is an answer, or it was taken back', () => {
	const states = ['asked', 'opened', 'expired', 'received', 'declined', 'revoked'] as const;
	expect(states.filter(isOpen)).toEqual(['asked', 'opened', 'expired']);
});

describe('how far it is', () => {
	const rule = { countMin: { value: 2 }, peerSpecialistMin: { value: 1 } };
	const request = (state: ReferenceState, isPeer = false) => ({
		state,
		is_peer_specialist: isPeer
	});

	test('nobody was asked', () => {
		expect(standingOf([], rule)).toMatchObject({
			lacking: 2,
			toAsk: 2,
			lacksPeerSpecialist: true,
			isComplete: false
		});
	});

	test('two are asked, one of them a peer specialist: nothing is left to do but wait', () => {
		expect(standingOf([request('asked', true), request('opened')], rule)).toMatchObject({
			lacking: 2,
			toAsk: 0,
			lacksPeerSpecialist: false,
			isComplete: false
		});
	});

	test('what was declined, taken back or has ended does not count', () => {
		const over = [request('declined', true), request('revoked', true), request('expired', true)];
		expect(standingOf(over, rule)).toMatchObject({ toAsk: 2, lacksPeerSpecialist: true });
	});

	test('two are here and no peer specialist among them: not complete', () => {
		const here = [request('received'), request('received')];
		expect(standingOf(here, rule)).toMatchObject({ lacking: 0, isComplete: false });
		expect(standingOf([...here, request('received', true)], rule).isComplete).toBe(true);
	});
});

test.each([
	['She is kind, and people trust her.', false],
	['He helped a guest who had lost hope.', false],
	['Since her Diagnosis she has grown.', true],
	['Toma sus medicamentos todos los días.', true]
])('%j is worth a second look: %s', (text, isTelling) => {
	expect(tellsOfHealth(text)).toBe(isTelling);
});

test('a token is 43 letters that stand for 32 bytes', () => {
	expect(tokenShape.test('A-_'.padEnd(43, '0'))).toBe(true);
	expect(tokenShape.test('A'.repeat(42))).toBe(false);
	expect(tokenShape.test(`${'A'.repeat(42)}=`)).toBe(false);
});

test.each([
	['a Thursday', '2027-03-11T15:00:00Z', 'business_days', '2027-03-09'],
	['a Monday', '2027-03-08T15:00:00Z', 'business_days', '2027-03-04'],
	[
		'a Wednesday evening, a day later in Greenwich',
		'2027-03-11T02:30:00Z',
		'business_days',
		'2027-03-08'
	],
	['a Monday, in days', '2027-03-08T15:00:00Z', 'days', '2027-03-06']
] as const)('references are due for an interview on %s', (...[, starts, unit, due]) => {
	const interview = { starts_at: Date.parse(starts), zone: 'America/New_York' };
	expect(referencesDueOn(interview, { count: 2, unit })).toBe(due);
});
