import { expect, test } from 'vitest';
import { unpacked } from '../../src/lib/device/shell.ts';

test('names are put back between their folder and their ending', () => {
	const paths = unpacked({
		'/_app/chunks/*.js': 'a1 b2',
		'/*.html': '200',
		'/fonts/*.woff2': 'c3'
	});
	expect(paths).toEqual([
		'/_app/chunks/a1.js',
		'/_app/chunks/b2.js',
		'/200.html',
		'/fonts/c3.woff2'
	]);
});
