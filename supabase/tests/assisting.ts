/** The steps of helping an applicant, at the level of SQL: invite, join, suggest, end. */
import { randomInt, randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import type { PersonName } from '../../tests/people.ts';

const letters = 'BCDFGHJKMNPQRSTVWXZ34679';
export const newCode = (): string =>
	Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');

export type Invited = { assister: string; application: string; code: string };
type Said = string | null;

/** What became of one command; null when it was applied. */
export async function say(device: Device, name: string, args: Record<string, unknown>) {
	const [outcome] = await device.run({ name, args: args as Record<string, string> });
	return outcome?.code ?? null;
}

/** Avery consents and makes a code for morgan, unless told otherwise. */
export async function invite(
	device: Device,
	{ application, ...more }: { application: string; code?: string; email?: string | null }
): Promise<Invited & { said: Said }> {
	const [assister, code] = [randomUUID(), more.code ?? newCode()];
	const who = { name: 'Morgan', called: 'Avery', email: null, consent: 1, language: 'en' };
	const args = { ...who, ...more, assister, application, code };
	return { assister, application, code, said: await say(device, 'assister.invite', args) };
}

export async function join(device: Device, code: string): Promise<{ helping: string; said: Said }> {
	const helping = randomUUID();
	return {
		helping,
		said: await say(device, 'helping.join', { helping, code, name: 'Morgan Lee' })
	};
}

export type Note = { helping: string; application: string; section?: string; body?: string };
export async function suggest(device: Device, note: Note) {
	const suggestion = randomUUID();
	const args = { section: 'identity', body: 'A date is missing', ...note, suggestion };
	return { suggestion, said: await say(device, 'suggestion.make', args) };
}

/** What a device holds of a table after everything was pulled, as lists of values. */
export async function held(
	db: TestDatabase,
	who: PersonName,
	table: string
): Promise<readonly unknown[]> {
	const { rows } = await db.device(who).pull();
	return rows[table]?.vals ?? [];
}

/** Avery has somebody who helps, a note of theirs, and a row of somebody else's work. */
export async function isAssisted(db: TestDatabase, application: string): Promise<void> {
	const assister = randomUUID();
	await db.q(
		`insert into app.assisters (id, application_id, person, name, called, consent, language)
			select $1, a.id, a.person, 'Morgan', 'Avery', 1, 'en' from app.applications a where a.id = $2`,
		[assister, application]
	);
	await db.q(`insert into app.assister_keys (assister_id, hash) values ($1, sha256('k'::bytea))`, [
		assister
	]);
	await db.q(
		`insert into app.helpings (id, assister_id, application_id, person, name, as_name, program,
				edition, state, sections, documents)
			select gen_random_uuid(), $1, a.id, a.person, 'Kai', 'Avery', a.program, 1, 'draft', '{}', '{}'
			from app.applications a where a.id = $2`,
		[assister, application]
	);
	await db.q(
		`insert into app.suggestions (id, person, assister_id, application_id, name, section, body)
			select gen_random_uuid(), a.person, $1, a.id, 'Morgan', 'identity', 'The date is missing'
			from app.applications a where a.id = $2`,
		[assister, application]
	);
}
