/**
 * The programs that ship. Light facts are at hand for lists; a whole definition is fetched when it
 * is first needed, and then stays on the device with the rest of the app.
 */
import type { Part } from '../domain/states.ts';
import type { Text } from '../domain/text.ts';
import type { Opening, Program, ProgramPages } from './program.ts';
import { both } from './write.ts';

export type ProgramId = 'calmhsa' | 'massachusetts';
export type ProgramFacts = {
	id: ProgramId;
	edition: number;
	name: Text;
	region: Text;
	parts: readonly Part[];
};

export const programs: readonly ProgramFacts[] = [
	{
		id: 'calmhsa',
		edition: 1,
		name: both('Medi-Cal Peer Support Specialist', 'Especialista en Apoyo entre Pares de Medi-Cal'),
		region: both('California', 'California'),
		parts: ['application', 'certificate']
	},
	{
		id: 'massachusetts',
		edition: 1,
		name: both('Certified Peer Specialist', 'Especialista en Apoyo entre Pares Certificado'),
		region: both('Massachusetts', 'Massachusetts'),
		parts: ['application']
	}
];

const loaders: Readonly<Record<ProgramId, () => Promise<Program>>> = {
	calmhsa: async () => (await import('./calmhsa.ts')).calmhsa,
	massachusetts: async () => (await import('./massachusetts.ts')).massachusetts
};

/** Edition 1 of a program, as it ships; null when this app does not know the program. */
export async function loadProgram(id: string): Promise<Program | null> {
	const known = programs.find((program) => program.id === id);
	return known ? loaders[known.id]() : null;
}

const openings: Readonly<Record<ProgramId, () => Promise<Opening>>> = {
	calmhsa: async () => (await import('./calmhsa/opening.ts')).opening,
	massachusetts: async () => (await import('./massachusetts/opening.ts')).opening
};

/** What is read before an application is started, without the rest of the definition. */
export async function loadOpening(id: string): Promise<Opening | null> {
	const known = programs.find((program) => program.id === id);
	return known ? openings[known.id]() : null;
}

const pages: Readonly<Record<ProgramId, () => Promise<ProgramPages | null>>> = {
	calmhsa: () => Promise.resolve(null),
	massachusetts: async () => (await import('./massachusetts/pages.ts')).pages
};

/** What a program's public pages say; null when it has none beyond its opening. */
export async function loadPages(id: string): Promise<ProgramPages | null> {
	const known = programs.find((program) => program.id === id);
	return known ? pages[known.id]() : null;
}

/** Whether an application of this program comes with a certificate that is sent by itself. */
export function sendsCertificate(id: string): boolean {
	return programs.find((program) => program.id === id)?.parts.includes('certificate') ?? true;
}
