import * as z from 'zod/mini';
import { isTooLong } from '../domain/note.ts';
import type { Json } from '../sync/json.ts';
import { isPlain } from '../sync/plain.ts';

/** Pieces that several commands' arguments are made of. */
export const id = z.string().check(z.minLength(36), z.maxLength(36));
export const name = z.string().check(z.minLength(1), z.maxLength(200));
export const code = z.string().check(z.minLength(1), z.maxLength(100));
/** Milliseconds since 1970. */
export const moment = z.int();
export const count = z.int().check(z.nonnegative());
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
/** Written by a person, of at most so many characters; a longer one is a bug of the page that let it through. */
export const writtenUpTo = (most: number) =>
	z.string().check(z.refine((text) => !isTooLong(text, most)));
export const json = z.custom<Json>(isPlain);
