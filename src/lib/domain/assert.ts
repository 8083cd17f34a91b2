/** A bug, not a refusal: what must hold did not, so the work stops here. */
export function assert(condition: unknown, whatMustHold: string): asserts condition {
	if (!condition) throw new Error(`This must hold: ${whatMustHold}`);
}
