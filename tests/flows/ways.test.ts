/** How one signs in is the person's own: linked, unlinked and changed, by the right one and the wrong. */
import { expect } from '@playwright/test';
import { signin } from '../../src/lib/words/en/signin.ts';
import { ways } from '../../src/lib/words/en/ways.ts';
import { addressOf, test } from './harness.ts';
import { comeBy, linkGoogle, place } from './joining.ts';
import * as people from './people.ts';

test('Google is linked, opens the same account, and is unlinked; the only way stays', async ({
	browsers,
	stage
}) => {
	const avery = await stage.account('avery');
	const other = addressOf('avery-at-google');
	const phone = await browsers.phone();
	await people.logIn(phone, avery);
	await linkGoogle(phone, other);
	await expect(phone.getByText(ways.linked('Google'))).toBeVisible();
	await expect(phone).toHaveURL(place);
	const tablet = await browsers.phone();
	await comeBy(tablet, other);
	await expect(tablet.getByText(signin.signed_in(avery.email))).toBeVisible();
	await tablet.getByRole('button', { name: signin.other_account.mine }).click();
	await tablet.waitForURL('**/study');
	await tablet.goto(place);
	await tablet.getByRole('button', { name: ways.unlink.google }).click();
	await tablet.getByRole('button', { name: ways.sure.google }).click();
	await expect(tablet.getByText(ways.unlinked('Google'))).toBeVisible();
	await expect(tablet.getByRole('button', { name: ways.link.google })).toBeVisible();
	const desk = await browsers.desk();
	await comeBy(desk, other);
	await desk.waitForURL('**/study');
	await desk.goto(place);
	await expect(desk.getByText(ways.only)).toBeVisible();
	await expect(desk.getByRole('button', { name: ways.unlink.google })).toHaveCount(0);
});
