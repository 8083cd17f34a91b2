import { test } from 'vitest';
import { playSequences } from './sequences.ts';

/** The other half, for the other core, where all are played. */
if (process.env['WAYMARK_FULL'] === '1') playSequences(11);
else test.skip('ten thousand sequences are played by npm run test:all', () => undefined);
