/** What shows notes beside a section, as one part: kept with the pages about a helper, not with the form. */
export { default as NoteList } from './NoteList.svelte';
export { assisterWords } from './words.ts';
