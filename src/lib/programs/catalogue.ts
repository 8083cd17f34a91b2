/**
 * The programs that ship. Light facts are at hand for lists; a whole definition is fetched when it
 * is first needed, and then stays on the device with the rest of the app.
 */
import type { Opening, Program, ProgramFacts, ProgramPages } from './program.ts';
import { shipped } from './shipped.ts';

export const programs: readonly ProgramFacts[] = shipped.map(({ facts }) => facts);

const shippedAs = (id: string) => shipped.find(({ facts }) => facts.id === id);

/** Edition 1 of a program, as it ships; null when this app does not know the program. */
export async function loadProgram(id: string): Promise<Program | null> {
	return (await shippedAs(id)?.load()) ?? null;
}

/** What is read before an application is started, without the rest of the definition if it can be. */
export async function loadOpening(id: string): Promise<Opening | null> {
	const known = shippedAs(id);
	if (known?.opening) return known.opening();
	return known ? openingOf(await known.load()) : null;
}

/** What a program's public pages say; null when it has none beyond its opening. */
export async function loadPages(id: string): Promise<ProgramPages | null> {
	return (await shippedAs(id)?.pages?.()) ?? null;
}

/** Whether an application of this program comes with a certificate that is sent by itself. */
export function sendsCertificate(id: string): boolean {
	return shippedAs(id)?.facts.parts.includes('certificate') ?? true;
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
