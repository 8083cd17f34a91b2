import { leavingPart } from '../settings/leaving-part.ts';
import type { Waymark } from '../waymark.ts';

type Part = Awaited<ReturnType<typeof leavingPart>>;

/**
 * What to show somebody whose account was erased on another device; null for everybody else. Asked only
 * where the server wants them to sign in again, which is how it begins.
 */
export async function goneFor(waymark: Waymark): Promise<Part | null> {
	try {
		const isErased = await (await waymark.leaving()).isErased();
		return isErased ? await leavingPart() : null;
	} catch {
		return null;
	}
}
