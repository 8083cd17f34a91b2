import { describe, expect, it } from 'vitest';
import { dueOf, usedOf } from '../../src/routes/desk/ageing.ts';
import {
	addressOf,
	filterForServer,
	filterFrom,
	isFiltered,
	noFilter,
	type Filter
} from '../../src/routes/desk/filters.ts';

const day = 86_400_000;
const now = 1_795_000_000_000;

describe('The filters in the address', () => {
	it('come back from the address as they went in', () => {
		const filter: Filter = {
			part: 'certificate',
			state: 'received',
			age: 'soon',
			language: 'es',
			flag: 'blurred',
			assigned: 'me',
			provider: '00000000-0000-4000-8000-00000000d001',
			reason: 'name_mismatch',
			mine: true,
			text: 'Peña & co'
		};
		const address = new URL(addressOf(filter), 'http://localhost');
		expect(filterFrom(address.searchParams)).toEqual(filter);
	});

	it('leave the plain queue its plain address', () => {
		expect(addressOf(noFilter)).toBe('/desk');
		expect(isFiltered(noFilter)).toBe(false);
		expect(filterForServer(noFilter)).toEqual({});
	});

	it('drop what they do not know', () => {
		const search = new URLSearchParams(
			'part=other&state=x&age=1&language=fr&flag=nope&mine=yes&assigned=you&provider=1&reason=%27'
		);
		expect(filterFrom(search)).toEqual(noFilter);
	});

	it.each([
		['assigned', '-'.repeat(36)],
		['assigned', '00000000-0000-4000-8000-00000000D001'],
		['provider', '0'.repeat(36)],
		['provider', "other' or true"],
		['reason', 'x'.repeat(61)],
		['q', '\u0000\u0007']
	])('written by hand as %s=%j ask the server for nothing', (name, value) => {
		expect(filterForServer(filterFrom(new URLSearchParams([[name, value]])))).toEqual({});
	});

	it('search for no more than a name can hold', () => {
		const { text } = filterFrom(new URLSearchParams([['q', 'ñ'.repeat(100_000)]]));
		expect(text).toBe('ñ'.repeat(200));
	});

	it('send the server only what narrows, and never the age', () => {
		expect(filterForServer({ ...noFilter, age: 'late', text: ' R-1 ' })).toEqual({ text: 'R-1' });
	});
});

describe('The age of a file', () => {
	it('is late once the moment has passed', () => {
		expect(dueOf({ due_at: now - 2 * day, days_left: null }, now)).toEqual({
			kind: 'late',
			days: 2
		});
	});

	it('is pressing on the last day and soon three days before', () => {
		expect(dueOf({ due_at: now + day / 2, days_left: null }, now).kind).toBe('today');
		expect(dueOf({ due_at: now + 3 * day, days_left: null }, now).kind).toBe('soon');
		expect(dueOf({ due_at: now + 4 * day, days_left: null }, now).kind).toBe('fine');
	});

	it('stands still while the applicant is asked for a change', () => {
		expect(dueOf({ due_at: null, days_left: 9 }, now)).toEqual({ kind: 'paused', days: 9 });
		expect(dueOf({ due_at: null, days_left: null }, now)).toEqual({ kind: 'none' });
	});

	it('shows how much of the promised time is used', () => {
		expect(usedOf({ submitted_at: now - day, due_at: now + day }, now)).toBe(0.5);
		expect(usedOf({ submitted_at: now - 2 * day, due_at: now - day }, now)).toBe(1);
		expect(usedOf({ submitted_at: now, due_at: null }, now)).toBeNull();
	});

	it('keeps what was used before a change was asked for', () => {
		const back = { submitted_at: now, due_at: now + 5 * day };
		expect(usedOf(back, now, { count: 20, unit: 'days' })).toBe(0.75);
	});
});
