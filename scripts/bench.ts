/**
 * `npm run bench [-- suite …]`: one JSON line a figure; ends with an error past a bound. Machines
 * are shared, so each suite says its median and its best beside each other.
 */
import type { Figure } from './bench/figure.ts';
import { media } from './bench/media.ts';
import { page } from './bench/page.ts';
import { push } from './bench/push.ts';
import { store } from './bench/store.ts';
import { study } from './bench/study.ts';

const suites: Readonly<Record<string, () => Promise<Figure[]>>> = {
	media,
	page,
	push,
	store,
	study
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
	console.error(`No suite ${unknown.join(', ')}. There is: ${Object.keys(suites).join(', ')}`);
	process.exit(2);
}
let isPast = false;
for (const [name, run] of Object.entries(suites)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	for (const figure of await run()) {
		console.log(JSON.stringify(rounded(figure)));
		isPast ||= figure.gate !== null && figure.value > figure.gate;
	}
}
process.exitCode = isPast ? 1 : 0;

function rounded(figure: Figure): Figure {
	const round = (value: number) => Math.round(value * 1000) / 1000;
	return { ...figure, value: round(figure.value), least: round(figure.least) };
}
