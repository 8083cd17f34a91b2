/** What a reviewer does on screen. */
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { press } from '../flows/desk-people.ts';
import type { Act, Scene } from './acts.ts';

export const reviewerActs: Readonly<Record<string, Act>> = {
	claim,
	change: (scene) => decide(scene, 'change'),
	approve: (scene) => decide(scene, 'approve'),
	release
};

const shortMs = 10_000;

/** Opens a file of the queue; null where it is empty. */
async function open({ page, random }: Scene): Promise<'open' | null> {
	await page.goto('/desk');
	const rows = page.locator('tbody th[scope="row"] a');
	await rows
		.first()
		.waitFor({ timeout: shortMs })
		.catch(() => undefined);
	const count = await rows.count();
	if (count === 0) return null;
	await rows.nth(random.below(count)).click();
	await page.waitForURL(/\/desk\/.+/);
	return 'open';
}

async function claim(scene: Scene): Promise<string> {
	if ((await open(scene)) === null) return 'an empty queue';
	const { page } = scene;
	const [free, held] = [press(page, w.claim.claim), press(page, w.claim.release)];
	await free.or(held).first().waitFor({ timeout: shortMs });
	if (await held.isVisible()) return 'held already';
	await free.click();
	await held.waitFor();
	return 'claimed';
}

async function decide(scene: Scene, kind: 'change' | 'approve'): Promise<string> {
	const claimed = await claim(scene);
	if (claimed === 'an empty queue') return claimed;
	const { page, word } = scene;
	if (kind === 'approve') {
		await press(page, w.decide.approve).click({ timeout: shortMs });
		await press(page.getByRole('dialog'), w.decide.confirmApprove).click({ timeout: shortMs });
	} else {
		const reason = calmhsa.reasons.find((one) => one.part === 'application');
		await press(page, w.decide.change).click({ timeout: shortMs });
		const line = page.getByLabel(reason?.title.en ?? '').first();
		await line.check({ timeout: shortMs });
		await page.getByLabel(w.decide.note).first().fill(`Look at it again: ${word}`);
		await press(page, w.decide.send).click({ timeout: shortMs });
	}
	await page.getByText(w.decide.done[kind]).first().waitFor();
	return kind;
}

async function release(scene: Scene): Promise<string> {
	if ((await open(scene)) === null) return 'an empty queue';
	const held = press(scene.page, w.claim.release);
	await held.waitFor({ timeout: shortMs }).catch(() => undefined);
	if (!(await held.isVisible())) return 'held by nobody';
	await held.click();
	return 'released';
}
