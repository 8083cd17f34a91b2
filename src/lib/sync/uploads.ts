/**
 * A file's way to the server, one step at a time (U2):
 *
 *   unconverted ─ convert ─▶ waiting
 *   waiting ─ create ─▶ sending ─ patch … ─▶ stored ─ file.attach queued ─▶ recorded ─ receive ─▶ received
 *
 * Each acknowledgement is written down before the next request leaves, so that a crash costs one
 * chunk at most. Nothing here touches the network: it says what to do next and judges the answer.
 */
import type { Retry } from './retry.ts';

/** The size that the storage service wants of every chunk but the last. */
export const chunkBytes = 6 * 1024 * 1024;

/** `unconverted`: kept as the camera wrote it, until this device has what turns it into a JPEG. */
export type UploadState = 'unconverted' | 'waiting' | 'sending' | 'stored' | 'recorded' | 'refused';
export type Upload = Retry & {
	file: string;
	application: string;
	document: string;
	name: string;
	type: string;
	size: number;
	sha256: string;
	warnings: readonly string[];
	state: UploadState;
	/** Where the resumable upload goes on; null when it must be created. */
	url: string | null;
	/** Bytes that the server has acknowledged. */
	offset: number;
	/** Why the server will not have it; null when it has not said no. */
	code: string | null;
	at: number;
};

export type Todo =
	| { do: 'create' }
	| { do: 'ask_offset'; url: string }
	| { do: 'send'; url: string; from: number; to: number }
	| { do: 'attach' }
	| { do: 'receive' }
	| { do: 'nothing' };

/** `fresh`: nothing was sent in this run yet, so the offset that we remember must be asked for. */
export function nextTodo(upload: Upload, fresh: boolean): Todo {
	if (upload.state === 'stored') return { do: 'attach' };
	if (upload.state === 'recorded') return { do: 'receive' };
	if (upload.state === 'refused' || upload.state === 'unconverted') return { do: 'nothing' };
	if (upload.url === null) return { do: 'create' };
	if (fresh) return { do: 'ask_offset', url: upload.url };
	const to = Math.min(upload.offset + chunkBytes, upload.size);
	return { do: 'send', url: upload.url, from: upload.offset, to };
}

export type Heard =
	| { heard: 'created'; url: string }
	| { heard: 'offset'; offset: number }
	/** The bytes are there already, under this very hash. */
	| { heard: 'exists' }
	/** The server has forgotten the upload. */
	| { heard: 'gone' }
	/** Somebody else moved the offset. */
	| { heard: 'moved' }
	| { heard: 'attached' }
	| { heard: 'refused'; code: string };

export function advance(upload: Upload, news: Heard): Upload {
	const calm = { ...upload, failures: 0, retryAt: 0 };
	switch (news.heard) {
		case 'created':
			return { ...calm, state: 'sending', url: news.url, offset: 0 };
		case 'offset':
			return news.offset >= upload.size
				? { ...calm, state: 'stored', offset: upload.size }
				: { ...calm, state: 'sending', offset: news.offset };
		case 'exists':
			return { ...calm, state: 'stored', offset: upload.size };
		case 'gone':
			return { ...calm, state: 'waiting', url: null, offset: 0 };
		case 'moved':
			return moved(upload);
		case 'attached':
			return { ...calm, state: 'recorded' };
		case 'refused':
			return { ...calm, state: 'refused', code: news.code };
	}
}

/** Asked for the offset again; when that does not settle it, the upload is made anew. */
function moved(upload: Upload): Upload {
	const failures = upload.failures + 1;
	if (failures < 3) return { ...upload, failures };
	return { ...upload, state: 'waiting', url: null, offset: 0, failures: 0 };
}

/** Where the bytes lie: under their owner, by their hash. */
export function storageKey(person: string, upload: Pick<Upload, 'sha256' | 'type'>): string {
	return `${person}/${upload.sha256}.${endings[upload.type] ?? 'bin'}`;
}

const endings: Readonly<Record<string, string>> = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'application/pdf': 'pdf'
};
