import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { seedDemo } from '../supabase/local/demo.ts';
import { eraseData } from '../supabase/local/runner.ts';
import type { Backend } from '../supabase/local/server.ts';

const shape = z.object({
	people: z.array(
		z.object({
			name: z.string(),
			role: z.string(),
			email: z.string(),
			password: z.string(),
			address: z.string()
		})
	)
});
export type People = z.infer<typeof shape>['people'];

/** Left behind when a first run was cut short; what it made is in an unknown state. */
const marker = 'seeding';
const kept = 'people.json';

/** Ends what a cut short first run began; true when there was something to end. */
export async function forgetHalfMade(dir: string): Promise<boolean> {
	if (!existsSync(join(dir, marker))) return false;
	await eraseData(dir);
	return true;
}

/** The demo people with their passwords, made at the first run and kept beside the data. */
export async function demoPeople(backend: Backend, dir: string): Promise<People> {
	const path = join(dir, kept);
	if (existsSync(path)) return shape.parse(JSON.parse(readFileSync(path, 'utf8'))).people;
	writeFileSync(join(dir, marker), '', { mode: 0o600 });
	const made = await seedDemo(backend);
	writeFileSync(path, `${JSON.stringify({ people: made.people }, null, '\t')}\n`, { mode: 0o600 });
	rmSync(join(dir, marker));
	return made.people;
}
