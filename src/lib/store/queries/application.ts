import type { Application } from '../../domain/rows.ts';
import { Live } from '../live.svelte.ts';
import { readAll, readOne } from '../read.ts';
import type { Seen } from '../read.ts';
import type { Reader } from '../tables.ts';

/** How far a submission has come that the server has not confirmed. */
export type Sending =
	/** It waits on this device for its files. */
	| 'waiting_for_files'
	/** It leaves with the next connection. */
	| 'on_its_way'
	| null;
export type ApplicationView = Seen<'applications'> & { sending: Sending };

/** The person's live application for a program, else the last one; null when there is none. */
export function application(program: string): Live<ApplicationView | null> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'applications', program);
		const chosen = countsOf(
			rows.sort((a, b) => b.created_at - a.created_at),
			program
		);
		return chosen ? withSending(reader, chosen) : null;
	});
}

/** The application that counts for each program, the latest begun first. */
export function applications(): Live<ApplicationView[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'applications');
		const byAge = rows.sort((a, b) => b.created_at - a.created_at);
		const counting = byAge.filter((row) => countsOf(byAge, row.program) === row);
		return Promise.all(counting.map((row) => withSending(reader, row)));
	});
}

function countsOf(
	byAge: readonly Seen<'applications'>[],
	program: string
): Seen<'applications'> | undefined {
	const ofProgram = byAge.filter((row) => row.program === program);
	return ofProgram.find((row) => !isOver(row)) ?? ofProgram[0];
}

async function withSending(reader: Reader, row: Seen<'applications'>): Promise<ApplicationView> {
	return { ...row, sending: await sendingOf(reader, 'application.submit', row.id) };
}

export async function sendingOf(reader: Reader, name: string, id: string): Promise<Sending> {
	if (await reader.get('waiting', `${name}/${id}`)) return 'waiting_for_files';
	const entries = await reader.where('outbox', 'group', id);
	return entries.some((entry) => entry.name === name) ? 'on_its_way' : null;
}

function isOver({ state }: Application): boolean {
	return state === 'withdrawn' || state === 'denied';
}

export type CertificateView = Seen<'certificates'> & { sending: Sending };

/** One to an application, under its id. */
export function certificate(id: string): Live<CertificateView | null> {
	return new Live(async (reader) => {
		const row = await readOne(reader, 'certificates', id);
		return row && { ...row, sending: await sendingOf(reader, 'certificate.submit', id) };
	});
}
