/** What the engine keeps of its own work, without a word of what a person wrote. */
import { Live } from '../live.svelte.ts';
import type { AppliedEntry, OutboxEntry, Reader, RefusedEntry, State } from '../tables.ts';
import type { Upload } from '../../sync/uploads.ts';

export type Kept = {
	state: State | null;
	outbox: readonly Omit<OutboxEntry, 'args'>[];
	uploads: readonly Upload[];
	/** Parts of files that lie here. */
	parts: number;
	waiting: readonly { key: string; at: number }[];
	refused: readonly Pick<RefusedEntry, 'uid' | 'name' | 'code' | 'refusedAt'>[];
	/** The newest of them; the rest is counted. */
	applied: readonly Pick<AppliedEntry, 'seq' | 'name' | 'appliedAt'>[];
	appliedCount: number;
};

const appliedShown = 20;

export function engine(): Live<Kept> {
	return new Live(readEngine);
}

async function readEngine(reader: Reader): Promise<Kept> {
	const [state, outbox, uploads, parts, waiting, refused, applied] = await Promise.all([
		reader.get('state', 'state'),
		reader.all('outbox'),
		reader.all('uploads'),
		reader.count('parts'),
		reader.all('waiting'),
		reader.all('refused'),
		reader.all('applied')
	]);
	return {
		state: state ?? null,
		outbox: outbox.map(({ args: _, ...entry }) => entry),
		uploads,
		parts,
		waiting: waiting.map(({ key, at }) => ({ key, at })),
		refused: refused.map(({ uid, name, code, refusedAt }) => ({ uid, name, code, refusedAt })),
		applied: applied
			.slice(-appliedShown)
			.toReversed()
			.map(({ seq, name, appliedAt }) => ({ seq, name, appliedAt })),
		appliedCount: applied.length
	};
}
