/**
 * Something that no rule decided: a lost connection, an expired token, a server in trouble. A fault
 * never reaches a command; sync waits and tries again. `code` tells faults of one kind apart.
 */
export type FaultKind = 'offline' | 'timeout' | 'auth' | 'update' | 'server' | 'store';

export class Fault extends Error {
	readonly kind: FaultKind;
	readonly code: string;
	constructor(kind: FaultKind, code: string) {
		super(`${kind}: ${code}`);
		this.name = 'Fault';
		this.kind = kind;
		this.code = code;
	}
}

export function faultOf(error: unknown): Fault {
	if (error instanceof Fault) return error;
	const name = error instanceof Error ? error.name : typeof error;
	return new Fault('store', name);
}
