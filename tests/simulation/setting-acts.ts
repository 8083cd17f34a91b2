/** What staff set for everybody: clocks, days off, words of a program, and its providers. */
import { oneOf } from './chance.ts';
import { textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { Device } from './device.ts';

export const settingActs: Readonly<Record<string, Act>> = { amend, set_provider: setProvider };

const told = { source: 'A letter of the program', confirmed: true };
const words = {
	title: { en: 'Another title', es: 'Otro título' },
	text: { en: 'Other words', es: 'Otras palabras' }
};

const places = [
	'clocks.applicationReview',
	'clocks.claimMinutes',
	'holidays',
	'reason.application.name_incomplete',
	'reason.application.signature_mismatch'
] as const;

/** What stands at each: a clock or days off move what is due, words move only words. */
function valueAt(place: (typeof places)[number], random: Scene['random']): Json {
	switch (place) {
		case 'clocks.applicationReview':
			return {
				count: random.pick([5, 20, 90]),
				unit: random.pick(['days', 'business_days']),
				...told
			};
		case 'clocks.claimMinutes':
			return { minutes: random.pick([5, 45, 480]) };
		case 'holidays':
			return { days: random.pick([[], [{ day: '2026-12-25', name: 'A day off' }]]) };
		default:
			return words;
	}
}

/** Now and then what was amended goes back to how it came, or a value stands at the wrong place. */
async function amend(device: Device, { random }: Scene): Promise<void> {
	const place = random.pick(places);
	const kind = random.chance(0.1) ? random.pick(places) : place;
	const value = random.chance(0.25) ? null : valueAt(kind, random);
	const program = random.pick(['calmhsa', 'massachusetts']);
	await device.run('program.amend', { program, place, value, note: 'From January on' });
}

/** A new provider, or one that is there with other days; the days may stand the wrong way round. */
async function setProvider(device: Device, { random, q }: Scene): Promise<void> {
	const there = oneOf(random, await q('select id, program, name from app.providers order by id'));
	const isNew = !there || random.chance(0.2);
	await device.run('provider.set', {
		provider: isNew ? random.uuid() : textIn(there, 'id'),
		program: isNew ? 'calmhsa' : textIn(there, 'program'),
		name: isNew ? 'Another school' : textIn(there, 'name'),
		approved_from: random.pick([null, '2026-01-01', '2027-01-01']),
		approved_to: random.pick([null, '2026-12-31']),
		...told,
		note: 'They wrote to us'
	});
}
