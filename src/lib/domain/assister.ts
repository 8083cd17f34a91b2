/** Assisters: who may be asked for help, how a code looks, and what is left to do for whom they help. */
import { assert } from './assert.ts';
import type { Assister, Helping, Suggestion } from './assister-rows.ts';
import type { RefusalCode } from './refusals.ts';
import type { ApplicationState } from './states.ts';

/** SQL holds the same bounds. */
export const assistersMax = 5;
export const assisterNameMax = 60;
export const suggestionMax = 300;
export const suggestionsOpenMax = 20;
/** Which wording of the consent the pages show; another is refused. */
export const consentNow = 1;

/** Signs that cannot be taken for one another and spell nothing. */
const signs = 'BCDFGHJKMNPQRSTVWXZ34679';
const codeLength = 12;
export const codeShape = /^[A-Z0-9]{12}$/u;

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A code from a random token; each sign has the same chance. */
export function codeOf(token: string): string {
	const even = Math.floor(base64url.length / signs.length) * signs.length;
	const code = Array.from(token, (one) => base64url.indexOf(one))
		.filter((place) => place >= 0 && place < even)
		.map((place) => signs.charAt(place % signs.length))
		.slice(0, codeLength)
		.join('');
	assert(code.length === codeLength, 'a token has enough chance in it for a code');
	return code;
}

/** A code as it is compared, from a text or a link that was pasted. */
export function cleanCode(typed: string): string {
	const afterMark = typed.slice(typed.lastIndexOf('#') + 1);
	return afterMark.replace(/[^a-z0-9]/giu, '').toUpperCase();
}

/** Three groups of four, as people read it to each other. */
export function spacedCode(code: string): string {
	return code.replace(/(.{4})(?=.)/gu, '$1 ');
}

/** Where an invitation stands now. A code's end needs nobody to write it down. */
export type AssisterStanding = 'sending' | 'invited' | 'expired' | 'joined' | 'ended';
export function standingOf(
	{ state, expires_at }: Pick<Assister, 'state' | 'expires_at'>,
	now: number
): AssisterStanding {
	if (state !== 'invited') return state;
	if (expires_at === null) return 'sending';
	return expires_at <= now ? 'expired' : 'invited';
}

type Known = {
	application: ApplicationState;
	assisters: readonly Pick<Assister, 'state' | 'expires_at'>[];
	now: number;
};

/** Why nobody can be invited now, judged before the server does; null when somebody can. */
export function refuseInvite(email: string | null, known: Known): RefusalCode | null {
	if (known.application === 'withdrawn' || known.application === 'denied')
		return 'application.locked';
	if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(email.trim()))
		return 'answer.not_an_email';
	const live = known.assisters.filter((one) => {
		const standing = standingOf(one, known.now);
		return standing !== 'ended' && standing !== 'expired';
	});
	return live.length >= assistersMax ? 'assister.too_many' : null;
}

/** Why one more note cannot be left now; null when it can. */
export function refuseSuggestion(
	suggestions: readonly Pick<Suggestion, 'state'>[]
): RefusalCode | null {
	return openOf(suggestions).length >= suggestionsOpenMax ? 'suggestion.too_many' : null;
}

export function openOf<One extends Pick<Suggestion, 'state'>>(suggestions: readonly One[]): One[] {
	return suggestions.filter(({ state }) => state === 'open');
}

/** How many sections have all they need. */
export function doneOf(helping: Pick<Helping, 'sections'>): { done: number; all: number } {
	const all = Object.values(helping.sections);
	return { done: all.filter(Boolean).length, all: all.length };
}
