import type { SentPart } from '$lib/domain/states.ts';
import type { EvidenceFile, SentRevision } from '../answers.ts';

export type Earlier = { file: EvidenceFile; revision: number; at: number };

/** What stood in a file's place in the revisions before, the newest first; each file once. */
export function earlierOf(
	current: Pick<EvidenceFile, 'id' | 'document'> | null,
	submissions: readonly SentRevision[],
	{ part, revision }: { part: SentPart; revision: number }
): readonly Earlier[] {
	if (current === null) return [];
	const seen = new Set([current.id]);
	return submissions
		.filter((one) => one.part === part && one.revision < revision)
		.toSorted((a, b) => b.revision - a.revision)
		.flatMap((one) =>
			one.files
				.filter(({ document }) => document === current.document)
				.map((file) => ({ file, revision: one.revision, at: one.submitted_at }))
		)
		.filter(({ file }) => !seen.has(file.id) && seen.add(file.id));
}
