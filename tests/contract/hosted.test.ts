/** The contract of `backend.ts` and of `ways.ts` on the project at `SUPABASE_URL`: see `npm run test:supabase`. */
import { test } from 'vitest';
import { isHosted } from '../fakes/project.ts';
import { openHosted } from '../fakes/hosted.ts';
import { backendContract } from './backend.ts';
import { waysContract } from './ways.ts';

if (isHosted) {
	backendContract('a Supabase project', openHosted);
	waysContract('the ways to sign in of a Supabase project', openHosted);
} else test.skip('a Supabase project: none is named', () => undefined);
