/** The device did not take it. What was typed is still on the page, and only there. */
export class NotSaved extends Error {
	constructor(cause: unknown) {
		super('not saved on this device', { cause });
		this.name = 'NotSaved';
	}
}
