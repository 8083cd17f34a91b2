/** A body that never says how long it is may not fill the memory. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHosted, openProject, type Project } from '../fakes/project.ts';

let project: Project;

beforeAll(async () => {
	if (!isHosted) project = await openProject();
});
afterAll(() => project?.stop());

const MiB = 1024 * 1024;

/** In chunks, so that no length is announced. */
function chunks(bytes: number): ReadableStream<Uint8Array> {
	let left = bytes;
	return new ReadableStream({
		pull(controller) {
			if (left <= 0) return controller.close();
			controller.enqueue(new Uint8Array(Math.min(left, MiB)).fill(32));
			left -= MiB;
		}
	});
}

describe.skipIf(isHosted)('a body without end', () => {
	test.each<[string, number]>([
		['/rest/v1/rpc/my_role', 5],
		['/auth/v1/signup', 2],
		['/functions/v1/receive-file', 2],
		['/demo-openid/google', 1],
		['/mailbox/send', 2],
		['/storage/v1/object/list/evidence', 3]
	])('at %s is too large after %i MiB', async (path, mebibytes) => {
		const answer = await fetch(`${project.url}${path}`, {
			method: 'POST',
			headers: {
				apikey: project.key,
				authorization: `Bearer ${project.serviceKey}`,
				origin: project.url
			},
			body: chunks(mebibytes * MiB),
			...{ duplex: 'half' }
		});
		const body = await answer.text();
		const isTooLarge = answer.status === 413 || body.includes('"statusCode":"413"');
		expect([path, answer.status, isTooLarge]).toEqual([path, answer.status, true]);
	});

	test('of a moderate size is read as before', async () => {
		const words = ' '.repeat(MiB);
		const answer = await fetch(`${project.url}/rest/v1/rpc/review_queue`, {
			method: 'POST',
			headers: { apikey: project.key, 'content-type': 'application/json' },
			body: `{"p_program":"x","p_filter":{},"p_after":null,"p_limit":1}${words}`
		});
		expect(answer.status).toBe(401);
	});
});
