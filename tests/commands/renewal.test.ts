import { expect, test } from 'vitest';
import { application, check, folded } from './folding.ts';

const digest = 'a'.repeat(64);
const args = {
	...{ application, digest, revision: 1, attested: true, fee_reference: 'R-80' },
	signed: { ethics: 'Avery Morales' }
};

test('a renewal counts as submitted here before the server has it', () => {
	const row = { id: application, state: 'approved', revision: 1, receipt: 'R-1' };
	expect(folded({ name: 'renewal.submit', table: 'renewals', args, row })).toMatchObject({
		...{ state: 'submitted', revision: 2, receipt: null, submitted_at: 5, digest }
	});
	expect(folded({ name: 'renewal.submit', table: 'renewals', args })).toBeNull();
});

test.each([
	['no statement', { ...args, attested: false }],
	['no name', { ...args, signed: { ethics: '' } }],
	['a long reference', { ...args, fee_reference: 'x'.repeat(61) }]
])('it does not take %s', (_what, told) => {
	expect(() => check('renewal.submit', told)).toThrow();
});
