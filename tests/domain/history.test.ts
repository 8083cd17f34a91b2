import { describe, expect, test } from 'vitest';
import { historyKey, historyKeys, historyOf } from '../../src/lib/domain/history.ts';
import type { Event } from '../../src/lib/domain/rows.ts';
import { eventKinds } from '../../src/lib/domain/rows.ts';

let count = 0;
function event(change: Partial<Event>): Event {
	count += 1;
	return {
		id: String(count).padStart(4, '0'),
		application_id: 'a',
		part: 'application',
		kind: 'application.submitted',
		actor: 'applicant',
		about: {},
		at: count,
		...change
	};
}

describe('the history', () => {
	test('has words for every kind of event, on either part', () => {
		for (const kind of eventKinds) {
			for (const part of ['application', 'certificate'] as const) {
				expect(historyKeys).toContain(historyKey({ kind, part, about: {} }));
			}
		}
	});

	test('tells a second submission as one', () => {
		const about = { revision: 2 };
		expect(historyKey(event({ about }))).toBe('application.submitted_again');
		expect(historyKey(event({ kind: 'review.approved', part: 'certificate' }))).toBe(
			'certificate.approved'
		);
	});

	test('is newest first and leaves nothing out', () => {
		const entries = historyOf([
			event({ at: 10 }),
			event({ at: 30, kind: 'review.claimed' }),
			event({ at: 20 })
		]);
		expect(entries.map((one) => one.at)).toEqual([30, 20, 10]);
	});

	test('tells looks at one file within an hour as one, with how many', () => {
		const look = (file: string, at: number) => event({ kind: 'file.looked', about: { file }, at });
		const minute = 60_000;
		const entries = historyOf([
			look('f1', 0),
			look('f1', 10 * minute),
			look('f2', 11 * minute),
			look('f1', 200 * minute)
		]);
		expect(entries.map((one) => [one.about['file'], one.times, one.at / minute])).toEqual([
			['f1', 1, 200],
			['f2', 1, 11],
			['f1', 2, 10]
		]);
	});
});
