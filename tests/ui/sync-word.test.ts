import { describe, expect, test } from 'vitest';
import { sync as words } from '../../src/lib/words/en/sync.ts';
import { syncWord, type SyncFacts } from '../../src/routes/shell/sync-word.ts';

const calm: SyncFacts = {
	isKnown: true,
	pending: 0,
	refused: 0,
	online: true,
	blockedBy: null,
	signedIn: true
};
const said = (facts: Partial<SyncFacts>) => syncWord({ ...calm, ...facts }, words)?.text ?? null;

describe('the line in the header', () => {
	test('[complaint 18] says that all is saved only when nothing is left to send', () => {
		expect(said({})).toBe(words.header.all_received);
		expect(said({ pending: 1 })).toBe('Sending');
	});

	test('[complaint 18] never says that all is saved offline, blocked, refused or signed out', () => {
		const others: Partial<SyncFacts>[] = [
			{ isKnown: false },
			{ online: false },
			{ blockedBy: 'stalled' },
			{ blockedBy: 'sign_in', pending: 1 },
			{ refused: 1 },
			{ signedIn: false, pending: 2 }
		];
		for (const facts of others) expect(said(facts)).not.toBe(words.header.all_received);
	});

	test('puts what needs the person before everything else', () => {
		expect(said({ refused: 2, online: false, pending: 3 })).toBe('2 need you');
	});

	test('says nothing to a visitor who has done nothing', () => {
		expect(said({ signedIn: false })).toBeNull();
	});

	test('says that work before sign-in is on this device', () => {
		expect(said({ signedIn: false, pending: 4 })).toBe('Saved on this device');
	});
});
