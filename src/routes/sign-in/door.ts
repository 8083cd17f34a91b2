import { isAddress, passwordLengthMin } from '$lib/domain/text.ts';
import type { Words } from '$lib/words.ts';

type Typed = {
	email: string;
	/** Null where none is asked. */ password: string | null;
	isNew: boolean;
};

/** What has to be mended before anything is sent. */
export function doorErrors(
	typed: Typed,
	words: Words['signin']
): readonly { id: string; text: string }[] {
	const errors: { id: string; text: string }[] = [];
	if (!isAddress(typed.email)) errors.push({ id: 'email', text: words.email_needed });
	if (typed.password === null) return errors;
	if (typed.password === '') errors.push({ id: 'password', text: words.password_needed });
	else if (typed.isNew && typed.password.length < passwordLengthMin) {
		errors.push({ id: 'password', text: words.answers.weak_password });
	}
	return errors;
}
