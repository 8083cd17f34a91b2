/** The contract of `ways.ts` on the embedded backend; `hosted.test.ts` asks it of a real project. */
import { waysContract } from './ways.ts';
import { hostingOf } from '../fakes/embedded.ts';
import { startTestBackend } from '../fakes/backend.ts';

waysContract('the embedded backend', async () => hostingOf(await startTestBackend()));
