import { isObject, json, type JsonObject, textOf, tokenOf } from './answers.ts';
import type { Asked, AuthContext } from './auth-context.ts';
import { AuthRefusal, refuse } from './auth-refusals.ts';
import * as users from './auth-users.ts';

const path = /^admin\/users(?:\/([0-9a-f-]{36}))?$/;

/** What only the holder of the service key may do: make, show and delete users. */
export async function administer(
	context: AuthContext,
	{ request, body }: Asked,
	address: string
): Promise<Response> {
	const found = path.exec(address);
	if (found === null) throw new AuthRefusal(404, 'not_found', 'No such endpoint');
	const claims = await context.keys.verify(tokenOf(request));
	if (claims === null) throw refuse.badToken();
	if (claims.role !== 'service_role') throw refuse.notAdmin();
	const id = found[1];
	if (id === undefined && request.method === 'POST') return json(200, await create(context, body));
	if (id !== undefined && request.method === 'GET') {
		return json(200, (await users.needUser(context.db.q, id)).json);
	}
	if (id !== undefined && request.method === 'DELETE') {
		await users.needUser(context.db.q, id);
		await context.db.q('delete from auth.users where id = $1::uuid', [id]);
		return json(200, {});
	}
	throw new AuthRefusal(405, 'method_not_allowed', 'Method not allowed');
}

async function create({ db }: AuthContext, body: JsonObject): Promise<JsonObject> {
	const email = users.checkEmail(body['email']);
	const password = textOf(body['password']);
	if ((await users.findUser(db.q, { email })) !== null) {
		throw refuse.emailTaken();
	}
	const user = await db.tx((q) =>
		users.createUser(q, {
			email,
			password: password === '' ? undefined : users.checkPassword(password),
			confirmed: body['email_confirm'] === true,
			metadata: body['user_metadata'],
			appMetadata: isObject(body['app_metadata']) ? body['app_metadata'] : {}
		})
	);
	return user.json;
}
