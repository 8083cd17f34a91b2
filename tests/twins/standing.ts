/** How the world stands, in the words in which `server.ts` tells what the tables hold. */
import { nameOf } from './cast.ts';
import type { TwinApplication, World } from './world.ts';

export type Standing = Record<string, Record<string, unknown>>;

export function standingOf(world: World): Standing {
	return { ...answersIn(world), ...deskOf(world), ...classesIn(world) };
}

function answersIn(world: World): Standing {
	const applications = Object.values(world.applications);
	const byPath = <Value>(
		tell: (one: TwinApplication) => Readonly<Record<string, Value>>,
		line: (value: Value) => unknown
	) =>
		Object.fromEntries(
			applications.flatMap((one) =>
				Object.entries(tell(one)).map(([path, value]) => [`${one.id}|${path}`, line(value)])
			)
		);
	return {
		applications: toldBy(applications, ({ id }) => id, applicationLine),
		fields: byPath(
			({ fields }) => fields,
			({ value, rev, edit }) => [value, rev, edit]
		),
		replaced: byPath(
			({ replaced }) => replaced,
			(count) => count
		),
		files: toldBy(world.files, idIn, ({ state, isReceived }) => [state, isReceived])
	};
}

function deskOf(world: World): Standing {
	return {
		reviews: toldBy(
			world.reviews,
			({ application, part }) => `${application}/${part}`,
			(one) => [one.state, one.revision, one.reviewer, one.isLate, one.decisions]
		),
		claims: claimsIn(world),
		slots: toldBy(world.slots, idIn, ({ state }) => state),
		interviews: toldBy(world.interviews, idIn, ({ state, slot }) => [state, slot])
	};
}

function classesIn(world: World): Standing {
	const passed = Object.values(world.exams).filter(({ result }) => result === 'passed');
	return {
		classes: toldBy(world.classes, idIn, ({ state, taken }) => [state, taken]),
		seats: toldBy(world.seats, idIn, ({ state, position, isFirst }) => [state, position, isFirst]),
		attendance: world.attendance,
		homework: toldBy(world.homework, idIn, ({ state, rev }) => [state, rev]),
		exams: toldBy(world.exams, idIn, ({ result }) => result),
		certifications: Object.fromEntries(passed.map((one) => [`${one.class}/${one.person}`, 1]))
	};
}

function idIn({ id }: { id: string }): string {
	return id;
}

function applicationLine(one: TwinApplication): unknown {
	const { certificate, sent } = one;
	return [
		one.state,
		one.revision,
		certificate.state,
		certificate.revision,
		one.feeReference,
		one.isFeeConfirmed,
		one.hasEnd,
		one.letters,
		sent.application.length + sent.certificate.length
	];
}

/** Each claim that ever was, as `reviewer: state`, in one order. */
function claimsIn({ claims }: World): Record<string, unknown> {
	const byReview = Map.groupBy(claims, ({ review }) => review);
	const told = [...byReview].map(([review, all]) => {
		return [review, all.map((one) => `${one.reviewer}: ${one.state}`).sort()] as const;
	});
	return Object.fromEntries(told);
}

function toldBy<One>(
	all: Readonly<Record<string, One>> | readonly One[],
	key: (one: One) => string,
	tell: (one: One) => unknown
): Record<string, unknown> {
	return Object.fromEntries(Object.values(all).map((one) => [key(one), tell(one)]));
}

/** The first place where two differ, in words; null when they are equal. */
export function difference(model: Standing, server: Standing): string | null {
	for (const table of Object.keys(model)) {
		const [here, there] = [model[table] ?? {}, server[table] ?? {}];
		for (const key of new Set([...Object.keys(here), ...Object.keys(there)])) {
			const [ours, theirs] = [canonical(here[key]), canonical(there[key])];
			if (ours !== theirs) return named(`${table} ${key}: model ${ours}, server ${theirs}`);
		}
	}
	return null;
}

/** An object's members come back from the server in another order. */
function canonical(value: unknown): string {
	return (
		JSON.stringify(value, (_, one: unknown) =>
			typeof one === 'object' && one !== null && !Array.isArray(one)
				? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
				: one
		) ?? 'nothing'
	);
}

/** With people's names where their ids stand. */
export function named(text: string): string {
	return text.replace(/00000001-0000-4000-8000-\d{12}/g, nameOf);
}
