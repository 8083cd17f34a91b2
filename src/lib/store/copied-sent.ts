/**
 * What a copy holds of applications that were sent, to be looked at by whoever has the file. None of it is
 * saved: what was sent belongs to the account that sent it.
 */
import type { Part } from '../domain/states.ts';
import { parts } from '../domain/states.ts';
import type { Json } from '../sync/json.ts';
import { textOf } from '../sync/text.ts';
import type { Copied, CopiedFile } from './copied.ts';
import { isRow, momentOf, rowsOf } from './copied-study.ts';
import type { CopiedRow } from './copied-study.ts';

export type SentRevision = {
	part: Part;
	revision: number;
	receipt: string;
	/** In milliseconds; 0 where the file does not say. */
	at: number;
	fields: Readonly<Record<string, Json>>;
	files: readonly { document: string; name: string }[];
};
export type CopiedSent = {
	id: string;
	program: string;
	pathway: string;
	providers: readonly { id: string; name: string }[];
	/** Newest first. */
	revisions: readonly SentRevision[];
	files: readonly CopiedFile[];
};

/** A date can be told up to here. */
const momentMax = 8_640_000_000_000_000;

export function sentIn(copied: Copied): CopiedSent[] {
	const sent = rowsOf(copied, 'applications').filter((row) => row['state'] !== 'draft');
	const providers = rowsOf(copied, 'providers').map(({ id, name }) => {
		return { id: textOf(id), name: textOf(name) };
	});
	return sent.map((row) => {
		const id = textOf(row['id']);
		const revisions = rowsOf(copied, 'submissions')
			.filter((one) => one['application_id'] === id)
			.flatMap(revisionOf)
			.toSorted((left, right) => right.at - left.at || right.revision - left.revision);
		const files = copied.files.filter(({ application }) => application === id);
		const [program, pathway] = [textOf(row['program']), textOf(row['pathway'])];
		return { id, program, pathway, providers, revisions, files };
	});
}

/** Nothing where the part is none that can be shown. */
function revisionOf(row: CopiedRow): SentRevision[] {
	const part = parts.find((one) => one === row['part']);
	const { revision, receipt, submitted_at, fields = null, files = null } = row;
	if (!part || !isRow(fields)) return [];
	const at = momentOf(submitted_at);
	const named = (Array.isArray(files) ? files : []).filter(isRow).map(({ document, name }) => {
		return { document: textOf(document), name: textOf(name) };
	});
	return [
		{
			...{ part, fields, files: named, receipt: textOf(receipt) },
			...{ revision: momentOf(revision), at: Math.abs(at) > momentMax ? 0 : at }
		}
	];
}
