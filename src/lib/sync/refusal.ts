import type { Json } from './json.ts';

/** A rule said no. The words for `code` stand in the catalogue. */
export type Refusal = { code: string; about: Json };

/** What became of a command, as far as this device knows. */
export type Settled = 'applied' | 'pending' | Refusal;
