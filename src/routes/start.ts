/** The demo's people and windows. Nothing of this is in a build for a certifying body. */
import * as z from 'zod/mini';
import type { Language } from '$lib/domain/text.ts';
import type { start as english } from '$lib/words/en/start.ts';

export type StartWords = typeof english;

export async function loadStartWords(language: Language): Promise<StartWords> {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/start.ts')
			: await import('$lib/words/en/start.ts');
	return loaded.start;
}

const demoAnswer = z.object({
	people: z.array(
		z.object({
			name: z.string(),
			email: z.string(),
			password: z.string(),
			role: z.enum(['applicant', 'reviewer', 'lead', 'staff'])
		})
	)
});
/** `who` is the part of the address before the @. */
export type DemoPerson = z.infer<typeof demoAnswer>['people'][number] & { who: string };

/** Nobody when this is no demo, or its server does not answer. */
export function demoPeople(told: unknown): readonly DemoPerson[] {
	const read = demoAnswer.safeParse(told);
	if (!read.success) return [];
	return read.data.people.map((person) => ({ ...person, who: person.email.split('@')[0] ?? '' }));
}

type DemoSide = 'applicant' | 'desk';
export const sideOf = (role: DemoPerson['role']): DemoSide =>
	role === 'applicant' ? 'applicant' : 'desk';
export const homeOf = (role: DemoPerson['role']): string =>
	role === 'applicant' ? '/dashboard' : '/desk';

/**
 * Two names of the same machine are two origins to a browser, each with its own database and
 * session: so an applicant and a reviewer can be open side by side. Elsewhere there is one origin.
 */
export function addressFor(
	person: { who: string; role: DemoPerson['role'] },
	here: Pick<Location, 'protocol' | 'hostname' | 'port'>
): string {
	const path = `/?be=${encodeURIComponent(person.who)}`;
	const isLocal = here.hostname === 'localhost' || here.hostname.endsWith('.localhost');
	if (!isLocal && here.hostname !== '127.0.0.1') return path;
	const port = here.port === '' ? '' : `:${here.port}`;
	return `${here.protocol}//${sideOf(person.role)}.localhost${port}${path}`;
}
