/** Settings of a function: given by the embedded backend, or read from the hosted runtime. */
export type Environment = Readonly<Record<string, string>>;

export function environment(given: unknown): Environment {
	if (isRecord(given) && 'SUPABASE_URL' in given) return texts(given);
	const deno: unknown = Reflect.get(globalThis, 'Deno');
	if (!isRecord(deno) || !isRecord(deno['env'])) throw new Error('There are no settings to read');
	const { toObject } = deno['env'];
	if (typeof toObject !== 'function') throw new Error('There are no settings to read');
	return texts(toObject.call(deno['env']));
}

/** A setting that must be there. */
export function setting(env: Environment, name: string): string {
	const value = env[name];
	if (value === undefined || value === '') throw new Error(`The setting ${name} is missing`);
	return value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(record: unknown): Environment {
	const pairs = isRecord(record) ? Object.entries(record) : [];
	return Object.fromEntries(
		pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
	);
}
