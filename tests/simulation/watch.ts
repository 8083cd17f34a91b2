/**
 * What must hold after every step on a device: views are their two parts (W3), what is shown never
 * goes back in time, and an entry leaves the queue only with the server's word for it (F5).
 */
import type { Db } from '../../supabase/local/db.ts';
import { findBrokenFolds } from '../../src/lib/store/invariant.ts';
import { tableNames } from '../../src/lib/store/rows.ts';
import type { RecordName } from '../../src/lib/store/tables.ts';
import { commandsOf } from './apps.ts';
import type { Device } from './device.ts';
import { unheard } from './judge-desk.ts';
import { placesOf } from './judge-words.ts';
import type { Verdict } from './verdict.ts';

const looked: readonly RecordName[] = ['state', 'outbox', 'refused', ...tableNames];

export class Watch {
	#device: Device;
	/** The newest writing of each row that was seen here, in the history that it was seen in. */
	#seen = new Map<string, number>();
	#history = '';
	/** Commands whose end was seen. */
	#settled = new Set<string>();

	constructor(device: Device) {
		this.#device = device;
	}

	async look(db: Db, verdict: Verdict): Promise<void> {
		const { name, tables } = this.#device.parts;
		verdict.illegal.push(...this.#device.bugs.splice(0).map((bug) => `${name}: ${bug}`));
		await tables.read(looked, async (reader) => {
			const intents = commandsOf(this.#device.version);
			const broken = await findBrokenFolds(reader, tableNames, intents);
			verdict.diverged.push(...broken.map((where) => `${name} shows something else at ${where}`));
			const state = await reader.get('state', 'state');
			this.#begin((state?.cookie ?? this.#history).split('/')[0] ?? '');
			for (const table of tableNames) {
				for (const { key, server, v } of await reader.all(table)) {
					if (server !== null) this.#compare(`${table}/${key}`, v, verdict);
				}
			}
		});
		await this.#settle(db, verdict);
		await this.#overhear(db, verdict);
	}

	/** What rests at the desk is not here, as far as this device is in today's history. */
	async #overhear(db: Db, verdict: Verdict): Promise<void> {
		const { name, tables } = this.#device.parts;
		const words = await unheard(db, this.#device.person);
		if (words.length === 0) return;
		const [meta] = await db.q('select epoch from sync.meta');
		if (String(meta?.['epoch']) !== this.#history) return;
		const places = await placesOf(tables, words);
		verdict.leaked.push(...places.map((at) => `${name} knows at ${at} what still rests`));
	}

	#begin(history: string): void {
		if (history === this.#history) return;
		this.#history = history;
		this.#seen.clear();
	}

	#compare(place: string, v: number, verdict: Verdict): void {
		const before = this.#seen.get(place) ?? 0;
		const { name } = this.#device.parts;
		if (v < before) verdict.diverged.push(`${name} went back in time at ${place}`);
		this.#seen.set(place, Math.max(v, before));
	}

	async #settle(db: Db, verdict: Verdict): Promise<void> {
		const waiting = new Set(await this.#device.outbox());
		const told = await this.#device.refused();
		const open = [...this.#device.saved.keys()].filter((uid) => !this.#settled.has(uid));
		const left = open.filter((uid) => !waiting.has(uid) && !told.has(uid));
		for (const uid of open) if (told.has(uid)) this.#settled.add(uid);
		if (left.length === 0) return;
		const rows = await db.q(
			'select uid::text, code from sync.ledger where person = $1 and uid = any($2) and not repeat',
			[this.#device.person, left]
		);
		const codes = new Map(rows.map((row) => [String(row['uid']), row['code']]));
		for (const uid of left) {
			this.#settled.add(uid);
			const isTold = codes.has(uid) && (codes.get(uid) === null || isMended(codes.get(uid)));
			const { name } = this.#device.parts;
			if (!isTold) verdict.lost.push(`${uid} left the queue of ${name} without a word`);
		}
	}
}

/** The bytes were not there after all: the upload starts over by itself, and nobody needs to know. */
export function isMended(code: unknown): boolean {
	return code === 'file.not_stored';
}
