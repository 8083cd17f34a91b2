/** Messages that the database sends: heard at commit, passed on in the order of the commits. */
import type { Context } from './context.ts';
import { record } from './realtime-frames.ts';

type Message = {
	id: string;
	topic: string;
	event: string;
	payload: Record<string, unknown>;
};

const hourMs = 3600_000;
const daysKept = 3;
const daysAhead = 5;

/** Answers how to stop listening. */
export async function hearMessages(
	context: Context,
	heard: (message: Message) => void
): Promise<() => Promise<void>> {
	await turnPartitions(context);
	const turning = setInterval(() => void turnPartitions(context), hourMs);
	turning.unref();
	let last: Promise<void> = Promise.resolve();
	const unlisten = await context.db.listen('realtime_messages', (text) => {
		last = last
			.then(() => readMessage(context, text))
			.then((message) => message && heard(message))
			.then(() => undefined)
			.catch((error: unknown) => context.log(`realtime message: ${String(error)}`));
	});
	return async () => {
		clearInterval(turning);
		await unlisten();
		await last;
	};
}

/** What was too long for the notification is read by its id. Only private topics are served. */
async function readMessage(context: Context, text: string): Promise<Message | null> {
	const told = record(JSON.parse(text));
	const full = 'topic' in told ? told : await fetchMessage(context, String(told['id']));
	if (full?.['private'] !== true) return null;
	return {
		id: String(full['id']),
		topic: String(full['topic']),
		event: String(full['event']),
		payload: record(full['payload'])
	};
}

async function fetchMessage(context: Context, id: string): Promise<Record<string, unknown> | null> {
	const [row] = await context.db.q(
		'select to_jsonb(m) as message from realtime.messages m where m.id = $1::text::uuid',
		[id]
	);
	return row ? record(row['message']) : null;
}

/** Makes the coming days' partitions and drops old ones; without one a message is lost. */
export async function turnPartitions(context: Context, now = Date.now()): Promise<void> {
	try {
		for (let day = -1; day <= daysAhead; day++) {
			const [from, to] = [dayOf(now, day), dayOf(now, day + 1)];
			await context.db.q(
				`create table if not exists realtime.${partitionOf(from)}
				partition of realtime.messages for values from ('${from}') to ('${to}')`
			);
		}
		const oldest = partitionOf(dayOf(now, -daysKept));
		const old = await context.db.q(
			`select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
			where i.inhparent = 'realtime.messages'::regclass and c.relname < $1::text`,
			[oldest]
		);
		for (const { name } of old)
			await context.db.q(`drop table realtime.${JSON.stringify(String(name))}`);
	} catch (error) {
		context.log(`realtime partitions: ${String(error)}`);
	}
}

function dayOf(now: number, offset: number): string {
	return new Date(now + offset * 24 * hourMs).toISOString().slice(0, 10);
}

function partitionOf(day: string): string {
	return `messages_${day.replaceAll('-', '_')}`;
}
