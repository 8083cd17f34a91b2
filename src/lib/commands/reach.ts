import * as z from 'zod/mini';
import { bounceReasons, subjects } from '../domain/reach.ts';
import type { Reach, Subject } from '../domain/reach.ts';
import { isZone } from '../domain/zone.ts';
import type { Row } from '../store/rows.ts';
import { define } from './command.ts';

const minute = z.int().check(z.minimum(0), z.maximum(1439));
const subject = z.enum(subjects);

/** The row as it is, or as it begins. */
const known = z.object({
	mail_off: z._default(z.array(subject), []),
	alert_off: z._default(z.array(subject), []),
	quiet_from: z._default(z.nullable(minute), null),
	quiet_to: z._default(z.nullable(minute), null),
	zone: z._default(z.nullable(z.string()), null),
	detailed: z._default(z.boolean(), false),
	bounced_address: z._default(z.nullable(z.string()), null),
	bounced_reason: z._default(z.nullable(z.enum(bounceReasons)), null),
	bounced_at: z._default(z.nullable(z.number()), null)
});

function withChange(row: Row | null, person: string, change: Partial<Reach>): Row {
	return { ...known.parse(row ?? {}), ...row, person, ...change };
}

/** Mails or alerts about one subject, on or off. */
export const choose = define({
	name: 'reach.choose',
	version: 1,
	schema: z.object({ channel: z.enum(['mail', 'alert']), subject, on: z.boolean() }),
	group: () => 'reach',
	slot: (args) => `reach/${args.channel}/${args.subject}`,
	changes: [
		{
			table: 'reaches',
			key: (_args, person) => person,
			fold: (row, args, entry) => {
				const list = args.channel === 'mail' ? 'mail_off' : 'alert_off';
				const off = known.parse(row ?? {})[list];
				return withChange(row, entry.person, { [list]: switched(off, args.subject, args.on) });
			}
		}
	]
});

function switched(off: readonly Subject[], one: Subject, on: boolean): Subject[] {
	const others = off.filter((other) => other !== one);
	return on ? others : [...others, one];
}

/** Quiet hours, the three together; all null ends them. */
export const rest = define({
	name: 'reach.rest',
	version: 1,
	schema: z.union([
		z.object({ from: minute, to: minute, zone: z.string().check(z.refine(isZone)) }),
		z.object({ from: z.null(), to: z.null(), zone: z.null() })
	]),
	group: () => 'reach',
	slot: () => 'reach/rest',
	changes: [
		{
			table: 'reaches',
			key: (_args, person) => person,
			fold: (row, { from, to, zone }, entry) =>
				withChange(row, entry.person, { quiet_from: from, quiet_to: to, zone })
		}
	]
});

/** Whether an alert says what the news is about. */
export const show = define({
	name: 'reach.show',
	version: 1,
	schema: z.object({ detailed: z.boolean() }),
	group: () => 'reach',
	slot: () => 'reach/show',
	changes: [
		{
			table: 'reaches',
			key: (_args, person) => person,
			fold: (row, { detailed }, entry) => withChange(row, entry.person, { detailed })
		}
	]
});

/** "My address works again." */
export const mend = define({
	name: 'reach.mend',
	version: 1,
	schema: z.object({}),
	group: () => 'reach',
	changes: [
		{
			table: 'reaches',
			key: (_args, person) => person,
			fold: (row, _args, entry) =>
				row &&
				withChange(row, entry.person, {
					bounced_address: null,
					bounced_reason: null,
					bounced_at: null
				})
		}
	]
});
