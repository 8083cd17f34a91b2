/** Bytes that a build may weigh. What one page asks for is counted in `tests/flows/budgets.test.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shellGzipBytes } from './precache.ts';

const shellBytesMax = 350_000;
const workerBytesMax = 16_000;

/** Sentences about what is too heavy; none when all is well. */
export function budgetProblems(folder: string): string[] {
	const worker = gzipSync(readFileSync(join(folder, 'service-worker.js'))).length;
	return [
		...over('the precached shell', shellGzipBytes(folder), shellBytesMax),
		...over('the service worker', worker, workerBytesMax)
	];
}

function over(what: string, bytes: number, bytesMax: number): string[] {
	const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} kB`;
	if (bytes <= bytesMax) return [];
	const advice = 'load what is rarely needed with import(), or leave a dependency out';
	return [
		`${what} weighs ${kilobytes(bytes)} gzip, and may weigh ${kilobytes(bytesMax)}: ${advice}`
	];
}
