/** What the door tells whoever checks a code, read with care: the server may be newer than this page. */
import * as z from 'zod/mini';

const text = z.object({ en: z.string(), es: z.string() });
const found = z.object({
	code: z.null(),
	name: z.string(),
	number: z.string(),
	issued_on: z.string(),
	/** Its last day; null where there is none. */
	expires_on: z._default(z.nullable(z.string()), null),
	program: z.nullable(text),
	/** What was built on it and approved. */
	specializations: z._default(z.array(text), [])
});
export type Found = z.infer<typeof found>;

const refused = z.object({ code: z.enum(['not_found', 'rate.limited']) });
export const checkAnswer = z.union([found, refused]);
export type CheckAnswer = z.infer<typeof checkAnswer>;
