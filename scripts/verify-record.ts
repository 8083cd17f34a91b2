/**
 * `npm run verify:record -- record.json [--earlier older.json]`: whether an exported record is whole, and
 * whether it holds all of an export from before. It asks no server: the file proves itself.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { continuesRecord, findRecordFault } from '../src/lib/domain/record.ts';
import type { RecordEntry } from '../src/lib/domain/record.ts';
import { Plain } from '../supabase/local/plain.ts';
import { fail } from './steps.ts';

const exported = z.object({
	format: z.literal('waymark.record'),
	version: z.literal(1),
	application: z.string(),
	entries: z.array(
		z.object({
			n: z.number(),
			leaf: z.nullable(z.string()),
			leaf_hash: z.string(),
			hash: z.string()
		})
	)
});
type Exported = { application: string; entries: RecordEntry[] };

const usage = 'npm run verify:record -- record.json [--earlier older.json]';
const sha256 = (bytes: Uint8Array) =>
	Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

await main().catch(fail);

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { earlier: { type: 'string' } }
	});
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) throw new Plain(`Which file? ${usage}`);
	const { application, entries } = readExport(path);
	const found = await findRecordFault(entries, sha256);
	if (found) throw new Plain(`Entry ${found.n} does not fit: ${words[found.fault]}`);
	if (values.earlier !== undefined)
		checkGrowth(readExport(values.earlier), { application, entries });
	const last = entries.at(-1)?.hash ?? 'none';
	console.log(`Whole: ${entries.length} entries of ${application}, the last hash is ${last}`);
}

const words = {
	missing: 'an entry was taken out here.',
	text: 'its text is not the one that was written down.',
	chain: 'it is not tied to the entry before.'
} as const;

function checkGrowth(earlier: Exported, later: Exported): void {
	if (earlier.application !== later.application) {
		throw new Plain('The two files are about different applications.');
	}
	if (!continuesRecord(earlier.entries, later.entries)) {
		throw new Plain(
			'The later file does not hold all of the earlier one: the record was made anew.'
		);
	}
}

function readExport(path: string): Exported {
	let told: unknown;
	try {
		told = JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		throw new Plain(`${path} cannot be read as JSON.`);
	}
	const parsed = exported.safeParse(told);
	if (!parsed.success) throw new Plain(`${path} is no exported record.`);
	const { application, entries } = parsed.data;
	return {
		application,
		entries: entries.map(({ leaf_hash: leafHash, ...rest }) => ({ ...rest, leafHash }))
	};
}
