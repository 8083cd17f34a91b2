/** Who works at a desk: staff give roles and take them away, from whoever has a file open just then. */
import { textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import { found } from './desk-acts.ts';
import type { Device } from './device.ts';

export const roleActs: Readonly<Record<string, Act>> = { take_role: takeRole, give_role: giveRole };

async function takeRole(device: Device, scene: Scene): Promise<void> {
	const row = await found(
		scene,
		`select person, program, role from app.roles where not deleted order by person, program, role`
	);
	if (!row) return;
	const [program, person] = [textIn(row, 'program'), textIn(row, 'person')];
	await device.run('role.take', { program, person, role: textIn(row, 'role') });
}

/** Most often to whoever has lost it. */
async function giveRole(device: Device, scene: Scene): Promise<void> {
	const lost = scene.random.chance(0.8) ? 'where r.deleted' : '';
	const row = await found(
		scene,
		`select u.email, r.program, r.role from app.roles r join auth.users u on u.id = r.person
		${lost} order by u.email, r.program, r.role`
	);
	if (!row) return;
	const email = scene.random.chance(0.1) ? 'nobody@example.org' : textIn(row, 'email');
	await device.run('role.give', {
		program: textIn(row, 'program'),
		email,
		role: textIn(row, 'role')
	});
}
