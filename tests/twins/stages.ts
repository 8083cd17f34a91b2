/** Where sequences begin, each stage further on than the one before. */
import { addDays, dayMs, dayOf } from '../../src/lib/domain/calendar.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act, Args } from './act.ts';
import { seenOf } from './applying.ts';
import { idOf, personOf } from './cast.ts';
import type { Name } from './cast.ts';
import type { World } from './world.ts';

const hourMs = 3_600_000;
/** Nine in the morning where the class is, on a Monday. */
const begin = Date.UTC(2027, 2, 1, 19);
const zone = 'Pacific/Honolulu';

/** Nobody has done anything: two classes of one window, six times for interviews, four papers. */
export function emptyWorld(): World {
	const times = classDays().map((on) => ({ on, from: '06:00', to: '07:30' }));
	const classes = [1, 2].map((number) => {
		const size = { capacity: 1, waiting_max: number, taken: 0, rev: 1 };
		return { id: idOf('class', number), state: 'planned' as const, days: times, zone, ...size };
	});
	const hours = [1, 3, 30, 31, 50, 120];
	const slots = hours.map((count, n) => {
		const starts_at = begin + count * hourMs;
		return { id: idOf('slot', n + 1), starts_at, state: 'open' as const, isForgotten: false };
	});
	return {
		now: begin,
		applications: {},
		files: {},
		reviews: {},
		claims: [],
		slots: Object.fromEntries(slots.map((slot) => [slot.id, slot])),
		interviews: {},
		window: { opens_at: begin - dayMs, closes_at: begin + dayMs },
		classes: Object.fromEntries(classes.map((row) => [row.id, row])),
		seats: {},
		attendance: {},
		homework: {},
		exams: {},
		stored: ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64))
	};
}

function classDays(): string[] {
	return [2, 3, 9].map((later) => addDays(dayOf(begin), later));
}

/** An act that may depend on how the world stands when it comes. */
type Step = (world: World) => Omit<Act, 'uid'>;

function does(name: string, by: Name, args: Args): Step {
	return () => ({ name, by: personOf(by), args });
}

const applicants = ['avery', 'jordan', 'rowan'] as const;
const applicationOf = (name: Name) => idOf('application', applicants.indexOf(name as 'avery') + 1);

function drafts(): Step[] {
	return applicants.flatMap((name, n) => {
		const application = applicationOf(name);
		const shore = { 'about/shore': name === 'jordan' ? 'south' : 'north' };
		const fields = { ...harbor.examples[0]?.fields, 'cohort/wish': idOf('class', 1), ...shore };
		const paper = { name: 'paper.jpg', type: 'image/jpeg', size: 1234, warnings: [] };
		return [
			does('application.start', name, {
				application,
				program: harbor.id,
				edition: 1,
				pathway: 'aboard'
			}),
			...Object.entries(fields).map(([path, value]) =>
				does('application.answer', name, { application, path, value, base: 0 })
			),
			...['letter', 'proof'].map((document, m) => {
				const file = idOf('file', 2 * n + m + 1);
				const args = { application, file, document, sha256: 'ab'.charAt(m).repeat(64), ...paper };
				return does('file.attach', name, args);
			})
		];
	});
}

function sending(): Step[] {
	const files = [1, 2].map((number) => idOf('file', number));
	return [
		...files.map((file) => does('file.is_read', 'quinn', { file })),
		...applicants.map((name): Step => (world) => {
			const application = world.applications[applicationOf(name)];
			const seen = application ? seenOf(world, application, 'application') : {};
			const args = { application: applicationOf(name), ...seen };
			return { name: 'application.submit', by: personOf(name), args };
		})
	];
}

/** Of avery's application, by rowan. */
function approving(): Step[] {
	const about = { application: applicationOf('avery') };
	const said = { revision: 1, kind: 'approve', reasons: [], note: '', checklist: {} } as const;
	const step =
		(name: string, args: Args): Step =>
		() => ({ name, by: personOf('rowan'), part: 'application', args });
	return [step('review.claim', about), step('review.decide', { ...about, ...said })];
}

/** Avery has been there twice and handed in enough for the exam. */
function studied(): Step[] {
	const of = idOf('class', 1);
	const days = classDays().slice(0, 2);
	const marks = days.map((day) => {
		return { person: personOf('avery'), day, state: 'present' as const };
	});
	const work = { homework: idOf('homework', 1), class: of };
	return [
		does('attendance.mark', 'quinn', { class: of, marks }),
		does('homework.hand_in', 'avery', { ...work, module: 'knots', text: 'Bowline', base: 0 }),
		does('homework.return', 'quinn', { ...work, base: 1, accepted: true, note: '' })
	];
}

/** Avery, approved, and jordan have places in classes that have begun; rowan was not called. */
function seated(): Step[] {
	const places = [
		['avery', 1],
		['jordan', 2]
	] as const;
	return [
		...approving(),
		...places.flatMap(([name, number]) => {
			const shared = { seat: idOf('seat', number), application: applicationOf(name) };
			const offer = { ...shared, class: idOf('class', number), base: 1 };
			return [does('seat.offer', 'quinn', offer), does('seat.take', name, shared)];
		}),
		does('seat.wait', 'quinn', {
			seat: idOf('seat', 3),
			application: applicationOf('rowan'),
			class: idOf('class', 1)
		}),
		() => ({ name: 'time.passes', by: personOf('quinn'), args: {}, ms: 3 * dayMs }),
		...studied()
	];
}

export const stages: readonly { name: string; steps: () => Step[] }[] = [
	{ name: 'where nobody has begun', steps: () => [] },
	{ name: 'with three drafts', steps: drafts },
	{ name: 'with three applications sent', steps: sending },
	{ name: 'in classes that have begun', steps: seated }
];
