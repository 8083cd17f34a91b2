/**
 * How a page reaches the running app, its words and the live region: through the context that the
 * root layout sets. Pages never import the composition root.
 */
import { createContext } from 'svelte';
import type { Waymark } from '$lib/app.ts';
import type { Announcer } from './announcer.svelte.ts';
import type { Phrasebook } from './phrasebook.svelte.ts';

export type { Waymark };
export type Leaving = Awaited<ReturnType<Waymark['leaving']>>;

export const [getWaymark, setWaymark] = createContext<Waymark>();
/** `getWords().common.save`: reactive, so that a change of language redraws what is open. */
export const [getWords, setWords] = createContext<Phrasebook>();
export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
