/** What the server's process and whoever started it say to each other. */
import type { Db, Row } from '../../supabase/local/db.ts';

export type Order = { dir: string; port: number; kind: Db['kind']; fronts: readonly number[] };
export type Asked = { id: number; text: string; params: readonly unknown[] };
export type Told =
	| { port: number; serviceKey: string }
	| { id: number; rows: Row[] }
	| { id: number; error: string };

export function parseOrder(text: string): Order {
	return JSON.parse(text) as Order;
}
export function parseAsked(told: unknown): Asked {
	return told as Asked;
}
export function parseTold(told: unknown): Told {
	return told as Told;
}
