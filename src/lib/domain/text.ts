/** The languages that every word on screen exists in. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. */
export type Text = Readonly<Record<Language, string>>;

/** A day without a time or a zone, as `2022-07-01`. */
export type CalendarDate = string;

/** A value that came, or will go, over the wire. */
export type Json =
	null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Lower case and without accents, so that "clinica" finds «Clínica». */
export function bare(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether mail can be sent there, as far as its looks tell. */
export function isAddress(text: string): boolean {
	return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(text.trim());
}

/** As the sign-in service asks; it has the last word. */
export const passwordLengthMin = 10;
