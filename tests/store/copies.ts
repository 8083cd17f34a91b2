/** Phones that a copy is made on and opened on, with a store each. */
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { bringIn, readCopy } from '../../src/lib/app/copy-in.ts';
import type { CopyOpened, Place } from '../../src/lib/app/copy-in.ts';
import { takeCopy } from '../../src/lib/app/copy-out.ts';
import type { CopyParts } from '../../src/lib/app/copy-out.ts';
import { commands } from '../../src/lib/commands/all.ts';
import { openPerson } from '../../src/lib/store/current.ts';
import { hexDigest } from '../../src/lib/store/digest.ts';
import { openPersonStore } from '../../src/lib/store/person.ts';
import type { PersonStore } from '../../src/lib/store/person.ts';
import { keepFile } from '../../src/lib/store/uploads.ts';
import type { Json } from '../../src/lib/sync/json.ts';

const opened: PersonStore[] = [];
export const closePhones = () => opened.splice(0).forEach((store) => store.close());
export const nothing = () => undefined;

/** A phone, of somebody or of nobody. */
export async function phone(person = ''): Promise<PersonStore> {
	const store = await openPersonStore(await openPerson(`phone-${randomUUID()}`), {
		...{ person, client: randomUUID(), intents: commands, check: true },
		...{ ids: () => randomUUID(), saved: nothing, applied: nothing }
	});
	opened.push(store);
	return store;
}
export const run = (store: PersonStore, name: string, args: Json, uid: string = randomUUID()) =>
	store.save({ uid, name, args: commands.get(name)?.check(args) ?? null, at: 1000 });

export const application = randomUUID();
export async function begin(store: PersonStore) {
	const pathway = { program: 'calmhsa', edition: 1, pathway: 'initial' };
	await run(store, 'application.start', { application, ...pathway });
	for (const [path, value] of [
		['identity/first_name', 'Avery'],
		['identity/last_name', 'Stone']
	])
		await run(store, 'application.answer', { application, path: path ?? '', value: value ?? '' });
	const bytes = new TextEncoder().encode('a photo').buffer;
	const about = { application, document: 'photo_id', name: 'me.jpg', type: 'image/jpeg' };
	const known = {
		file: randomUUID(),
		size: 7,
		sha256: await hexDigest(bytes),
		warnings: [],
		at: 5
	};
	await keepFile(store.tables, { ...about, ...known, state: 'waiting' }, bytes);
}
export async function study(store: PersonStore) {
	const [review, deck, sitting] = [randomUUID(), randomUUID(), randomUUID()];
	await run(store, 'card.review', { review, card: 'hope', grade: 3, at: 10 }, review);
	await run(store, 'card.undo', { review: randomUUID(), of: review, at: 11 });
	await run(store, 'chapter.read', { chapter: 'ethics', at: 12 });
	await run(store, 'deck.make', { deck, name: 'Mine', at: 13 });
	const cards = Array.from({ length: 150 }, (_, nth) => {
		return { card: randomUUID(), front: `Front ${nth}`, back: 'Back', nth };
	});
	await run(store, 'deck.add', { deck, cards: cards.slice(0, 100) });
	await run(store, 'deck.add', { deck, cards: cards.slice(100) });
	const about = { program: 'calmhsa', kind: 'practice', minutes: null, break_at: null };
	await run(store, 'sitting.start', { ...about, sitting, questions: ['q-1'], seed: 1, at: 14 });
	const mark = { kind: 'answer', question: 'q-1', chosen: 0, nth: 1, used: 0, at: 15 };
	await run(store, 'sitting.mark', { mark: randomUUID(), sitting, ...mark });
	const plan = { exam_on: null, weekdays: [1], minutes: 30, group_on: null, remind_hour: null };
	await run(store, 'plan.set', { program: 'calmhsa', ...plan, at: 16 });
}

const noDoor: CopyParts['door'] = {
	record: () => Promise.reject(new Error('offline')),
	bytes: () => Promise.resolve(null),
	erase: () => Promise.resolve(null),
	isErased: () => Promise.resolve(false)
};
export async function copyOf(store: PersonStore, { person = '', passphrase = '' } = {}) {
	const parts = { opened: store.opened, door: noDoor, isOnline: false, version: '1' };
	const who = person === '' ? null : { id: person, email: 'avery@example.org' };
	return takeCopy({ ...parts, person: who }, { passphrase, readme: 'Read me' }, nothing);
}
export const noDrafts = () => Promise.resolve(null);
export async function open(
	file: Blob,
	own: PersonStore,
	{
		person = '',
		passphrase = '',
		openDrafts = noDrafts
	}: Partial<Place & { passphrase: string }> = {}
): Promise<CopyOpened> {
	const read = await readCopy(file, passphrase, nothing);
	if (typeof read === 'string') throw new Error(read);
	const done = await bringIn(read, { own, person, openDrafts }, nothing);
	if (done === 'nothing') throw new Error(done);
	return done;
}
export async function outbox(store: PersonStore) {
	return (await store.opened.reader.all('outbox')).map(({ uid, name }) => `${name} ${uid}`);
}
