/** Whose application an order means, and which of its two parts. */
import type { Part } from '../../src/lib/domain/states.ts';
import type { Act } from './act.ts';
import { refuse } from './world.ts';
import type { TwinApplication, World } from './world.ts';

export function ownApplication(world: World, act: Act): TwinApplication {
	const application = world.applications[act.args.application ?? ''];
	return application?.person === act.by ? application : refuse('not_found');
}

export function partOf(application: TwinApplication, part: Part) {
	return part === 'application' ? application : application.certificate;
}
