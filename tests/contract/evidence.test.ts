/** What a look opens at the desk: the bytes, with the reviewer's own token, and no link to them. */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDesk } from '../../src/lib/backend/desk-door.ts';
import { pngPicture } from '../fakes/papers.ts';
import { isHosted, openProject, type Project } from '../fakes/project.ts';

const bytes = pngPicture(4, 4);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const [application, review, file] = [randomUUID(), randomUUID(), randomUUID()];

let project: Project;
let rowan: { client: ReturnType<Project['client']>; token: string };
let key: string;

async function arrive() {
	const person = await project.person();
	const client = project.client();
	const { data } = await client.auth.signInWithPassword(person);
	return { id: person.id, client, token: data.session?.access_token ?? '' };
}

/** Avery's one file, sent and received, and rowan's claim on it. */
async function stage(avery: string, reviewer: string): Promise<void> {
	const sent = JSON.stringify([
		{ id: file, document: 'photo_id', name: 'x', type: 'image/png', sha256 }
	]);
	await project.local?.backend.db.q(`
		insert into app.roles (person, program, role) values ('${reviewer}', 'calmhsa', 'reviewer');
		insert into app.people (id) values ('${avery}'), ('${reviewer}') on conflict do nothing;
		insert into app.applications (id, person, program, edition, pathway, state)
		values ('${application}', '${avery}', 'calmhsa', 1, 'initial', 'in_review');
		insert into app.files (id, application_id, person, document, name, type, size, sha256, state, receipt)
		values ('${file}', '${application}', '${avery}', 'photo_id', 'x', 'image/png', ${bytes.length},
			'${sha256}', 'received', 'F-1');
		insert into app.submissions
			(application_id, part, revision, digest, fields, files, receipt, language)
		values ('${application}', 'application', 1, 'x', '{}', '${sent}', 'A-1', 'en');
		insert into app.reviews
			(id, application_id, program, part, revision, state, name, receipt, language, submitted_at)
		values ('${review}', '${application}', 'calmhsa', 'application', 1, 'claimed', 'Avery', 'A-1', 'en',
			now());
		insert into app.claims (review_id, application_id, reviewer, until)
		values ('${review}', '${application}', '${reviewer}', now() + interval '1 hour')`);
}

beforeAll(async () => {
	if (isHosted) return;
	project = await openProject({ kind: 'pglite' });
	const [avery, reviewer] = [await arrive(), await arrive()];
	rowan = reviewer;
	key = `${avery.id}/${sha256}.png`;
	const picture = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
	expect((await avery.client.storage.from('evidence').upload(key, picture)).error).toBeNull();
	await stage(avery.id, reviewer.id);
});
afterAll(() => project?.stop());

const evidence = () => rowan.client.storage.from('evidence');

describe.skipIf(isHosted)('[D4] evidence', () => {
	test('is not there for a reviewer who has not looked', async () => {
		expect((await evidence().download(key)).error).not.toBeNull();
	});

	test('is read at the desk after a look', async () => {
		const desk = createDesk({
			configure: async () => ({ url: project.url, key: project.key, demo: false }),
			token: async () => rowan.token,
			isOnline: () => true
		});
		const read = await desk.read(review, file);
		expect(read.type).toBe('image/png');
		expect(bytes.equals(new Uint8Array(read.bytes))).toBe(true);
	});

	test('goes out by no link, however short, and is on no list', async () => {
		expect((await evidence().createSignedUrl(key, 7 * 24 * 3600)).error).not.toBeNull();
		expect((await evidence().createSignedUrl(key, 1)).error).not.toBeNull();
		const { data } = await evidence().createSignedUrls([key], 60);
		expect(data?.map(({ signedUrl }) => signedUrl)).toEqual([null]);
		expect((await evidence().list(key.split('/')[0])).data).toEqual([]);
		expect((await evidence().download(key)).error).toBeNull();
	});
});
