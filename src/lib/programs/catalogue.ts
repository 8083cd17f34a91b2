/**
 * The programs that ship. Light facts are at hand for lists; a whole definition is fetched when it
 * is first needed, and then stays on the device with the rest of the app.
 */
import type { Opening, Program, ProgramFacts, ProgramPages } from './program.ts';
import { shipped } from './shipped.ts';

export const programs: readonly ProgramFacts[] = shipped.map(({ facts }) => facts);

const shippedAs = (id: string) => shipped.find(({ facts }) => facts.id === id);

/**
 * Edition 1 of a program, as it ships, along the way that an application goes; null when this app does
 * not know the program. Without a way it is that of the first.
 */
export async function loadProgram(id: string, pathway?: string): Promise<Program | null> {
	const known = shippedAs(id);
	if (!known) return null;
	const [usual, ...others] = known.facts.pathways.map((one) => one.id);
	const way = others.find((one) => one === pathway) ?? usual ?? '';
	const first = await known.load();
	if (way === usual) return first;
	const [{ alongWay, wholeOf }, ways] = await Promise.all([import('./way.ts'), known.ways?.()]);
	return alongWay(ways ? wholeOf(first, ways) : first, way);
}

/** Edition 1 of a program with what every way asks for, where the way is not known. */
export async function loadWhole(id: string): Promise<Program | null> {
	const known = shippedAs(id);
	if (!known) return null;
	const [first, ways] = await Promise.all([known.load(), known.ways?.()]);
	return ways ? (await import('./way.ts')).wholeOf(first, ways) : first;
}

/**
 * What is read before an application is started on a way, without the rest of the definition if it can
 * be. Without a way it is that of the first.
 */
export async function loadOpening(id: string, pathway?: string): Promise<Opening | null> {
	const known = shippedAs(id);
	const usual = known?.facts.pathways[0]?.id;
	if (known?.opening && (pathway ?? usual) === usual) return known.opening();
	const program = await loadProgram(id, pathway);
	return program && openingOf(program);
}

/** What a program's public pages say; null when it has none beyond its opening. */
export async function loadPages(id: string): Promise<ProgramPages | null> {
	return (await shippedAs(id)?.pages?.()) ?? null;
}

/** Whether an application on this way comes with a certificate that is sent by itself. */
export function sendsCertificate(id: string, pathway: string): boolean {
	const facts = shippedAs(id)?.facts;
	const way = facts?.pathways.find((one) => one.id === pathway);
	return (way?.parts ?? facts?.parts)?.includes('certificate') ?? true;
}

function openingOf(program: Program): Opening {
	const { id, edition, name, body, region, sources, pathways, eligibility, documents, fees } =
		program;
	const firstSection = program.sections[0]?.id ?? '';
	return {
		...{ id, edition, name, body, region, sources, pathways, eligibility, documents, fees },
		firstSection
	};
}
