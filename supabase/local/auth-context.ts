import type { JsonObject } from './answers.ts';
import type { Context } from './context.ts';
import type { Limit, Limits } from './limits.ts';
import type { Mailbox } from './mailbox.ts';
import type { Provider } from './openid.ts';
import { refuse } from './auth-refusals.ts';

export type AuthContext = Context & {
	limits: Limits;
	mailbox: Mailbox;
	/** Where else a person may sign in, by name; none unless this is a demo. */
	providers: ReadonlyMap<string, Provider>;
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

/** Where a link may lead: this server under any of its names, or another door of this machine. */
export function safeRedirect(context: AuthContext, wanted: string | null): string {
	const site = context.url();
	if (!wanted) return site;
	try {
		const url = new URL(wanted);
		const local = /^(localhost|127\.0\.0\.1|\[::1\]|[a-z]+\.localhost)$/.test(url.hostname);
		const web = url.protocol === 'http:' || url.protocol === 'https:';
		return web && (local || url.origin === new URL(site).origin) ? url.href : site;
	} catch {
		return site;
	}
}
