/** One module for an empty page of a browser, for what is measured or tested there without the app. */
import { join } from 'node:path';
import { build } from 'vite';

/** `alias`: what stands in for a package there. */
export async function bundled(
	entry: string,
	{ alias = {}, minify = true }: { alias?: Readonly<Record<string, string>>; minify?: boolean } = {}
): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(import.meta.dirname, '../src/lib'), ...alias } },
		define: { __DEMO__: 'false' },
		build: {
			write: false,
			minify,
			lib: { entry, formats: ['es'] },
			// Programs are fetched one by one; an empty page has nowhere to fetch them from.
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	const [first] = [result].flat();
	if (!first || !('output' in first)) throw new Error(`${entry} was not built`);
	return first.output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
}
