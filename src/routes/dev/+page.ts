import { error } from '@sveltejs/kit';

/** A build for a certifying body knows no such address. */
export function load(): void {
	if (!__DEMO__) error(404);
}
