import type { FileState } from '../../domain/states.ts';
import type { Upload } from '../../sync/uploads.ts';
import { current } from '../current.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import type { Seen } from '../read.ts';
import type { Reader } from '../tables.ts';

export type FileView = {
	id: string;
	application_id: string;
	document: string;
	name: string;
	type: string;
	size: number;
	sha256: string;
	state: FileState;
	/** Bytes that the server has acknowledged, while it is being sent. */
	sent: number;
	receipt: string | null;
	/** Code of why it was refused. */
	refusal: string | null;
	warnings: readonly string[];
	created_at: number;
	received_at: number | null;
	/** Its bytes can be shown from this device. */
	here: boolean;
	/** The last of its document that is neither removed nor replaced. */
	live: boolean;
};

/** Files of an application, wherever they are, the newest first. */
export function files(application: string): Live<FileView[]> {
	return new Live((reader) => readFiles(reader, application));
}

/** The device's copy; null once only the server has the bytes. */
export async function fileBytes(id: string): Promise<Blob | null> {
	const opened = current();
	if (!opened) return null;
	const { readFile } = await import('../uploads.ts');
	return readFile(opened.reader, id);
}

async function readFiles(reader: Reader, application: string): Promise<FileView[]> {
	const [rows, uploads] = await Promise.all([
		readAll(reader, 'files', application),
		reader.where('uploads', 'application', application)
	]);
	const known = new Map(uploads.map((upload) => [upload.file, upload]));
	const there = rows.map((row) => fromServer(row, known.get(row.id)));
	const listed = new Set(rows.map((row) => row.id));
	const here = uploads.filter((upload) => !listed.has(upload.file)).map(fromDevice);
	return markLive([...here, ...there].sort((a, b) => b.created_at - a.created_at));
}

function fromServer(row: Seen<'files'>, upload: Upload | undefined): FileView {
	const { pending: _pending, ...file } = row;
	return { ...file, sent: row.size, here: upload !== undefined, live: false };
}

const shown = {
	unconverted: 'on_device',
	waiting: 'on_device',
	sending: 'sending',
	stored: 'sending',
	recorded: 'stored',
	refused: 'refused'
} as const;

function fromDevice(upload: Upload): FileView {
	const { file, application, document, name, type, size, sha256, warnings } = upload;
	return {
		...{ id: file, application_id: application, document, name, type, size, sha256, warnings },
		state: shown[upload.state],
		sent: upload.offset,
		receipt: null,
		refusal: upload.code,
		created_at: upload.at,
		received_at: null,
		here: true,
		live: false
	};
}

/** The first of each document that still counts: the list is sorted, the newest first. */
function markLive(list: FileView[]): FileView[] {
	const taken = new Set<string>();
	return list.map((file) => {
		const isOver = ['removed', 'superseded'].includes(file.state) || taken.has(file.document);
		if (!isOver) taken.add(file.document);
		return { ...file, live: !isOver };
	});
}
