import { describe, expect, test } from 'vitest';
import type { DecisionContext, DecisionDraft } from '../../src/lib/domain/review.ts';
import {
	holdsClaim,
	isMended,
	placeOf,
	refuseDecision,
	standingDecision,
	suggestedReasons
} from '../../src/lib/domain/review.ts';
import type { Decision } from '../../src/lib/domain/rows.ts';

const now = 1_000_000;
const context: DecisionContext = {
	claim: { reviewer: 'rowan', state: 'held', until: now + 1 },
	reviewer: 'rowan',
	revision: 2,
	reasons: [
		{
			code: 'name_mismatch',
			part: 'certificate',
			needsNote: false,
			fix: { kind: 'document', document: 'certificate' }
		},
		{
			code: 'other',
			part: 'certificate',
			needsNote: true,
			fix: { kind: 'field', path: 'training/provider' }
		}
	],
	denies: ['certificate'],
	now
};
const change: DecisionDraft = {
	part: 'certificate',
	kind: 'change',
	revision: 2,
	reasons: [{ code: 'name_mismatch', note: '' }],
	note: ''
};

type Case = [string, Partial<DecisionDraft>, Partial<DecisionContext>, string | null];
const cases: readonly Case[] = [
	['a change with a reason', {}, {}, null],
	['an approval', { kind: 'approve', reasons: [] }, {}, null],
	['no claim', {}, { claim: null }, 'claim.lost'],
	[
		'a claim that ran out this moment',
		{},
		{ claim: { reviewer: 'rowan', state: 'held', until: now } },
		'claim.lost'
	],
	[
		'a claim of somebody else',
		{},
		{ claim: { reviewer: 'sage', state: 'held', until: now + 1 } },
		'claim.lost'
	],
	[
		'a claim that was given back',
		{},
		{ claim: { reviewer: 'rowan', state: 'released', until: now + 1 } },
		'claim.lost'
	],
	['a revision that is not the newest', { revision: 1 }, {}, 'review.stale'],
	['a change without a reason', { reasons: [] }, {}, 'review.reason_missing'],
	['a reason of the other part', { part: 'application' }, {}, 'review.reason_unknown'],
	[
		'a reason that needs a note',
		{ reasons: [{ code: 'other', note: ' ' }] },
		{},
		'review.note_missing'
	],
	['such a reason with one', { reasons: [{ code: 'other', note: 'Page 2' }] }, {}, null],
	['a denial without a word', { kind: 'deny', reasons: [] }, {}, 'review.note_missing'],
	['a denial with one', { kind: 'deny', reasons: [], note: 'Because' }, {}, null],
	[
		'a denial with a reason of the other part',
		{
			...{ kind: 'deny', note: 'Because', reasons: [{ code: 'unknown', note: '' }] }
		},
		{},
		'review.reason_unknown'
	],
	[
		'a denial where the program denies nothing',
		{ kind: 'deny', note: 'Because' },
		{ denies: [] },
		'not_allowed'
	]
];

describe('a decision', () => {
	test.each(
		cases.map(([name, draft, situation, refusal]) => ({ name, draft, situation, refusal }))
	)('with $name', ({ draft, situation, refusal }) => {
		expect(refuseDecision({ ...change, ...draft }, { ...context, ...situation })).toBe(refusal);
	});

	test('needs a claim that is held', () => {
		expect(holdsClaim(context.claim, 'rowan', now)).toBe(true);
		expect(holdsClaim(null, 'rowan', now)).toBe(false);
	});

	test('stands only for the revision that it was made on', () => {
		const decision = (revision: number, at: number): Decision => ({
			id: `${revision}-${at}`,
			application_id: 'a',
			part: 'certificate',
			revision,
			kind: 'change',
			reasons: [],
			note: '',
			at
		});
		const decisions = [decision(1, 10), decision(2, 20), decision(2, 30)];
		expect(standingDecision(decisions, 'certificate', 2)?.at).toBe(30);
		expect(standingDecision(decisions, 'certificate', 3)).toBeNull();
		expect(standingDecision(decisions, 'application', 2)).toBeNull();
	});
});

test('checks answered with no suggest each reason once', () => {
	const checklist = [
		{ id: 'opens', reason: 'file_locked' },
		{ id: 'readable', reason: 'unreadable' },
		{ id: 'pages', reason: 'unreadable' }
	];
	const answers = { opens: 'yes', readable: 'no', pages: 'no' } as const;
	expect(suggestedReasons(checklist, answers)).toEqual(['unreadable']);
	expect(suggestedReasons(checklist, {})).toEqual([]);
});

test('a place is mended by what came after the decision', () => {
	const [byDocument, byField] = context.reasons;
	if (!byDocument || !byField) throw new Error('there are two reasons');
	const content = {
		fields: [{ path: 'training/provider', updated_at: 50 }],
		files: [{ document: 'certificate', created_at: 150 }]
	};
	expect(placeOf(byDocument)).toBe('document:certificate');
	expect(isMended(placeOf(byDocument), 100, content)).toBe(true);
	expect(isMended(placeOf(byField), 100, content)).toBe(false);
	expect(isMended(placeOf(byField), 49, content)).toBe(true);
});
