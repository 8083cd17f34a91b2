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
		const [chosen] = countingIn(rows.filter((row) => builtWay(row) === null));
		return chosen ? withSending(reader, chosen) : null;
	});
}

/**
 * The application that counts for each program, and for each way that builds on a certification; the
 * latest begun first.
 */
export function applications(): Live<ApplicationView[]> {
	return new Live(async (reader) => {
		const counting = countingIn(await readAll(reader, 'applications'));
		return Promise.all(counting.map((row) => withSending(reader, row)));
	});
}

/** The pathway of one that is built on a certification; null for one that makes a certification. */
export function builtWay(row: Pick<Application, 'builds_on' | 'pathway'>): string | null {
	return typeof row.builds_on === 'string' ? row.pathway : null;
}

function countingIn(rows: readonly Seen<'applications'>[]): readonly Seen<'applications'>[] {
	const byAge = rows.toSorted((a, b) => b.created_at - a.created_at);
	return byAge.filter((row) => {
		const alike = byAge.filter(
			(one) => one.program === row.program && builtWay(one) === builtWay(row)
		);
		return (alike.find((one) => !isOver(one)) ?? alike[0]) === row;
	});
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
