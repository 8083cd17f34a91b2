/** Who reads what a referee wrote: whoever may read the file, and nobody else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setScene } from './scene.ts';
import type { Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await setScene();
});
afterAll(() => scene.db.close());

type File = { opened: boolean; references: readonly Record<string, unknown>[] };
const file = (who: 'rowan' | 'sage' | 'lee' | 'quinn') =>
	scene.db.call<File>(who, 'review_file', { p_review: scene.review });

test('rowan, who holds the claim, reads what morgan wrote', async () => {
	const { references } = await file('rowan');
	expect(references).toMatchObject([
		{
			name: 'Morgan',
			relation: 'colleague',
			is_peer_specialist: true,
			state: 'received',
			answers: { 'reference/work': 'Always on time' }
		}
	]);
	expect(JSON.stringify(references)).not.toMatch(/morgan@|hash|token/);
});

test.each(['sage', 'lee', 'quinn'] as const)(
	'%s, who holds no claim, reads nothing',
	async (who) => {
		expect(await file(who)).toMatchObject({ opened: false, references: [] });
	}
);

test('what was taken back is not read', async () => {
	await scene.db.q('alter table app.reference_requests disable trigger keep_edges');
	await scene.db.q(`update app.reference_requests set state = 'revoked'`);
	expect(await file('rowan')).toMatchObject({ opened: true, references: [] });
});

test('with the claim the reading ends', async () => {
	await scene.db.q(`update app.claims set state = 'released' where state = 'held'`);
	expect(await file('rowan')).toMatchObject({ opened: false, references: [] });
});
