import type { ProviderRow } from '../../domain/rows.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';

/** Approved training entities by name; empty before the first pull. */
export function providers(program: string): Live<ProviderRow[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'providers', program);
		return rows.sort((a, b) => a.name.localeCompare(b.name));
	});
}
