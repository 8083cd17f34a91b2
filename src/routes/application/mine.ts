import { createContext } from 'svelte';
import type { Mine } from '../mine.svelte.ts';
import type { Autosaves } from './autosave.svelte.ts';

/** The application and the unsaved fields of the open page, from the layout of these pages. */
export const [getMine, setMine] = createContext<Mine>();
export const [getSaves, setSaves] = createContext<Autosaves>();
