/** How a program's desk is set, as the server tells it. */
import * as z from 'zod/mini';

const settings = z.object({
	undo_seconds: z.number(),
	sample_permille: z.number(),
	sample_first: z.number(),
	sample_flags: z.array(z.string())
});
export type Settings = z.infer<typeof settings>;

/** A line of a provider, as it was and as it is. */
const provider = z.object({
	name: z.string(),
	approved_from: z.nullable(z.string()),
	approved_to: z.nullable(z.string()),
	source: z.string(),
	confirmed: z.boolean()
});
export type ProviderLine = z.infer<typeof provider>;

/** What stood at a place of the definition, and what stands there now; null for what it came with. */
const text = z.object({ en: z.string(), es: z.string() });
const value = z.nullable(
	z.union([
		z.object({ count: z.number(), unit: z.enum(['days', 'business_days', 'months']) }),
		z.object({ minutes: z.number() }),
		z.object({ days: z.array(z.object({ day: z.string(), name: z.string() })) }),
		z.object({ title: text, text }),
		z.object({ text })
	])
);
export type AmendedValue = z.infer<typeof value>;
const amendment = z.object({
	place: z.string(),
	note: z.string(),
	before: value,
	after: value
});

const by = { id: z.string(), at: z.number(), name: z.nullable(z.string()) };
const roleAbout = z.object({ name: z.nullable(z.string()), role: z.string() });
const change = z.discriminatedUnion('kind', [
	z.object({
		...by,
		kind: z.literal('settings'),
		about: z.object({ before: settings, after: settings })
	}),
	z.object({ ...by, kind: z.literal('role.given'), about: roleAbout }),
	z.object({ ...by, kind: z.literal('role.taken'), about: roleAbout }),
	z.object({
		...by,
		kind: z.literal('provider'),
		about: z.object({ note: z.string(), before: z.nullable(provider), after: provider })
	}),
	z.object({ ...by, kind: z.literal('amended'), about: amendment }),
	z.object({ ...by, kind: z.literal('common'), about: z.object({ of: z.string() }) })
]);
export type Change = z.infer<typeof change>;
/** Of a newer server there may be kinds that this page cannot tell yet. */
const unknown = z.object({ ...by, kind: z.string() });

export const settingsAnswer = z.object({
	settings,
	changes: z.array(z.union([change, unknown]))
});
export type SettingsAnswer = z.infer<typeof settingsAnswer>;

/** The rests that can be chosen, in seconds. */
export const rests = [0, 10, 30, 60, 300, 900] as const;

/** What was typed as a share of a hundred, in thousandths; null where it is none. */
export function permilleOf(typed: string): number | null {
	const text = typed.trim().replace(',', '.');
	if (!/^\d{1,3}(\.\d)?$/u.test(text)) return null;
	const permille = Math.round(Number(text) * 10);
	return permille <= 1000 ? permille : null;
}

export function countOf(typed: string): number | null {
	const text = typed.trim();
	if (!/^\d{1,4}$/u.test(text)) return null;
	return Number(text) <= 1000 ? Number(text) : null;
}

/** The lines of a change that say something: name of the setting, before and after. */
export function changed(before: Settings, after: Settings): readonly (keyof Settings)[] {
	const names = ['undo_seconds', 'sample_permille', 'sample_first', 'sample_flags'] as const;
	return names.filter((name) => String(before[name]) !== String(after[name]));
}
