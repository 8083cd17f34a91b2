/** At whose desk somebody works who has a role in two programs. A choice of the device. */
import type { Role } from '$lib/domain/rows.ts';
import { programs } from '$lib/programs/catalogue.ts';

const key = 'waymark.desk.program';
let chosen = $state(kept());

export function deskProgram(): { readonly chosen: string | null; choose(id: string): void } {
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

/** Programs in which somebody has a role, in the order of the catalogue. */
export function programsOf(roles: readonly Role[]): readonly string[] {
	return programs
		.map(({ id }) => id)
		.filter((id: string) => roles.some(({ program }) => program === id));
}

/** A page about classes belongs to a desk that has some, wherever somebody worked before. */
export function choiceFor(path: string, here: readonly string[], choice: string | null) {
	const hasClasses = (id: string | null) => programs.some((one) => one.id === id && one.hasClasses);
	if (!/^\/desk\/(?:classes|interviews)/u.test(path) || hasClasses(choice)) return choice;
	return here.find(hasClasses) ?? choice;
}

const rank: readonly Role['role'][] = ['lead', 'reviewer', 'staff'];

/** Somebody with several roles in a program works with the one that may do most there. */
export function roleIn(roles: readonly Role[], choice: string | null): Role | undefined {
	const here = programsOf(roles);
	const program = here.find((id) => id === choice) ?? here[0];
	return roles
		.filter((role) => role.program === program)
		.toSorted((left, right) => rank.indexOf(left.role) - rank.indexOf(right.role))[0];
}

function kept(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}
