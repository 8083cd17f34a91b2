/** Moves the files that wait, one after the other; the smallest step that a crash can undo is a chunk. */
import { faultOf } from './fault.ts';
import type { Clock, Random } from './ports.ts';
import { delayMs } from './retry.ts';
import { advance, nextTodo } from './uploads.ts';
import type { Heard, Todo, Upload } from './uploads.ts';

/** Some bytes of a file, and where in it they belong. */
export type Chunk = { url: string; from: number; bytes: Blob };

export type Files = {
	create(upload: Upload, signal: AbortSignal): Promise<Heard>;
	askOffset(url: string, signal: AbortSignal): Promise<Heard>;
	send(chunk: Chunk, signal: AbortSignal): Promise<Heard>;
	/** Asks the server to look at the bytes; what it found comes by pull. */
	receive(file: string, signal: AbortSignal): Promise<void>;
};
export type UploadStore = {
	/** Those that something can be done for now, oldest first. */
	due(now: number): Promise<readonly Upload[]>;
	/** When the next one may be tried; null when none waits. */
	nextAt(): Promise<number | null>;
	save(upload: Upload): Promise<void>;
	/** Queues `file.attach` and remembers that it did, in one transaction (U2). */
	attach(upload: Upload): Promise<void>;
	bytes(upload: Upload, from: number, to: number): Promise<Blob>;
	/** Queues the submissions that waited for files which are now on their way (U5). */
	release(): Promise<boolean>;
};
export type SenderParts = {
	files: Files;
	store: UploadStore;
	clock: Clock;
	random: Random;
	told(): void;
};

/** True when something was queued that a cycle must carry. */
export async function sendFiles(parts: SenderParts, signal: AbortSignal): Promise<boolean> {
	let moved = false;
	for (const upload of await parts.store.due(parts.clock.now())) {
		if (signal.aborted) return moved;
		if (await sendOne(parts, upload, signal)) moved = true;
	}
	return (await parts.store.release()) || moved;
}

/** Until it is attached, or something failed, or there is nothing to do but wait. */
async function sendOne(parts: SenderParts, first: Upload, signal: AbortSignal): Promise<boolean> {
	let upload = first;
	let fresh = true;
	for (;;) {
		const todo = nextTodo(upload, fresh);
		try {
			if (todo.do === 'nothing') return false;
			if (todo.do === 'attach') {
				await parts.store.attach(upload);
				return true;
			}
			if (todo.do === 'receive') return await receive(parts, upload, signal);
			const heard = await perform(parts, { upload, todo, signal });
			fresh = heard.heard === 'moved';
			upload = advance(upload, heard);
			await parts.store.save(upload);
			parts.told();
		} catch (error) {
			await failed(parts, upload, error);
			return false;
		}
	}
}

type Sending = Exclude<Todo, { do: 'nothing' | 'attach' | 'receive' }>;
type Step = { upload: Upload; todo: Sending; signal: AbortSignal };

async function perform({ files, store }: SenderParts, step: Step): Promise<Heard> {
	const { upload, todo, signal } = step;
	switch (todo.do) {
		case 'create':
			return files.create(upload, signal);
		case 'ask_offset':
			return files.askOffset(todo.url, signal);
		case 'send': {
			const bytes = await store.bytes(upload, todo.from, todo.to);
			return files.send({ url: todo.url, from: todo.from, bytes }, signal);
		}
	}
}

/** Asked again later until the word comes by pull: the server's own clockwork may have been first. */
async function receive(parts: SenderParts, upload: Upload, signal: AbortSignal): Promise<boolean> {
	await parts.files.receive(upload.file, signal);
	const retryAt = parts.clock.now() + delayMs(upload.failures + 3, 1);
	await parts.store.save({ ...upload, failures: upload.failures + 1, retryAt });
	return true;
}

async function failed(parts: SenderParts, upload: Upload, error: unknown): Promise<void> {
	const { kind } = faultOf(error);
	if (kind === 'store') throw error;
	const failures = upload.failures + 1;
	const retryAt = parts.clock.now() + delayMs(failures, parts.random.fraction());
	await parts.store.save({ ...upload, failures, retryAt });
}
