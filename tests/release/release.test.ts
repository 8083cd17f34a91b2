/** What a release is made of, as far as it can be tried without making one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stableBill } from '../../scripts/release/bill.ts';
import { readProject } from '../../scripts/release/project.ts';
import { sumsOf, writeSums } from '../../scripts/release/sums.ts';

describe('checksums', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-release-'));
		mkdirSync(join(folder, 'app/b'), { recursive: true });
		writeFileSync(join(folder, 'app/b/ñ.txt'), 'two');
		writeFileSync(join(folder, 'app/a.txt'), 'one');
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	/** Which of the two there is differs from system to system. */
	const [program, ...asked] = platform() === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum'];
	const check = () =>
		execFileSync(program, [...asked, '--check', 'SHA256SUMS'], { cwd: folder, stdio: 'ignore' });

	test('are those that sha256sum checks, of every file but themselves', () => {
		const text = writeSums(folder);
		expect(text.split('\n').map((line) => line.slice(66))).toEqual([
			'app/a.txt',
			'app/b/ñ.txt',
			''
		]);
		expect(() => check()).not.toThrow();
		expect(sumsOf(folder)).toBe(text);
	});

	test('show a file that was changed on the way', () => {
		writeSums(folder);
		writeFileSync(join(folder, 'app/a.txt'), 'other');
		expect(() => check()).toThrow();
	});
});

describe('the address of the project', () => {
	test('is its origin', () => {
		expect(readProject('https://abc.supabase.co/')).toBe('https://abc.supabase.co');
		expect(readProject('http://127.0.0.1:4173')).toBe('http://127.0.0.1:4173');
	});

	test.each([
		[undefined, 'Which project?'],
		['abc', 'is no address'],
		['http://abc.supabase.co', 'by https'],
		['https://abc.supabase.co/rest/v1', 'without a path'],
		['https://key@abc.supabase.co', 'without a path']
	])('is refused in words: %s', (text, words) => {
		expect(() => readProject(text)).toThrow(words);
	});
});

test('the bill of materials is the same from the same commit', () => {
	const told = (serialNumber: string, timestamp: string) =>
		JSON.stringify({ bomFormat: 'CycloneDX', serialNumber, metadata: { timestamp, tools: [] } });
	const at = new Date('2026-11-22T00:00:00Z');
	const bill = stableBill(told('urn:1', '2026-11-23T01:00:00Z'), at);
	expect(bill).toBe(stableBill(told('urn:2', '2026-11-23T02:00:00Z'), at));
	expect(bill).toContain('2026-11-22T00:00:00.000Z');
	expect(bill).not.toContain('serialNumber');
});
