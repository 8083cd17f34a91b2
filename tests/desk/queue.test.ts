import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/lib/domain/rows.ts';
import { Refused } from '../../src/routes/desk/ask.ts';
import { noFilter } from '../../src/routes/desk/filters.ts';
import { DeskShelf } from '../../src/routes/desk/kept.ts';
import { Queue } from '../../src/routes/desk/queue.svelte.ts';

const day = 86_400_000;
const now = 1_795_000_000_000;

function review(id: string, over: Partial<Review> = {}): Review {
	return {
		id,
		application_id: `application-${id}`,
		program: 'calmhsa',
		part: 'certificate',
		revision: 1,
		state: 'received',
		name: `Name ${id}`,
		receipt: `C-${id}`,
		language: 'en',
		flags: [],
		submitted_at: now - day,
		due_at: now + Number(id) * day,
		days_left: null,
		reviewer: null,
		reviewer_name: null,
		assignee: null,
		assignee_name: null,
		held_until: null,
		...over
	};
}
const counts = { received: 1, claimed: 0, waiting: 0, mine: 0, assigned: 0 };

function shelf() {
	const held = new Map<string, string>();
	return {
		getItem: (key: string) => held.get(key) ?? null,
		setItem: (key: string, text: string) => void held.set(key, text),
		removeItem: (key: string) => void held.delete(key)
	};
}

const kept = () => new DeskShelf('rowan', 'calmhsa', shelf());

/** A desk whose answers the test sets, one after the other; the last one stays. */
function desk(...answers: { rows: Review[]; next?: unknown }[]) {
	const asked: { name: string; args: Record<string, unknown> }[] = [];
	const queue = new Queue({
		program: 'calmhsa',
		kept: kept(),
		now: () => now,
		ask: async (name, args) => {
			asked.push({ name, args });
			const answer = answers.length > 1 ? answers.shift() : answers[0];
			return { next: null, counts, ...answer };
		}
	});
	return { queue, asked };
}
const ids = (queue: Queue) => queue.rows.map((row) => row.id);

describe('The queue', () => {
	it('shows what the server answers and selects the first row', async () => {
		const { queue } = desk({ rows: [review('1'), review('2')] });
		await queue.open(noFilter);
		expect(ids(queue)).toEqual(['1', '2']);
		expect(queue.selected).toBe('1');
		expect(queue.counts).toEqual(counts);
	});

	it('announces new rows and moves nothing until they are asked for', async () => {
		const { queue } = desk(
			{ rows: [review('2'), review('4')] },
			{ rows: [review('1'), review('2'), review('3'), review('4')] }
		);
		await queue.open(noFilter);
		await queue.refresh();
		expect(ids(queue)).toEqual(['2', '4']);
		expect(queue.fresh).toBe(2);
		queue.showFresh();
		expect(ids(queue)).toEqual(['1', '2', '3', '4']);
		expect(queue.fresh).toBe(0);
		expect(queue.selected).toBe('2');
	});

	it('changes a known row in place', async () => {
		const held = review('1', { state: 'claimed', reviewer: 'lee', reviewer_name: 'Lee' });
		const { queue } = desk({ rows: [review('1')] }, { rows: [held] });
		await queue.open(noFilter);
		await queue.refresh();
		expect(queue.rows[0]?.reviewer_name).toBe('Lee');
		expect(queue.fresh).toBe(0);
	});

	it('keeps a row that left, marked as gone, so that nothing jumps', async () => {
		const { queue } = desk({ rows: [review('1'), review('2')] }, { rows: [review('2')] });
		await queue.open(noFilter);
		await queue.refresh();
		expect(ids(queue)).toEqual(['1', '2']);
		expect(queue.gone).toEqual(['1']);
	});

	it('does not call a row gone that only fell behind the end of the answer', async () => {
		const { queue } = desk(
			{ rows: [review('2'), review('4')], next: { place: 'x' } },
			{ rows: [review('1'), review('2')], next: { place: 'x' } }
		);
		await queue.open(noFilter);
		await queue.refresh();
		expect(queue.gone).toEqual([]);
	});

	it('asks for the next page from where the last one ended', async () => {
		const { queue, asked } = desk(
			{ rows: [review('1')], next: { id: '1' } },
			{ rows: [review('1'), review('2')] }
		);
		await queue.open(noFilter);
		await queue.more();
		expect(asked[1]?.args['p_after']).toEqual({ id: '1' });
		expect(ids(queue)).toEqual(['1', '2']);
		expect(queue.hasMore).toBe(false);
	});

	it('cuts an age off the head of the queue and stops asking there', async () => {
		const rows = [review('1', { due_at: now - day }), review('2'), review('9')];
		const { queue } = desk({ rows, next: { id: '9' } });
		await queue.open({ ...noFilter, age: 'late' });
		expect(ids(queue)).toEqual(['1']);
		expect(queue.hasMore).toBe(false);
		await queue.open({ ...noFilter, age: 'soon' });
		expect(ids(queue)).toEqual(['1', '2']);
	});

	it('drops the answer to a question that is not asked any more', async () => {
		let finish: (rows: Review[]) => void = () => {};
		const slow = new Promise<Review[]>((resolve) => (finish = resolve));
		let calls = 0;
		const queue = new Queue({
			program: 'calmhsa',
			kept: kept(),
			now: () => now,
			ask: async () => {
				calls += 1;
				const rows = calls === 1 ? await slow : [review('2')];
				return { rows, next: null, counts };
			}
		});
		const first = queue.open(noFilter);
		await queue.open({ ...noFilter, text: 'two' });
		finish([review('1')]);
		await first;
		expect(ids(queue)).toEqual(['2']);
	});

	it('says so when it cannot be read, and can be asked again', async () => {
		let isUp = false;
		const queue = new Queue({
			program: 'calmhsa',
			kept: kept(),
			now: () => now,
			ask: async () => {
				if (!isUp) throw new Error('down');
				return { rows: [review('1')], next: null, counts };
			}
		});
		await queue.open(noFilter);
		expect(queue.phase).toBe('failed');
		isUp = true;
		await queue.open(noFilter);
		expect(queue.phase).toBe('ready');
	});

	it('goes to the next file past those that are gone', async () => {
		const { queue } = desk(
			{ rows: [review('1'), review('2'), review('3')] },
			{ rows: [review('1'), review('3')] }
		);
		await queue.open(noFilter);
		await queue.refresh();
		expect(queue.beside('1', 1)).toBe('3');
		expect(queue.beside('3', 1)).toBeNull();
	});

	it('shows what it read last, and since when, where the server cannot be asked', async () => {
		const own = kept();
		const ports = { program: 'calmhsa', kept: own, now: () => now };
		const rows = [review('1')];
		const online = new Queue({ ...ports, ask: async () => ({ rows, next: null, counts }) });
		await online.open(noFilter);
		expect(online.asOf).toBeNull();
		const away = () => Promise.reject(new Error('no connection'));
		const later = new Queue({ ...ports, now: () => now + day, ask: away });
		await later.open(noFilter);
		expect([ids(later), later.asOf, later.phase]).toEqual([['1'], now, 'ready']);
		await later.open({ ...noFilter, mine: true });
		expect(later.phase).toBe('failed');
	});

	it('shows nothing that was read before the server closed it', async () => {
		const own = kept();
		const ports = { program: 'calmhsa', kept: own, now: () => now };
		const rows = [review('1')];
		await new Queue({ ...ports, ask: async () => ({ rows, next: null, counts }) }).open(noFilter);
		const closed = new Queue({ ...ports, ask: () => Promise.reject(new Refused('not_allowed')) });
		await closed.open(noFilter);
		expect(closed.phase).toBe('failed');
		const away = new Queue({ ...ports, ask: () => Promise.reject(new Error('no connection')) });
		await away.open(noFilter);
		expect(away.phase).toBe('failed');
	});
});
