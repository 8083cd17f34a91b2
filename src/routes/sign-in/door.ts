import type { Words } from '$lib/words.ts';

/** As the backend asks; it has the last word. */
export const passwordLengthMin = 10;

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
	if (!isAddress(typed.email.trim())) errors.push({ id: 'email', text: words.email_needed });
	if (typed.password === null) return errors;
	if (typed.password === '') errors.push({ id: 'password', text: words.password_needed });
	else if (typed.isNew && typed.password.length < passwordLengthMin) {
		errors.push({ id: 'password', text: words.answers.weak_password });
	}
	return errors;
}

export function isAddress(text: string): boolean {
	return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);
}
