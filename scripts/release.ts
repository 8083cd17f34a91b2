/**
 * `npm run release -- --project https://… [--to folder]`: everything that a deployment is made of, in one
 * folder with checksums: the built app for that project, migrations, functions in one file each, how
 * to run it, and the bill of materials. The same commit gives the same bytes. `--as-is` also takes what
 * is not committed, says so in `RELEASE.json`, and is for trying the release, not for publishing one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Plain } from '../supabase/local/plain.ts';
import { build } from './build.ts';
import { bundled } from './bundle.ts';
import { billOfMaterials } from './release/bill.ts';
import { readProject } from './release/project.ts';
import { sha256, writeSums } from './release/sums.ts';
import { fail, openSteps } from './steps.ts';

const root = join(import.meta.dirname, '..');
const papers = ['LICENSE', 'THIRD_PARTY.md', 'CHANGELOG.md', 'docs/operate.md', 'SECURITY.md'];
/** What the project is told apart from its functions. */
const schema = ['config.toml', 'seed.sql', 'migrations', 'templates'];

await main().catch(fail);

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			project: { type: 'string' },
			to: { type: 'string', default: 'release' },
			'as-is': { type: 'boolean', default: false }
		}
	});
	const project = readProject(values.project);
	const made = { ...lastCommit(values['as-is']), project };
	const { commit, at } = made;
	const name = `waymark-${versionOf()}`;
	const folder = resolve(root, values.to, name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const steps = openSteps();
	steps.next('App');
	process.env['WAYMARK_RELEASE'] = `${name}-${commit.slice(0, 12)}`;
	await buildApp(project, folder);
	steps.next('Database');
	for (const part of schema.filter((one) => existsSync(join(root, 'supabase', one)))) {
		cpSync(join(root, 'supabase', part), join(folder, 'supabase', part), { recursive: true });
	}
	steps.next('Functions');
	await bundleFunctions(folder);
	steps.next('Papers');
	for (const paper of papers) cpSync(join(root, paper), join(folder, paper.replace(/^.*\//, '')));
	writeFileSync(join(folder, 'bom.json'), billOfMaterials(root, at));
	writeFileSync(join(folder, 'RELEASE.json'), about(name, made));
	steps.next('Checksums');
	const sums = writeSums(folder);
	const archive = pack(folder, { name, at });
	steps.done();
	const count = sums.split('\n').length - 1;
	console.log(`\n${folder}: ${count} files; check them with sha256sum -c SHA256SUMS`);
	if (archive !== null) console.log(`${archive}\nsha256 ${sha256(readFileSync(archive))}`);
}

/** Of what is committed: what lies in the folder only would be in nobody's history. */
function lastCommit(takesChanges: boolean): { commit: string; at: Date; isChanged: boolean } {
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
	const isChanged = git('status', '--porcelain') !== '';
	if (isChanged && !takesChanges) {
		throw new Plain(
			'There are changes that are not committed: commit them or put them aside first.'
		);
	}
	const at = new Date(git('log', '-1', '--format=%cI'));
	return { commit: git('rev-parse', 'HEAD'), at, isChanged };
}

async function buildApp(project: string, folder: string): Promise<void> {
	process.env['WAYMARK_BUILD'] = 'deploy';
	process.env['WAYMARK_PROJECT_URL'] = project;
	await build(root);
	cpSync(join(root, 'build'), join(folder, 'app'), { recursive: true });
	const config = { url: project, key: '<publishable key of the project>', demo: false };
	writeFileSync(join(folder, 'app/config.json'), `${JSON.stringify(config, null, '\t')}\n`);
}

/** In one file each, so that nothing outside the folder of functions is asked for when they are deployed. */
async function bundleFunctions(folder: string): Promise<void> {
	const functions = join(root, 'supabase/functions');
	const names = readdirSync(functions).filter((name) =>
		existsSync(join(functions, name, 'index.ts'))
	);
	for (const name of names) {
		const code = await bundled(join(functions, name, 'index.ts'), { minify: false });
		mkdirSync(join(folder, 'supabase/functions', name), { recursive: true });
		writeFileSync(join(folder, 'supabase/functions', name, 'index.ts'), code);
	}
}

type Made = { commit: string; at: Date; project: string; isChanged: boolean };

function about(name: string, { commit, at, project, isChanged }: Made): string {
	const changed = isChanged ? { changed_since_commit: true } : {};
	const told = { name, commit, committed_at: at.toISOString(), project, ...changed };
	return `${JSON.stringify(told, null, '\t')}\n`;
}

function versionOf(): string {
	const version = /"version": "([^"]+)"/.exec(
		readFileSync(join(root, 'package.json'), 'utf8')
	)?.[1];
	if (version === undefined) throw new Plain('package.json names no version.');
	return version;
}

/** One file to pass on, by the system's tar; without GNU tar there is only the folder, and that is said. */
function pack(folder: string, { name, at }: { name: string; at: Date }): string | null {
	const archive = `${folder}.tar.gz`;
	const seconds = Math.floor(at.getTime() / 1000);
	const order = ['--sort=name', `--mtime=@${seconds}`, '--owner=0', '--group=0', '--numeric-owner'];
	const mode = '--mode=u+rw,go+r-w,a+X';
	const args = [
		...order,
		mode,
		'--use-compress-program=gzip -n',
		'-cf',
		archive,
		'-C',
		join(folder, '..'),
		name
	];
	const { status } = spawnSync('tar', args, { stdio: 'ignore' });
	if (status === 0) return archive;
	console.log('\nGNU tar is not here: the folder is the release, without an archive.');
	rmSync(archive, { force: true });
	return null;
}
