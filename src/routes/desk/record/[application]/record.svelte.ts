/** One application's record: read whole, and checked here before a word of it is shown. */
import { findRecordFault } from '$lib/domain/record.ts';
import { Refused } from '../../ask.ts';
import type { Ask } from '../../ask.ts';
import type { RecordHead } from './export.ts';
import { entryOf, recordPage } from './record-answer.ts';
import type { DeskEntry, RecordPage } from './record-answer.ts';

type Fault = NonNullable<RecordPage['fault']>;
export type ReadRecord = { head: RecordHead; entries: readonly DeskEntry[]; fault: Fault | null };

const pageEntries = 500;
const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

export class ApplicationRecord {
	read = $state.raw<ReadRecord | null>(null);
	/** Why it could not be read: a rule's code, or a line that broke. */
	problem = $state<'not_found' | 'not_allowed' | 'failed' | null>(null);
	readonly #ask: Ask;
	readonly #application: string;

	constructor(application: string, ask: Ask) {
		this.#application = application;
		this.#ask = ask;
	}

	async load(): Promise<void> {
		this.problem = null;
		try {
			this.read = await this.#readAll();
		} catch (error) {
			const code = error instanceof Refused ? error.code : 'failed';
			this.problem = code === 'not_found' || code === 'not_allowed' ? code : 'failed';
		}
	}

	async #readAll(): Promise<ReadRecord> {
		const first = await this.#page(0);
		const lines = [...first.entries];
		for (let { next } = first; next !== null;) {
			const more = await this.#page(next);
			lines.push(...more.entries);
			next = more.next;
		}
		const entries = lines.map(entryOf);
		const { application, program, receipt, fault } = first;
		const found = await findRecordFault(entries, sha256);
		return { head: { application, program, receipt }, entries, fault: found ?? fault };
	}

	async #page(after: number): Promise<RecordPage> {
		const args = { p_application: this.#application, p_after: after, p_limit: pageEntries };
		return recordPage.parse(await this.#ask('record_read', args));
	}
}
