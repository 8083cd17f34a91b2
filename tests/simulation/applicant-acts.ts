/** What applicants in the simulation do with their application; each act is one that the app offers. */
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { sectionQuestions } from '../../src/lib/domain/form.ts';
import type { Part } from '../../src/lib/domain/states.ts';
import { keepFile } from '../../src/lib/store/uploads.ts';
import { waitToSubmit } from '../../src/lib/store/waiting.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { pdf } from '../fakes/files.ts';
import { ownApplication, programs, textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import { firstQueue, renewed } from './apps.ts';
import { sha256 } from './bucket.ts';
import type { ProgramId } from './cast.ts';
import { oneOf } from './chance.ts';
import type { Device } from './device.ts';

export const applicantActs: Readonly<Record<string, Act>> = {
	start,
	answer,
	fill: (device, scene) => fill(device, scene),
	attach,
	submit: (device, scene) => submit(device, scene),
	finish,
	withdraw,
	poison,
	rename,
	read,
	nonsense,
	old_queue: oldQueue
};

async function start(device: Device, { random, programOf }: Scene): Promise<void> {
	if ((await ownApplication(device)) !== null && random.chance(0.9)) return;
	const program = programOf(device);
	const { edition, pathways } = programs[program];
	await device.run('application.start', {
		application: random.uuid(),
		program,
		edition,
		pathway: pathways[0]?.id ?? ''
	});
}

async function answer(device: Device, { random, programOf }: Scene): Promise<void> {
	const row = await ownApplication(device);
	const answers = await answersFor(device, programOf(device), 'application');
	const [path, usual] = oneOf(random, answers) ?? [];
	if (!row || path === undefined || usual === undefined) return;
	const value = random.chance(0.02) ? 'x'.repeat(5000) : random.chance(0.2) ? 'Av' : usual;
	await device.run('application.answer', { application: textIn(row, 'id'), path, value });
}

/** Every answer of a part, and what it asks to be attached. */
async function fill(device: Device, scene: Scene, only: Part | null = null): Promise<void> {
	const row = await ownApplication(device);
	if (!row) return;
	const application = textIn(row, 'id');
	const part = only ?? partOf(scene, device);
	for (const [path, value] of await answersFor(device, scene.programOf(device), part)) {
		await device.run('application.answer', { application, path, value });
	}
	for (const document of contentOf(scene.programOf(device), part).documents) {
		await attachOne(device, scene, { application, document });
	}
}

async function attach(device: Device, scene: Scene): Promise<void> {
	const row = await ownApplication(device);
	const { documents } = contentOf(scene.programOf(device), 'application');
	const document = oneOf(scene.random, documents);
	if (!row || document === undefined) return;
	const application = textIn(row, 'id');
	const held = (await device.view('files')).filter((one) => one['document'] === document);
	const old = oneOf(scene.random, held);
	if (old && scene.random.chance(0.2)) {
		await device.run('file.remove', { application, file: textIn(old, 'id') });
	} else await attachOne(device, scene, { application, document });
}

/** As when a file was picked: its bytes lie here before anything else happens (U1). */
export async function attachOne(
	device: Device,
	{ random }: Scene,
	{ application, document }: { application: string; document: string }
): Promise<void> {
	const file = random.uuid();
	const bytes = new Uint8Array(pdf(1, `${document} ${file}`));
	const hash = sha256(bytes);
	const about = { file, application, document, name: `${document}.pdf`, sha256: hash };
	const more = { type: 'application/pdf', size: bytes.length, warnings: [], at: device.now() };
	await device.attempt(({ tables }) =>
		keepFile(tables, { ...about, ...more, state: 'waiting' }, bytes.buffer)
	);
	const kept = await device.tables.read(['uploads'], (reader) => reader.get('uploads', file));
	if (kept) device.attached.set(file, hash);
}

/** Fixed when it is pressed, and sent once its files are on their way (U5). */
async function submit(device: Device, scene: Scene, only: Part | null = null): Promise<void> {
	const row = await ownApplication(device);
	if (!row) return;
	const part = only ?? partOf(scene, device);
	const asked = {
		name:
			part === 'application' ? ('application.submit' as const) : ('certificate.submit' as const),
		application: textIn(row, 'id'),
		content: contentOf(scene.programOf(device), part),
		at: device.now()
	};
	await device.attempt(({ tables }) => waitToSubmit(tables, asked));
	await device.attempt(({ uploads }) => uploads.release());
}

/** Everything that is asked for, in one evening. */
async function finish(device: Device, scene: Scene): Promise<void> {
	const part = partOf(scene, device);
	await fill(device, scene, part);
	await device.cycle();
	await submit(device, scene, part);
	await device.cycle();
}

async function withdraw(device: Device): Promise<void> {
	const row = await ownApplication(device);
	if (!row) return;
	const revision = Number(row['revision']);
	await device.run('application.withdraw', { application: textIn(row, 'id'), revision });
}

/** One word that the server cannot take while it is broken. */
async function poison(device: Device): Promise<void> {
	const row = await ownApplication(device);
	if (!row) return;
	const path = 'identity/first_name';
	await device.run('application.answer', { application: textIn(row, 'id'), path, value: 'poison' });
}

async function rename(device: Device, { random }: Scene): Promise<void> {
	await device.run('person.set', { name: random.pick(['Avery', 'Av', 'A. Reed']) });
}

async function read(device: Device): Promise<void> {
	const [unread] = (await device.view('notifications')).filter((row) => row['read_at'] === null);
	if (unread) await device.run('notification.read', { notification: textIn(unread, 'id') });
}

/** A command about something that is not there is refused, and blocks nobody. */
async function nonsense(device: Device, { random }: Scene): Promise<void> {
	const application = random.uuid();
	await device.run('application.answer', { application, path: 'identity/first_name', value: 'x' });
}

/** What the first version of the app would have queued here, word for word. */
async function oldQueue(device: Device, { random }: Scene): Promise<void> {
	const row = await ownApplication(device);
	if (!row || device.version !== 'first') return;
	const usual = ['application.answer', 'person.set', 'card.review', 'card.undo', 'chapter.read'];
	for (const { name, args } of firstQueue.filter((entry) => usual.includes(entry.name))) {
		const ours = renewed(args, textIn(row, 'id'), () => random.uuid());
		await device.run(name, ours);
	}
}

function partOf({ random, programOf }: Scene, device: Device): Part {
	const hasBoth = programOf(device) === 'calmhsa';
	return hasBoth && random.chance(0.3) ? 'certificate' : 'application';
}

function contentOf(program: ProgramId, part: Part) {
	const sections = programs[program].sections.filter((section) => section.part === part);
	const attached = complete(program)?.documents ?? [];
	return {
		paths: sections.flatMap((section) => sectionQuestions(section).map(({ path }) => path)),
		documents: sections.flatMap(({ documents }) => documents).filter((id) => attached.includes(id))
	};
}

function complete(program: ProgramId) {
	return programs[program].examples.find((example) => example.missing === undefined);
}

/** The complete example's, with a class that this device knows of. */
async function answersFor(
	device: Device,
	program: ProgramId,
	part: Part
): Promise<[path: string, value: Json][]> {
	const { paths } = contentOf(program, part);
	const classes = (await device.view('classes')).filter((row) => row['state'] === 'planned');
	const chosen = classes.find((row) => row['program'] === massachusetts.id)?.['id'];
	return Object.entries(complete(program)?.fields ?? {})
		.filter(([path]) => paths.includes(path))
		.map(([path, value]) => [path, path === 'class/first' ? (chosen ?? value) : value]);
}
