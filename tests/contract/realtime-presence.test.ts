import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
	avery,
	databases,
	join,
	jordan,
	openHall,
	rowan,
	sage,
	type Hall,
	type Joined
} from '../fakes/hall.ts';
import { soon } from '../fakes/soon.ts';

describe.each(databases)('on %s', (kind) => {
	let hall: Hall;

	beforeAll(async () => {
		hall = await openHall(kind);
	});
	afterEach(() => hall.clear());
	afterAll(() => hall.stop());

	describe('presence', () => {
		const stateOf = ({ channel }: Joined) => Object.keys(channel.presenceState()).sort();
		async function look(person: string) {
			const client = await hall.clientOf(person);
			const config = { presence: { key: person, enabled: true } };
			const joined = await join(client, 'review:1', config);
			return joined;
		}

		test.each(['__proto__', 'constructor', 'toString'])(
			'somebody who goes by %s disturbs nobody',
			async (key) => {
				const config = { presence: { key, enabled: true } };
				const odd = await join(await hall.clientOf(rowan), 'review:odd', config);
				expect(await odd.channel.track({ since: 1 })).toBe('ok');
				const second = await join(await hall.clientOf(sage), 'review:odd', {
					presence: { key: sage, enabled: true }
				});
				expect(await second.channel.track({ since: 2 })).toBe('ok');
				await soon(() => expect(stateOf(second)).toHaveLength(2));
				expect(stateOf(second)).not.toContain(key);
				expect(Object.hasOwn(Object.prototype, 'metas')).toBe(false);
			}
		);

		test('two reviewers see each other come and go', async () => {
			const first = await look(rowan);
			expect(await first.channel.track({ since: 1 })).toBe('ok');
			const second = await look(sage);
			await soon(() => expect(stateOf(second)).toEqual([rowan]));
			await second.channel.track({ since: 2 });
			await soon(() => expect(stateOf(first)).toEqual([rowan, sage]));
			expect(first.channel.presenceState()[sage]).toMatchObject([{ since: 2 }]);
			await first.channel.track({ since: 3 });
			await soon(() => expect(second.channel.presenceState()[rowan]).toMatchObject([{ since: 3 }]));
			await second.channel.untrack();
			await soon(() => expect(stateOf(first)).toEqual([rowan]));
		});

		test('a cut connection is a leaving', async () => {
			const first = await look(rowan);
			const client = await hall.clientOf(sage);
			const { channel } = await join(client, 'review:1', {
				presence: { key: sage, enabled: true }
			});
			await channel.track({});
			await soon(() => expect(stateOf(first)).toEqual([sage]));
			await client.realtime.disconnect();
			await soon(() => expect(stateOf(first)).toEqual([]));
		});

		test('the sixth call in half a minute closes the channel', async () => {
			const { channel } = await look(rowan);
			const closed = new Promise((resolve) => channel.on('system', {}, resolve));
			for (let n = 0; n < 6; n++) void channel.track({ n });
			expect(await closed).toMatchObject({ message: 'Client presence rate limit exceeded' });
		});
	});

	describe('tokens', () => {
		test('a channel outlives its first token when a new one comes in time', async () => {
			const client = await hall.clientOf(avery, 4);
			const { channel, heard } = await join(client, `person:${avery}`);
			await client.realtime.setAuth(await hall.server.token(avery));
			await new Promise((resolve) => setTimeout(resolve, 4500));
			expect(channel.state).toBe('joined');
			await hall.hint(`person:${avery}`);
			await soon(() => expect(heard).toHaveLength(1));
		});

		test('a channel ends with its token, and says so', async () => {
			const client = await hall.clientOf(avery, 4);
			const channel = client.channel(`person:${avery}`, { config: { private: true } });
			const told = new Promise((resolve) => channel.on('system', {}, resolve));
			const closed = new Promise((resolve) =>
				channel.subscribe((status) => String(status) === 'CLOSED' && resolve(status))
			);
			expect(await told).toMatchObject({ status: 'error' });
			expect(await closed).toBe('CLOSED');
		});

		test('a right that was taken away ends the channel at the next token', async () => {
			const client = await hall.clientOf(rowan);
			const { channel } = await join(client, 'review:2');
			const told = new Promise((resolve) => channel.on('system', {}, resolve));
			await hall.server.db.q(`delete from public.reviewers where person = '${rowan}'`);
			await client.realtime.setAuth(await hall.server.token(rowan, 1800));
			expect(await told).toMatchObject({
				message: 'You no longer have permission to read from this Channel topic: review:2'
			});
			await hall.server.db.q(`insert into public.reviewers values ('${rowan}')`);
		});

		test("another person's token ends the channel", async () => {
			const client = await hall.clientOf(avery);
			const { channel } = await join(client, `person:${avery}`);
			const told = new Promise((resolve) => channel.on('system', {}, resolve));
			await client.realtime.setAuth(await hall.server.token(jordan));
			expect(await told).toMatchObject({ status: 'error' });
		});
	});

	test('nothing went wrong inside', () => {
		expect(hall.server.lines).toEqual([]);
	});
});
