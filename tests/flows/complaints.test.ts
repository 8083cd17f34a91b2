/**
 * What people complain about elsewhere, as flows. The numbers are those of the project's list; 3, 4,
 * 11, 16, 17, 19 and 20 are also proven closer to the engine, where every order can be tried.
 */
import { expect, type Page } from '@playwright/test';
import { common } from '../../src/lib/words/en/common.ts';
import { settings } from '../../src/lib/words/en/settings.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import * as files from '../fakes/files.ts';
import {
	accessible,
	allReceived,
	installed,
	sentTwice,
	test,
	type Account,
	type Stage
} from './harness.ts';
import { diploma, paper, photoId, rightCertificate } from './papers.ts';
import * as avery from './people.ts';

/** A signed-in phone with an application just begun. */
async function begun(phone: Page, stage: Stage, name: string): Promise<Account> {
	const who = await stage.account(name);
	await avery.logIn(phone, who);
	await avery.startApplication(phone);
	return who;
}

async function countOf(stage: Stage, text: string, params: readonly unknown[]): Promise<number> {
	const [row] = await stage.backend.db.q(text, params);
	return Number(row?.['count'] ?? -1);
}

/** Waits until the server holds everything: the header says so only then. */
async function everythingReceived(phone: Page): Promise<void> {
	await allReceived(phone);
}

test('[complaint 2] three files and a submission made offline arrive once, files first', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const who = await begun(phone, stage, 'avery');
	await installed(phone);
	await phone.goto('/application/training');
	await phone.context().setOffline(true);
	await avery.attach(phone, 'certificate', rightCertificate);
	await phone.goto('/application/identity');
	await avery.fillApplication(phone, { photo_id: photoId, diploma });
	await avery.submitApplication(phone);
	await phone.reload();
	await phone.context().setOffline(false);
	await expect(phone.getByText(/\b[AC]-[0-9A-F]{5}-/).first()).toBeVisible({ timeout: 45_000 });
	const person = [who.id];
	const of = 'select count(*) from app.';
	expect(await countOf(stage, `${of}applications where person = $1`, person)).toBe(1);
	expect(
		await countOf(
			stage,
			`${of}submissions s
		join app.applications a on a.id = s.application_id where a.person = $1`,
			person
		)
	).toBe(1);
	expect(await countOf(stage, `${of}files where person = $1`, person)).toBe(3);
	const early = `${of}files f where person = $1 and not exists (select 1 from storage.objects o
		where o.name like f.person || '/' || f.sha256 || '.%' and o.created_at <= f.created_at)`;
	expect(await countOf(stage, early, person)).toBe(0);
});

test('[complaint 3] two tabs at once send nothing twice', async ({ browsers, stage }) => {
	const phone = await browsers.phone();
	const who = await begun(phone, stage, 'jordan');
	const tab = await phone.context().newPage();
	await tab.goto('/application/experience');
	await Promise.all([avery.fillSection(phone, 'identity'), avery.fillSection(tab, 'experience')]);
	await everythingReceived(phone);
	expect(await sentTwice(stage, who)).toBe(0);
	const applications = 'select count(*) from app.applications where person = $1';
	expect(await countOf(stage, applications, [who.id])).toBe(1);
});

test('[complaint 8] a wrong file is refused before it is sent, under the strict policy', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	const who = await begun(phone, stage, 'avery');
	const wrong = [
		paper('photo.jpg', 'image/jpeg', files.renamedProgram()),
		paper('locked.pdf', 'application/pdf', files.encryptedPdf()),
		paper('empty.pdf', 'application/pdf', files.pdf(0)),
		paper('nothing.pdf', 'application/pdf', Buffer.alloc(0))
	];
	for (const one of wrong) {
		await phone.locator('[data-picker="document-photo_id"]').setInputFiles(one);
		await expect(phone.locator('#document-photo_id-error')).toBeVisible();
	}
	await accessible(phone);
	const stored = "select count(*) from storage.objects where name like $1 || '/%'";
	expect(await countOf(stage, stored, [who.id])).toBe(0);
	const policy = await phone
		.locator('meta[http-equiv="content-security-policy"]')
		.getAttribute('content');
	expect(policy).toContain("default-src 'self'");
	expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
});

test('[complaint 9] the stored photo does not say where it was taken', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	const who = await begun(phone, stage, 'avery');
	const photo = files.withExif(files.jpegPhoto());
	await avery.attach(phone, 'photo_id', paper('IMG_7.jpg', 'image/jpeg', photo));
	const { url, serviceKey, db } = stage.backend;
	const object = "select name from storage.objects where name like $1 || '/%'";
	await expect.poll(async () => (await db.q(object, [who.id])).length, { timeout: 30_000 }).toBe(1);
	const [row] = await db.q(object, [who.id]);
	const response = await fetch(
		`${url}/storage/v1/object/authenticated/evidence/${String(row?.['name'])}`,
		{
			headers: { authorization: `Bearer ${serviceKey}`, apikey: serviceKey }
		}
	);
	const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
	expect(bytes.startsWith('\xff\xd8\xff')).toBe(true);
	expect(bytes).not.toContain(files.telling.place);
	expect(bytes).not.toContain(files.telling.maker);
});

test('[complaint 10] an expired session signs nobody out and stops nobody typing', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	await phone.clock.install();
	await begun(phone, stage, 'jordan');
	await phone.route('**/auth/v1/token*', (route) => route.abort('failed'));
	await phone.clock.fastForward('03:00:00');
	await phone.locator('#identity-first_name').fill('Jordan');
	await phone.keyboard.press('Tab');
	await phone.clock.fastForward(5000);
	await phone.reload();
	await expect(phone.locator('#identity-first_name')).toHaveValue('Jordan');
	await phone.goto('/settings');
	await expect(
		phone
			.getByRole('main')
			.getByText(/jordan\./)
			.first()
	).toBeVisible();
});

test('[complaint 12] what one person queued is not seen or sent by the next', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const first = await begun(phone, stage, 'avery');
	await everythingReceived(phone);
	await installed(phone);
	await phone.context().setOffline(true);
	await phone.locator('#identity-first_name').fill('Secret of Avery');
	await phone.keyboard.press('Tab');
	await signOutKeeping(phone);
	await phone.context().setOffline(false);
	const second = await stage.account('jordan');
	await avery.logIn(phone, second);
	await phone.goto('/application');
	await expect(phone.getByText('Secret of Avery')).toHaveCount(0);
	const fields = 'select count(*) from app.fields where person = $1';
	expect(await countOf(stage, fields, [second.id])).toBe(0);
	await signOutKeeping(phone);
	await avery.logIn(phone, first);
	await phone.goto('/application/identity');
	await expect(phone.locator('#identity-first_name')).toHaveValue('Secret of Avery');
});

async function signOutKeeping(phone: Page): Promise<void> {
	await phone.goto('/settings');
	const main = phone.getByRole('main');
	await main.getByRole('button', { name: common.nav.sign_out }).click();
	await phone.getByRole('dialog').getByRole('button', { name: settings.leave.keep }).click();
	await phone.waitForURL((url) => url.pathname === '/');
}

test('[complaint 18] "Received" is never said while the server has not answered', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	await begun(phone, stage, 'avery');
	await everythingReceived(phone);
	await phone.route('**/rest/v1/rpc/push', (route) => route.fulfill({ status: 503, body: '{}' }));
	await phone.locator('#identity-first_name').fill('Avery');
	await phone.keyboard.press('Tab');
	const header = phone.getByText(sync.header.all_received, { exact: true });
	await expect(header).toHaveCount(0);
	await phone.waitForTimeout(3000);
	await expect(header).toHaveCount(0);
	await phone.unroute('**/rest/v1/rpc/push');
	await phone.reload();
	await everythingReceived(phone);
});
