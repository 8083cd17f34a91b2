import { expect, test } from 'vitest';
import { application, folded } from './folding.ts';

test('certificate.submit shows as sent, without a receipt', () => {
	const args = { application, digest: 'a'.repeat(64), revision: 1 };
	const row = { id: application, state: 'changes_requested', revision: 1, days_left: 9 };
	const sent = folded({ name: 'certificate.submit', table: 'certificates', args, row });
	expect(sent).toMatchObject({ state: 'submitted', revision: 2, days_left: null, receipt: null });
});
