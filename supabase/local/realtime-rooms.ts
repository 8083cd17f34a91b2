/** Who is in which topic, and who is tracked as present there. */
import { randomUUID } from 'node:crypto';
import { encodeFrame } from './realtime-frames.ts';
import type { Extension } from './realtime-rights.ts';

export type Member = {
	readonly topic: string;
	readonly presenceKey: string;
	reads: ReadonlySet<Extension>;
	readonly send: (text: string) => void;
};

type Meta = Record<string, unknown> & { phx_ref: string };
type Diff = Record<string, { metas: Meta[] }>;
type Room = { members: Set<Member>; present: Map<Member, Meta> };

export type Rooms = {
	enter(member: Member): void;
	leave(member: Member): void;
	/** Sends to everybody who may read broadcasts there, except perhaps the sender. */
	broadcast(topic: string, message: Record<string, unknown>, except?: Member): void;
	track(member: Member, what: Record<string, unknown>): void;
	untrack(member: Member): void;
	state(topic: string): Diff;
	size(): number;
};

export function openRooms(): Rooms {
	const rooms = new Map<string, Room>();
	const roomOf = (topic: string): Room => rooms.get(topic) ?? makeRoom(rooms, topic);
	const untrack = (member: Member) => {
		const { present } = roomOf(member.topic);
		const meta = present.get(member);
		if (meta && present.delete(member)) tellDiff(roomOf(member.topic), member, [null, meta]);
	};
	return {
		untrack,
		enter: (member) => roomOf(member.topic).members.add(member),
		leave: (member) => {
			untrack(member);
			const { members } = roomOf(member.topic);
			members.delete(member);
			if (members.size === 0) rooms.delete(member.topic);
		},
		broadcast: (topic, message, except) => {
			const text = frameTo(topic, 'broadcast', message);
			for (const member of rooms.get(topic)?.members ?? [])
				if (member !== except && member.reads.has('broadcast')) member.send(text);
		},
		track: (member, what) => {
			const room = roomOf(member.topic);
			const before = room.present.get(member) ?? null;
			const meta: Meta = { ...what, phx_ref: randomUUID().slice(0, 12) };
			if (before) meta['phx_ref_prev'] = before.phx_ref;
			room.present.set(member, meta);
			tellDiff(room, member, [meta, before]);
		},
		state: (topic) => stateOf(rooms.get(topic)),
		size: () => rooms.size
	};
}

function makeRoom(rooms: Map<string, Room>, topic: string): Room {
	const room: Room = { members: new Set(), present: new Map() };
	rooms.set(topic, room);
	return room;
}

function stateOf(room: Room | undefined): Diff {
	const byKey = Map.groupBy(room?.present ?? [], ([{ presenceKey }]) => presenceKey);
	return Object.fromEntries(
		Array.from(byKey, ([key, present]) => [key, { metas: present.map(([, meta]) => meta) }])
	);
}

function tellDiff(room: Room, member: Member, [joined, left]: [Meta | null, Meta | null]): void {
	const one = (meta: Meta | null): Diff =>
		meta ? { [member.presenceKey]: { metas: [meta] } } : {};
	const text = frameTo(member.topic, 'presence_diff', { joins: one(joined), leaves: one(left) });
	for (const other of room.members) if (other.reads.has('presence')) other.send(text);
}

function frameTo(topic: string, event: string, payload: Record<string, unknown>): string {
	return encodeFrame({ joinRef: null, ref: null, topic: `realtime:${topic}`, event, payload });
}
