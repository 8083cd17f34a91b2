/** Answers in JSON, and the fields of one that came in. */

export type JsonObject = Record<string, unknown>;

export function json(
	status: number,
	body: unknown,
	headers: Record<string, string> = {}
): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/json; charset=utf-8', ...headers }
	});
}

/** What the text says, or null when it is no JSON. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

/** The token of a request: the caller's own, else the key that names the project. */
export function tokenOf(request: Request): string {
	const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
	return bearer ?? apiKeyOf(request);
}

export function apiKeyOf(request: Request): string {
	return request.headers.get('apikey') ?? new URL(request.url).searchParams.get('apikey') ?? '';
}
