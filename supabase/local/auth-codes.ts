import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { textOf } from './answers.ts';
import type { AuthContext } from './auth-context.ts';
import { refuse } from './auth-refusals.ts';
import type { Query, Row } from './db.ts';

export type CodeKind =
	| 'confirmation_token'
	| 'recovery_token'
	| 'reauthentication_token'
	| 'email_change_token_new'
	| 'email_change_token_current';
/** The code to type and the longer token in the link: two ways to the same one use. */
export type Code = { code: string; link: string };
export type Redeemed = { user: string; kind: CodeKind; flow: string | null; email: string };

const codeDigits = 6;
const codeSeconds = 3600;
const triesMax = 10;

/** A new code for the person; one of the same kind that they had stops working. */
export async function makeCode(
	{ keys }: AuthContext,
	q: Query,
	asked: { user: string; kind: CodeKind; email: string; flow: string | null }
): Promise<Code> {
	const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
	const link = `${asked.flow === null ? '' : 'pkce_'}${randomBytes(24).toString('base64url')}`;
	await q(
		`insert into auth.one_time_tokens (id, user_id, token_type, token_hash, link_hash, relates_to,
			flow_state_id)
		values ($1::uuid, $2::uuid, $3::auth.one_time_token_type, $4, $5, $6, $7::uuid)
		on conflict (user_id, token_type) do update set id = excluded.id, tries = 0,
			token_hash = excluded.token_hash, link_hash = excluded.link_hash,
			relates_to = excluded.relates_to, flow_state_id = excluded.flow_state_id,
			created_at = now(), updated_at = now()`,
		[
			randomUUID(),
			asked.user,
			asked.kind,
			keys.digest(`code ${asked.email} ${code}`),
			keys.digest(`link ${link}`),
			asked.email,
			asked.flow
		]
	);
	return { code, link };
}

/** Uses up a typed code. A wrong one counts, and ten wrong ones end it. */
export async function redeemCode(
	{ keys, db }: AuthContext,
	{ email, code, kinds }: { email: string; code: string; kinds: readonly CodeKind[] }
): Promise<Redeemed> {
	const digest = keys.digest(`code ${email} ${code}`);
	const candidates = await db.q(
		`update auth.one_time_tokens set tries = tries + 1
			where relates_to = $1 and token_type::text = any($2::text[]) and tries < $3
				and created_at > now() - make_interval(secs => $4)
			returning id::text, token_hash = $5 as same`,
		[email, kinds, triesMax, codeSeconds, digest]
	);
	const right = candidates.find((row) => row['same'] === true);
	if (right === undefined) throw refuse.code();
	return take(
		await db.q(`delete from auth.one_time_tokens where id = $1::uuid ${redeemed}`, [right['id']])
	);
}

/** Uses up the token of a link. */
export async function redeemLink(
	{ keys, db }: AuthContext,
	{ link, kinds }: { link: string; kinds: readonly CodeKind[] }
): Promise<Redeemed> {
	const rows = await db.q(
		`delete from auth.one_time_tokens where link_hash = $1
			and token_type::text = any($2::text[])
			and created_at > now() - make_interval(secs => $3) ${redeemed}`,
		[keys.digest(`link ${link}`), kinds, codeSeconds]
	);
	return take(rows);
}

const redeemed = `returning user_id::text as user, token_type::text as kind,
	flow_state_id::text as flow, relates_to as email`;

function take([row]: Row[]): Redeemed {
	const kind = allKinds.find((known) => known === row?.['kind']);
	if (row === undefined || kind === undefined) throw refuse.code();
	const flow = textOf(row['flow']);
	return { user: textOf(row['user']), kind, flow: flow || null, email: textOf(row['email']) };
}

const allKinds: readonly CodeKind[] = [
	'confirmation_token',
	'recovery_token',
	'reauthentication_token',
	'email_change_token_new',
	'email_change_token_current'
];

/** The kinds of code that each type of the client library's `verifyOtp` stands for. */
export function kindsOf(type: string): readonly CodeKind[] {
	if (type === 'signup' || type === 'invite') return ['confirmation_token'];
	if (type === 'magiclink' || type === 'recovery') return ['recovery_token'];
	if (type === 'email') return ['confirmation_token', 'recovery_token'];
	if (type === 'email_change') return ['email_change_token_new', 'email_change_token_current'];
	throw refuse.invalid('Verify requires a verification type');
}
