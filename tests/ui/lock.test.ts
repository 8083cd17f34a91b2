import { expect, test } from 'vitest';
import { lockWithin } from '../../src/lib/device/lock.ts';

const moment = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const never = new Promise<void>(() => {});

test('[R1] one works at a time, and who waits comes next', async () => {
	const said: string[] = [];
	const work = (name: string) => async () => {
		said.push(`${name} begins`);
		await moment(5);
		said.push(`${name} ends`);
		return name;
	};
	const both = [lockWithin(1000, 'turns', work('one')), lockWithin(1000, 'turns', work('two'))];
	expect(await Promise.all(both)).toEqual(['one', 'two']);
	expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('[R1] a tab that holds the lock and is frozen costs others a wait, and not their turn', async () => {
	const frozen = lockWithin(1000, 'frozen', () => never);
	const robbed = expect(frozen).rejects.toMatchObject({ name: 'AbortError' });
	expect(await lockWithin(20, 'frozen', () => Promise.resolve('done'))).toBe('done');
	await robbed;
	expect(await lockWithin(20, 'frozen', () => Promise.resolve('again'))).toBe('again');
});

test('[R1] what goes wrong in the work is told as it is, and gives the lock back', async () => {
	const broken = lockWithin(20, 'broken', () => Promise.reject(new Error('no signal')));
	await expect(broken).rejects.toThrow('no signal');
	expect(await lockWithin(20, 'broken', () => Promise.resolve('done'))).toBe('done');
});
