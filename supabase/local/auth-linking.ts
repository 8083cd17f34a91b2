import { textOf } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { callerOf } from './auth-caller.ts';
import type { Asked, AuthContext } from './auth-context.ts';
import { AuthRefusal, refuse } from './auth-refusals.ts';
import {
	addIdentity,
	findUser,
	findUserByIdentity,
	needUser,
	nameProviders
} from './auth-users.ts';
import type { Query } from './db.ts';
import type { Identity } from './openid.ts';

/** Joining ways by hand is a switch of the project; joining those of one proven address is not. */
export function needLinking({ linking }: AuthContext): void {
	if (!linking) throw new AuthRefusal(404, 'manual_linking_disabled', 'Manual linking is disabled');
}

/** A person's wish, so the provider need not vouch for the address: it proves the account there. */
export async function linkTo(
	q: Query,
	{ user, provider, identity }: { user: string; provider: string; identity: Identity }
): Promise<string> {
	const { subject, email, verified, name } = identity;
	const [known] = await q(
		'select user_id::text as user from auth.identities where provider = $1 and provider_id = $2',
		[provider, subject]
	);
	if (known !== undefined) {
		const whose = known['user'] === user ? '' : ' to another user';
		throw new AuthRefusal(422, 'identity_already_exists', `Identity is already linked${whose}`);
	}
	const data = { sub: subject, email, email_verified: verified, full_name: name, name };
	await addIdentity(q, (await needUser(q, user)).id, { provider, subject, data });
	return user;
}

const address = /^user\/identities\/([^/]+)$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The identity that a request is about, or null when it is about something else. */
export function identityOf(path: string): string | null {
	return address.exec(path)?.[1] ?? null;
}

/** Takes one way away, never the last; of two at once one waits for the other. */
export async function unlink(
	context: AuthContext,
	{ request }: Asked,
	identity: string
): Promise<JsonObject> {
	const { user } = await callerOf(context, request);
	needLinking(context);
	if (!uuid.test(identity))
		throw new AuthRefusal(404, 'validation_failed', 'identity_id must be an UUID');
	await context.db.tx(async (q) => {
		await q('select from auth.users where id = $1::uuid for update', [user.id]);
		const own = await q('select id::text from auth.identities where user_id = $1::uuid', [user.id]);
		if (own.length <= 1) throw refuse.lastIdentity();
		if (!own.some((row) => row['id'] === identity.toLowerCase())) throw refuse.noIdentity();
		await q('delete from auth.identities where id = $1::uuid', [identity]);
		await settleAddress(q, user.id);
		await nameProviders(q, user.id);
	});
	return {};
}

/**
 * An account's address is one of its identities'. Gone with the identity that had it, it becomes the
 * best of those that are left: proven before unproven, older before younger, and nobody else's.
 */
async function settleAddress(q: Query, id: string): Promise<void> {
	const { email } = await needUser(q, id);
	const left = await q(
		`select coalesce(email, '') as email from auth.identities where user_id = $1::uuid
			order by coalesce(email, '') = '',
				identity_data ->> 'email_verified' is distinct from 'true', created_at, id`,
		[id]
	);
	const addresses = left.map((row) => textOf(row['email']));
	if (addresses.includes(email)) return;
	for (const next of addresses) {
		if ((await findUser(q, { email: next })) !== null) continue;
		await q('delete from auth.one_time_tokens where user_id = $1::uuid', [id]);
		await q(
			`update auth.users set email = $2, email_change = '', email_change_confirm_status = 0,
				updated_at = now() where id = $1::uuid`,
			[id, next]
		);
		return;
	}
	throw new AuthRefusal(
		422,
		'email_conflict_identity_not_deletable',
		'Unable to unlink identity due to email conflict'
	);
}

/** Whether an address is another account's: its own, or that of one of its ways. */
export async function isTaken(q: Query, email: string, but: string | null): Promise<boolean> {
	const found = (await findUser(q, { email })) ?? (await findUserByIdentity(q, email, but));
	return found !== null && found.id !== but;
}
