/** Role × table × verb: who may read what, and that nobody may write. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { denied, eachRole, everybody, refusal, setScene, signedIn } from './scene.ts';
import type { Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await setScene();
});
afterAll(() => scene.db.close());

describe('reading tables', () => {
	const shared = ['applications', 'certificates', 'submissions', 'events'];
	const own = [
		'fields',
		'files',
		'notifications',
		'card_reviews',
		'chapters_read',
		'sittings',
		'sitting_marks',
		'study_plans',
		'reference_requests',
		'decks',
		'deck_cards',
		'interviews',
		'seats',
		'attendance',
		'homework',
		'class_exams',
		'certifications',
		'attempts',
		'reaches',
		'assisters',
		'helpings',
		'suggestions',
		'renewals',
		'hours'
	];
	const aggregate = (table: string) =>
		['applications', 'certificates'].includes(table)
			? `id = '${scene.application}'`
			: shared.includes(table)
				? `application_id = '${scene.application}'`
				: `person = '${people.avery}'`;
	const rows = (who: Who, table: string, where: string) =>
		scene.db.as(who, (q) => q(`select count(*)::int as n from app.${table} where ${where}`));

	test.each(shared)(
		'%s: the owner and the holder of a claim see them, nobody else',
		async (table) => {
			for (const who of signedIn) {
				const [row] = await rows(who, table, aggregate(table));
				expect([who, Number(row?.['n']) > 0]).toEqual([who, who === 'avery' || who === 'rowan']);
			}
		}
	);

	test.each(own)('[C3] %s: the owner sees them, no reviewer does', async (table) => {
		for (const who of signedIn) {
			const [row] = await rows(who, table, aggregate(table));
			expect([who, Number(row?.['n']) > 0]).toEqual([who, who === 'avery']);
		}
	});

	test('people and roles show each their own', async () => {
		for (const who of signedIn) {
			const found = await scene.db.as(who, (q) => q('select id from app.people'));
			expect(found.map((row) => row['id'])).toEqual([people[who as 'avery']]);
			const roles = await scene.db.as(who, (q) => q('select person from app.roles'));
			expect(roles).toHaveLength(['avery', 'jordan'].includes(who) ? 0 : 2);
		}
	});

	test('programs and providers are for everybody who is signed in', async () => {
		for (const who of signedIn) {
			expect(await scene.db.as(who, (q) => q('select 1 from app.programs'))).toHaveLength(3);
			expect(await scene.db.as(who, (q) => q('select 1 from app.providers'))).not.toHaveLength(0);
		}
	});

	test.each(['windows', 'classes'])('%s are for everybody who is signed in', async (table) => {
		for (const who of signedIn) {
			expect(await rows(who, table, 'true')).toEqual([{ n: 1 }]);
		}
	});

	test('the times of interviews are for everybody who is signed in', async () => {
		for (const who of signedIn) {
			expect(await rows(who, 'slots', 'true')).toEqual([{ n: 1 }]);
		}
	});

	test('a claim is seen by its reviewer alone', async () => {
		for (const who of signedIn) {
			const found = await scene.db.as(who, (q) => q('select id from app.claims'));
			expect([who, found.length]).toEqual([who, who === 'rowan' ? 1 : 0]);
		}
	});

	test.each([
		'reviews',
		'looks',
		'records',
		'record_news',
		'mails',
		'edges',
		'questions',
		'documents',
		'calendars',
		'reference_links',
		'reference_answers',
		'interview_notes',
		'scores',
		'seat_notes',
		'certification_checks',
		'news',
		'mail_links',
		'alert_devices',
		'alerts',
		'assister_keys',
		'denials',
		'remarks',
		'recusals',
		'verdicts',
		'desk_settings',
		'desk_changes',
		'desk_views',
		'figure_news',
		'figure_days',
		'sent_marks',
		'seen_matches',
		'common_marks',
		'mark_key',
		'erasures',
		'retention',
		'chores'
	])('%s is read by functions only', async (table) => {
		for (const who of everybody) {
			expect(await refusal(rows(who, table, 'true'))).toBe(denied);
		}
	});

	test.each(['clients', 'mutators', 'hints', 'hints_waiting'])(
		'sync.%s is closed',
		async (table) => {
			for (const who of everybody) {
				expect(await refusal(scene.db.as(who, (q) => q(`select 1 from sync.${table}`)))).toBe(
					denied
				);
			}
		}
	);

	test('without an account there is nothing to read', async () => {
		for (const table of [
			...shared,
			...own,
			'people',
			'providers',
			'programs',
			'claims',
			'windows',
			'classes',
			'slots'
		]) {
			expect(await refusal(rows('anonymous', table, 'true'))).toBe(denied);
		}
	});

	test('the ledger shows each their own', async () => {
		expect(await scene.db.as('avery', (q) => q('select 1 from sync.ledger'))).not.toHaveLength(0);
		expect(await scene.db.as('jordan', (q) => q('select 1 from sync.ledger'))).toHaveLength(0);
	});
});

describe('writing tables', () => {
	test('[D1] no role writes to any table, whatever the verb', async () => {
		const tables = await scene.db.q(`
			select format('%I.%I', n.nspname, c.relname) as name
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('app', 'sync') and c.relkind = 'r'`);
		for (const row of tables) {
			const name = String(row['name']);
			const verbs = [
				`insert into ${name} default values`,
				`delete from ${name}`,
				`update ${name} set xid = xid`,
				`truncate ${name}`
			];
			for (const verb of verbs) {
				for (const who of eachRole) {
					const said = await refusal(scene.db.as(who, (q) => q(verb)));
					// Some tables have no such column, which is found out before rights are looked at.
					expect([verb, who, said === denied || said === '42703']).toEqual([verb, who, true]);
				}
			}
		}
	}, 120_000);
});
