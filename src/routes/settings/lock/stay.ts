import { beforeNavigate } from '$app/navigation';

/** Holds the person on this page while their work moves; leaving the app stays possible. */
export function stayWhile(isMoving: () => boolean): void {
	beforeNavigate(({ type, cancel }) => {
		if (type !== 'leave' && isMoving()) cancel();
	});
}
