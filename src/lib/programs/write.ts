/** Short forms for writing a definition, so that its pages read as words rather than as braces. */
import type { Text } from '../domain/text.ts';
import type { Fact, Option } from './program.ts';

export function both(en: string, es: string): Text {
	return { en, es };
}

export function confirmed<T>(value: T, source: string): Fact<T> {
	return { value, source, confirmed: true };
}

/** A value that nobody has confirmed: a choice made here, or read where others wrote it down. */
export function unconfirmed<T>(value: T, source: string): Fact<T> {
	return { value, source, confirmed: false };
}

export function option(value: string, en: string, es: string): Option {
	return { value, label: both(en, es) };
}
