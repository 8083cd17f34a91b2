/** Connections that break where it hurts most: the server has done it, and nobody here knows. */
import { expect, type Page } from '@playwright/test';

/**
 * Lets the next call of a door through to the server and cuts the connection before its answer is
 * here. Gives what waits until that has happened.
 */
export async function loseAnswer(page: Page, door: string): Promise<() => Promise<void>> {
	let isLost = false;
	await page.context().route(
		`**/rest/v1/rpc/${door}`,
		async (route) => {
			await route.fetch();
			await route.abort('connectionreset');
			isLost = true;
		},
		{ times: 1 }
	);
	return () => expect.poll(() => isLost, { message: `the answer of ${door} is lost` }).toBe(true);
}

/** Without a connection for as long as it takes; what is looked at then is still there. */
export async function offline(page: Page, act: () => Promise<void>): Promise<void> {
	await page.context().setOffline(true);
	await act();
	await page.context().setOffline(false);
}
