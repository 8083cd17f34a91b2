/** Whose application is on screen, for somebody who applies to two programs. A choice of the device. */
import { programs } from '$lib/programs/catalogue.ts';

const key = 'waymark.program';
const first = programs[0]?.id ?? '';
let chosen = $state(kept());

export function applicationProgram(): { readonly chosen: string | null; choose(id: string): void } {
	return {
		get chosen() {
			return chosen;
		},
		choose(id) {
			chosen = id;
			try {
				localStorage.setItem(key, id);
			} catch {
				// Without storage the choice lasts as long as the page.
			}
		}
	};
}

/** Before a link to pages of an application: of two, the one that it is about is shown there. */
export function showApplication(
	id: string | null,
	applications: readonly { id: string; program: string }[] | undefined
): void {
	const program = applications?.find((one) => one.id === id)?.program;
	if (program !== undefined) applicationProgram().choose(program);
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

function kept(): string | null {
	try {
		const id = localStorage.getItem(key);
		return programs.find((program) => program.id === id)?.id ?? null;
	} catch {
		return null;
	}
}
