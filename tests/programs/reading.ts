/** Reads a definition as a whole: every text in it, every fact, every source it names. */
import type { Text } from '../../src/lib/domain/text.ts';
import type { Fact, Program } from '../../src/lib/programs/program.ts';

export function allTexts(program: Program): [place: string, text: Text][] {
	return textsIn({ ...program, examples: [] }, 'program');
}

/** Every text in a piece of data, with where it stands. */
export function textsIn(data: unknown, name: string): [place: string, text: Text][] {
	const found: [string, Text][] = [];
	walk(data, name, (value, place) => {
		if (isText(value)) found.push([place, value]);
	});
	return found;
}

export function factsOf(program: Program): Fact<unknown>[] {
	const found: Fact<unknown>[] = [];
	walk(program, 'program', (value) => {
		if (isFact(value)) found.push(value);
	});
	return found;
}

export function sourcesUsed(program: Program): string[] {
	const found: string[] = [];
	walk({ ...program, sources: {} }, 'program', (value) => {
		if ('source' in value && typeof value.source === 'string') found.push(value.source);
	});
	return found;
}

function walk(value: unknown, place: string, visit: (value: object, place: string) => void): void {
	if (typeof value !== 'object' || value === null) return;
	visit(value, place);
	for (const [name, inner] of Object.entries(value)) walk(inner, `${place}.${name}`, visit);
}

function isText(value: object): value is Text {
	return 'en' in value && 'es' in value && typeof value.en === 'string';
}

function isFact(value: object): value is Fact<unknown> {
	return 'value' in value && 'confirmed' in value && 'source' in value;
}
