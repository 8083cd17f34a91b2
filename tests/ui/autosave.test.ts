import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Autosave, Autosaves } from '../../src/routes/application/autosave.svelte.ts';
import type { Json } from '../../src/lib/domain/text.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function device() {
	const written: Json[] = [];
	const pen = { broken: false };
	const write = async (value: Json) => {
		await Promise.resolve();
		if (pen.broken) throw new Error('the disk is full');
		written.push(value);
	};
	const noted: Json[] = [];
	const scratch = { keep: (value: Json) => void noted.push(value), drop: () => noted.splice(0) };
	return { written, pen, noted, save: new Autosave({ write, scratch, now: () => 1042 }) };
}

describe('a field that saves itself', () => {
	test('writes once when the hands rest', async () => {
		const { written, save } = device();
		for (const text of ['A', 'Av', 'Ave']) save.put(text);
		await vi.advanceTimersByTimeAsync(399);
		expect(written).toEqual([]);
		await vi.advanceTimersByTimeAsync(1);
		expect(written).toEqual(['Ave']);
	});

	test('[complaint 1] puts every key down before the database is asked, until it has confirmed', async () => {
		const { noted, pen, save } = device();
		pen.broken = true;
		for (const text of ['A', 'Av']) save.put(text);
		expect(noted).toEqual(['A', 'Av']);
		await save.flush();
		expect(noted).toEqual(['A', 'Av']);
		pen.broken = false;
		await save.flush();
		expect(noted).toEqual([]);
	});

	test('a key pressed while the database writes stays put down', async () => {
		const { noted, save } = device();
		save.put('A');
		const writing = save.flush();
		await Promise.resolve();
		save.put('Av');
		await writing;
		expect(noted).toContain('Av');
	});

	test('writes at once when it is left', async () => {
		const { written, save } = device();
		save.put('Avery');
		await save.flush();
		expect(written).toEqual(['Avery']);
	});

	test('says "saved" only after the device has confirmed it', async () => {
		const { save } = device();
		save.put('Avery');
		const writing = save.flush();
		await Promise.resolve();
		expect(save.state).toBe('saving');
		expect(save.savedAt).toBeNull();
		await writing;
		expect(save.state).toBe('saved');
		expect(save.savedAt).toBe(1042);
	});

	test('[complaint 5] says "not saved" when the device could not, keeps the words and writes them later', async () => {
		const { written, pen, save } = device();
		pen.broken = true;
		save.put('Avery');
		await save.flush();
		expect(save.state).toBe('failed');
		expect(save.isDirty).toBe(true);
		pen.broken = false;
		await save.flush();
		expect(written).toEqual(['Avery']);
		expect(save.state).toBe('saved');
	});

	test('never writes an older value over a newer one', async () => {
		const { written, save } = device();
		save.put('old');
		const first = save.flush();
		save.put('new');
		await Promise.all([first, save.flush()]);
		expect(written.at(-1)).toBe('new');
	});

	test('[complaint 1] all open fields are written together before the camera opens', async () => {
		const one = device();
		const other = device();
		const saves = new Autosaves();
		saves.open(one.save);
		saves.open(other.save);
		one.save.put('Avery');
		other.save.put('2001-04-05');
		await saves.flush();
		expect([one.written, other.written]).toEqual([['Avery'], ['2001-04-05']]);
	});

	test('a field that goes away is written first', async () => {
		const { written, save } = device();
		const close = new Autosaves().open(save);
		save.put('Avery');
		close();
		await vi.advanceTimersByTimeAsync(0);
		expect(written).toEqual(['Avery']);
	});
});
