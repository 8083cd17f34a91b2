/** A process of its own that plays the seeds that it is sent: two of them keep two cores busy. */
import { openSimulated } from './prepare.ts';
import { play } from './play.ts';
import { drawScript } from './script.ts';

const db = await openSimulated();
process.on('message', (told) => {
	void work(told).catch((error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	});
});
process.send?.('ready');

async function work(told: unknown): Promise<void> {
	const { seed, steps } = parseOrder(told);
	const outcome = await play(db, drawScript(seed, steps));
	const rssMb = Math.round(process.memoryUsage().rss / 1_000_000);
	process.send?.({ outcome, rssMb });
}

function parseOrder(told: unknown): { seed: number; steps: number } {
	return told as { seed: number; steps: number };
}
