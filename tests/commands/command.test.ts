import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { foldOne } from '../../src/lib/store/intents.ts';
import { application, folded } from './folding.ts';

const args = { application, path: 'identity/first_name', value: 'Avery' };

test('[W4] only answers may be replaced while they wait, and only by the same question', () => {
	const slots = [...commands.values()].filter((command) => {
		try {
			return command.slot(args) !== null;
		} catch {
			return false;
		}
	});
	expect(slots.map((command) => command.name)).toEqual(['application.answer']);
	expect(slots[0]?.slot(args)).toBe(`${application}|identity/first_name`);
});

test('[C1] the revision that was on screen is added when the answer is written', () => {
	const answer = commands.get('application.answer');
	expect(answer?.complete(args, { rev: 3 })).toEqual({ ...args, base: 3 });
	expect(answer?.complete(args, null)).toEqual({ ...args, base: 0 });
	expect(answer?.complete({ ...args, base: 1 }, { rev: 3 })).toEqual({ ...args, base: 1 });
});

test('[R3] a queued command of another version travels, and changes nothing on screen', () => {
	const entry = { uid: 'u', name: 'application.answer', version: 9, args, at: 1, person: '' };
	const place = { table: 'fields', key: '' } as const;
	expect(foldOne(commands, place)(null, entry)).toBeNull();
	const unknown = { ...entry, name: 'application.sing' };
	expect(foldOne(commands, place)({ rev: 1 }, unknown)).toEqual({ rev: 1 });
});

test('a command changes only the tables that it names', () => {
	const row = { id: application, state: 'draft' };
	const answered = { ...args, base: 0 };
	expect(folded({ name: 'application.answer', table: 'applications', args: answered, row })).toBe(
		row
	);
});
