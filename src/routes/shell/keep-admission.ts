import type { Waymark } from '../waymark.ts';

const ours =
	/^\/((programs|class)(\/|$)|(reference|check)$|application\/(interview|references|admission|certificate)$)/;

/** Pages about admission come together, so that the one that is opened next is here with no signal. */
export function keepAdmission(waymark: Waymark, route: string | null): void {
	if (route === null || !ours.test(route)) return;
	void waymark.device.keepPages('admission').catch(() => undefined);
}
