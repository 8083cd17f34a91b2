/** What people in the simulation do; each act is one that the app offers. */
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { sectionQuestions } from '../../src/lib/domain/form.ts';
import { contentDigest } from '../../src/lib/store/digest.ts';
import { textOf } from '../../src/lib/sync/text.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { Device } from './device.ts';
import type { Server } from './server.ts';
import { studyActs } from './study-acts.ts';
import type { Act, World } from './study-acts.ts';

const complete = calmhsa.examples.find((example) => example.missing === undefined);
const partPaths = calmhsa.sections
	.filter((section) => section.part === 'application')
	.flatMap((section) => sectionQuestions(section).map((question) => question.path));
const partDocuments = calmhsa.sections
	.filter((section) => section.part === 'application')
	.flatMap((section) => section.documents)
	.filter((id) => complete?.documents.includes(id));

export const applicantActs: readonly [Act, ...Act[]] = [
	start,
	answerOne,
	answerOne,
	answerOne,
	fillAll,
	fillAll,
	submit,
	submit,
	submit,
	withdraw,
	...studyActs,
	rename,
	readNotification,
	nonsense
];
export const reviewerActs: readonly [Act, ...Act[]] = [claim, claim, decide, decide, release];

async function mine(device: Device) {
	const rows = await device.view('applications');
	const own = rows.filter((row) => row['person'] === device.person);
	return own.find((row) => row['state'] !== 'withdrawn') ?? null;
}

export async function start(device: Device, { random }: World): Promise<void> {
	const isBusy = (await mine(device)) !== null;
	if (isBusy && random.chance(0.95)) return;
	const application = random.uuid();
	const pathway = calmhsa.pathways[0]?.id ?? '';
	await device.run('application.start', { application, program: 'calmhsa', edition: 1, pathway });
}

async function answerOne(device: Device, { random }: World): Promise<void> {
	const row = await mine(device);
	if (!row) return;
	const path = partPaths[random.below(partPaths.length)] ?? '';
	const value: Json = random.chance(0.02) ? 'x'.repeat(5000) : (complete?.fields[path] ?? 'Avery');
	await device.run('application.answer', { application: textOf(row['id']), path, value });
}

async function fillAll(device: Device, { server }: World): Promise<void> {
	const row = await mine(device);
	if (!row || !complete) return;
	const application = textOf(row['id']);
	for (const [path, value] of Object.entries(complete.fields)) {
		if (partPaths.includes(path)) {
			await device.run('application.answer', { application, path, value });
		}
	}
	for (const document of partDocuments) await attach(device, { server, application, document });
}

/** As after an upload: the bytes are in storage before the command is queued (U2). */
async function attach(
	device: Device,
	{ server, application, document }: { server: Server; application: string; document: string }
): Promise<void> {
	const sha256 = contentDigest([application, document]);
	await server.db.q(
		`insert into storage.objects (bucket_id, name, metadata) values ('evidence', $1, $2)
		on conflict do nothing`,
		[`${device.person}/${sha256}.pdf`, JSON.stringify({ size: 1000, mimetype: 'application/pdf' })]
	);
	await device.run('file.attach', {
		file: `${sha256.slice(0, 8)}-0000-4000-8000-${sha256.slice(8, 20)}`,
		application,
		document,
		name: `${document}.pdf`,
		type: 'application/pdf',
		size: 1000,
		sha256,
		warnings: []
	});
}

/** Submits what this device shows: the truth, or something that another device has changed. */
async function submit(device: Device): Promise<void> {
	const row = await mine(device);
	if (!row) return;
	const application = textOf(row['id']);
	const fields = (await device.view('fields')).filter((one) => one['application_id'] === row['id']);
	const edits = fields
		.map((field) => ({ path: textOf(field['path']), edit: textOf(field['edit']) }))
		.filter(({ path }) => partPaths.includes(path))
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, edit }) => `${path}=${edit}\n`);
	const files = [...partDocuments].sort().map((document) => {
		const sha256 = contentDigest([application, document]);
		return `document:${document}=${sha256}\n`;
	});
	const digest = contentDigest([...edits, ...files]);
	const revision = Number(row['revision']);
	await device.run('application.submit', { application, digest, revision });
}

async function withdraw(device: Device, { random }: World): Promise<void> {
	const row = await mine(device);
	if (!row || random.chance(0.9)) return;
	const revision = Number(row['revision']);
	await device.run('application.withdraw', { application: textOf(row['id']), revision });
}

async function rename(device: Device, { random }: World): Promise<void> {
	await device.run('person.set', { name: random.pick(['Avery', 'Av', 'A. Reed']) });
}

async function readNotification(device: Device): Promise<void> {
	const [unread] = (await device.view('notifications')).filter((row) => row['read_at'] === null);
	if (unread) await device.run('notification.read', { notification: textOf(unread['id']) });
}

/** A command about something that is not there is refused, and blocks nobody. */
async function nonsense(device: Device, { random }: World): Promise<void> {
	if (random.chance(0.7)) return;
	const application = random.uuid();
	await device.run('application.answer', { application, path: 'identity/first_name', value: 'x' });
}

type Line = { id: string; application_id: string; state: string; revision: number };

async function queue(device: Device, { server }: World): Promise<Line[]> {
	const page = await server
		.call<{ rows: Line[] }>(device.person, 'review_queue', {
			p_program: 'calmhsa',
			p_filter: '{}',
			p_after: null,
			p_limit: 50
		})
		.catch(() => ({ rows: [] }));
	return page.rows;
}

async function claim(device: Device, world: World): Promise<void> {
	const lines = (await queue(device, world)).filter((one) => one.state === 'received');
	const line = lines[world.random.below(Math.max(1, lines.length))];
	if (!line) return;
	await device.run('review.claim', { review: line.id, application: line.application_id });
}

async function decide(device: Device, world: World): Promise<void> {
	const held = (await device.view('claims')).filter((row) => row['state'] === 'held');
	const claim = held[world.random.below(Math.max(1, held.length))];
	if (!claim) return;
	const line = (await queue(device, world)).find((one) => one.id === claim['review_id']);
	const reason = calmhsa.reasons.find((one) => one.part === 'application');
	const kind = world.random.pick(['approve', 'change', 'change', 'deny']);
	await device.run('review.decide', {
		review: textOf(claim['review_id']),
		application: textOf(claim['application_id']),
		revision: line?.revision ?? 1,
		kind,
		reasons: kind === 'approve' ? [] : [{ code: reason?.code ?? '', note: 'Look at it again' }],
		note: '',
		checklist: {}
	});
}

async function release(device: Device): Promise<void> {
	const [held] = (await device.view('claims')).filter((row) => row['state'] === 'held');
	if (!held) return;
	const application = textOf(held['application_id']);
	await device.run('review.release', { review: textOf(held['review_id']), application });
}
