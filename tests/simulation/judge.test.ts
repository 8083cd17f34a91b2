/** The judge itself: each defect is planted in a world that is well, and has to be spoken of. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../supabase/local/db.ts';
import { seal } from '../../src/lib/store/seal.ts';
import type { Stored } from '../../src/lib/store/tables.ts';
import { backUp, restore } from './backups.ts';
import { idOf } from './cast.ts';
import { Device } from './device.ts';
import { judge } from './judge.ts';
import { createLine, calm } from './line.ts';
import { chanceOf } from './chance.ts';
import { live } from './play.ts';
import { misled } from './planted-doors.ts';
import { planted } from './planted.ts';
import { plantedAtDesk } from './planted-desk.ts';
import { plantedAround } from './planted-people.ts';
import { openSimulated } from './prepare.ts';
import { Referee } from './referee.ts';
import { readScript } from './script.ts';
import { findings, unjudged } from './verdict.ts';
import { Watch } from './watch.ts';
import type { World } from './world.ts';

const acts = ['fill@0', 'grade@0', 'attach@0', 'submit@0', 'rename@0', 'nonsense@0', 'ask@4'];
const script = `23: ${acts.map((act, nth) => `${act}#${nth + 1} cycle@${act.at(-1) ?? ''}#9`).join(' ')}`;

let db: Db;
let world: World;
/** Avery's phone and kai's, as copies that may be spoilt. */
let avery: Device;
let kai: Device;
let referees: Referee[];
let forgotten: string[];
beforeAll(async () => {
	db = await openSimulated();
	({ world } = await live(db, readScript(script)));
	await backUp(db);
});
afterAll(() => db.close());
beforeEach(() => {
	avery = copyOf(world.devices[0]);
	kai = copyOf(world.devices[4]);
	referees = [...world.referees];
	forgotten = [];
});
afterEach(async () => {
	await restore(db);
	await db.q(`delete from simulation.moves where was = 'approved'`);
	world.gateway.codes.length = 0;
});

function copyOf(device: Device | undefined): Device {
	if (!device) throw new Error('the cast is there');
	const copy = new Device({ ...device.parts, tables: device.tables.clone() });
	for (const [uid, saved] of device.saved) copy.saved.set(uid, saved);
	for (const [file, hash] of device.attached) copy.attached.set(file, hash);
	return copy;
}

async function judged(): Promise<string[]> {
	const verdict = unjudged();
	await judge({ gateway: world.gateway, devices: [avery, kai], referees, forgotten }, verdict);
	return findings(verdict);
}

async function watched(device: Device, spoil: () => Promise<unknown>): Promise<string[]> {
	const verdict = unjudged();
	const watch = new Watch(device);
	await watch.look(db, verdict);
	expect(findings(verdict)).toEqual([]);
	await spoil();
	await watch.look(db, verdict);
	return findings(verdict);
}

/** Changes one row of a device without the engine. */
async function spoil(device: Device, change: (row: Stored) => Stored): Promise<void> {
	await device.tables.write(['people'], async (tx) => {
		const [row] = await tx.all('people');
		if (row) await tx.put('people', [change(row)]);
	});
}

const entry = {
	seq: 900,
	uid: '5eed0000-0000-4000-8000-00000000dead',
	name: 'person.set',
	version: 1,
	args: seal({ name: 'Nobody' }),
	at: 1,
	person: idOf('avery'),
	group: 'person',
	slot: null,
	touches: [],
	sent: 0 as const,
	mid: null,
	asked: false,
	heldUntil: null,
	attempts: 0,
	parked: false
};

test('a world that is well is not spoken of', async () => {
	expect(await judged()).toEqual([]);
	expect(findings(world.verdict)).toEqual([]);
});

describe('the judge speaks of', () => {
	test.each([...planted, ...plantedAtDesk, ...plantedAround])('%s', async (_, kind, spoiling) => {
		await db.tx(async (q) => {
			await q(`set local session_replication_role = ${isStamped(spoiling) ? 'origin' : 'replica'}`);
			await q(spoiling);
		});
		expect(await judged()).toContainEqual(expect.stringMatching(kind));
	});

	test('no order of what a copy of the profile may have brought', async () => {
		await db.q(`set session_replication_role = replica`);
		await db.q(`update sync.ledger set xid = '3' where name = 'application.submit'`);
		await db.q(`set session_replication_role = origin`);
		for (const uid of avery.saved.keys()) avery.shared.add(uid);
		expect(await judged()).not.toContainEqual(expect.stringMatching(/^illegal/));
	});

	test.each(misled)('%s', async (_, kind, { name, becomes, besides }) => {
		const [row] = await db.q(`select pg_get_functiondef('${name}'::regproc) as text`);
		const text = String(row?.['text']);
		await db.tx(async (q) => {
			await q(`set local session_replication_role = replica`);
			await q(besides);
			await q(becomes(text));
		});
		const found = await judged();
		await db.q(text);
		await db.q('alter table app.fields enable row level security');
		expect(found).toContainEqual(expect.stringMatching(kind));
	});

	test('words of somebody who was erased', async () => {
		forgotten = [idOf('kai')];
		expect(await judged()).toContainEqual(
			expect.stringMatching(/^leaked: kai on kai phone knows at people\S* what another person told/)
		);
	});

	test('a fault of the server that no rule explains', async () => {
		world.gateway.codes.push('SYEDG');
		expect(await judged()).toContain('illegal: the server met SYEDG');
	});

	test('a queue, a file and a wish that never leave', async () => {
		await avery.tables.write(['outbox', 'uploads', 'waiting'], async (tx) => {
			await tx.put('outbox', [entry]);
			const about = { application: 'a', document: 'd', name: 'n', type: 't', size: 1, sha256: '' };
			const sending = { ...about, warnings: [], state: 'sending' as const, url: null, offset: 0 };
			await tx.put('uploads', [
				{ ...sending, file: 'f', code: null, at: 1, failures: 0, retryAt: 0 }
			]);
			const wish = {
				name: 'application.submit' as const,
				application: 'b',
				digest: '',
				revision: 0
			};
			await tx.put('waiting', [{ ...wish, key: 'k', documents: [], paths: [], at: 1 }]);
		});
		expect((await judged()).filter((one) => one.startsWith('undrained'))).toEqual([
			'undrained: 1 of avery on avery phone, first person.set',
			'undrained: a file of avery on avery phone is still sending',
			'undrained: application.submit of avery on avery phone waits for nothing'
		]);
	});

	test('a reference that is not there, and one that never left', async () => {
		const [thanked, waiting] = [new Referee('a', lineOf(null)), new Referee('b', lineOf(null))];
		thanked.wrote = { uid: entry.uid, answers: {} };
		thanked.heard = null;
		waiting.wrote = { uid: entry.uid, answers: {} };
		referees = [thanked, waiting];
		expect(await judged()).toEqual([
			`lost: the reference ${entry.uid} is not as it was written`,
			`undrained: a reference under ${entry.uid}`
		]);
	});

	test('a request that carries another’s token', async () => {
		const line = lineOf(idOf('avery'));
		const { token } = world.gateway.issue(idOf('jordan'));
		const headers = { authorization: `Bearer ${token}` };
		await line.send('http://simulated/rest/v1/rpc/digest', { method: 'POST', headers, body: '{}' });
		expect(crossed).toEqual(['http://simulated/rest/v1/rpc/digest']);
	});
});

const crossed: string[] = [];
function lineOf(owner: string | null) {
	return createLine({
		gateway: world.gateway,
		random: chanceOf(1, 1),
		owner,
		faults: () => calm,
		met: () => undefined,
		crossed: (url) => crossed.push(url)
	});
}

/** Whether the triggers that stamp a change must run for it to be what it is meant to be. */
const isStamped = (text: string) => /update app\.people/.test(text);

describe('after every step the watch speaks of', () => {
	test('[W3] a view that is not its two parts', async () => {
		const shown = seal({ id: idOf('avery'), name: 'Painted over', language: 'en' });
		const found = await watched(avery, () => spoil(avery, (row) => ({ ...row, view: shown })));
		expect(found).toContainEqual(expect.stringMatching(/^diverged: .* shows something else/));
	});

	test('a row that went back in time', async () => {
		const found = await watched(avery, () => spoil(avery, (row) => ({ ...row, v: row.v - 1 })));
		expect(found).toContainEqual(expect.stringMatching(/^diverged: .* went back in time/));
	});

	test('[F5] an entry that left without a word', async () => {
		const found = await watched(avery, () => {
			avery.saved.set(entry.uid, { seq: entry.seq, group: entry.group });
			return Promise.resolve();
		});
		expect(found).toContainEqual(expect.stringMatching(/^lost: .* left the queue/));
	});

	test('something that was thrown and should not have been', async () => {
		const found = await watched(avery, () => Promise.resolve(avery.bugs.push('This must hold')));
		expect(found).toEqual(['illegal: avery on avery phone: This must hold']);
	});
});
