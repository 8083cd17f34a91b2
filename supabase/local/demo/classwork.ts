/** What goes on in a class of the demo: who came, what was handed in and read, and the exam. */
import { randomUUID } from 'node:crypto';
import { addDays } from '../../../src/lib/domain/calendar.ts';
import type { CalendarDate } from '../../../src/lib/domain/text.ts';
import { localOf } from '../../../src/lib/domain/zone.ts';
import { massachusetts } from '../../../src/lib/programs/massachusetts.ts';
import { act, type Command } from './hand.ts';
import type { Admitting, Entry } from './seats.ts';

type Entries = readonly Entry[];

const modules = (massachusetts.admission?.modules ?? []).map(({ id }) => id);
const homeworkMin = massachusetts.admission?.completion.homeworkMin.value ?? 0;
const today = (): CalendarDate => localOf(Date.now(), 'America/New_York').on;

/** Every day before today is marked. Most came; one was away once, and one had said so before. */
async function attend({ backend, quinn }: Admitting, entries: Entries): Promise<void> {
	const [first] = entries;
	const rows = await backend.db.q(
		`select d->>'on' as day from app.classes c, jsonb_array_elements(c.days) d
		where c.id = $1 and (d->>'on')::date < $2::date order by 1`,
		[first?.classId, today()]
	);
	const days = rows.map((row) => String(row['day']));
	const marks = days.flatMap((day, at) =>
		entries.map(({ applicant }, nth) => ({ person: applicant.person, day, state: mark(at, nth) }))
	);
	await act(backend, quinn, [['attendance.mark', { class: first?.classId ?? '', marks }]]);
}

function mark(day: number, student: number): string {
	if (day === 1 && student === 3) return 'absent';
	return day === 2 && student === 2 ? 'excused' : 'present';
}

type Work = { entry: Entry; homework: string; module: number };

const texts = {
	en: [
		'What I take from this is that I do not have to know the way. I can ask where somebody wants to go and walk along. With a person from my group I would start by asking what a good week looks like.',
		'I noticed how often I say “you should”. This week I counted. I will try to say what I have seen and leave the rest open.',
		'The part about power stayed with me. I hold the key to the room where we meet. From now on we decide together when it opens.'
	],
	es: [
		'Me llevo que no tengo que saber el camino. Puedo preguntar adónde quiere ir la persona y acompañarla. En mi grupo empezaría por preguntar cómo es una buena semana.',
		'Noté cuántas veces digo «usted debería». Esta semana las conté. Voy a contar lo que he visto y dejar lo demás abierto.',
		'Lo del poder se quedó conmigo. Yo tengo la llave de la sala. Desde ahora decidimos entre todos cuándo se abre.'
	]
} as const;

async function handIn({ backend }: Admitting, work: readonly Work[], base = 0): Promise<void> {
	for (const [entry, own] of Map.groupBy(work, (one) => one.entry)) {
		const pool = texts[entry.person.language];
		const commands = own.map(({ homework, module }): Command => {
			const about = { homework, class: entry.classId, module: modules[module] ?? '' };
			const text = pool[(module + base) % pool.length] ?? '';
			return ['homework.hand_in', { ...about, text, base }];
		});
		await act(backend, entry.applicant, commands);
	}
}

async function read(
	{ backend, quinn }: Admitting,
	work: readonly Work[],
	{ accepted, note }: { accepted: boolean; note: string }
): Promise<void> {
	await act(
		backend,
		quinn,
		work.map(({ entry, homework }): Command => [
			'homework.return',
			{ class: entry.classId, homework, base: 1, accepted, note }
		])
	);
}

const handed = (entries: Entries, counts: readonly number[]): Work[] =>
	entries.flatMap((entry, at) =>
		Array.from({ length: counts[at] ?? 0 }, (_, module) => {
			return { entry, homework: randomUUID(), module };
		})
	);

/** The third module of the first and of the fifth student came back with a note. */
const returned = [0, 4];

/** The class so far, as it was some days ago. */
export async function study(admitting: Admitting, entries: Entries): Promise<readonly Work[]> {
	await attend(admitting, entries);
	const work = handed(entries, [3, 3, 2, 0, 3]);
	const back = work.filter(
		({ entry, module }) => module === 2 && returned.includes(entries.indexOf(entry))
	);
	await handIn(admitting, work);
	await read(
		admitting,
		work.filter((one) => !back.includes(one)),
		{ accepted: true, note: '' }
	);
	await read(admitting, back, {
		accepted: false,
		note: 'You say what was taught. Add how you would use it with a person you know.'
	});
	return back;
}

/** And since then: what waits for somebody to read it, one of it handed in again. */
export async function studyOn(
	admitting: Admitting,
	entries: Entries,
	back: readonly Work[]
): Promise<void> {
	await attend(admitting, entries);
	const [alex, bea, dario, fern] = entries;
	const more = [
		[alex, 3],
		[bea, 3],
		[bea, 4],
		[dario, 2],
		[fern, 0]
	] as const;
	await handIn(
		admitting,
		more.flatMap(([entry, module]) => (entry ? [{ entry, module, homework: randomUUID() }] : []))
	);
	await handIn(admitting, back.slice(1), 1);
}

/** Everybody may sit the exam: one passes at once, one the second time, and one has not yet. */
export async function finish(admitting: Admitting, entries: Entries): Promise<void> {
	const { backend, quinn } = admitting;
	await attend(admitting, entries);
	const work = handed(
		entries,
		entries.map(() => homeworkMin)
	);
	await handIn(admitting, work);
	await read(admitting, work, { accepted: true, note: '' });
	const exam = (student: number, on: CalendarDate, result: string): Command => {
		const entry = entries[student];
		const about = { class: entry?.classId ?? '', person: entry?.applicant.person ?? '' };
		return ['exam.record', { exam: randomUUID(), ...about, on, result, note: '' }];
	};
	const first = addDays(today(), -5);
	await act(backend, quinn, [
		exam(0, first, 'passed'),
		exam(1, first, 'failed'),
		exam(2, first, 'failed'),
		exam(1, today(), 'passed')
	]);
}
