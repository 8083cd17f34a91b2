/** Who is in the simulation, on which devices, and in which browser of whose. */
export type Kind = 'applicant' | 'reviewer' | 'staff' | 'assister';
export type ProgramId = 'calmhsa' | 'massachusetts';
export type Part = { who: string; kind: Kind; program: ProgramId; browser: string };

/**
 * Noor and sol share a tablet: one browser, one session at a time, a database for each of them. Whoever
 * comes anew comes last, so that kept scripts mean the same people by the same places.
 */
export const cast: readonly Part[] = [
	{ who: 'avery', kind: 'applicant', program: 'calmhsa', browser: 'avery phone' },
	{ who: 'avery', kind: 'applicant', program: 'calmhsa', browser: 'avery laptop' },
	{ who: 'jordan', kind: 'applicant', program: 'calmhsa', browser: 'jordan phone' },
	{ who: 'jordan', kind: 'applicant', program: 'calmhsa', browser: 'jordan laptop' },
	{ who: 'kai', kind: 'applicant', program: 'massachusetts', browser: 'kai phone' },
	{ who: 'kai', kind: 'applicant', program: 'massachusetts', browser: 'kai laptop' },
	{ who: 'noor', kind: 'applicant', program: 'massachusetts', browser: 'noor phone' },
	{ who: 'noor', kind: 'applicant', program: 'massachusetts', browser: 'tablet' },
	{ who: 'sol', kind: 'applicant', program: 'massachusetts', browser: 'sol phone' },
	{ who: 'sol', kind: 'applicant', program: 'massachusetts', browser: 'tablet' },
	{ who: 'rowan', kind: 'reviewer', program: 'calmhsa', browser: 'rowan' },
	{ who: 'sage', kind: 'reviewer', program: 'massachusetts', browser: 'sage' },
	{ who: 'lee', kind: 'reviewer', program: 'calmhsa', browser: 'lee' },
	{ who: 'quinn', kind: 'staff', program: 'massachusetts', browser: 'quinn' },
	{ who: 'drew', kind: 'staff', program: 'massachusetts', browser: 'drew' },
	{ who: 'rowan', kind: 'reviewer', program: 'calmhsa', browser: 'rowan laptop' },
	{ who: 'sage', kind: 'reviewer', program: 'massachusetts', browser: 'sage laptop' },
	{ who: 'morgan', kind: 'assister', program: 'calmhsa', browser: 'morgan phone' },
	{ who: 'morgan', kind: 'assister', program: 'calmhsa', browser: 'morgan laptop' }
];

export const people = [...new Set(cast.map(({ who }) => who))];

/** The same ids in every seed: each seed has a database that nobody was in before. */
export function idOf(who: string): string {
	const nth = String(people.indexOf(who) + 1).padStart(12, '0');
	return `5eed0000-0000-4000-8000-${nth}`;
}

export const roleOf: Readonly<Partial<Record<string, string>>> = {
	rowan: 'reviewer',
	sage: 'reviewer',
	lee: 'lead',
	quinn: 'staff',
	drew: 'staff'
};
