import type { JsonObject } from './answers.ts';
import type { Context } from './context.ts';
import { isLocalName } from './http.ts';
import type { Limit, Limits } from './limits.ts';
import type { Mailbox } from './mailbox.ts';
import type { Provider } from './openid.ts';
import { refuse } from './auth-refusals.ts';

export type AuthContext = Context & {
	limits: Limits;
	mailbox: Mailbox;
	/** Where else a person may sign in, by name; none unless this is a demo. */
	providers: ReadonlyMap<string, Provider>;
	/** Whether people join and part their ways by hand, a setting of the project. */
	linking: boolean;
};

export type Asked = { request: Request; url: URL; body: JsonObject };

/** Per address or per caller's network address; generous for a household, useless for guessing. */
export const limits = {
	mailsToAddress: { times: 6, seconds: 600 },
	mailsFromCaller: { times: 200, seconds: 3600 },
	signUpsFromCaller: { times: 200, seconds: 3600 },
	passwordsForAddress: { times: 10, seconds: 300 },
	passwordsFromCaller: { times: 150, seconds: 300 },
	codesForAddress: { times: 20, seconds: 600 },
	codesFromCaller: { times: 150, seconds: 300 },
	refreshesFromCaller: { times: 1800, seconds: 300 }
} satisfies Record<string, Limit>;

export function spend(context: AuthContext, name: keyof typeof limits, who: string): void {
	const wait = context.limits.take(limits[name], `${name} ${who}`);
	if (wait === 0) return;
	throw name.startsWith('mails') ? refuse.tooManyMails(wait) : refuse.tooMany();
}

export function spendMail(context: AuthContext, { request }: Asked, email: string): void {
	spend(context, 'mailsFromCaller', callerAddress(request));
	spend(context, 'mailsToAddress', email);
}

/** The server writes this header itself and drops one that came in. */
export function callerAddress(request: Request): string {
	return request.headers.get('x-forwarded-for') ?? 'unknown';
}

/** Where a link may lead: this server, at the port that was asked, under any of its names. */
export function safeRedirect(asked: URL): string {
	try {
		const url = new URL(asked.searchParams.get('redirect_to') ?? '');
		const isOurs = url.hostname === asked.hostname || isLocalName(url.hostname);
		return isOurs && url.protocol === asked.protocol && url.port === asked.port
			? url.href
			: asked.origin;
	} catch {
		return asked.origin;
	}
}
