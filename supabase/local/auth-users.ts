import { randomUUID } from 'node:crypto';
import { isObject, type JsonObject, textOf } from './answers.ts';
import { refuse } from './auth-refusals.ts';
import type { Query, Row } from './db.ts';

export type User = {
	id: string;
	email: string;
	confirmed: boolean;
	banned: boolean;
	hasPassword: boolean;
	emailChange: string;
	/** As the client libraries know a user. */
	json: JsonObject;
};
export type NewUser = {
	email: string;
	password?: string | undefined;
	confirmed?: boolean;
	metadata?: unknown;
	appMetadata?: JsonObject;
	provider?: string;
};

/** As `config.toml` asks of a hosted project. */
const passwordMin = 10;
/** bcrypt reads no further. */
const passwordBytesMax = 72;
const emailMax = 254;

const select = `
	select u.id::text, coalesce(u.email, '') as email,
		u.email_confirmed_at is not null as confirmed,
		coalesce(u.banned_until > now(), false) as banned,
		coalesce(u.encrypted_password, '') <> '' as has_password,
		coalesce(u.email_change, '') as email_change,
		jsonb_build_object(
			'id', u.id, 'aud', u.aud, 'role', u.role, 'email', coalesce(u.email, ''), 'phone', '',
			'email_confirmed_at', u.email_confirmed_at, 'confirmed_at', u.confirmed_at,
			'confirmation_sent_at', u.confirmation_sent_at, 'recovery_sent_at', u.recovery_sent_at,
			'new_email', nullif(u.email_change, ''), 'last_sign_in_at', u.last_sign_in_at,
			'app_metadata', u.raw_app_meta_data, 'user_metadata', u.raw_user_meta_data,
			'identities', coalesce((
				select jsonb_agg(jsonb_build_object(
					'identity_id', i.id, 'id', i.provider_id, 'user_id', i.user_id,
					'identity_data', i.identity_data, 'provider', i.provider, 'email', i.email,
					'last_sign_in_at', i.last_sign_in_at, 'created_at', i.created_at,
					'updated_at', i.updated_at) order by i.created_at)
				from auth.identities i where i.user_id = u.id), '[]'),
			'created_at', u.created_at, 'updated_at', u.updated_at, 'is_anonymous', u.is_anonymous
		) as json
	from auth.users u`;

export async function findUser(
	q: Query,
	by: { email: string } | { id: string }
): Promise<User | null> {
	const [row] =
		'email' in by
			? await q(`${select} where u.email = $1 and not u.is_sso_user`, [by.email])
			: await q(`${select} where u.id = $1::uuid`, [by.id]);
	return row === undefined ? null : readUser(row);
}

/** The account, but one, that has a way with this address. */
export async function findUserByIdentity(
	q: Query,
	email: string,
	but: string | null = null
): Promise<User | null> {
	const [row] = await q(
		`${select} where u.id in (select user_id from auth.identities where email = $1)
			and u.id is distinct from $2::uuid limit 1`,
		[email, but]
	);
	return row === undefined ? null : readUser(row);
}

export async function needUser(q: Query, id: string): Promise<User> {
	const user = await findUser(q, { id });
	if (user === null) throw refuse.noUser();
	return user;
}

function readUser(row: Row): User {
	return {
		id: textOf(row['id']),
		email: textOf(row['email']),
		confirmed: row['confirmed'] === true,
		banned: row['banned'] === true,
		hasPassword: row['has_password'] === true,
		emailChange: textOf(row['email_change']),
		json: isObject(row['json']) ? row['json'] : {}
	};
}

/** Makes the user with an identity of its provider; an address in use fails as a unique key. */
export async function createUser(q: Query, made: NewUser): Promise<User> {
	const id = randomUUID();
	const provider = made.provider ?? 'email';
	const metadata = isObject(made.metadata) ? made.metadata : {};
	await q(
		`insert into auth.users (instance_id, id, aud, role, email, encrypted_password,
			email_confirmed_at, raw_app_meta_data, raw_user_meta_data, created_at, updated_at,
			confirmation_token, recovery_token, email_change_token_new, email_change)
		values ('00000000-0000-0000-0000-000000000000', $1::uuid, 'authenticated', 'authenticated', $2,
			case when $3 <> '' then extensions.crypt($3, extensions.gen_salt('bf', 10)) else '' end,
			case when $4 then now() end, $5::jsonb, $6::jsonb, now(), now(), '', '', '', '')`,
		[
			id,
			made.email,
			made.password ?? '',
			made.confirmed === true,
			{ provider, providers: [provider], ...made.appMetadata },
			{ ...metadata, sub: id, email: made.email, email_verified: made.confirmed === true }
		]
	);
	if (provider === 'email') await addEmailIdentity(q, { id, email: made.email });
	return needUser(q, id);
}

export async function addEmailIdentity(
	q: Query,
	{ id, email }: { id: string; email: string }
): Promise<void> {
	await addIdentity(q, id, { provider: 'email', subject: id, data: { sub: id, email } });
}

export async function addIdentity(
	q: Query,
	user: string,
	{ provider, subject, data }: { provider: string; subject: string; data: JsonObject }
): Promise<void> {
	await q(
		`insert into auth.identities (provider_id, user_id, identity_data, provider, last_sign_in_at,
			created_at, updated_at) values ($1, $2::uuid, $3::jsonb, $4, now(), now(), now())`,
		[subject, user, data, provider]
	);
	await nameProviders(q, user);
}

/** What a token says of the ways that a person has. The first is the one they came by. */
export async function nameProviders(q: Query, user: string): Promise<void> {
	await q(
		`update auth.users u set updated_at = now(), raw_app_meta_data = u.raw_app_meta_data ||
			jsonb_build_object('provider', case when u.raw_app_meta_data ->> 'provider' = any(i.names)
				then u.raw_app_meta_data ->> 'provider' else i.names[1] end, 'providers', to_jsonb(i.names))
		from (select array_agg(distinct provider) as names from auth.identities
			where user_id = $1::uuid) i where u.id = $1::uuid`,
		[user]
	);
}

export async function confirmUser(q: Query, id: string): Promise<void> {
	await q(
		`update auth.users set email_confirmed_at = coalesce(email_confirmed_at, now()),
			updated_at = now(),
			raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || '{"email_verified": true}'
		where id = $1::uuid`,
		[id]
	);
}

export async function setPassword(q: Query, id: string, password: string): Promise<void> {
	await q(
		`update auth.users set updated_at = now(),
			encrypted_password = extensions.crypt($2, extensions.gen_salt('bf', 10))
		where id = $1::uuid`,
		[id, password]
	);
}

/** Whoever chose it never proved that the address was theirs. */
export async function dropUnprovenPassword(q: Query, id: string): Promise<void> {
	await q(
		`update auth.users set updated_at = now(), encrypted_password = ''
			where id = $1::uuid and email_confirmed_at is null`,
		[id]
	);
}

/** Also without such a user, or a password of theirs, the same work is done: time tells nothing. */
export async function hasPassword(q: Query, id: string | null, password: string): Promise<boolean> {
	const [row] = await q(
		`with kept as (
			select nullif((select encrypted_password from auth.users where id = $1::uuid), '') as hash
		)
		select extensions.crypt($2, coalesce(hash, $3)) = hash as same from kept`,
		[id, password, '$2a$10$CwTycUXWue0Thq9StjUM0uJ8Ck8v4oVbqZfQJ5k2bXJ5pZ8n0eG6u']
	);
	return row?.['same'] === true;
}

export function checkPassword(password: unknown): string {
	const text = textOf(password);
	if (Buffer.byteLength(text) > passwordBytesMax) {
		throw refuse.invalid(`Password cannot be longer than ${passwordBytesMax} characters`);
	}
	if (text.length < passwordMin) {
		throw refuse.weak(`Password should be at least ${passwordMin} characters.`, ['length']);
	}
	return text;
}

export function checkEmail(email: unknown): string {
	const text = textOf(email).trim().toLowerCase();
	const good = text.length <= emailMax && /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+$/.test(text);
	if (!good) throw refuse.invalid('Unable to validate email address: invalid format');
	return text;
}
