/** What an act may look at. People see their own screens; staff see what the desk tells them. */
import type { Query, Row } from '../../supabase/local/db.ts';
import type { Row as Seen } from '../../src/lib/sync/fold.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import type { Seeded } from '../fakes/random.ts';
import type { ProgramId } from './cast.ts';
import type { Device } from './device.ts';
import type { Gateway } from './gateway.ts';

export type Scene = {
	gateway: Gateway;
	random: Seeded;
	/** The world's time, which is the server's. */
	now: () => number;
	/** What staff have in front of them, without the ways that it took to get there. */
	q: Query;
	/** The program that a device's person applies to. */
	programOf: (device: Device) => ProgramId;
	/** Links that applicants have given to referees. */
	links: string[];
	/** Codes that applicants have given to whoever helps them. */
	codes: string[];
};
export type Act = (device: Device, scene: Scene) => Promise<void>;

export const programs = { calmhsa, massachusetts } as const;

/** The application that a person goes on with. */
export async function ownApplication(device: Device): Promise<Seen | null> {
	const rows = await device.view('applications');
	const own = rows.filter((row) => row['person'] === device.person);
	return own.find((row) => row['state'] !== 'withdrawn') ?? null;
}

export function textIn(row: Row | Seen | undefined, column: string): string {
	const value = row?.[column];
	return typeof value === 'string' ? value : '';
}
