/**
 * Links that open one stored object for a while. They are signed with a key of their own and for an
 * audience of their own, so that no link can pass as a person's token, nor a token as a link.
 */
import { jwtVerify, SignJWT } from 'jose';
import type { Context } from './context.ts';
import { refuse } from './storage-refusals.ts';
import type { Place } from './storage-objects.ts';

const audience = 'storage-link';

/** The link's address below `/storage/v1`. */
export async function signLink(context: Context, place: Place, seconds: number): Promise<string> {
	const now = Math.floor(Date.now() / 1000);
	const url = `${place.bucket}/${place.name}`;
	const token = await new SignJWT({ url, scope: 'download' })
		.setProtectedHeader({ alg: 'HS256' })
		.setAudience(audience)
		.setIssuedAt(now)
		.setExpirationTime(now + seconds)
		.sign(context.keys.storageKey);
	return `/object/sign/${encodeURI(url)}?token=${token}`;
}

/** Refuses a token that is forged, too old, or for another object; answers when it ends. */
export async function checkLink(context: Context, place: Place, token: string): Promise<Date> {
	const { payload } = await jwtVerify(token, context.keys.storageKey, {
		algorithms: ['HS256'],
		audience
	}).catch((error: unknown) => {
		throw refuse.link(error instanceof Error ? error.message : 'Invalid JWT');
	});
	const fits =
		payload['scope'] === 'download' && payload['url'] === `${place.bucket}/${place.name}`;
	if (!fits || payload.exp === undefined) throw refuse.link('Invalid signature');
	return new Date(payload.exp * 1000);
}
