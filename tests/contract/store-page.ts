/** Runs in the browser: what any keeper of the tables must do, held against the browser's own IndexedDB. */
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { runAll } from './in-page.ts';
import { storeContract } from './store.ts';

storeContract('tables in the browser', () => openPersonTables(`test-${crypto.randomUUID()}`));

Object.assign(globalThis, { runContract: runAll });
