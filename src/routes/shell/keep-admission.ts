import type { Waymark } from '../waymark.ts';

const ours = /^\/(programs(\/|$)|reference$|application\/(interview|references)$)/;

/** Pages about admission come together, so that the one that is opened next is here with no signal. */
export function keepAdmission(waymark: Waymark, route: string | null): void {
	if (route === null || !ours.test(route)) return;
	void waymark.device.keepPages('admission').catch(() => undefined);
}
