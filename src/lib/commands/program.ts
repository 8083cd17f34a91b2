import * as z from 'zod/mini';
import { define } from './command.ts';

const text = (most: number) => {
	const one = z.string().check(z.regex(/\S/u), z.maxLength(most));
	return z.object({ en: one, es: one });
};
const told = {
	source: z.string().check(z.regex(/\S/u), z.maxLength(500)),
	confirmed: z.boolean()
};
const count = (most: number) => z.int().check(z.minimum(1), z.maximum(most));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const name = z.string().check(z.minLength(1), z.maxLength(80));

const value = z.union([
	z.object({ count: count(1000), unit: z.enum(['days', 'business_days', 'months']), ...told }),
	z.object({ minutes: z.int().check(z.minimum(5), z.maximum(480)) }),
	z.object({ days: z.array(z.object({ day, name })).check(z.maxLength(200)) }),
	z.object({ title: text(200), text: text(4000) }),
	z.object({ text: text(4000), ...told }),
	z.object({ text: text(4000) })
]);

/** What stands at a place of the definition from now on; null for what it came with. And why. */
export const amend = define({
	name: 'program.amend',
	version: 1,
	schema: z.object({
		program: z.string(),
		place: z.string().check(z.maxLength(120)),
		value: z.nullable(value),
		note: z.string().check(z.regex(/\S/u), z.maxLength(1000))
	}),
	group: (args) => `desk:${args.program}`,
	changes: []
});
