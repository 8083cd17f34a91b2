import { Plain } from '../supabase/local/plain.ts';

/** Names each step as it begins and tells how long it took. */
export type Steps = { next: (name: string) => void; done: () => void };

/** One Ctrl-C may arrive twice, from the terminal and from whoever started this. */
const patienceMs = 500;
const onTerminal = process.stdout.isTTY;

export function openSteps(): Steps {
	let current: { name: string; began: number } | null = null;
	const done = () => {
		if (current === null) return;
		const took = ((performance.now() - current.began) / 1000).toFixed(1);
		const line = `  ${current.name.padEnd(12)}${took.padStart(6)} s\n`;
		process.stdout.write(onTerminal ? `\r${line}` : line);
		current = null;
	};
	return {
		next: (name) => {
			done();
			current = { name, began: performance.now() };
			if (onTerminal) process.stdout.write(`  ${name} …`);
		},
		done
	};
}

/** What a person can put right is said in one line; anything else is a fault, with its trace. */
export function fail(error: unknown): never {
	const plain = error instanceof Plain;
	const text = plain ? error.message : error instanceof Error ? error.stack : String(error);
	process.stderr.write(`\n${text}\n`);
	process.exit(1);
}

export function box(lines: readonly string[]): string {
	const width = Math.max(...lines.map((line) => line.length));
	const body = lines.map((line) => `│ ${line.padEnd(width)} │`);
	const edge = '─'.repeat(width + 2);
	return [`┌${edge}┐`, ...body, `└${edge}┘`].join('\n');
}

/** Stops in order on Ctrl-C or when asked to end; a second Ctrl-C does not wait. */
export function onStop(stop: () => Promise<void>): void {
	let stopping: number | null = null;
	const end = (signal: NodeJS.Signals) => {
		if (stopping !== null) {
			if (Date.now() - stopping > patienceMs) process.exit(130);
			return;
		}
		stopping = Date.now();
		if (signal === 'SIGINT') process.stdout.write('\n  Stopping …\n');
		stop().then(
			() => process.exit(0),
			(error: unknown) => fail(error)
		);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
