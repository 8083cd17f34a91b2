import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { check, folded } from './folding.ts';

const args = {
	program: 'calmhsa',
	exam_on: '2027-03-01',
	weekdays: [1, 3],
	minutes: 30,
	group_on: null,
	remind_hour: 18,
	at: 4
};
const { at, ...chosen } = args;

test('plan.set is the whole plan, and leaves a pause alone', () => {
	const row = folded({ name: 'plan.set', table: 'study_plans', args });
	expect(row).toEqual({ ...chosen, paused_at: null, updated_at: at });
	const paused = { ...chosen, paused_at: 3, updated_at: 2 };
	const again = { ...args, exam_on: null, at: 9 };
	expect(folded({ name: 'plan.set', table: 'study_plans', args: again, row: paused })).toEqual({
		...chosen,
		exam_on: null,
		paused_at: 3,
		updated_at: 9
	});
});

test('plan.pause and plan.resume change nothing else, and make no plan', () => {
	const row = { ...chosen, paused_at: null, updated_at: 4 };
	const pause = { program: 'calmhsa', at: 7 };
	const paused = folded({ name: 'plan.pause', table: 'study_plans', args: pause, row });
	expect(paused).toEqual({ ...row, paused_at: 7 });
	const resume = { program: 'calmhsa' };
	expect(folded({ name: 'plan.resume', table: 'study_plans', args: resume, row: paused })).toEqual(
		row
	);
	expect(folded({ name: 'plan.pause', table: 'study_plans', args: pause })).toBeNull();
	expect(folded({ name: 'plan.resume', table: 'study_plans', args: resume })).toBeNull();
});

test('[W4] a later plan for the same program may replace one that was not sent', () => {
	const command = commands.get('plan.set');
	expect(command?.slot(args)).toBe('plan/calmhsa');
	expect(command?.slot({ ...args, program: 'massachusetts' })).toBe('plan/massachusetts');
});

test.each([
	['a day that does not exist', { exam_on: '2027-02-30' }],
	['no days', { weekdays: [] }],
	['an eighth day', { weekdays: [7] }],
	['too few minutes', { minutes: 4 }],
	['too many minutes', { minutes: 241 }],
	['no hour of the day', { remind_hour: 24 }]
])('plan.set does not take %s', (...[, wrong]) => {
	expect(() => check('plan.set', { ...args, ...wrong })).toThrow();
});
