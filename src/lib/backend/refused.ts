import { plain } from '../sync/plain.ts';
import type { Json } from '../sync/json.ts';
import type { Refusal } from '../sync/refusal.ts';

/** The state in which SQL says no: the code is in the detail, what the words need in the hint (D6). */
const refusedState = 'WMREF';

export function parseRefusal(told: unknown): Refusal | null {
	if (typeof told !== 'object' || told === null) return null;
	if (!('code' in told) || told.code !== refusedState || !('details' in told)) return null;
	const hint = 'hint' in told ? told.hint : null;
	return { code: String(told.details), about: typeof hint === 'string' ? parseAbout(hint) : {} };
}

function parseAbout(hint: string): Json {
	try {
		return plain(JSON.parse(hint));
	} catch {
		return {};
	}
}
