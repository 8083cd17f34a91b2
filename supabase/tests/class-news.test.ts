/** Who is told what when a class that they chose changes. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { hour, made as make, program, run as say } from './planning.ts';
import type { Args } from './planning.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const run = (name: string, args: Args) => say(db, 'quinn', [name, args]);
const made = (changes: Args = {}) => make(db, changes);

describe('whoever chose a class', () => {
	/** What avery and jordan were told since a moment, without what is in it. */
	async function told(chosen: string): Promise<unknown[]> {
		return db.q(
			`select n.kind, n.about->'changed' as changed, n.about->'name'->>'en' as name,
				n.about->>'reason' as reason, (select count(*)::int from app.mails m
					where m.person = n.person and m.kind = n.kind and m.about->>'class' = n.about->>'class')
					as mails
			from app.notifications n
			where n.person = $1 and n.about->>'class' = $2 order by n.at, n.kind`,
			[people.avery, chosen]
		);
	}
	async function choose(chosen: string, path = 'class/first') {
		const [live] = await db.q(
			`select id from app.applications where person = $1 and program = $2 and state <> 'withdrawn'`,
			[people.avery, program]
		);
		const application = live ? String(live['id']) : randomUUID();
		if (!live) {
			await db.q(
				`insert into app.applications (id, person, program, edition, pathway)
				values ($1, $2, $3, 1, 'initial')`,
				[application, people.avery, program]
			);
		}
		await db.q(
			`insert into app.fields (application_id, path, person, value, edit)
			values ($1, $2, $3, to_jsonb($4::text), gen_random_uuid())
			on conflict (application_id, path) do update set value = excluded.value`,
			[application, path, people.avery, chosen]
		);
		return application;
	}

	test('hears in the app and by mail when its dates or its format change, and when it is off', async () => {
		const { class: written } = await made();
		await choose(written.class);
		const later = [{ on: '2099-04-01', from: '09:00', to: '16:00' }];
		await run('class.set', { ...written, base: 1, capacity: 21 });
		expect(await told(written.class)).toEqual([]);
		await run('class.set', { ...written, base: 2, days: later, format: 'hybrid' });
		await run('class.cancel', { class: written.class, base: 3, reason: 'No teacher' });
		expect(await told(written.class)).toEqual([
			{
				kind: 'class.changed',
				changed: ['days', 'format'],
				name: 'Spring',
				reason: null,
				mails: 1
			},
			{ kind: 'class.cancelled', changed: null, name: 'Spring', reason: 'No teacher', mails: 1 }
		]);
	});

	test('as the second choice hears too, also of another window', async () => {
		const { window, class: written } = await made();
		await choose(written.class, 'class/second');
		await run('window.set', { ...window, base: 1, note: { en: 'Soon', es: 'Pronto' } });
		expect(await told(written.class)).toEqual([]);
		await run('window.set', { ...window, base: 2, closes_at: window.closes_at + hour });
		expect(await told(written.class)).toMatchObject([{ changed: ['window'], mails: 1 }]);
	});

	test('hears nothing of one that is over, nor after withdrawing', async () => {
		const { class: over } = await made({
			days: [{ on: '2022-07-05', from: '09:00', to: '12:30' }]
		});
		const application = await choose(over.class);
		await run('class.set', { ...over, base: 1, format: 'hybrid' });
		expect(await told(over.class)).toEqual([]);
		const { class: coming } = await made();
		await choose(coming.class);
		await db.q(`update app.applications set state = 'withdrawn' where id = $1`, [application]);
		await run('class.set', { ...coming, base: 1, format: 'hybrid' });
		expect(await told(coming.class)).toEqual([]);
	});
});
