/** Reports and staff's care; and every door and table of groups and mentors, by every role. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { denied, everybody, refusal, signedIn } from './scene.ts';

type Report = { id: string; name: string; body: string; reason: string };

let db: TestDatabase;
let group: string;
let code: string;
let message: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
/** Avery's group with jordan in it, who said something. */
beforeEach(async () => {
	for (const table of ['study_groups', 'messages', 'message_reports', 'study_barred']) {
		await db.q(`delete from app.${table}`);
	}
	const args = { p_program: 'calmhsa', p_name: 'Tuesday circle', p_as: 'Avery' };
	group = (await db.call<{ id: string }>('avery', 'group_make', args)).id;
	const opened = await db.call<{ code: string }>('avery', 'group_open', { p_group: group });
	code = opened.code;
	await db.call('jordan', 'group_join', { p_code: code, p_as: 'Jordan' });
	message = randomUUID();
	const said = { p_group: group, p_message: message, p_body: 'Something unkind' };
	await db.call('jordan', 'group_say', said);
});

const report = (who: Who, reason = 'It hurts') =>
	db.call(who, 'message_report', { p_message: message, p_reason: reason });
const care = (who: Who) =>
	db.call<{ reports: Report[] }>(who, 'study_care', { p_program: 'calmhsa' });
const settle = (who: Who, id: unknown, outcome: string | null) =>
	db.call(who, 'report_settle', { p_report: id, p_outcome: outcome });
const seen = async (who: Who) => {
	const { messages } = await db.call<{ messages: { standing: string; body: string | null }[] }>(
		who,
		'group_open',
		{ p_group: group }
	);
	return messages[0];
};
async function reported() {
	await report('avery');
	return (await care('quinn')).reports[0]?.id;
}

describe('reporting', () => {
	test('staff see the message, the reason and nothing around it; the reporter sees it no more', async () => {
		await reported();
		const told = await care('quinn');
		expect(told.reports).toMatchObject([
			{ name: 'Jordan', body: 'Something unkind', reason: 'It hurts' }
		]);
		expect(JSON.stringify(told)).not.toContain(people.jordan);
		expect(await seen('avery')).toMatchObject({ standing: 'reported', body: null });
		expect(await seen('jordan')).toMatchObject({ standing: 'said', body: 'Something unkind' });
		expect(await refusal(db.call('quinn', 'group_open', { p_group: group }))).toBe('not_found');
	});

	test('once by each member, of what another one said', async () => {
		await report('avery');
		await report('avery');
		expect(await db.q('select 1 from app.message_reports')).toHaveLength(1);
		expect(await refusal(report('jordan'))).toBe('not_found');
		expect(await refusal(report('rowan'))).toBe('not_found');
		expect(await refusal(report('avery', 'x'.repeat(301)))).toBe('bad_arguments');
	});

	test('twenty a day are the most', async () => {
		await db.q(
			`insert into app.message_reports (message, place, program, reporter, author, name, body, reason)
				select gen_random_uuid(), $1::uuid, 'calmhsa', $2::uuid, $3::uuid, 'x', 'x', ''
				from generate_series(1, 20)`,
			[group, people.avery, people.jordan]
		);
		expect(await refusal(report('avery'))).toBe('rate.limited');
	});
});

describe('settling', () => {
	test('a message that is kept is there again for who reported it', async () => {
		await settle('quinn', await reported(), 'kept');
		expect(await seen('avery')).toMatchObject({ standing: 'said' });
		expect((await care('quinn')).reports).toEqual([]);
	});

	test('a message that is removed loses its words for everybody', async () => {
		await settle('lee', await reported(), 'removed');
		expect(await seen('jordan')).toMatchObject({ standing: 'removed', body: null });
	});

	test('who is barred is out of the groups, and comes into none', async () => {
		await settle('quinn', await reported(), 'barred');
		expect(await refusal(db.call('jordan', 'group_open', { p_group: group }))).toBe('not_found');
		const again = db.call('jordan', 'group_join', { p_code: code, p_as: 'J' });
		expect(await refusal(again)).toBe('study.barred');
		const made = { p_program: 'calmhsa', p_name: 'Mine', p_as: 'J' };
		expect(await refusal(db.call('jordan', 'group_make', made))).toBe('study.barred');
	});

	test('by nobody who reported it too, whoever else did', async () => {
		const id = await reported();
		await db.q(
			`insert into app.message_reports (message, place, program, reporter, author, name, body, reason)
				select message, place, program, $1::uuid, author, name, body, '' from app.message_reports`,
			[people.quinn]
		);
		expect((await care('quinn')).reports).toEqual([]);
		expect(await refusal(settle('quinn', id, 'barred'))).toBe('not_allowed');
	});

	test('only by lead and staff of that program, and never of one’s own words', async () => {
		const id = await reported();
		for (const who of ['avery', 'jordan', 'rowan', 'sage'] as const) {
			expect([who, await refusal(settle(who, id, 'kept'))]).toEqual([who, 'not_found']);
		}
		expect(await refusal(settle('quinn', id, null))).toBe('bad_arguments');
		await db.q('update app.message_reports set author = $1', [people.quinn]);
		expect((await care('quinn')).reports).toEqual([]);
		expect(await refusal(settle('quinn', id, 'kept'))).toBe('not_allowed');
	});
});

describe('listening', () => {
	const may = (who: Who, topic: string, what: 'hear' | 'broadcast' | 'presence') =>
		db.as(who, async (q) => {
			await q(`select set_config('realtime.topic', $1, true)`, [topic]);
			if (what === 'hear') {
				const rows = await q('select app.my_study_topics(realtime.topic()) as topics');
				return JSON.stringify(rows[0]?.['topics']) === JSON.stringify([topic]);
			}
			await q('insert into realtime.messages (topic, extension) values ($1, $2)', [topic, what]);
			return true;
		});

	test('members hear their group and are present there, nobody else', async () => {
		const topic = `group:${group}`;
		for (const who of signedIn) {
			const isMember = who === 'avery' || who === 'jordan';
			expect([who, await may(who, topic, 'hear')]).toEqual([who, isMember]);
			const present = await refusal(may(who, topic, 'presence'));
			expect([who, present]).toEqual([who, isMember ? null : denied]);
		}
		expect(await refusal(may('anonymous', topic, 'hear'))).toBe(denied);
	});

	test('nobody but the database sends, and odd topics are nobody’s', async () => {
		expect(await refusal(may('avery', `group:${group}`, 'broadcast'))).toBe(denied);
		for (const topic of ['group:', 'group:%', `mentoring:${group}`, `groups:${group}`]) {
			expect([topic, await may('avery', topic, 'hear')]).toEqual([topic, false]);
		}
	});
});

describe('doors', () => {
	const one = randomUUID();
	const doors: readonly (readonly [string, object, others: string | null])[] = [
		['group_list', {}, null],
		['group_make', { p_program: 'calmhsa', p_name: '', p_as: '' }, 'bad_arguments'],
		['group_join', { p_code: 'x', p_as: 'y' }, null],
		['group_open', { p_group: one }, 'not_found'],
		['group_leave', { p_group: one }, 'not_found'],
		['group_remove', { p_group: one, p_member: one }, 'not_found'],
		['group_new_code', { p_group: one }, 'not_found'],
		['group_say', { p_group: one, p_message: one, p_body: 'x' }, 'not_found'],
		['group_earlier', { p_group: one, p_before: 1 }, 'not_found'],
		['group_share_deck', { p_group: one, p_name: 'x', p_cards: '[]' }, 'not_found'],
		['group_deck', { p_deck: one }, 'not_found'],
		['group_drop_deck', { p_deck: one }, 'not_found'],
		['round_start', { p_group: one, p_questions: ['q'] }, 'not_found'],
		['round_answer', { p_round: one, p_place: 0, p_chosen: 0 }, 'not_found'],
		['round_move', { p_round: one, p_place: 0, p_step: 'end' }, 'not_found'],
		['mentors_open', { p_program: 'calmhsa' }, null],
		['mentor_rest', { p_program: 'calmhsa', p_resting: true }, 'not_found'],
		['mentor_request', { p_mentor: one, p_as: 'x', p_note: '' }, 'mentor.not_taking'],
		['mentor_answer', { p_mentoring: one, p_accept: true }, 'not_found'],
		['mentoring_open', { p_mentoring: one }, 'not_found'],
		['mentoring_earlier', { p_mentoring: one, p_before: 1 }, 'not_found'],
		['mentoring_say', { p_mentoring: one, p_message: one, p_body: 'x' }, 'not_found'],
		['mentoring_end', { p_mentoring: one, p_block: true }, 'not_found'],
		['mentoring_unblock', { p_mentoring: one }, 'not_found'],
		['message_report', { p_message: one, p_reason: '' }, 'not_found'],
		['report_settle', { p_report: one, p_outcome: 'kept' }, 'not_found'],
		['mentor_confirm', { p_mentor: one, p_yes: true }, 'not_found']
	];

	test.each(doors)('%s says the same to everybody who has no part in it', async (...door) => {
		const [name, args, others] = door;
		for (const who of everybody) {
			const said = await refusal(db.call(who, name, { ...args }));
			const isOut = who === 'anonymous' || who === 'service';
			expect([name, who, said]).toEqual([name, who, isOut ? denied : others]);
		}
	});

	test('study_care opens for lead and staff', async () => {
		for (const who of everybody) {
			const opens = who === 'lee' || who === 'quinn';
			const isOut = who === 'anonymous' || who === 'service';
			const expected = opens ? null : isOut ? denied : 'not_allowed';
			expect([who, await refusal(care(who))]).toEqual([who, expected]);
		}
	});

	const tables = `study_groups group_members group_removed code_tries messages message_reports
		study_barred group_decks group_rounds round_answers mentors mentorings mentor_blocks`;
	test.each(tables.split(/\s+/))('the table %s is closed to everybody', async (table) => {
		for (const who of everybody) {
			const read = db.as(who, (q) => q(`select 1 from app.${table}`));
			expect([who, await refusal(read)]).toEqual([who, denied]);
		}
	});
});
