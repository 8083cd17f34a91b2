import { json } from './answers.ts';

const version = '2024-01-01';

/** A refusal in the shape and with the codes of the hosted auth service. */
export class AuthRefusal extends Error {
	readonly status: number;
	readonly code: string;
	readonly more: Record<string, unknown>;

	constructor(status: number, code: string, message: string, more: Record<string, unknown> = {}) {
		super(message);
		this.status = status;
		this.code = code;
		this.more = more;
	}

	/** Clients that name the newer version get a code in words; the others a number. */
	response(request: Request): Response {
		const { status, code, message, more } = this;
		if ((request.headers.get('x-supabase-api-version') ?? '') >= version) {
			return json(status, { code, message, ...more }, versionHeaders(code));
		}
		return json(status, { code: status, error_code: code, msg: message, ...more });
	}
}

function versionHeaders(code: string): Record<string, string> {
	return { 'x-supabase-api-version': version, 'x-sb-error-code': code };
}

export const refuse = {
	credentials: () => new AuthRefusal(400, 'invalid_credentials', 'Invalid login credentials'),
	unconfirmed: () => new AuthRefusal(400, 'email_not_confirmed', 'Email not confirmed'),
	banned: () => new AuthRefusal(403, 'user_banned', 'User is banned'),
	invalid: (message: string) => new AuthRefusal(400, 'validation_failed', message),
	json: () => new AuthRefusal(400, 'bad_json', 'Could not parse request body as JSON'),
	code: () => new AuthRefusal(403, 'otp_expired', 'Token has expired or is invalid'),
	noToken: () => new AuthRefusal(401, 'no_authorization', 'This endpoint requires a Bearer token'),
	badToken: () => new AuthRefusal(403, 'bad_jwt', 'invalid JWT: unable to parse or verify'),
	noSession: () =>
		new AuthRefusal(
			403,
			'session_not_found',
			'Session from session_id claim in JWT does not exist'
		),
	notAdmin: () => new AuthRefusal(403, 'not_admin', 'User not allowed'),
	noUser: () => new AuthRefusal(404, 'user_not_found', 'User not found'),
	refreshUnknown: () =>
		new AuthRefusal(
			400,
			'refresh_token_not_found',
			'Invalid Refresh Token: Refresh Token Not Found'
		),
	refreshUsed: () =>
		new AuthRefusal(400, 'refresh_token_already_used', 'Invalid Refresh Token: Already Used'),
	flowUnknown: () =>
		new AuthRefusal(404, 'flow_state_not_found', 'invalid flow state, no valid flow state found'),
	flowExpired: () =>
		new AuthRefusal(403, 'flow_state_expired', 'invalid flow state, flow state has expired'),
	verifier: () =>
		new AuthRefusal(
			400,
			'bad_code_verifier',
			'code challenge does not match previously saved code verifier'
		),
	tooManyMails: (seconds: number) =>
		new AuthRefusal(
			429,
			'over_email_send_rate_limit',
			`For security purposes, you can only request this after ${seconds} seconds.`
		),
	emailTaken: () =>
		new AuthRefusal(
			422,
			'email_exists',
			'A user with this email address has already been registered'
		),
	lastIdentity: () =>
		new AuthRefusal(
			422,
			'single_identity_not_deletable',
			'User must have at least 1 identity after unlinking'
		),
	noIdentity: () => new AuthRefusal(422, 'identity_not_found', "Identity doesn't exist"),
	tooMany: () => new AuthRefusal(429, 'over_request_rate_limit', 'Request rate limit reached'),
	weak: (message: string, reasons: string[]) =>
		new AuthRefusal(422, 'weak_password', message, { weak_password: { reasons } })
};
