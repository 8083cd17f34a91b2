import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFileServer, type FileServer } from '../fakes/file-server.ts';

const avery = '0a000000-0000-4000-8000-000000000001';
const jordan = '0a000000-0000-4000-8000-000000000002';
const rowan = '0b000000-0000-4000-8000-000000000001';
const bytes = new TextEncoder().encode('0123456789abcdefghij');
const picture = new Blob([bytes], { type: 'image/png' });

let server: FileServer;

beforeAll(async () => {
	server = await startFileServer();
	await server.migrate(`
		insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
		values ('papers', 'papers', false, 1000, array['image/png', 'text/*']);
		create table public.looks (reviewer uuid, key text, at timestamptz);
		grant select on public.looks to authenticated;
		create policy "own papers in" on storage.objects for insert to authenticated
			with check (bucket_id = 'papers' and (storage.foldername(name))[1] = auth.uid()::text);
		create policy "own papers out" on storage.objects for select to authenticated
			using (bucket_id = 'papers' and (storage.foldername(name))[1] = auth.uid()::text);
		create policy "own papers away" on storage.objects for delete to authenticated
			using (bucket_id = 'papers' and (storage.foldername(name))[1] = auth.uid()::text);
		create policy "looked at" on storage.objects for select to authenticated
			using (exists (select from public.looks l where l.key = name
				and l.reviewer = auth.uid() and l.at > now() - interval '10 minutes'));
	`);
	const { error } = await (await papersOf(avery)).upload(`${avery}/one.png`, picture);
	expect(error).toBeNull();
});
afterAll(() => server.stop());

async function papersOf(person?: string) {
	return (await server.client(person)).storage.from('papers');
}
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
	return fetch(`${server.url}/storage/v1${path}`, { headers, method });
}
async function bearer(person: string, seconds?: number) {
	return { authorization: `Bearer ${await server.token(person, seconds)}` };
}

describe('who may read', () => {
	test('the owner downloads what was uploaded', async () => {
		const { data } = await (await papersOf(avery)).download(`${avery}/one.png`);
		expect(await data?.text()).toBe('0123456789abcdefghij');
		expect(data?.type).toBe('image/png');
	});

	test.each([
		['a stranger', jordan],
		['a reviewer who has not looked', rowan],
		['nobody', undefined]
	])('%s is told that there is no such object', async (_who, person) => {
		const papers = await papersOf(person);
		const { error } = await papers.download(`${avery}/one.png`);
		expect(error?.status).toBe(400);
		const signed = await papers.createSignedUrl(`${avery}/one.png`, 60);
		expect(signed.error?.message).toBe('Object not found');
		expect((await papers.info(`${avery}/one.png`)).error?.message).toBe('Object not found');
		expect((await papers.list(avery)).data).toEqual([]);
	});

	test('a reviewer reads for ten minutes after a look was recorded', async () => {
		const look = (age: string) =>
			server.db.q(
				`insert into public.looks values ('${rowan}', '${avery}/one.png', now() - ${age})`
			);
		await look("interval '11 minutes'");
		expect((await (await papersOf(rowan)).download(`${avery}/one.png`)).error).not.toBeNull();
		await look("interval '1 minute'");
		expect((await (await papersOf(rowan)).download(`${avery}/one.png`)).error).toBeNull();
		await server.db.q('delete from public.looks');
	});

	test('an expired or forged token reads nothing, and writes nothing', async () => {
		const path = `/object/papers/${avery}/one.png`;
		expect(await (await get(path, await bearer(avery, -5))).json()).toMatchObject({
			code: 'NoSuchBucket'
		});
		const other = await server.keys.sign({ role: 'service_role' }, 60);
		const forged = `${other.split('.').slice(0, 2).join('.')}.${'A'.repeat(43)}`;
		expect((await get(path, { authorization: `Bearer ${forged}` })).status).toBe(400);
		const late = await get(path, await bearer(avery, -5), 'POST');
		expect(await late.json()).toMatchObject({ statusCode: '403', code: 'AccessDenied' });
	});
});

describe('who may write', () => {
	test("nobody writes under another person's folder", async () => {
		for (const person of [jordan, rowan]) {
			const { error } = await (await papersOf(person)).upload(`${avery}/two.png`, picture);
			expect(error).toMatchObject({
				statusCode: '403',
				message: 'new row violates row-level security policy'
			});
		}
		const { error } = await (await papersOf()).upload(`${avery}/two.png`, picture);
		expect(error).not.toBeNull();
	});

	test('the same name twice is a duplicate, and the first bytes stay', async () => {
		const other = new Blob(['other'], { type: 'image/png' });
		const { error } = await (await papersOf(avery)).upload(`${avery}/one.png`, other);
		expect(error).toMatchObject({ statusCode: '409', message: 'The resource already exists' });
		const { data } = await (await papersOf(avery)).download(`${avery}/one.png`);
		expect(data?.size).toBe(20);
	});

	test('raw bodies and forms are both understood', async () => {
		const papers = await papersOf(avery);
		const options = { contentType: 'text/plain', metadata: { page: 1 } };
		expect((await papers.upload(`${avery}/raw.txt`, bytes.buffer, options)).error).toBeNull();
		const { data } = await papers.info(`${avery}/raw.txt`);
		expect(data).toMatchObject({ size: 20, contentType: 'text/plain', metadata: { page: 1 } });
	});

	test('too many bytes are refused, announced or not, and leave nothing', async () => {
		const big = new Uint8Array(1001);
		const papers = await papersOf(avery);
		const form = await papers.upload(`${avery}/big.png`, new Blob([big], { type: 'image/png' }));
		expect(form.error).toMatchObject({ statusCode: '413' });
		const chunked = await fetch(`${server.url}/storage/v1/object/papers/${avery}/big.png`, {
			method: 'POST',
			headers: { ...(await bearer(avery)), 'content-type': 'image/png' },
			body: new Blob([big]).stream(),
			duplex: 'half'
		} as RequestInit);
		expect(await chunked.json()).toMatchObject({ code: 'EntityTooLarge' });
		expect((await papers.exists(`${avery}/big.png`)).data).toBe(false);
	});

	test('a type that the bucket does not take is refused', async () => {
		const page = new Blob(['<script>'], { type: 'application/x-html' });
		const { error } = await (await papersOf(avery)).upload(`${avery}/page`, page);
		expect(error).toMatchObject({ statusCode: '415' });
	});

	test.each(['%2e%2e/%2e%2e/keys.json', 'a/%2e%2e/b', 'ümlaut.png', 'a%00b', 'a%5Cb'])(
		'the name %s is refused',
		async (name) => {
			const path = `/object/papers/${avery}/${name}`;
			const answer = await get(path, await bearer(avery), 'POST');
			expect(answer.status).toBe(400);
		}
	);

	test('an unknown bucket does not exist', async () => {
		const { storage } = await server.client(avery);
		const { error } = await storage.from('elsewhere').upload(`${avery}/a.png`, picture);
		expect(error?.message).toBe('Bucket not found');
	});
});

describe('what goes out', () => {
	const path = () => `/object/authenticated/papers/${avery}/one.png`;

	test.each([
		['bytes=0-3', 206, '0123', 'bytes 0-3/20'],
		['bytes=15-', 206, 'fghij', 'bytes 15-19/20'],
		['bytes=-2', 206, 'ij', 'bytes 18-19/20'],
		['bytes=20-', 416, '', 'bytes */20'],
		['lines=1-2', 200, '0123456789abcdefghij', null]
	])('a range of %s answers %i', async (...[range, status, text, told]) => {
		const answer = await get(path(), { ...(await bearer(avery)), range });
		expect([answer.status, await answer.text()]).toEqual([status, text]);
		expect(answer.headers.get('content-range')).toBe(told);
	});

	test('nothing that goes out can run', async () => {
		const html = new Blob(['<script>'], { type: 'text/html' });
		await (await papersOf(avery)).upload(`${avery}/page.html`, html);
		const answer = await get(`/object/papers/${avery}/page.html`, await bearer(avery));
		const headers = Object.fromEntries(answer.headers);
		expect(headers).toMatchObject({
			'content-type': 'text/plain',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "sandbox; default-src 'none'",
			'content-disposition': 'attachment'
		});
	});

	test('a signed link opens one object until it ends', async () => {
		const papers = await papersOf(avery);
		const { data } = await papers.createSignedUrl(`${avery}/one.png`, 60);
		const url = data?.signedUrl ?? '';
		expect(await (await fetch(url)).text()).toBe('0123456789abcdefghij');
		const elsewhere = await fetch(url.replace('one.png', 'raw.txt'));
		expect(await elsewhere.json()).toMatchObject({ code: 'InvalidJWT' });
		expect((await fetch(url.slice(0, -3) + 'xyz')).status).toBe(400);
		const brief = await papers.createSignedUrl(`${avery}/one.png`, 1);
		await new Promise((resolve) => setTimeout(resolve, 2100));
		expect((await fetch(brief.data?.signedUrl ?? '')).status).toBe(400);
	});

	test("a link's token is nobody's token, and a person's token is no link", async () => {
		const { data } = await (await papersOf(avery)).createSignedUrl(`${avery}/one.png`, 60);
		const link = new URL(data?.signedUrl ?? '').searchParams.get('token') ?? '';
		const answer = await get(path(), { authorization: `Bearer ${link}` });
		expect(await answer.json()).toMatchObject({ code: 'NoSuchBucket' });
		const token = await server.token(avery);
		const opened = await get(`/object/sign/papers/${avery}/one.png?token=${token}`);
		expect(opened.status).toBe(400);
	});
});

describe('listing and removing', () => {
	test('a listing shows files and folders of the level that was asked for', async () => {
		const papers = await papersOf(avery);
		await papers.upload(`${avery}/deep/er.png`, picture);
		const { data } = await papers.list(avery, { sortBy: { column: 'name', order: 'asc' } });
		expect(data?.map(({ name, id }) => [name, id === null])).toEqual([
			['deep', true],
			['one.png', false],
			['page.html', false],
			['raw.txt', false]
		]);
	});

	test('removing takes only what the caller may delete', async () => {
		const strangers = await (await papersOf(jordan)).remove([`${avery}/raw.txt`]);
		expect(strangers.data).toEqual([]);
		const { data } = await (await papersOf(avery)).remove([`${avery}/raw.txt`]);
		expect(data?.map(({ name }) => name)).toEqual([`${avery}/raw.txt`]);
		expect((await (await papersOf(avery)).exists(`${avery}/raw.txt`)).data).toBe(false);
	});

	test('rows are not deleted past the service', async () => {
		await expect(server.migrate('delete from storage.objects where false')).rejects.toMatchObject({
			code: '42501'
		});
	});

	test('nothing went wrong inside', () => {
		expect(server.lines).toEqual([]);
	});
});
