import { Live } from '../live.svelte.ts';
import { readAll, readOne } from '../read.ts';
import type { Seen } from '../read.ts';
import { sendingOf } from './application.ts';
import type { Sending } from './application.ts';

export type RenewalView = Seen<'renewals'> & { sending: Sending };

/** One to a certification that ends, under the application's id. */
export function renewal(application: string): Live<RenewalView | null> {
	return new Live(async (reader) => {
		const row = await readOne(reader, 'renewals', application);
		return row && { ...row, sending: await sendingOf(reader, 'renewal.submit', application) };
	});
}

/** Hours of every period, the latest day first. */
export function hours(application: string): Live<readonly Seen<'hours'>[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'hours', application);
		return rows.sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1));
	});
}
