import { readyForKey, strengthOf } from '$lib/domain/passphrase.ts';

/** Why a new passphrase cannot be taken as it was typed twice. */
export function chosenProblem(passphrase: string, again: string): 'short' | 'differs' | null {
	if (strengthOf(passphrase) === 'short') return 'short';
	return readyForKey(passphrase) === readyForKey(again) ? null : 'differs';
}
