import type { PullAnswer } from '../sync/protocol.ts';
import { textOf } from '../sync/text.ts';
import { rowsOf } from '../sync/wire.ts';
import type { Writer } from './tables.ts';

/**
 * What the server has confirmed is kept here no longer (U4): parts live until the word about their
 * file has been pulled, and a file that was refused keeps them until the person replaces it.
 */
export async function settleUploads(tx: Writer, answer: PullAnswer): Promise<void> {
	const came = answer.rows['files'];
	if (!came) return;
	const rows = rowsOf(came).map(({ row }) => ({ file: textOf(row['id']), row }));
	const uploads = await tx.getMany(
		'uploads',
		rows.map(({ file }) => file)
	);
	for (const [i, { file, row }] of rows.entries()) {
		const upload = uploads[i];
		if (!upload) continue;
		if (row['state'] === 'refused') {
			const code = textOf(row['refusal'], 'file.refused');
			await tx.put('uploads', [{ ...upload, state: 'refused', code }]);
		} else if (row['state'] !== 'stored') await forgetUpload(tx, file);
	}
}

export async function forgetUpload(tx: Writer, file: string): Promise<void> {
	await tx.remove('uploads', [file]);
	await tx.removeFrom('parts', `${file}/`);
}
