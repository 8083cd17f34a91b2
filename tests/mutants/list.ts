/** Every rule of `docs/sync.md`, left out once where it can be left out. */
import type { Mutant } from './mutant.ts';
import { feed } from './rules/feed.ts';
import { conflict, files } from './rules/files.ts';
import { history } from './rules/history.ts';
import { hints } from './rules/hints.ts';
import { pushing } from './rules/pushing.ts';
import { resting } from './rules/resting.ts';
import { doors, running } from './rules/running.ts';
import { trying } from './rules/trying.ts';
import { writing } from './rules/writing.ts';

export const mutants: readonly Mutant[] = [
	...writing,
	...pushing,
	...trying,
	...feed,
	...history,
	...hints,
	...files,
	...conflict,
	...running,
	...resting,
	...doors
];
