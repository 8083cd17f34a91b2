import { expect, test } from 'vitest';
import { LineTrouble } from '../../src/lib/backend/trouble.ts';
import { createClock } from '../fakes/clock.ts';

const push = 'http://server/rest/v1/rpc/push';
const pull = 'http://server/rest/v1/rpc/pull';

/** What reached the server, and a line to it that can be troubled. */
function line() {
	const clock = createClock();
	const reached: { url: string; token: string | null }[] = [];
	const trouble = new LineTrouble((ms, work) => clock.after(ms, work));
	const send = trouble.through((url, init) => {
		reached.push({ url, token: new Headers(init.headers).get('authorization') });
		return Promise.resolve(new Response('{}'));
	});
	const urls = () => reached.map(({ url }) => url);
	return { clock, trouble, send, reached, urls };
}

test('[P3] turned away requests never reach the server, and the one after them does', async () => {
	const { trouble, send, urls } = line();
	trouble.failing = 2;
	const statuses = [await send(push, {}), await send(pull, {}), await send(push, {})];
	expect(statuses.map(({ status }) => status)).toEqual([503, 503, 200]);
	expect(urls()).toEqual([push]);
});

test('[P2] a lost answer is of something that the server has done', async () => {
	const { trouble, send, urls } = line();
	trouble.isLosing = true;
	await expect(send(push, {})).rejects.toMatchObject({ kind: 'offline', code: 'answer_lost' });
	await send(push, {});
	expect(urls()).toEqual([push, push]);
});

test('[P2] only a push is sent twice, and only the next one', async () => {
	const { trouble, send, urls } = line();
	trouble.isDoubling = true;
	for (const url of [pull, push, push]) await send(url, {});
	expect(urls()).toEqual([pull, push, push, push]);
});

test('a token that has ended goes once', async () => {
	const { trouble, send, reached } = line();
	trouble.isExpired = true;
	const init = { headers: { authorization: 'Bearer good' } };
	await send(pull, init);
	await send(pull, init);
	expect(reached.map(({ token }) => token)).toEqual(['Bearer expired', 'Bearer good']);
});

test('a slow line holds each request back, until it is switched off', async () => {
	const { clock, trouble, send, urls } = line();
	trouble.slowMs = 3000;
	const asked = send(pull, {});
	await clock.pass(2999);
	expect(urls()).toEqual([]);
	await clock.pass(1);
	await asked;
	expect(urls()).toEqual([pull]);
});
