/**
 * The programs that ship. Light facts are at hand for lists; a whole definition is fetched when it
 * is first needed, and then stays on the device with the rest of the app.
 */
import type { Text } from '../domain/text.ts';
import type { Opening, Program } from './program.ts';
import { both } from './write.ts';

export type ProgramId = 'calmhsa';
export type ProgramFacts = { id: ProgramId; edition: number; name: Text; region: Text };

export const programs: readonly ProgramFacts[] = [
	{
		id: 'calmhsa',
		edition: 1,
		name: both('Medi-Cal Peer Support Specialist', 'Especialista en Apoyo entre Pares de Medi-Cal'),
		region: both('California', 'California')
	}
];

const loaders: Readonly<Record<ProgramId, () => Promise<Program>>> = {
	calmhsa: async () => (await import('./calmhsa.ts')).calmhsa
};

/** Edition 1 of a program, as it ships; null when this app does not know the program. */
export async function loadProgram(id: string): Promise<Program | null> {
	const known = programs.find((program) => program.id === id);
	return known ? loaders[known.id]() : null;
}

const openings: Readonly<Record<ProgramId, () => Promise<Opening>>> = {
	calmhsa: async () => (await import('./calmhsa/opening.ts')).opening
};

/** What is read before an application is started, without the rest of the definition. */
export async function loadOpening(id: string): Promise<Opening | null> {
	const known = programs.find((program) => program.id === id);
	return known ? openings[known.id]() : null;
}
