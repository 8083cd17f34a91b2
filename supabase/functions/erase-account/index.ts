/**
 * Erases who has asked for it: first what lies in the storage, through the storage's own door, then the
 * rows, then the account. The database knows who is to be erased, and refuses a step while the one
 * before is unfinished; so that this may break off anywhere and is simply called again.
 *
 * `POST {}` with the service key for all that are due, `POST {"person": "<id>"}` for one, due or not;
 * or with the token of a person who has asked.
 */
import { environment, isRecord, type Environment } from '../_shared/environment.ts';
import { callerOf, removeAccount, removeStored, rpc } from '../_shared/backend.ts';

const bucket = 'evidence';
/** What one turn takes at most, five hundred files at a time; the rest waits for the next. */
const roundsMax = 20;

export default {
	async fetch(request: Request, given?: unknown): Promise<Response> {
		const env = environment(given);
		const caller = await callerOf(env, request);
		if (!caller.isService && caller.person === null)
			return Response.json({ code: 'not_allowed' }, { status: 401 });
		const body: unknown = await request.json().catch(() => null);
		const named = isRecord(body) && typeof body['person'] === 'string' ? body['person'] : null;
		const p_person = caller.isService ? named : caller.person;
		const due = namesIn(await rpc(env, 'erasures_due', { p_person }));
		const failed: string[] = [];
		for (const person of due) {
			const error = await tryToErase(env, person);
			if (error !== null) failed.push(error);
			await rpc(env, 'erasure_ended', { p_person: person, p_error: error });
		}
		const answer = { erased: due.length - failed.length, failed };
		return Response.json(answer, { status: failed.length > 0 ? 502 : 200 });
	}
};

/** Null when everything is gone, else what was said. */
async function tryToErase(env: Environment, person: string): Promise<string | null> {
	try {
		await removeFiles(env, person);
		await rpc(env, 'erase_person', { p_person: person });
		await removeAccount(env, person);
		return null;
	} catch (error) {
		return String(error);
	}
}

async function removeFiles(env: Environment, person: string): Promise<void> {
	for (let round = 0; round < roundsMax; round += 1) {
		const keys = namesIn(await rpc(env, 'erasure_files', { p_person: person }));
		if (keys.length === 0) return;
		await removeStored(env, bucket, keys);
	}
}

function namesIn(answer: unknown): string[] {
	if (!Array.isArray(answer)) throw new Error('the database did not answer a list');
	if (answer.some((one) => typeof one !== 'string'))
		throw new Error('the database answered something else than names');
	return answer.map(String);
}
