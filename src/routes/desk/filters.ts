/** What the queue is narrowed by. It lives in the address, so that a view can be kept, shared and gone back to. */
import { fileWarnings } from '$lib/domain/warnings.ts';
import type { Json, Language } from '$lib/domain/text.ts';
import type { SentPart } from '$lib/domain/states.ts';
import type { Review } from '$lib/domain/rows.ts';

export const reviewStates = ['received', 'claimed', 'waiting', 'decided'] as const;
export const ages = ['late', 'soon'] as const;
export const flags = [
	'resubmitted',
	'completed_first_day',
	'provider_other',
	'provider_undated',
	'provider_unconfirmed',
	...fileWarnings,
	'late',
	'second',
	'escalated',
	'sample',
	'returned',
	'seen_before'
] as const;

export type Age = (typeof ages)[number];
export type Filter = {
	part: SentPart | null;
	state: Review['state'] | null;
	age: Age | null;
	language: Language | null;
	flag: string | null;
	/** Whom it was given to: `me`, `none`, or somebody's id. */
	assigned: string | null;
	/** The id of a provider, or `other`. */
	provider: string | null;
	/** The code of the reason that was given last. */
	reason: string | null;
	mine: boolean;
	text: string;
};

export const noFilter: Filter = {
	part: null,
	state: null,
	age: null,
	language: null,
	flag: null,
	assigned: null,
	provider: null,
	reason: null,
	mine: false,
	text: ''
};

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
	return known.find((one) => one === value) ?? null;
}

/** What only the server knows all of: what looks like one is asked for, and nothing else. */
function shaped(shape: RegExp, value: string | null): string | null {
	return value !== null && shape.test(value) ? value : null;
}

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const people = new RegExp(`^(?:me|none|${id})$`, 'u');
const providers = new RegExp(`^(?:other|${id})$`, 'u');
/** Longer than any name with its receipt; what is written by hand into the address ends there. */
const textMax = 200;
/** No name has them, and the database refuses to read them. */
const controls = /\p{Cc}/gu;

/** Whether the database could know something by it at all. */
export const isId = (text: string): boolean => new RegExp(`^${id}$`, 'u').test(text);

export function filterFrom(search: URLSearchParams): Filter {
	return {
		part: oneOf(['application', 'certificate', 'renewal'], search.get('part')),
		state: oneOf(reviewStates, search.get('state')),
		age: oneOf(ages, search.get('age')),
		language: oneOf(['en', 'es'], search.get('language')),
		flag: oneOf(flags, search.get('flag')),
		assigned: shaped(people, search.get('assigned')),
		provider: shaped(providers, search.get('provider')),
		reason: shaped(/^[a-z0-9_.]{1,60}$/u, search.get('reason')),
		mine: search.get('mine') === '1',
		text: (search.get('q') ?? '').replace(controls, '').slice(0, textMax)
	};
}

/** Only what differs from no filter at all, so that the plain queue has the plain address. */
export function addressOf(filter: Filter): string {
	const search = new URLSearchParams();
	if (filter.part !== null) search.set('part', filter.part);
	if (filter.state !== null) search.set('state', filter.state);
	if (filter.age !== null) search.set('age', filter.age);
	if (filter.language !== null) search.set('language', filter.language);
	if (filter.flag !== null) search.set('flag', filter.flag);
	if (filter.assigned !== null) search.set('assigned', filter.assigned);
	if (filter.provider !== null) search.set('provider', filter.provider);
	if (filter.reason !== null) search.set('reason', filter.reason);
	if (filter.mine) search.set('mine', '1');
	if (filter.text.trim() !== '') search.set('q', filter.text.trim());
	const query = search.toString();
	return query === '' ? '/desk' : `/desk?${query}`;
}

export function isFiltered(filter: Filter): boolean {
	return addressOf(filter) !== '/desk';
}

/** What the server narrows by. Age is not among it: the queue comes by due date, so age cuts its head. */
export function filterForServer(filter: Filter): Record<string, Json> {
	const asked: Record<string, Json> = {};
	if (filter.part !== null) asked['part'] = filter.part;
	if (filter.state !== null) asked['state'] = filter.state;
	if (filter.language !== null) asked['language'] = filter.language;
	if (filter.flag !== null) asked['flag'] = filter.flag;
	if (filter.assigned !== null) asked['assigned'] = filter.assigned;
	if (filter.provider !== null) asked['provider'] = filter.provider;
	if (filter.reason !== null) asked['reason'] = filter.reason;
	if (filter.mine) asked['mine'] = true;
	if (filter.text.trim() !== '') asked['text'] = filter.text.trim();
	return asked;
}
