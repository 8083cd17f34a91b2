import type { Reach } from '$lib/domain/reach.ts';
import type { ReachWords } from '../../reach-words.ts';
import type { Waymark } from '../../waymark.ts';

/** What each part of the page is given; `run` also says on the page that something was not saved. */
export type ReachProps = { reach: Reach | null; words: ReachWords; run: Waymark['run'] };
