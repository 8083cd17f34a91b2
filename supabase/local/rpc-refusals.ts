import { json, textOf } from './answers.ts';

export type RestError = {
	code: string;
	message: string;
	details?: string | null;
	hint?: string | null;
};

/** A refusal in the data API's shape. */
export class RestRefusal extends Error {
	readonly status: number;
	readonly body: RestError;

	constructor(status: number, body: RestError) {
		super(body.message);
		this.status = status;
		this.body = body;
	}

	response(): Response {
		const { code, message, details = null, hint = null } = this.body;
		const headers: Record<string, string> =
			this.status === 401 ? { 'www-authenticate': 'Bearer' } : {};
		return json(this.status, { code, details, hint, message }, headers);
	}
}

/** What the database raised, as the data API tells it; null for faults outside the database. */
export function databaseRefusal(error: unknown, signedIn: boolean): RestRefusal | null {
	if (!(error instanceof Error) || !('code' in error)) return null;
	const code = String(error.code);
	if (!/^[0-9A-Z]{5}$/.test(code)) return null;
	return new RestRefusal(statusOf(code, signedIn), {
		code,
		message: error.message,
		details: 'detail' in error ? textOf(error.detail) || null : null,
		hint: 'hint' in error ? textOf(error.hint) || null : null
	});
}

const byCode: Record<string, number> = {
	'23503': 409,
	'23505': 409,
	'25006': 405,
	'42883': 404,
	'42P01': 404,
	'42P17': 500,
	'53400': 500,
	'57P01': 503,
	P0001: 400
};
const byClass: Record<string, number> = {
	'08': 503,
	'09': 500,
	'0L': 403,
	'0P': 403,
	'25': 500,
	'28': 403,
	'2D': 500,
	'38': 500,
	'39': 500,
	'3B': 500,
	'40': 500,
	'53': 503,
	'54': 500,
	'55': 500,
	'57': 500,
	'58': 500,
	F0: 500,
	HV: 500,
	P0: 500,
	XX: 500
};

function statusOf(code: string, signedIn: boolean): number {
	if (code === '42501') return signedIn ? 403 : 401;
	const asked = /^PT([2-5]\d\d)$/.exec(code)?.[1];
	if (asked !== undefined) return Number(asked);
	return byCode[code] ?? byClass[code.slice(0, 2)] ?? 400;
}
