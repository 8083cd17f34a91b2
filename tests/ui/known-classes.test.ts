import { describe, expect, test } from 'vitest';
import type { ClassRow, WindowRow } from '../../src/lib/domain/class-rows.ts';
import { knownClasses } from '../../src/routes/known-classes.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const window: WindowRow = {
	id: 'window',
	program: 'massachusetts',
	opens_at: now - 100 * hour,
	closes_at: now + 10 * hour,
	zone: 'America/New_York',
	note: null,
	rev: 1,
	updated_at: now
};
const row: ClassRow = {
	id: 'spring',
	program: 'massachusetts',
	window_id: 'window',
	name: { en: 'Spring', es: 'Primavera' },
	format: 'online',
	days_a_week: 2,
	zone: 'America/New_York',
	days: [{ on: '2027-03-02', from: '09:00', to: '12:30' }],
	place: '',
	capacity: 10,
	waiting_max: 2,
	taken: 0,
	state: 'planned',
	cancel_reason: '',
	rev: 1,
	updated_at: now
};
const application = { now, lateHours: 72, fields: {}, sent: [] };
const saved = (at: number, pending = false) => ({ 'class/first': { saved_at: at, pending } });
const closed = { ...window, closes_at: now - 10 * hour };

function isOpen(
	change: { row?: Partial<ClassRow>; window?: WindowRow },
	known: Partial<Parameters<typeof knownClasses>[1]> = {}
) {
	const offer = { classes: [{ ...row, ...change.row }], windows: [change.window ?? window] };
	return knownClasses(offer, { ...application, ...known })?.[0]?.isOpen;
}

describe('a class on this device', () => {
	test('is held against nothing before the list has arrived', () => {
		expect(knownClasses({ classes: [], windows: [] }, application)).toBeNull();
	});

	test('is open in its window, unless it is full or cancelled', () => {
		expect(isOpen({})).toBe(true);
		expect(isOpen({ row: { taken: 12 } })).toBe(false);
		expect(isOpen({ row: { state: 'cancelled' } })).toBe(false);
		expect(isOpen({ row: { window_id: null } })).toBe(false);
	});

	test('is open late when the server had every answer in time', () => {
		expect(isOpen({ window: closed }, { fields: saved(now - 11 * hour) })).toBe(true);
		expect(isOpen({ window: closed }, { fields: saved(now - 9 * hour) })).toBe(false);
		expect(isOpen({ window: closed }, { fields: saved(now - 11 * hour, true) })).toBe(false);
		const full = { row: { taken: 12 }, window: closed };
		expect(isOpen(full, { fields: saved(now - 11 * hour) })).toBe(false);
	});

	test('stays open to whoever sent it before', () => {
		const sent = [{ part: 'application', fields: { 'class/first': 'spring' } } as const];
		expect(isOpen({ window: closed }, { sent })).toBe(true);
	});
});
