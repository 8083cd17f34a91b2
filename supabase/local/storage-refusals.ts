/** What storage answers when it says no: the hosted service's codes, words and odd statuses. */
export class StorageRefusal extends Error {
	readonly status: number;
	readonly code: string;
	/** The older name of the code, which clients may still read. */
	readonly title: string;

	constructor(status: number, code: string, message: string, title = code) {
		super(message);
		this.status = status;
		this.code = code;
		this.title = title;
	}
}

export const refuse = {
	noBucket: () => new StorageRefusal(404, 'NoSuchBucket', 'Bucket not found', 'Bucket not found'),
	noObject: () => new StorageRefusal(404, 'NoSuchKey', 'Object not found', 'not_found'),
	noRoute: () => new StorageRefusal(404, 'InvalidRequest', 'Route not found'),
	denied: (message: string) => new StorageRefusal(403, 'AccessDenied', message, 'Unauthorized'),
	exists: () =>
		new StorageRefusal(409, 'ResourceAlreadyExists', 'The resource already exists', 'Duplicate'),
	tooLarge: () =>
		new StorageRefusal(
			413,
			'EntityTooLarge',
			'The object exceeded the maximum allowed size',
			'Payload too large'
		),
	type: (type: string) =>
		new StorageRefusal(
			415,
			'InvalidMimeType',
			`mime type ${type} is not supported`,
			'invalid_mime_type'
		),
	key: (key: string) => new StorageRefusal(400, 'InvalidKey', `Invalid key: ${key}`),
	request: (message: string) => new StorageRefusal(400, 'InvalidRequest', message),
	link: (message: string) => new StorageRefusal(400, 'InvalidJWT', message),
	quota: () => new StorageRefusal(429, 'SlowDown', 'Too many unfinished uploads')
};

/** SQLSTATE to refusal; what is not listed is a fault. */
const bySqlState: Record<string, (message: string) => StorageRefusal> = {
	'42501': (message) =>
		refuse.denied(
			message.includes('row-level security')
				? 'new row violates row-level security policy'
				: message
		),
	'23505': () => refuse.exists(),
	'23503': () => new StorageRefusal(404, 'InvalidRequest', 'The related resource does not exist'),
	'22P02': (message) => new StorageRefusal(400, 'InvalidParameter', message),
	'57014': () =>
		new StorageRefusal(544, 'DatabaseTimeout', 'The connection to the database timed out')
};

/** The refusal that an error stands for; an unknown one is an internal error, told without detail. */
export function refusalOf(error: unknown): StorageRefusal {
	if (error instanceof StorageRefusal) return error;
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
		const known = bySqlState[error.code];
		if (known) return known(error.message);
	}
	return new StorageRefusal(500, 'InternalError', 'Internal server error');
}

/** Hosted answers almost every refusal with status 400 and the true one in the body. */
export function refusalResponse(refusal: StorageRefusal): Response {
	const body = {
		statusCode: String(refusal.status),
		code: refusal.code,
		error: refusal.title,
		message: refusal.message
	};
	return Response.json(body, {
		status: refusal.status >= 500 ? refusal.status : 400,
		headers: { 'cache-control': 'no-store' }
	});
}
