/** Classes and windows as quinn writes them. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { ClassDay } from '../../src/lib/domain/class-rows.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';

export const program = 'massachusetts';
export const zone = 'America/New_York';
export const hour = 3_600_000;
export const now = Date.now();
export type Args = Readonly<Record<string, Json>>;

export const days: readonly ClassDay[] = [
	{ on: '2099-03-02', from: '09:00', to: '12:30' },
	{ on: '2099-03-04', from: '09:00', to: '16:00' }
];
export const newWindow = (changes: Args = {}) => ({
	window: randomUUID(),
	program,
	base: 0,
	opens_at: now - hour,
	closes_at: now + hour,
	zone,
	note: null,
	...changes
});
export const newClass = (changes: Args = {}) => ({
	class: randomUUID(),
	program,
	base: 0,
	window: null,
	name: { en: 'Spring', es: 'Primavera' },
	format: 'online',
	days_a_week: 2,
	zone,
	days: days.map((day) => ({ ...day })),
	place: '',
	capacity: 20,
	waiting_max: 5,
	...changes
});
/** What the server says to a command: the code of a refusal, or null. */
export async function run(
	db: TestDatabase,
	who: PersonName,
	command: readonly [name: string, args: Args]
): Promise<string | null> {
	const [name, args] = command;
	const [said] = await db.device(who).run({ name, args: { ...args } });
	return said?.code ?? null;
}

/** A class with a window that is open. */
export async function made(db: TestDatabase, changes: Args = {}) {
	const window = newWindow();
	const written = newClass({ window: window.window, ...changes });
	expect(await run(db, 'quinn', ['window.set', window])).toBeNull();
	expect(await run(db, 'quinn', ['class.set', written])).toBeNull();
	return { window, class: written };
}
