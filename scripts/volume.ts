/**
 * `npm run volume -- [--applications 1000000] [--seed 1]`: a database with so many synthetic applications
 * and what belongs to them, for `npm run bench -- desk` and for looking at plans. One JSON line last.
 */
import { parseArgs } from 'node:util';
import { dir, openVolume } from './volume/database.ts';
import { fail } from './steps.ts';

const counted = [
	'applications',
	'submissions',
	'files',
	'reviews',
	'claims',
	'decisions',
	'events'
];

await main().catch(fail);

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			applications: { type: 'string', default: '1000000' },
			seed: { type: 'string', default: '1' }
		}
	});
	const began = performance.now();
	const applications = Number(values.applications);
	const seed = Number(values.seed);
	const db = await openVolume({ applications, seed, said: console.log });
	try {
		const counts = counted.map((name) => `(select count(*) from app.${name})::int as ${name}`);
		const [rows = {}] = await db.q(`select ${counts.join(', ')},
			pg_database_size(current_database()) as bytes`);
		const seconds = Math.round((performance.now() - began) / 1000);
		const where = process.env['DATABASE_URL'] === undefined ? dir : 'waymark_volume';
		console.log(JSON.stringify({ ...rows, seed, seconds, where }));
	} finally {
		await db.close();
	}
}
