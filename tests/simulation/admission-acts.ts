/** What applicants do on their way into a class and in it: interview, references, seat, homework. */
import { createHash } from 'node:crypto';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { ownApplication, textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import { oneOf } from './chance.ts';
import type { Device } from './device.ts';

export const admissionActs: Readonly<Record<string, Act>> = {
	book,
	move,
	cancel,
	ask,
	renew,
	revoke,
	take: (device, scene) => answerSeat(device, scene, 'seat.take'),
	give_up: (device, scene) => answerSeat(device, scene, 'seat.give_up'),
	hand_in: handIn
};

async function openSlot(device: Device, { random }: Scene): Promise<string | null> {
	const open = (await device.view('slots')).filter((row) => row['state'] === 'open');
	const slot = oneOf(random, open);
	return slot ? textIn(slot, 'id') : null;
}

async function book(device: Device, scene: Scene): Promise<void> {
	const row = await ownApplication(device);
	const slot = await openSlot(device, scene);
	if (!row || slot === null) return;
	const interview = scene.random.uuid();
	await device.run('interview.book', { interview, application: textIn(row, 'id'), slot });
}

async function booked(device: Device) {
	return (await device.view('interviews')).find((row) => row['state'] === 'booked');
}

async function move(device: Device, scene: Scene): Promise<void> {
	const held = await booked(device);
	const slot = await openSlot(device, scene);
	if (!held || slot === null) return;
	const application = textIn(held, 'application_id');
	await device.run('interview.move', { interview: textIn(held, 'id'), application, slot });
}

async function cancel(device: Device): Promise<void> {
	const held = await booked(device);
	if (!held) return;
	const application = textIn(held, 'application_id');
	await device.run('interview.cancel', { interview: textIn(held, 'id'), application });
}

export function newToken({ random }: Scene): string {
	return createHash('sha256').update(random.uuid()).digest('base64url');
}

async function ask(device: Device, scene: Scene): Promise<void> {
	const row = await ownApplication(device);
	if (!row || scene.programOf(device) !== 'massachusetts') return;
	const { random } = scene;
	const token = newToken(scene);
	const uid = await device.run('reference.ask', {
		reference: random.uuid(),
		application: textIn(row, 'id'),
		program: 'massachusetts',
		name: 'Morgan',
		email: `referee-${random.below(6)}@example.org`,
		relation: random.pick(['colleague', 'supervisor']),
		is_peer_specialist: random.chance(0.5),
		language: 'en',
		token
	});
	if (uid !== null) scene.links.push(token);
}

async function someReference(device: Device, { random }: Scene) {
	return oneOf(random, await device.view('reference_requests'));
}

async function renew(device: Device, scene: Scene): Promise<void> {
	const request = await someReference(device, scene);
	if (!request) return;
	const token = newToken(scene);
	const about = {
		reference: textIn(request, 'id'),
		application: textIn(request, 'application_id')
	};
	if ((await device.run('reference.renew', { ...about, token })) !== null) scene.links.push(token);
}

async function revoke(device: Device, scene: Scene): Promise<void> {
	const request = await someReference(device, scene);
	if (!request) return;
	const about = {
		reference: textIn(request, 'id'),
		application: textIn(request, 'application_id')
	};
	await device.run('reference.revoke', about);
}

async function answerSeat(
	device: Device,
	{ random }: Scene,
	name: 'seat.take' | 'seat.give_up'
): Promise<void> {
	const seat = oneOf(random, await device.view('seats'));
	if (!seat) return;
	await device.run(name, { seat: textIn(seat, 'id'), application: textIn(seat, 'application_id') });
}

/** The first text for a module, or a new one over what this device shows. */
async function handIn(device: Device, { random }: Scene): Promise<void> {
	const seat = (await device.view('seats')).find((row) => row['state'] === 'taken');
	const module = oneOf(random, massachusetts.admission?.modules ?? [])?.id;
	if (!seat || module === undefined) return;
	const class_id = textIn(seat, 'class_id');
	const before = (await device.view('homework')).find(
		(row) => row['class_id'] === class_id && row['module'] === module
	);
	await device.run('homework.hand_in', {
		homework: before ? textIn(before, 'id') : random.uuid(),
		class: class_id,
		module,
		text: `What I learned, ${random.below(1000)}`,
		base: Number(before?.['rev'] ?? 0)
	});
}
