/**
 * `npm run bench [-- suite …] [--applications N]`: one JSON line a figure; ends with an error past a
 * bound. Machines are shared, so each suite says its median and its best beside each other. The desk is
 * measured over a million applications, or over as many as are asked for.
 */
import { parseArgs } from 'node:util';
import { desk } from './bench/desk.ts';
import { deskPage } from './bench/desk-page.ts';
import type { Figure } from './bench/figure.ts';
import { media } from './bench/media.ts';
import { page } from './bench/page.ts';
import { push } from './bench/push.ts';
import { sockets } from './bench/sockets.ts';
import { store } from './bench/store.ts';
import { study } from './bench/study.ts';

type Size = { applications: number };
const suites: Readonly<Record<string, (size: Size) => Promise<Figure[]>>> = {
	desk,
	'desk-page': deskPage,
	media,
	page,
	push,
	sockets,
	store,
	study
};

const { values, positionals: asked } = parseArgs({
	allowPositionals: true,
	options: { applications: { type: 'string', default: '1000000' } }
});
const size = { applications: Number(values.applications) };
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
	console.error(`No suite ${unknown.join(', ')}. There is: ${Object.keys(suites).join(', ')}`);
	process.exit(2);
}
let isPast = false;
for (const [name, run] of Object.entries(suites)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	for (const figure of await run(size)) {
		console.log(JSON.stringify(rounded(figure)));
		isPast ||= figure.gate !== null && figure.value > figure.gate;
	}
}
process.exitCode = isPast ? 1 : 0;

function rounded(figure: Figure): Figure {
	const round = (value: number) => Math.round(value * 1000) / 1000;
	return { ...figure, value: round(figure.value), least: round(figure.least) };
}
