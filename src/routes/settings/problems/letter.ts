import type { Trouble } from '$lib/domain/trouble.ts';
import type { Language } from '$lib/domain/text.ts';
import { dayAndTimeOf } from '../../moment.ts';
import type { TroubleWords } from './words.ts';

type About = { words: TroubleWords; language: Language; version: string; browser: string };

/** All of it as one text that a person can read, cross out in, and send. */
export function letterOf(troubles: readonly Trouble[], about: About): string {
	const { words, language, version, browser } = about;
	const parts = troubles.map(({ at, where, what, times, version: then }) => {
		const often = times > 1 ? ` (${words.times(times)})` : '';
		const older = then === version ? '' : ` [${then}]`;
		return `${dayAndTimeOf(at, language)}${often}${older}\n${where || words.beside}\n${what}`;
	});
	return [words.letter.opening(version, browser), ...parts].join('\n\n');
}
