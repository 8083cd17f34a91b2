import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openUploads } from '../../supabase/local/tus.ts';
import { startFileServer, type FileServer } from '../fakes/file-server.ts';
import { noise, openUploader, refusal, sendAndCut, type Uploader } from '../fakes/uploader.ts';

const avery = '0a000000-0000-4000-8000-000000000001';
const jordan = '0a000000-0000-4000-8000-000000000002';
const MiB = 1024 * 1024;
const policy = `create policy "own papers in" on storage.objects for insert to authenticated
	with check (bucket_id = 'papers' and (storage.foldername(name))[1] = auth.uid()::text
		and coalesce(metadata ->> 'mimetype', '') <> 'image/gif')`;

let server: FileServer;
let uploader: Uploader;

beforeAll(async () => {
	server = await startFileServer();
	uploader = openUploader(server, avery);
	await server.migrate(`
		insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
		values ('papers', 'papers', false, ${5 * MiB}, array['image/*', 'application/pdf']);
		${policy};
		create policy "own papers out" on storage.objects for select to authenticated
			using (bucket_id = 'papers' and (storage.foldername(name))[1] = auth.uid()::text);
		create policy "own papers away" on storage.objects for delete to authenticated
			using (bucket_id = 'papers' and (storage.foldername(name))[1] = auth.uid()::text);
	`);
});
afterAll(() => server.stop());

async function papersOf(person: string) {
	return (await server.client(person)).storage.from('papers');
}

describe('an upload that goes well', () => {
	test('arrives in chunks and is the object, byte for byte', async () => {
		const bytes = noise(3 * MiB + 17);
		const { done } = await uploader.send(`${avery}/whole.png`, bytes);
		await done;
		const { data } = await (await papersOf(avery)).download(`${avery}/whole.png`);
		expect(bytes.equals(new Uint8Array((await data?.arrayBuffer()) ?? new ArrayBuffer()))).toBe(
			true
		);
		const { data: known } = await (await papersOf(avery)).info(`${avery}/whole.png`);
		expect(known).toMatchObject({ size: bytes.length, contentType: 'image/png' });
	});

	test('is resumed by a new client where the old one stopped', async () => {
		const bytes = noise(4 * MiB);
		const stopped = Promise.withResolvers<string>();
		const first = await uploader.send(`${avery}/resumed.png`, bytes, {
			onChunkComplete: () =>
				void first.upload.abort().then(() => stopped.resolve(first.upload.url ?? ''))
		});
		const url = await stopped.promise;
		const offset = await uploader.offsetOf(url);
		expect(offset).toBeGreaterThanOrEqual(MiB);
		const asked: string[] = [];
		const { done } = await uploader.send(`${avery}/resumed.png`, bytes, {
			uploadUrl: url,
			onBeforeRequest: (request) => void asked.push(request.getMethod())
		});
		await done;
		expect(asked[0]).toBe('HEAD');
		expect(asked).not.toContain('POST');
		expect((await (await papersOf(avery)).info(`${avery}/resumed.png`)).data?.size).toBe(4 * MiB);
	});

	test('keeps what had arrived when the connection is cut inside a chunk', async () => {
		const url = await uploader.begin(`${avery}/cut.png`, MiB);
		// What the other end had not begun to read when the line was cut is rightly lost, and how soon a
		// busy machine begins nobody knows: each try waits twice as long before it cuts.
		let offset = 0;
		for (let restMs = 300; offset === 0 && restMs < 30_000; restMs *= 2) {
			const headers = await uploader.head(avery, 'application/offset+octet-stream');
			await sendAndCut(url, { ...headers, 'content-length': String(MiB) }, restMs);
			offset = await uploader.offsetOf(url);
		}
		expect(offset).toBeGreaterThan(0);
		expect(offset).toBeLessThanOrEqual(300_000);
		expect((await uploader.patch(url, offset, noise(MiB).subarray(offset))).status).toBe(204);
	}, 120_000);

	test('is told to be complete when the last answer was lost, and nothing doubles', async () => {
		const url = await uploader.begin(`${avery}/lost.png`, 1000);
		expect((await uploader.patch(url, 0, noise(1000))).status).toBe(204);
		expect(await uploader.offsetOf(url)).toBe(1000);
		expect((await uploader.patch(url, 1000, new Uint8Array())).status).toBe(204);
		const rows = await server.db.q(`select 1 from storage.objects where name like '%/lost.png'`);
		expect(rows).toHaveLength(1);
	});

	test('is completed by asking, when the server ended between last byte and row', async () => {
		const url = await uploader.begin(`${avery}/crash.png`, 1000);
		await server.db.q(`create function pg_temp.fail() returns trigger language plpgsql
			as $$ begin raise exception 'power cut'; end $$`);
		await server.db.q(`create trigger fail before insert on storage.objects for each row
			when (new.version <> '1') execute function pg_temp.fail()`);
		expect((await uploader.patch(url, 0, noise(1000))).status).toBe(500);
		await server.db.q('drop trigger fail on storage.objects');
		expect(server.lines.splice(0)).toHaveLength(1);
		expect(await uploader.offsetOf(url)).toBe(1000);
		expect((await (await papersOf(avery)).exists(`${avery}/crash.png`)).data).toBe(true);
	});

	test('a removed object does not come back when its upload is asked about', async () => {
		const url = await uploader.begin(`${avery}/gone.png`, 4);
		await uploader.patch(url, 0, noise(4));
		await (await papersOf(avery)).remove([`${avery}/gone.png`]);
		await uploader.offsetOf(url);
		expect((await (await papersOf(avery)).exists(`${avery}/gone.png`)).data).toBe(false);
	});
});

describe('an upload that is refused', () => {
	test("under another person's folder", async () => {
		const sent = await uploader.send(`${jordan}/a.png`, noise(8));
		expect(await refusal(sent)).toEqual([403, 'new row violates row-level security policy']);
	});

	test('of a type or a size that the bucket does not take, before any byte is kept', async () => {
		const type = { bucketName: 'papers', objectName: `${avery}/a.txt`, contentType: 'text/html' };
		const wrongType = await uploader.send(`${avery}/a.txt`, noise(8), { metadata: type });
		expect(await refusal(wrongType)).toEqual([415, 'mime type text/html is not supported']);
		const tooBig = await uploader.send(`${avery}/big.png`, noise(5 * MiB + 4));
		expect(await refusal(tooBig)).toEqual([413, 'Maximum size exceeded\n']);
	});

	test('under a name that is taken', async () => {
		await (
			await uploader.send(`${avery}/taken.png`, noise(8))
		).done;
		const again = await uploader.send(`${avery}/taken.png`, noise(8));
		expect(await refusal(again)).toEqual([409, 'The resource already exists']);
	});

	test('four at once under one name: one wins and the others are duplicates', async () => {
		const sends = await Promise.all(
			[1, 2, 3, 4].map(() => uploader.send(`${avery}/race.png`, noise(MiB)))
		);
		const ends = await Promise.allSettled(sends.map(({ done }) => done));
		const won = ends.filter(({ status }) => status === 'fulfilled');
		expect(won).toHaveLength(1);
	});

	test.each(['../keys.json', `${avery}/../${jordan}/a.png`, 'a\u0000b', 'ü.png'])(
		'under the name %j',
		async (name) => {
			const [status] = await refusal(await uploader.send(name, noise(8)));
			expect(status).toBe(400);
		}
	);

	test('without a token, or with one that has ended', async () => {
		for (const authorization of ['', `Bearer ${await server.token(avery, -5)}`]) {
			const [status, body] = await refusal(
				await uploader.send(`${avery}/a.png`, noise(8), { headers: { authorization } })
			);
			expect(status).toBe(400);
			expect(body).toContain('"code":"AccessDenied"');
		}
	});

	test('when its length is not said', async () => {
		const answer = await fetch(`${server.url}/storage/v1/upload/resumable`, {
			method: 'POST',
			headers: { ...(await uploader.head(avery)), 'upload-defer-length': '1' }
		});
		expect(answer.status).toBe(400);
	});
});

describe('a part that is refused', () => {
	test('at the wrong offset, changing nothing', async () => {
		const url = await uploader.begin(`${avery}/offset.png`, 100);
		expect((await uploader.patch(url, 0, noise(40))).status).toBe(204);
		expect((await uploader.patch(url, 20, noise(40))).status).toBe(409);
		expect(await uploader.offsetOf(url)).toBe(40);
	});

	test('with more bytes than were announced', async () => {
		const url = await uploader.begin(`${avery}/more.png`, 100);
		expect((await uploader.patch(url, 0, noise(104))).status).toBe(413);
		expect(await uploader.offsetOf(url)).toBe(0);
	});

	test('from another person, who is not even told that it exists', async () => {
		const url = await uploader.begin(`${avery}/mine.png`, 100);
		expect(await uploader.offsetOf(url, jordan)).toBe(404);
		expect((await uploader.patch(url, 0, noise(100), jordan)).status).toBe(404);
		const removed = await fetch(url, { method: 'DELETE', headers: await uploader.head(jordan) });
		expect(removed.status).toBe(404);
		expect(await uploader.offsetOf(url)).toBe(0);
	});

	test('when the right to write was taken away in between', async () => {
		const url = await uploader.begin(`${avery}/dropped.png`, 100);
		expect((await uploader.patch(url, 0, noise(40))).status).toBe(204);
		await server.migrate('drop policy "own papers in" on storage.objects');
		expect((await uploader.patch(url, 40, noise(60))).status).toBe(403);
		await server.migrate(policy);
		expect((await (await papersOf(avery)).exists(`${avery}/dropped.png`)).data).toBe(false);
		expect((await uploader.patch(url, 40, noise(60))).status).toBe(204);
	});

	test('of an upload that nobody began, or that is no upload', async () => {
		const id = Buffer.from(`papers/x/${crypto.randomUUID()}`).toString('base64url');
		const base = `${server.url}/storage/v1/upload/resumable`;
		for (const last of [id, '..%2f..%2fkeys', 'x'])
			expect(await uploader.offsetOf(`${base}/${last}`)).toBe(404);
	});
});

describe('what piles up', () => {
	test('an upload that is too old is gone', async () => {
		const uploads = openUploads(server.context, server.files, 1);
		const url = `${server.url}/storage/v1/upload/resumable`;
		const name = btoa(`${avery}/old.png`);
		const told = `bucketName ${btoa('papers')},objectName ${name},contentType ${btoa('image/png')}`;
		const headers = await uploader.head(avery);
		const more = { ...headers, 'upload-length': '9', 'upload-metadata': told };
		const begun = await uploads(new Request(url, { method: 'POST', headers: more }));
		const address = begun?.headers.get('location') ?? '';
		await new Promise((resolve) => setTimeout(resolve, 20));
		const asked = await uploads(new Request(address, { method: 'HEAD', headers }));
		expect(asked?.status).toBe(410);
	});

	test('one person cannot begin without end', async () => {
		const answers: string[] = [];
		for (let i = 0; i < 60 && answers.at(-1) !== '429'; i++)
			answers.push(await uploader.begin(`${jordan}/${i}.png`, 5 * MiB, jordan));
		expect(answers.at(-1)).toBe('429');
	});

	test('nothing went wrong inside', () => {
		expect(server.lines).toEqual([]);
	});
});
