import type { Json, Text } from '$lib/domain/text.ts';

type Step = { id: string; title: Text; body: Text };

/**
 * The steps as the letter was sent with them, where the program's staff had amended their words; null
 * for those that the program ships with.
 */
export function stepsTold(told: Json | undefined): readonly Step[] | null {
	if (told === undefined || !isList(told)) return null;
	const steps = told.flatMap((one): Step[] => {
		const { body, id, title } = isRecord(one) ? one : {};
		return typeof id === 'string' && isText(title) && isText(body) ? [{ id, title, body }] : [];
	});
	return steps.length === told.length ? steps : null;
}

function isList(told: Json): told is readonly Json[] {
	return Array.isArray(told);
}

function isRecord(told: Json): told is { readonly [name: string]: Json } {
	return typeof told === 'object' && told !== null && !Array.isArray(told);
}

function isText(told: Json | undefined): told is Text {
	return (
		told !== undefined &&
		isRecord(told) &&
		typeof told['en'] === 'string' &&
		typeof told['es'] === 'string'
	);
}
