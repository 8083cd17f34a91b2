/** The rows of `storage.objects` and `storage.buckets`: asked for as the caller, kept as the service. */
import type { Context } from './context.ts';
import type { Query } from './db.ts';
import { asCaller, asCallerWithin, asService, type Caller } from './storage-caller.ts';
import { refuse } from './storage-refusals.ts';

export type Bucket = { public: boolean; sizeMax: number | null; types: readonly string[] | null };
export type StoredObject = {
	id: string;
	name: string;
	bucket_id: string;
	version: string;
	created_at: string;
	updated_at: string;
	metadata: ObjectFacts;
	user_metadata: Record<string, unknown> | null;
};
export type ObjectFacts = {
	eTag: string;
	size: number;
	mimetype: string;
	cacheControl: string;
	lastModified: string;
	contentLength: number;
	httpStatusCode: number;
};
export type Place = { bucket: string; name: string };
export type Probe = Place & {
	type: string | null;
	size: number | null;
	userMetadata: Record<string, unknown> | null;
	upsert: boolean;
};
export type Finished = Place & {
	version: string;
	caller: Caller;
	facts: ObjectFacts;
	userMetadata: Record<string, unknown> | null;
	upsert: boolean;
};

/** Thrown so that a transaction leaves nothing behind. */
const rolledBack = new Error('Rolled back on purpose');
const insertText = `insert into storage.objects
	(bucket_id, name, version, owner, owner_id, metadata, user_metadata)
	values ($1::text, $2::text, $3::text, $4::text::uuid, $5::text, $6::text::jsonb, $7::text::jsonb)`;
const replaceText = `${insertText}
	on conflict (bucket_id, name) do update set version = excluded.version, owner = excluded.owner,
		owner_id = excluded.owner_id, metadata = excluded.metadata,
		user_metadata = excluded.user_metadata
	returning id::text as id`;

const keyShape = /^[A-Za-z0-9_/!.*'() &$=@;:+,?-]+$/;
const keyCharactersMax = 1024;

/** Refuses names that hosted refuses; dots that climb are refused here as well. */
export function checkPlace(place: Place): void {
	const climbs = place.name.split('/').some((part) => part === '..' || part === '.');
	if (!keyShape.test(place.name) || place.name.length > keyCharactersMax || climbs)
		throw refuse.key(place.name);
}

export async function findBucket(context: Context, id: string): Promise<Bucket> {
	const [row] = await asService(context, (q) =>
		q(
			`select coalesce(public, false) as open, file_size_limit::float8 as size_max,
				to_jsonb(allowed_mime_types) as types
			from storage.buckets where id = $1::text`,
			[id]
		)
	);
	if (!row) throw refuse.noBucket();
	return {
		public: row['open'] === true,
		sizeMax: typeof row['size_max'] === 'number' ? row['size_max'] : null,
		types: Array.isArray(row['types']) ? row['types'].map(String) : null
	};
}

/** Asks row security whether the caller may write there; nothing stays written. */
export async function askToWrite(context: Context, caller: Caller, probe: Probe): Promise<void> {
	try {
		await asCaller(context, caller, async (q) => {
			await tryToWrite(q, caller, probe);
			throw rolledBack;
		});
	} catch (error) {
		if (error !== rolledBack) throw error;
	}
}

async function tryToWrite(q: Query, caller: Caller, probe: Probe): Promise<void> {
	const owner = ownerOf(caller);
	const facts = { mimetype: probe.type ?? undefined, contentLength: probe.size ?? undefined };
	const values = [probe.bucket, probe.name, '1', uuidOrNull(owner), owner];
	const metadata = [JSON.stringify(facts), jsonOrNull(probe.userMetadata)];
	await q(probe.upsert ? replaceText : insertText, [...values, ...metadata]);
}

/**
 * Makes the stored version the current one, as the service, and answers the version it replaced.
 * The same version twice is the same success; another one under a name that is taken is refused.
 * The caller's right is asked for once more, under the lock: the bytes took their time, and what
 * was free to be put then may be somebody's to be replaced now.
 */
export function finishWriting(
	context: Context,
	done: Finished
): Promise<{ id: string; replaced: string | null }> {
	return asService(context, async (q) => {
		await q('select pg_advisory_xact_lock(hashtextextended($1::text, 0))', [
			`${done.bucket}/${done.name}`
		]);
		const current = await rowAt(q, done);
		if (current?.version === done.version) return { id: current.id, replaced: null };
		if (current && !done.upsert) throw refuse.exists();
		const { mimetype: type, size } = done.facts;
		await asCallerWithin(q, done.caller, () => tryToWrite(q, done.caller, { ...done, type, size }));
		const owner = ownerOf(done.caller);
		const [row] = await q(replaceText, [
			done.bucket,
			done.name,
			done.version,
			uuidOrNull(owner),
			owner,
			JSON.stringify(done.facts),
			jsonOrNull(done.userMetadata)
		]);
		return { id: String(row?.['id']), replaced: current?.version ?? null };
	});
}

/** The object as the caller may see it; hidden and missing look the same. */
export async function findObject(
	context: Context,
	caller: Caller | 'service',
	place: Place
): Promise<StoredObject> {
	const look = (q: Query) => rowAt(q, place);
	const found = await (caller === 'service'
		? asService(context, look)
		: asCaller(context, caller, look));
	if (!found) throw refuse.noObject();
	return found;
}

/** Deletes what the caller may delete, and answers those rows. */
export function deleteObjects(
	context: Context,
	caller: Caller,
	{ bucket, names }: { bucket: string; names: readonly string[] }
): Promise<StoredObject[]> {
	return asCaller(context, caller, async (q) => {
		await q(`select set_config('storage.allow_delete_query', 'true', true)`);
		const rows = await q(
			`delete from storage.objects o
			where o.bucket_id = $1::text
				and o.name in (select jsonb_array_elements_text($2::text::jsonb))
			returning to_jsonb(o) as object`,
			[bucket, JSON.stringify(names)]
		);
		return rows.map((row) => parseObject(row['object']));
	});
}

function ownerOf(caller: Caller): string | null {
	return caller.claims.sub ?? null;
}

async function rowAt(q: Query, place: Place): Promise<StoredObject | null> {
	const [row] = await q(
		`select to_jsonb(o) as object from storage.objects o
		where o.bucket_id = $1::text and o.name = $2::text`,
		[place.bucket, place.name]
	);
	return row ? parseObject(row['object']) : null;
}

/** The table's own row; `storage.sql` is its shape. */
function parseObject(row: unknown): StoredObject {
	return row as StoredObject;
}

function uuidOrNull(text: string | null): string | null {
	return text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : null;
}

function jsonOrNull(value: Record<string, unknown> | null): string | null {
	return value === null ? null : JSON.stringify(value);
}
