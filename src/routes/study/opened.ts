import type { PackParts } from '$lib/programs/study/pack.ts';

type Part = 'contents' | 'reading' | 'cards';
type Opened = { [Name in Part]: Map<string, PackParts[Name]> };

/**
 * Parts of the study content that were opened in this visit, by program and language: the next page
 * draws them at once, and nothing is drawn twice on a slow phone.
 */
export const opened: Opened = { contents: new Map(), reading: new Map(), cards: new Map() };
