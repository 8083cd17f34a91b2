/** Spreads seeds over processes. One that has grown too large is let go, and another takes its place. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Outcome } from './play.ts';

export type Played = { outcome: Outcome; rssMb: number };
type Crew = {
	seeds: readonly number[];
	steps: number;
	workers: number;
	heard: (played: Played) => void;
};

const rssMbMax = 1200;
const program = new URL('./worker.ts', import.meta.url);

export async function playAll({ seeds, steps, workers, heard }: Crew): Promise<void> {
	const left = [...seeds];
	const one = async (): Promise<void> => {
		while (left.length > 0) await oneProcess(left, { steps, heard });
	};
	await Promise.all(Array.from({ length: Math.min(workers, seeds.length) }, one));
}

/** Plays from the list until that is empty or the process has grown too large. */
function oneProcess(left: number[], about: Pick<Crew, 'steps' | 'heard'>): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = fork(program);
		let playing: number | null = null;
		child.on('message', (told) => {
			const played = parsePlayed(told);
			if (played) about.heard(played);
			playing = (played?.rssMb ?? 0) > rssMbMax ? null : (left.shift() ?? null);
			if (playing === null) end(child);
			else child.send({ seed: playing, steps: about.steps });
		});
		child.on('exit', () => {
			if (playing === null) resolve();
			else reject(new Error(`the process that played seed ${playing} ended`));
		});
	});
}

function end(child: ChildProcess): void {
	child.disconnect();
	child.kill();
}

function parsePlayed(told: unknown): Played | null {
	return typeof told === 'object' && told !== null ? (told as Played) : null;
}
