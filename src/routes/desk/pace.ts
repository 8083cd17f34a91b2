export type Paced = { ask: () => void; stop: () => void };

/**
 * Acts at once when asked, and then not before the pause is over, however often it is asked meanwhile:
 * once at its end. Two hundred pages that read at every hint would keep the server from its work.
 */
export function paced(act: () => void, pauseMs: number): Paced {
	let pause: ReturnType<typeof setTimeout> | null = null;
	let isAsked = false;
	const begin = () => {
		isAsked = false;
		pause = setTimeout(end, pauseMs);
		act();
	};
	const end = () => {
		pause = null;
		if (isAsked) begin();
	};
	return {
		ask: () => {
			if (pause === null) begin();
			else isAsked = true;
		},
		stop: () => {
			if (pause !== null) clearTimeout(pause);
			pause = null;
			isAsked = false;
		}
	};
}
