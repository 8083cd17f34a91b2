/** Ways to sign in, where somebody else tries, another device was quicker, or a session is old. */
import { expect, type Page } from '@playwright/test';
import { signin } from '../../src/lib/words/en/signin.ts';
import { ways } from '../../src/lib/words/en/ways.ts';
import { ways as formas } from '../../src/lib/words/es/ways.ts';
import * as harness from './harness.ts';
import { addressOf, fully, test, type Account, type Stage } from './harness.ts';
import { answerAsProvider, comeBy, linkGoogle, place } from './joining.ts';
import * as people from './people.ts';

async function signedIn(phone: Page, stage: Stage, name: string): Promise<Account> {
	const who = await stage.account(name);
	await people.logIn(phone, who);
	return who;
}

test(
	'what is another account’s is not linked, and turning back changes nothing',
	fully,
	async ({ browsers, stage }) => {
		const [avery, jordan] = [await browsers.phone(), await browsers.phone()];
		const email = addressOf('shared');
		await signedIn(avery, stage, 'avery');
		await linkGoogle(avery, email);
		await expect(avery.getByText(ways.linked('Google'))).toBeVisible();
		await signedIn(jordan, stage, 'jordan');
		await linkGoogle(jordan, email);
		await expect(jordan.getByRole('alert')).toContainText(ways.answers.taken);
		await harness.accessible(jordan);
		await jordan.getByRole('button', { name: ways.link.google }).click();
		await jordan.waitForURL('**/demo-openid/**');
		await jordan.getByRole('button', { name: /^Cancel/ }).click();
		await expect(jordan.getByRole('alert')).toContainText(ways.answers.cancelled);
		await expect(jordan).toHaveURL(place);
	}
);

test(
	'a link that somebody else began is said to be theirs, and its account is asked about',
	fully,
	async ({ browsers, stage }) => {
		const [avery, jordan] = [await browsers.phone(), await browsers.phone()];
		const stranger = await signedIn(avery, stage, 'avery');
		await avery.goto(place);
		await avery.getByRole('button', { name: ways.link.google }).click();
		await avery.waitForURL('**/demo-openid/**');
		const sent = avery.url();
		const victim = await signedIn(jordan, stage, 'jordan');
		await jordan.goto(sent);
		const email = addressOf('jordan-at-google');
		await answerAsProvider(jordan, email);
		await expect(jordan.getByRole('alert')).toContainText(ways.answers.other_browser);
		await expect(jordan.getByRole('main').getByText(victim.email)).toBeVisible();
		await expect(jordan.getByText(email)).toHaveCount(0);
		const tablet = await browsers.phone();
		await comeBy(tablet, email);
		await expect(tablet.getByText(signin.signed_in(stranger.email))).toBeVisible();
		await tablet.getByRole('button', { name: signin.other_account.not_mine }).click();
		await expect(tablet.getByLabel(signin.email, { exact: true })).toBeVisible();
		await tablet.goto('/settings');
		await expect(tablet.getByRole('main').getByText(stranger.email)).toHaveCount(0);
	}
);

test(
	'of two devices that each take one of two ways away, the second is told that it is the last',
	fully,
	async ({ browsers }) => {
		const [phone, tablet] = [await browsers.phone(), await browsers.phone()];
		const [first, second] = [addressOf('google'), addressOf('microsoft')];
		await comeBy(phone, first);
		await phone.waitForURL('**/study');
		await phone.goto(place);
		await phone.getByRole('button', { name: ways.link.azure }).click();
		await answerAsProvider(phone, second);
		await expect(phone.getByText(ways.linked('Microsoft'))).toBeVisible();
		await comeBy(tablet, first);
		await tablet.waitForURL('**/study');
		await tablet.goto(place);
		await tablet.getByRole('button', { name: ways.unlink.azure }).click();
		await phone.getByRole('button', { name: ways.unlink.google }).click();
		await expect(phone.getByText(ways.address_goes(second))).toBeVisible();
		await phone.getByRole('button', { name: ways.sure.google }).click();
		await expect(phone.getByText(ways.unlinked('Google'))).toBeVisible();
		await tablet.getByRole('button', { name: ways.sure.azure }).click();
		await expect(tablet.getByRole('alert')).toContainText(ways.answers.last);
		await expect(tablet.getByText(ways.only)).toBeVisible();
	}
);

test(
	'with no signal the page says what this device knows, in both languages, and offers nothing',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const avery = await signedIn(phone, stage, 'avery');
		await linkGoogle(phone, addressOf('avery-at-google'));
		await expect(phone.getByText(ways.linked('Google'))).toBeVisible();
		await harness.installed(phone);
		await harness.pagesKept(phone, 'later');
		await phone.context().setOffline(true);
		await phone.reload();
		const main = phone.getByRole('main');
		await expect(main.getByText(avery.email)).toBeVisible();
		await expect(main.getByText('Google', { exact: true })).toBeVisible();
		await expect(main.getByText(ways.offline.text)).toBeVisible();
		await expect(main.getByRole('button')).toHaveCount(0);
		await phone.getByRole('button', { name: 'Español' }).click();
		await expect(main.getByText(formas.offline.text)).toBeVisible();
	}
);
