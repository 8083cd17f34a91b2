/** The functions under Deno, which is what runs them on a hosted project. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const program = join(import.meta.dirname, 'serve.ts');
const bin = join(import.meta.dirname, '../../../node_modules/.bin');
/** What a function may do there: ask others by the network, and read its settings and its own files. */
const rights = ['--allow-net', '--allow-env', '--allow-read', '--no-remote', '--no-config'];

export class EdgeRuntime {
	#child: ChildProcess | null = null;
	#address: Promise<string> | null = null;

	/** Where it answers; started with these settings when first asked. */
	address(env: Readonly<Record<string, string>>): Promise<string> {
		return (this.#address ??= this.#start(env));
	}

	stop(): void {
		this.#child?.kill();
	}

	#start(env: Readonly<Record<string, string>>): Promise<string> {
		const child = spawn('deno', ['run', ...rights, program], {
			env: { PATH: `${bin}:${process.env['PATH']}`, NO_COLOR: '1', ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		this.#child = child;
		let said = '';
		child.stderr.on('data', (text) => (said += String(text)));
		return new Promise((resolve, reject) => {
			const lines = createInterface(child.stdout);
			lines.once('line', (port) => resolve(`http://127.0.0.1:${port}`));
			child.once('error', reject);
			child.once('exit', (code) => reject(new Error(`Deno ended with ${code}: ${said}`)));
		});
	}
}
