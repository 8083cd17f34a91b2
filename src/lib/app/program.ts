/** A program's definition as its staff have it: as it ships, with what they amended. */
import {
	loadProgram as loadShipped,
	loadWhole as loadShippedWhole
} from '../programs/catalogue.ts';
import type { Program } from '../programs/program.ts';
import { amendmentsOf } from '../store/queries/amendments.ts';

/** Along the way that an application goes; null when this app does not know the program. */
export async function loadProgram(id: string, pathway?: string): Promise<Program | null> {
	return withAmendments(await loadShipped(id, pathway));
}

/** With what every way asks for, where the way is not known. */
export async function loadWhole(id: string): Promise<Program | null> {
	return withAmendments(await loadShippedWhole(id));
}

/** Most programs have no amendments, and then need not know how to make them. */
async function withAmendments(program: Program | null): Promise<Program | null> {
	const told = program && (await amendmentsOf(program.id));
	if (!told) return program;
	const { amended } = await import('../programs/amend.ts');
	return amended(program, told);
}
