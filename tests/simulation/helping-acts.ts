/** What applicants and those who help them do: invite, join, suggest, end. */
import { codeOf } from '../../src/lib/domain/assister.ts';
import { ownApplication, textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import { newToken } from './admission-acts.ts';
import { oneOf } from './chance.ts';
import type { Device } from './device.ts';

/** Of the applicant. */
export const helpedActs: Readonly<Record<string, Act>> = {
	tell,
	invite,
	end_help: endHelp,
	resolve
};

/** Of the helper. */
export const helpingActs: Readonly<Record<string, Act>> = { join, leave, suggest };

/** Something of one's own life, in words that nobody else writes. */
async function tell(device: Device, { random, programOf }: Scene): Promise<void> {
	const row = await ownApplication(device);
	if (!row) return;
	const isLong = programOf(device) === 'massachusetts';
	const path = isLong ? 'success/foundation' : 'identity/first_name';
	const value = `lived ${random.uuid()}`;
	await device.run('application.answer', { application: textIn(row, 'id'), path, value });
}

async function invite(device: Device, scene: Scene): Promise<void> {
	const row = await ownApplication(device);
	if (!row) return;
	const { random } = scene;
	const code = codeOf(newToken(scene));
	const uid = await device.run('assister.invite', {
		assister: random.uuid(),
		application: textIn(row, 'id'),
		name: 'Morgan',
		called: 'Somebody',
		email: random.chance(0.3) ? 'morgan@example.org' : null,
		consent: 1,
		language: 'en',
		code
	});
	if (uid !== null) scene.codes.push(code);
}

async function endHelp(device: Device, { random }: Scene): Promise<void> {
	const assister = oneOf(random, await device.view('assisters'));
	if (!assister) return;
	const application = textIn(assister, 'application_id');
	await device.run('assister.revoke', { assister: textIn(assister, 'id'), application });
}

async function resolve(device: Device, { random }: Scene): Promise<void> {
	const own = (await device.view('suggestions')).filter((row) => row['state'] === 'open');
	const suggestion = oneOf(random, own);
	if (!suggestion) return;
	const application = textIn(suggestion, 'application_id');
	await device.run('suggestion.resolve', { suggestion: textIn(suggestion, 'id'), application });
}

/** A code that was given, now and then one that was used, or that opens nothing. */
async function join(device: Device, scene: Scene): Promise<void> {
	const { codes, random } = scene;
	const given = random.chance(0.8) ? codes.at(-1) : oneOf(random, codes);
	const code = random.chance(0.05) ? 'BCDFGHJKMNPQ' : given;
	if (code === undefined) return;
	await device.run('helping.join', { helping: random.uuid(), code, name: 'Morgan' });
}

async function someHelping(device: Device, { random }: Scene) {
	return oneOf(random, await device.view('helpings'));
}

async function leave(device: Device, scene: Scene): Promise<void> {
	const helping = await someHelping(device, scene);
	if (!helping) return;
	const application = textIn(helping, 'application_id');
	// Until the server has looked, nobody knows what the code opens.
	if (application === '') return;
	await device.run('helping.leave', { helping: textIn(helping, 'id'), application });
}

async function suggest(device: Device, scene: Scene): Promise<void> {
	const helping = await someHelping(device, scene);
	const section = oneOf(scene.random, Object.keys(helping?.['sections'] ?? {}));
	if (!helping || section === undefined) return;
	await device.run('suggestion.make', {
		suggestion: scene.random.uuid(),
		helping: textIn(helping, 'id'),
		application: textIn(helping, 'application_id'),
		section,
		name: 'Morgan',
		body: 'A date is missing'
	});
}
