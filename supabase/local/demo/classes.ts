/**
 * The demo's classes: the six that were once published, with every date, and others that are counted
 * from today, so that one is always over, one under way, one open and one about to open.
 */
import { randomUUID } from 'node:crypto';
import { addDays } from '../../../src/lib/domain/calendar.ts';
import type { ClassFormat } from '../../../src/lib/domain/class-rows.ts';
import type { CalendarDate, Json, Text } from '../../../src/lib/domain/text.ts';
import { instantOf, localOf } from '../../../src/lib/domain/zone.ts';
import type { Backend } from '../server.ts';
import { datesIn, eleven, hours } from './class-days.ts';
import { act, type Command, type Hand } from './hand.ts';

const program = 'massachusetts';
const zone = 'America/New_York';

/** What was published, with the dates that it had. Who had a place then, nobody says any more. */
export async function seedPastClasses(backend: Backend, staff: Hand): Promise<void> {
	const ids = await publish(backend, staff, { windows: pastWindows, classes: pastClasses });
	await fill(backend, [...ids.values()], 'capacity');
}

/**
 * The classes around today, as they were published so many days ago: those days pass while their
 * people apply, come and finish. Answers each class's id by its key.
 */
export async function seedComingClasses(
	backend: Backend,
	staff: Hand,
	{ now, daysAgo }: { now: number; daysAgo: number }
): Promise<ReadonlyMap<string, string>> {
	const today = localOf(now, zone).on;
	const later = (day: CalendarDate) => addDays(day, daysAgo);
	const windows = comingWindows(today).map((one) => {
		return { ...one, opens: later(one.opens), closes: later(one.closes) };
	});
	const classes = comingClasses(today).map((one) => ({ ...one, days: one.days.map(later) }));
	const ids = await publish(backend, staff, { windows, classes });
	await fill(backend, [ids.get('full') ?? ''], 'capacity + waiting_max');
	return ids;
}

type Published = { windows: readonly DemoWindow[]; classes: readonly DemoClass[] };

async function publish(
	backend: Backend,
	staff: Hand,
	{ windows, classes }: Published
): Promise<Map<string, string>> {
	const windowIds = new Map(windows.map(({ key }) => [key, randomUUID()]));
	const classIds = new Map(classes.map(({ key }) => [key, randomUUID()]));
	await act(backend, staff, [
		...windows.map((one) => windowCommand(one, windowIds.get(one.key) ?? '')),
		...classes.map((one) =>
			classCommand(one, classIds.get(one.key) ?? '', windowIds.get(one.window ?? '') ?? null)
		)
	]);
	return classIds;
}

/** Says that places are given to people whom the demo does not have. */
async function fill(backend: Backend, ids: readonly string[], places: string): Promise<void> {
	await backend.db.q(`update app.classes set taken = ${places} where id = any($1::uuid[])`, [ids]);
}

type DemoWindow = { key: string; opens: CalendarDate; closes: CalendarDate };
type DemoClass = {
	key: string;
	name: Text;
	window: string | null;
	format: ClassFormat;
	days_a_week: number;
	days: readonly CalendarDate[];
	place?: string;
	capacity?: number;
};

/** Of the first two classes nobody says any more when applications were taken. */
const pastWindows: readonly DemoWindow[] = [
	{ key: 'past-3-4', opens: '2022-08-30', closes: '2022-09-20' },
	{ key: 'past-5', opens: '2022-12-19', closes: '2023-01-09' },
	{ key: 'past-6', opens: '2023-02-14', closes: '2023-03-07' }
];

const pastClasses: readonly DemoClass[] = [
	{
		key: 'past-1',
		name: numbered(1, '2022-07'),
		window: null,
		format: 'online',
		days_a_week: 3,
		days: datesIn(2022, { 7: [5, 6, 7, 12, 13, 14, 19, 20, 21, 26, 27] })
	},
	{
		key: 'past-2',
		name: numbered(2, '2022-09'),
		window: null,
		format: 'online',
		days_a_week: 3,
		days: datesIn(2022, { 9: [2, 7, 9, 12, 14, 16, 19, 21, 23, 26, 28] })
	},
	{
		key: 'past-3',
		name: numbered(3, '2022-11'),
		window: 'past-3-4',
		format: 'online',
		days_a_week: 2,
		days: datesIn(2022, { 11: [7, 9, 14, 16, 21, 28, 30], 12: [5, 7, 12, 15] })
	},
	{
		key: 'past-4',
		name: numbered(4, '2022-11'),
		window: 'past-3-4',
		format: 'online',
		days_a_week: 2,
		days: datesIn(2022, { 11: [8, 10, 15, 17, 22, 29], 12: [1, 6, 8, 13, 15] })
	},
	{
		key: 'past-5',
		name: numbered(5, '2023-03'),
		window: 'past-5',
		format: 'online',
		days_a_week: 5,
		days: datesIn(2023, { 3: [2, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17] })
	},
	{
		key: 'past-6',
		name: numbered(6, '2023-04'),
		window: 'past-6',
		format: 'undecided',
		days_a_week: 2,
		days: datesIn(2023, { 4: [25, 27], 5: [2, 4, 9, 11, 16, 18, 23, 25, 30] })
	}
];

function comingWindows(today: CalendarDate): readonly DemoWindow[] {
	const weeks = (count: number) => addDays(today, count * 7);
	return [
		{ key: 'finished', opens: weeks(-34), closes: weeks(-31) },
		{ key: 'under_way', opens: weeks(-14), closes: weeks(-11) },
		{ key: 'closed', opens: weeks(-6), closes: weeks(-2) },
		{ key: 'open', opens: weeks(-1), closes: weeks(2) },
		{ key: 'soon', opens: weeks(4), closes: weeks(7) },
		{ key: 'later', opens: weeks(20), closes: weeks(23) }
	];
}

function comingClasses(today: CalendarDate): readonly DemoClass[] {
	const plan = (weeks: number, weekdays: readonly number[]) => ({
		days_a_week: weekdays.length,
		days: eleven(addDays(today, weeks * 7), weekdays)
	});
	const dated = (number: number, given: Omit<DemoClass, 'name'>): DemoClass => ({
		name: numbered(number, (given.days[0] ?? today).slice(0, 7)),
		...given
	});
	const workdays = [1, 2, 3, 4, 5];
	const [online, hybrid] = ['online', 'hybrid'] as const;
	const room = { place: 'Training room 2, 40 Sample Street, Worcester' };
	const [few, inPerson] = [{ capacity: 6 }, { format: 'in_person', ...room } as const];
	const at = (key: string, window = key) => ({ key, window });
	return [
		dated(7, { ...at('finished'), format: online, ...few, ...plan(-26, [2, 4]) }),
		dated(8, { ...at('under_way'), format: online, capacity: 8, ...plan(-2, [1, 3]) }),
		dated(9, { ...at('closed'), format: hybrid, ...room, ...few, ...plan(3, [2, 4]) }),
		dated(10, { ...at('open'), format: online, ...plan(7, [1, 3]) }),
		dated(11, { ...at('second', 'open'), ...inPerson, ...plan(7, [2, 4]) }),
		dated(12, { ...at('full', 'open'), format: online, ...plan(9, workdays) }),
		dated(13, { ...at('soon'), format: hybrid, ...room, ...plan(14, [1, 3]) }),
		dated(14, { ...at('later'), format: 'undecided', ...plan(30, [2, 4]) }),
		{
			key: 'undated',
			name: { en: 'Class 15', es: 'Clase 15' },
			window: null,
			format: 'undecided',
			days_a_week: 2,
			days: []
		}
	];
}

function numbered(number: number, month: string): Text {
	const written = (tag: string) =>
		new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
			Date.parse(`${month}-01T00:00:00Z`)
		);
	return {
		en: `Class ${number} (${written('en-US')})`,
		es: `Clase ${number} (${written('es-US')})`
	};
}

/** The last day counts to its last minute. */
function windowCommand({ opens, closes }: DemoWindow, id: string): Command {
	return [
		'window.set',
		{
			window: id,
			program,
			base: 0,
			opens_at: instantOf({ on: opens, at: '00:00' }, zone),
			closes_at: instantOf({ on: closes, at: '23:59' }, zone),
			zone,
			note: null
		}
	];
}

function classCommand(given: DemoClass, id: string, window: string | null): Command {
	const { days, name, place } = given;
	const written: Json = hours(days).map((day) => ({ ...day }));
	return [
		'class.set',
		{
			format: given.format,
			days_a_week: given.days_a_week,
			class: id,
			program,
			base: 0,
			window,
			name: { ...name },
			zone,
			days: written,
			place: place ?? '',
			capacity: given.capacity ?? 24,
			waiting_max: 10
		}
	];
}
