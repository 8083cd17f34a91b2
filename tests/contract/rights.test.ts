/** The right to write is asked for again when the bytes have come: both take their time. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFileServer, type FileServer } from '../fakes/file-server.ts';
import { noise, openUploader, refusal, type Uploader } from '../fakes/uploader.ts';

const avery = '0a000000-0000-4000-8000-000000000001';

let server: FileServer;
let uploader: Uploader;
/** Puts and reads, but replaces nothing. */
const policies = `
	create policy "own papers in" on storage.objects for insert to authenticated
		with check (bucket_id = 'papers' and (storage.foldername(name))[1] = auth.uid()::text);
	create policy "own papers out" on storage.objects for select to authenticated
		using (bucket_id = 'papers' and (storage.foldername(name))[1] = auth.uid()::text)`;

beforeAll(async () => {
	server = await startFileServer();
	uploader = openUploader(server, avery);
	await server.migrate(`
		insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
		values ('papers', 'papers', false, 1000000, array['image/png']);
		${policies};
	`);
});
afterAll(() => server.stop());

const textAt = async (name: string) => {
	const { data } = await (await server.client(avery)).storage.from('papers').download(name);
	return (await data?.text()) ?? null;
};

/** Begins to send in one request, and goes on when told to. */
async function sendSlowly(name: string, headers: Record<string, string> = {}) {
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	const sending = request(`${server.url}/storage/v1/object/papers/${name}`, {
		method: 'POST',
		headers: { ...(await uploader.head()), ...headers, 'content-length': '6' }
	});
	sending.on('error', reject).on('response', (answer) => {
		answer.resume();
		resolve(answer.statusCode ?? 0);
	});
	sending.write('new');
	await new Promise((later) => setTimeout(later, 300));
	return {
		finish: () => {
			sending.end('new');
			return promise;
		}
	};
}

describe('bytes that took their time', () => {
	test('do not replace what came under their name meanwhile', async () => {
		const name = `${avery}/slow.png`;
		const slow = await sendSlowly(name, { 'x-upsert': 'true' });
		await (
			await uploader.send(name, Buffer.from('first'))
		).done;
		expect(await slow.finish()).toBeGreaterThanOrEqual(400);
		expect(await textAt(name)).toBe('first');
	});

	test('are not kept when the right was taken away meanwhile', async () => {
		const name = `${avery}/late.png`;
		const slow = await sendSlowly(name);
		await server.migrate('drop policy "own papers in" on storage.objects');
		expect(await slow.finish()).toBeGreaterThanOrEqual(400);
		await server.migrate(policies.split(';')[0] ?? '');
		expect(await textAt(name)).toBeNull();
	});
});

describe('an upload that is whole and not yet there', () => {
	const begin = async (name: string) => {
		const url = await uploader.begin(name, 6);
		await server.db.q(`create function public.fail() returns trigger language plpgsql
			as $$ begin raise exception 'power cut'; end $$`);
		await server.db.q(`create trigger fail before insert on storage.objects for each row
			when (new.version <> '1') execute function public.fail()`);
		expect((await uploader.patch(url, 0, Buffer.from('second'))).status).toBe(500);
		await server.db.q('drop trigger fail on storage.objects');
		await server.db.q('drop function public.fail');
		server.lines.splice(0);
		return url;
	};

	test('replaces nothing by being asked about', async () => {
		const name = `${avery}/asked.png`;
		const url = await begin(name);
		await (
			await uploader.send(name, Buffer.from('first'))
		).done;
		const headers = { ...(await uploader.head()), 'x-upsert': 'true' };
		expect((await fetch(url, { method: 'HEAD', headers })).ok).toBe(false);
		expect(await textAt(name)).toBe('first');
	});
});

describe('an upload that does not say what it is', () => {
	test('is of no type that the bucket takes', async () => {
		const metadata = { bucketName: 'papers', objectName: `${avery}/untold.png` };
		const sent = await uploader.send(metadata.objectName, noise(8), { metadata });
		const type = 'application/octet-stream';
		expect(await refusal(sent)).toEqual([415, `mime type ${type} is not supported`]);
	});
});

test('nothing went wrong inside', () => {
	expect(server.lines).toEqual([]);
});
