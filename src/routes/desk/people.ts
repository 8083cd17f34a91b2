/** Who reviews at a desk, as the server tells it. */
import * as z from 'zod/mini';

const colleague = z.object({
	id: z.string(),
	name: z.nullable(z.string()),
	role: z.enum(['reviewer', 'lead']),
	held: z.number(),
	assigned: z.number()
});
const colleagues = z.array(colleague);

export type Colleague = { id: string; name: string; held: number; assigned: number };

export function colleaguesFrom(answer: unknown): readonly Colleague[] {
	return colleagues.parse(answer).map(({ id, name, held, assigned }) => {
		const named = name === null || name.trim() === '' ? id.slice(0, 8) : name;
		return { id, name: named, held, assigned };
	});
}
