/**
 * Which application is on screen, for somebody who applies to two programs or builds on a certification.
 * A choice of the device.
 */
import type { Application } from '$lib/domain/rows.ts';
import { programs } from '$lib/programs/catalogue.ts';
import { builtWay } from '$lib/store/queries/application.ts';

const key = 'waymark.program';
const first = programs[0]?.id ?? '';
let chosen = $state.raw(kept());

/** `way`: the pathway of one that is built on a certification, else null. */
type Choice = { program: string; way: string | null };
type Shown = Pick<Application, 'id' | 'program' | 'pathway' | 'builds_on'>;

export function applicationProgram(): {
	readonly chosen: string | null;
	readonly way: string | null;
	choose(id: string, way?: string | null): void;
} {
	return {
		get chosen() {
			return chosen?.program ?? null;
		},
		get way() {
			return chosen?.way ?? null;
		},
		choose(program, way = null) {
			chosen = { program, way };
			try {
				localStorage.setItem(key, way === null ? program : `${program}/${way}`);
			} catch {
				// Without storage the choice lasts as long as the page.
			}
		}
	};
}

/** Before a link to pages of an application: of two, the one that it is about is shown there. */
export function showApplication(
	id: string | null,
	applications: readonly Shown[] | undefined
): void {
	const one = applications?.find((row) => row.id === id);
	if (one) applicationProgram().choose(one.program, builtWay(one));
}

/** The choice, as long as there is an application behind it; else the one that is under way. */
export function programOf(
	choice: string | null,
	applications: readonly { program: string; state: string }[]
): string {
	if (choice !== null && applications.some(({ program }) => program === choice)) return choice;
	const isUnderWay = ({ state }: { state: string }) => state !== 'withdrawn' && state !== 'denied';
	return (applications.find(isUnderWay) ?? applications[0])?.program ?? choice ?? first;
}

function kept(): Choice | null {
	try {
		const [id, way = null] = localStorage.getItem(key)?.split('/') ?? [];
		const program = programs.find((one) => one.id === id)?.id;
		return program === undefined ? null : { program, way };
	} catch {
		return null;
	}
}
