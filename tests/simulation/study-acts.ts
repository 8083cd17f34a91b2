/** What people in the simulation do when they study. */
import { textOf } from '../../src/lib/sync/text.ts';
import type { Act, Scene } from './act.ts';
import type { Device } from './device.ts';

export const studyActs: Readonly<Record<string, Act>> = {
	grade,
	chapter: readChapter,
	plan: planStudy,
	sit,
	cards: writeCards,
	rename_deck: renameDeck
};

async function grade(device: Device, { random }: Scene): Promise<void> {
	const reviews = await device.view('card_reviews');
	const last = reviews.at(-1);
	const at = device.now();
	if (last && random.chance(0.2)) {
		await device.run('card.undo', { review: random.uuid(), of: textOf(last['id']), at });
	} else if (last && random.chance(0.1)) {
		await device.run('card.resume', { review: random.uuid(), of: textOf(last['id']), at });
	} else {
		const card = `card-${random.below(20)}`;
		if (random.chance(0.1)) {
			await device.run('card.suspend', { review: random.uuid(), card, at });
		}
		const grade = 1 + random.below(4);
		await device.run('card.review', { review: random.uuid(), card, grade, at });
	}
}

async function readChapter(device: Device, { random }: Scene): Promise<void> {
	const chapter = random.pick(['ethics', 'roles', 'stigma']);
	await device.run('chapter.read', { chapter, at: device.now() });
}

/** Begins a practice, or does something in one: its number comes after all that this device knows. */
async function sit(device: Device, { random }: Scene): Promise<void> {
	const at = device.now();
	const begun = (await device.view('sittings')).at(-1);
	if (!begun || random.chance(0.2)) {
		const about = { program: 'calmhsa', kind: 'practice', minutes: null, break_at: null } as const;
		const questions = ['question-1', 'question-2', 'question-3'];
		const sitting = random.uuid();
		await device.run('sitting.start', { ...about, sitting, questions, seed: 1, at });
		return;
	}
	const marks = await device.view('sitting_marks');
	const nth = 1 + Math.max(0, ...marks.map((row) => Number(row['nth'])));
	await device.run('sitting.mark', {
		mark: random.uuid(),
		sitting: textOf(begun['id']),
		kind: 'answer',
		question: `question-${1 + random.below(3)}`,
		chosen: random.below(4),
		nth,
		used: 0,
		at
	});
}

/** Two devices may plan differently: the last to arrive stands, and both show it. */
async function planStudy(device: Device, { random }: Scene): Promise<void> {
	const program = 'calmhsa';
	const at = device.now();
	if (random.chance(0.3)) {
		await (random.chance(0.5)
			? device.run('plan.pause', { program, at })
			: device.run('plan.resume', { program }));
		return;
	}
	await device.run('plan.set', {
		program,
		exam_on: random.chance(0.2) ? null : '2027-03-01',
		weekdays: [random.below(7)],
		minutes: random.pick([15, 30, 60]),
		group_on: null,
		remind_hour: null,
		at
	});
}

/** Two devices write, change and remove the same cards and decks; what comes late is refused. */
async function writeCards(device: Device, { random }: Scene): Promise<void> {
	const made = (await device.view('decks')).at(-1);
	if (!made || random.chance(0.1)) {
		await device.run('deck.make', { deck: random.uuid(), name: 'Ethics', at: device.now() });
		return;
	}
	const deck = textOf(made['id']);
	const written = (await device.view('deck_cards')).filter((row) => row['deck'] === deck);
	const card = textOf(written[random.below(Math.max(1, written.length))]?.['id'] ?? '');
	if (random.chance(0.05)) await device.run('deck.remove', { deck });
	else if (card && random.chance(0.3)) await device.run('deck.drop', { deck, cards: [card] });
	else if (card && random.chance(0.4)) {
		await device.run('deck.edit', { deck, card, front: 'Hope?', back: `${random.below(9)}` });
	} else {
		const cards = Array.from({ length: 1 + random.below(4) }, (_, nth) => {
			return { card: random.uuid(), front: 'Hope', back: 'A reason', nth };
		});
		await device.run('deck.add', { deck, cards });
	}
}

async function renameDeck(device: Device, { random }: Scene): Promise<void> {
	const made = (await device.view('decks')).at(-1);
	if (!made) return;
	const name = random.pick(['Ethics', 'Roles', 'Stigma']);
	await device.run('deck.rename', { deck: textOf(made['id']), name });
}
