/**
 * Writes who made what Waymark is built from, and under which licence: THIRD_PARTY.md for people
 * who read the source, and a page beside the app for those who were only given the app. The gate
 * fails when they no longer say what is installed, or when a licence appears that was not judged.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Package = { name: string; version: string; licence: string; text: string };

const document = 'THIRD_PARTY.md';
const served = 'static/licences';
/** Licences that may be passed on with the app. LGPL-3.0 only for a file that can be replaced. */
const judged = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);
const replaceable = new Set(['heic-to']);

const opening = `# What Waymark is built from

Written by \`npm run third-party\`; the gate checks it. Waymark itself is under the MIT licence.

These packages are installed to make the app; parts of them are in what a browser receives.

`;
const ours = `
## Parts that need a word of their own

- **heic-to** (LGPL-3.0, with libheif and libde265 inside) turns photos of iPhones into JPEG. It is
  not mixed into Waymark's own code: the build holds it as one unchanged file,
  \`_app/immutable/assets/heic-to.*.js\`, fetched only when such a photo is picked. Put another build
  of the same library under that name and the app uses it. Its licence is served at
  \`/licences/heic-to.txt\`; its source is in the package of the version named above.
- **pdfjs-dist** holds decoders compiled to WebAssembly and fonts for papers that name a font without
  bringing it, under licences of their own: openjpeg (BSD-2-Clause), jbig2 and qcms, the Foxit fonts
  (BSD-3-Clause) and the Liberation fonts (SIL OFL 1.1). Their texts are served with the others. They are
  fetched only when a reviewer opens such a paper.
- **Fonts** of the app itself: none are shipped; it uses the device's own.
- **Icons and pictures** in \`static/\` and \`src/lib/ui/icons.ts\` were drawn for Waymark, as were the
  papers in \`tests/fixtures/\` and \`supabase/local/demo/\`, which certify nothing.
`;

if (import.meta.main) write();

function write(): void {
	const packages = shippedPackages();
	mkdirSync(served, { recursive: true });
	for (const [path, text] of filesOf(packages)) writeFileSync(path, text);
	for (const problem of licenceProblems(packages)) console.log(problem);
	console.log(`${packages.length} packages listed`);
}

/** Sentences about what is missing or not judged; none when all is well. */
export function thirdPartyProblems(): string[] {
	const packages = shippedPackages();
	const stale = filesOf(packages)
		.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
		.map(([path]) => `${path} is out of date: run \`npm run third-party\``);
	return [...stale, ...licenceProblems(packages)];
}

function licenceProblems(packages: readonly Package[]): string[] {
	return packages
		.filter(({ name, licence }) => !judged.has(licence) && !replaceable.has(name))
		.map(({ name, licence }) => `${name} is under ${licence}: judge it in scripts/third-party.ts`);
}

function filesOf(packages: readonly Package[]): [path: string, text: string][] {
	const heic = packages.find(({ name }) => name === 'heic-to');
	const texts = packages.map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`);
	const line = `\n${'-'.repeat(72)}\n\n`;
	return [
		[document, opening + tableOf(packages) + ours],
		[join(served, 'third-party.txt'), texts.join(line)],
		[join(served, 'heic-to.txt'), heic?.text ?? '']
	];
}

function tableOf(packages: readonly Package[]): string {
	const rows = packages.map(
		({ name, version, licence }) => `| ${name} | ${version} | ${licence} |\n`
	);
	return `| package | version | licence |\n|---|---|---|\n${rows.join('')}`;
}

/** What the app depends on, and what that depends on; tools for making it are not passed on. */
function shippedPackages(): Package[] {
	const lock = recordAt(readJson('package-lock.json'), 'packages');
	const names = new Set(Object.keys(recordAt(readJson('package.json'), 'dependencies')));
	for (const name of names) {
		const needed = recordAt(at(lock, `node_modules/${name}`), 'dependencies');
		for (const next of Object.keys(needed)) names.add(next);
	}
	return [...names].sort().map((name) => packageAt(name, at(lock, `node_modules/${name}`)));
}

function packageAt(name: string, entry: unknown): Package {
	const licence = textAt(entry, 'license') || 'an unknown licence';
	const text = licenceText(join('node_modules', name)) ?? `Licence: ${licence}`;
	return { name, version: textAt(entry, 'version'), licence, text };
}

/** The package's own licence, and those of the parts it brings along in folders. */
function licenceText(path: string): string | null {
	if (!existsSync(path)) return null;
	const folders = ['.', 'wasm', 'standard_fonts', 'cmaps', 'iccs'].map((name) => join(path, name));
	const texts = folders.filter(existsSync).flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => /^licen[cs]e([._]|$)/i.test(name))
			.map((name) => readFileSync(join(folder, name), 'utf8').trim())
	);
	return texts.length > 0 ? [...new Set(texts)].join('\n\n') : null;
}

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}

function textAt(value: unknown, key: string): string {
	const found = at(value, key);
	return typeof found === 'string' ? found : '';
}

function recordAt(value: unknown, key: string): object {
	const found = at(value, key);
	return typeof found === 'object' && found !== null ? found : {};
}

function at(value: unknown, key: string): unknown {
	return Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
}
