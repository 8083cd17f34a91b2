/** Whether the classes that an application asks for may still be asked for. */
import { standingOf } from '../../src/lib/domain/class.ts';
import { sectionOf } from '../../src/lib/domain/form.ts';
import { lateness } from '../../src/lib/domain/late.ts';
import type { Lateness } from '../../src/lib/domain/late.ts';
import { harbor } from '../fixtures/harbor.ts';
import { refuseIf } from './world.ts';
import type { TwinApplication, World } from './world.ts';

/** Whether a class is open by the device's word alone; a closed one is refused. */
export function refuseClasses(
	world: World,
	application: TwinApplication,
	at: number | null
): boolean {
	const asked = harbor.sections
		.flatMap(({ questions }) => questions)
		.filter(({ kind }) => kind === 'class')
		.flatMap(({ path }) => {
			const value = application.fields[path]?.value;
			const wasSent = application.sent.application.some(({ fields }) =>
				Object.values(fields).some((one) => one === value)
			);
			const found = typeof value === 'string' ? world.classes[value] : undefined;
			return found && !wasSent ? [found.id] : [];
		});
	const found = asked.map((id) => latenessOf(world, application, { id, at }));
	refuseIf(found.includes('closed'), 'class.window_closed');
	return found.includes('told');
}

function latenessOf(
	world: World,
	application: TwinApplication,
	{ id, at }: { id: string; at: number | null }
): Lateness {
	const row = world.classes[id];
	if (!row) return 'closed';
	const standing = (now: number) => standingOf(row, world.window, now);
	if (standing(world.now) === 'open') return 'open';
	const wasOpen = standing(world.window.closes_at - 1) === 'open';
	const isOver = standing(world.now) !== 'closed';
	if (!wasOpen || isOver) return 'closed';
	const ofPart = Object.entries(application.fields).filter(
		([path]) => sectionOf(harbor, path)?.part === 'application'
	);
	const received = ofPart.length > 0 ? Math.max(...ofPart.map(([, field]) => field.at)) : null;
	const hours = harbor.admission?.late.hours.value ?? 0;
	return lateness(world.window, hours, { at: world.now, received, finished: at });
}
