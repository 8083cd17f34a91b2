/** What staff write that everybody sees: windows, classes and times for interviews. */
import { textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import { oneOf } from './chance.ts';
import type { Device } from './device.ts';

const dayMs = 86_400_000;
const program = 'massachusetts';
const zone = 'America/New_York';

export const calendarActs: Readonly<Record<string, Act>> = {
	window: setWindow,
	class: setClass,
	cancel_class: cancelClass,
	publish,
	withdraw_slot: withdrawSlot
};

/** From a day on, counted from now. */
export function windowFrom(now: number, fromDay: number) {
	return {
		opens_at: now + fromDay * dayMs,
		closes_at: now + (fromDay + 20) * dayMs,
		zone,
		note: null
	};
}

/** So many days in a row, the first of them counted from now. */
export function daysFrom(now: number, fromDay: number, count: number) {
	return Array.from({ length: count }, (_, nth) => {
		const on = new Date(now + (fromDay + nth) * dayMs).toISOString().slice(0, 10);
		return { on, from: '09:00', to: '12:00' };
	});
}

async function setWindow(device: Device, { random, now }: Scene): Promise<void> {
	const held = random.chance(0.8) ? oneOf(random, await device.view('windows')) : undefined;
	await device.run('window.set', {
		window: held ? textIn(held, 'id') : random.uuid(),
		program,
		base: Number(held?.['rev'] ?? 0),
		...windowFrom(now(), random.below(10) - 8)
	});
}

async function setClass(device: Device, { random, now }: Scene): Promise<void> {
	const held = random.chance(0.7) ? oneOf(random, await device.view('classes')) : undefined;
	const window = oneOf(random, await device.view('windows'));
	await device.run('class.set', {
		class: held ? textIn(held, 'id') : random.uuid(),
		program,
		base: Number(held?.['rev'] ?? 0),
		window: window ? textIn(window, 'id') : null,
		name: { en: 'Spring', es: 'Primavera' },
		format: random.pick(['online', 'hybrid']),
		days_a_week: 2,
		zone,
		days: daysFrom(now(), random.below(40) - 4, 4),
		place: '',
		capacity: 1 + random.below(3),
		waiting_max: 1 + random.below(2)
	});
}

async function cancelClass(device: Device, { random }: Scene): Promise<void> {
	const held = oneOf(random, await device.view('classes'));
	if (!held) return;
	const about = { class: textIn(held, 'id'), base: Number(held['rev']) };
	await device.run('class.cancel', { ...about, reason: 'Too few people' });
}

async function publish(device: Device, { random, now }: Scene): Promise<void> {
	const slots = Array.from({ length: 1 + random.below(3) }, () => ({
		slot: random.uuid(),
		starts_at: now() + (1 + random.below(12)) * (dayMs / 2),
		minutes: 45,
		zone,
		interviewers: [random.pick(['Rowan', 'Sage', 'Lee'])],
		place: 'https://meet.example.org/1'
	}));
	await device.run('slot.publish', { program, slots });
}

async function withdrawSlot(device: Device, { random }: Scene): Promise<void> {
	const slot = oneOf(random, await device.view('slots'));
	if (slot) await device.run('slot.withdraw', { slot: textIn(slot, 'id') });
}
