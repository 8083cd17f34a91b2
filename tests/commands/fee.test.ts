import { expect, test } from 'vitest';
import { application, folded } from './folding.ts';

test('fee.confirm notes when the payment was seen', () => {
	const args = { application };
	const row = { id: application, fee_confirmed_at: null };
	expect(folded({ name: 'fee.confirm', table: 'applications', args, row })).toMatchObject({
		fee_confirmed_at: 5
	});
	expect(folded({ name: 'fee.confirm', table: 'applications', args })).toBeNull();
});
