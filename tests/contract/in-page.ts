/**
 * Stands in for the test runner inside a page, so that a contract can be held in a real browser: it
 * collects the tests, and knows those expectations that the contracts use.
 */
type Test = { title: string; run: () => unknown };
export type Told = { title: string; problem: string | null };

const tests: Test[] = [];
let group = '';

export function describe(name: string, work: () => void): void {
	group = name;
	work();
}

export function test(title: string, run: () => unknown): void {
	tests.push({ title: `${group}: ${title}`, run });
}

/** One after the other, and what became of each. */
export async function runAll(): Promise<Told[]> {
	const told: Told[] = [];
	for (const { title, run } of tests) {
		try {
			await run();
			told.push({ title, problem: null });
		} catch (error) {
			told.push({ title, problem: String(error) });
		}
	}
	return told;
}

export function expect(found: unknown) {
	const holds = (isSo: boolean, wanted: unknown) => {
		if (isSo) return;
		throw new Error(`expected ${JSON.stringify(wanted)}, and it is ${JSON.stringify(found)}`);
	};
	return {
		toBe: (wanted: unknown) => holds(Object.is(found, wanted), wanted),
		toEqual: (wanted: unknown) => holds(fits(found, wanted, true), wanted),
		toMatchObject: (wanted: unknown) => holds(fits(found, wanted, false), wanted),
		toHaveLength: (length: number) =>
			holds(Array.isArray(found) && found.length === length, length),
		toBeDefined: () => holds(found !== undefined, 'something'),
		toBeUndefined: () => holds(found === undefined, undefined),
		toBeNull: () => holds(found === null, null)
	};
}

/** Whether all that is wanted is there; `whole`: and nothing else is. Members that are undefined are none. */
function fits(found: unknown, wanted: unknown, whole: boolean): boolean {
	if (!isObject(wanted) || !isObject(found)) return Object.is(found, wanted);
	if (Array.isArray(wanted) !== Array.isArray(found)) return false;
	const all = whole || Array.isArray(wanted) ? { ...found, ...wanted } : wanted;
	return Object.keys(all).every((key) => fits(found[key], wanted[key], whole));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
