/** The line that fails and the rules of the end: each defect is planted, and has to be spoken of. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../src/lib/store/seal.ts';
import { seeded } from '../fakes/random.ts';
import { findings, unjudged } from '../simulation/verdict.ts';
import { judgeNotes } from './judge-notes.ts';
import type { Known } from './known.ts';
import { Notes } from './notes.ts';
import { openProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';
import type { Kept } from './replica.ts';
import { drawActs, drawHappenings, unknownNames } from './script.ts';
import type { Fate } from './weather.ts';

const said = 'all that the server has to say';
const heard: string[] = [];
const persons: (string | null)[] = [];
const server = createServer((request, response) => {
	const parts: string[] = [];
	request.on('data', (part) => parts.push(String(part)));
	request.on('end', () => {
		heard.push(parts.join(''));
		response.end(said);
	});
	request.on('error', () => undefined);
});
let proxy: Proxy;

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = parseAddress(server.address());
	const saw = ({ person }: { person: string | null }) => void persons.push(person);
	proxy = await openProxy({ target: () => port, random: seeded(1), weather: {}, saw, holdMs: 20 });
});
afterAll(async () => {
	await proxy.close();
	server.close();
});

async function ask(fate: Fate | null, headers: Record<string, string> = {}): Promise<string> {
	proxy.weather = fate === null ? {} : { [fate]: 1 };
	heard.length = 0;
	const address = `http://127.0.0.1:${proxy.port}/rest/v1/rpc/push`;
	try {
		const response = await fetch(address, { method: 'POST', body: 'what a person did', headers });
		return `${response.status} ${await response.text()}`;
	} catch {
		return 'nothing';
	}
}

const fates: [fate: Fate | null, answer: string, arrived: number][] = [
	[null, `200 ${said}`, 1],
	['lost', 'nothing', 0],
	['answer_lost', 'nothing', 1],
	['late', `200 ${said}`, 1],
	['answer_late', `200 ${said}`, 1],
	['doubled', `200 ${said}`, 2],
	['request_cut', 'nothing', 0],
	['answer_cut', 'nothing', 1],
	['answer_short', `200 ${said.slice(0, said.length / 2)}`, 1],
	['busy', '503 <html>', 0]
];

describe('the line', () => {
	test.each(fates)('with the fate %s', async (fate, answer, arrived) => {
		expect(await ask(fate)).toBe(answer);
		expect(heard).toEqual(Array.from({ length: arrived }, () => 'what a person did'));
	});

	test('knows whose token a request carries', async () => {
		const claims = Buffer.from(JSON.stringify({ sub: 'avery' })).toString('base64url');
		await ask(null, { authorization: `Bearer e30.${claims}.x` });
		await ask(null, { authorization: 'Bearer nonsense' });
		expect(persons.slice(-2)).toEqual(['avery', null]);
	});
});

test('a seed draws the same acts again, and only such as there are', () => {
	const first = (list: Generator<{ name: string; word: string }>) =>
		Array.from({ length: 200 }, () => list.next().value as { name: string; word: string }).map(
			({ name, word }) => `${name} ${word}`
		);
	expect(first(drawActs(3, 1, 'applicant'))).toEqual(first(drawActs(3, 1, 'applicant')));
	expect(first(drawHappenings(3))).toEqual(first(drawHappenings(3)));
	expect(first(drawActs(3, 1, 'applicant'))).not.toEqual(first(drawActs(3, 2, 'applicant')));
	expect(unknownNames()).toEqual([]);
});

describe('the judge', () => {
	const known: Known = {
		words: new Map([['Word a', 1]]),
		history: new Set(),
		applied: new Set(['uid']),
		files: new Set(['sent']),
		future: []
	};
	const device = 'avery phone';
	const kept: Kept = {
		name: device,
		person: 'avery',
		held: { homes: [{ person: 'avery', database: 'w' }], tables: {} },
		notes: new Notes().of(device)
	};
	const judged = (about: { known?: Partial<Known>; notes?: Notes; held?: Kept['held'] }) => {
		const verdict = unjudged();
		const world = { ...kept, held: about.held ?? kept.held };
		const { notes = new Notes() } = about;
		judgeNotes({ known: { ...known, ...about.known }, notes, kept: [world] }, verdict);
		return findings(verdict);
	};
	const saying = (...values: string[]) => {
		const notes = new Notes();
		for (const value of values) notes.said.push({ device, path: 'identity/city', value });
		return notes;
	};
	const refused = (value: string): Kept['held'] => {
		const about = { uid: 'u', name: 'application.answer', version: 1, at: 1, group: 'a' };
		const more = { touches: [], code: 'application.locked', about: seal({}), refusedAt: 1 };
		const one = { ...about, ...more, args: seal({ value }) };
		return { homes: [], tables: { refused: [one] } };
	};

	test('is silent where all is well', () => {
		expect(judged({ notes: saying('Word b', 'Word a') })).toEqual([]);
		expect(judged({ notes: saying('Word b'), held: refused('Word b') })).toEqual([]);
		const notes = saying('Word b');
		notes.of(device).carried.set('Word b', ['uid']);
		expect(judged({ notes })).toEqual([]);
	});

	test('speaks of a word that was saved and is nowhere', () => {
		const lost = 'lost: avery phone said that "Word b" is saved at identity/city';
		expect(judged({ notes: saying('Word a', 'Word b') })).toEqual([lost]);
		expect(judged({ notes: saying('Word b'), held: refused('Word c') })).toEqual([lost]);
	});

	test('speaks of a word that is there twice', () => {
		const found = judged({ notes: saying('Word a'), known: { words: new Map([['Word a', 2]]) } });
		expect(found).toEqual(['duplicated: "Word a" of avery phone is kept 2 times']);
	});

	test('[complaint 16] speaks of two answers of which one went without a trace', () => {
		const notes = new Notes();
		notes.pairs.push({ path: 'p', values: ['Word a', 'Word e'] });
		expect(judged({ notes })).toEqual(['lost: neither "Word a" nor "Word e" at p is offered back']);
		expect(judged({ notes, known: { history: new Set(['Word e']) } })).toEqual([]);
	});

	test('[complaint 19] speaks of what was done in the future', () => {
		expect(judged({ known: { future: ['events.at'] } })).toEqual([
			'illegal: events.at lies in the future'
		]);
	});

	test('speaks of a file that went nowhere', () => {
		const notes = new Notes();
		notes.of(device).attached.set('one', 'sent').set('two', 'gone').set('three', 'removed');
		notes.removed.add('removed');
		expect(judged({ notes })).toEqual(['lost: the file gone of avery phone']);
	});

	test('speaks of another’s token and of another’s database', () => {
		const notes = new Notes();
		notes.crossed.push('avery phone asked /rest as jordan');
		const held = { homes: [{ person: 'jordan', database: 'w' }], tables: {} };
		expect(judged({ notes, held })).toEqual([
			'leaked: avery phone asked /rest as jordan',
			'leaked: avery phone has a database of jordan'
		]);
	});
});

function parseAddress(address: AddressInfo | string | null): AddressInfo {
	return address as AddressInfo;
}
