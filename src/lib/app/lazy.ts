/** Made when it is first asked for, and asked for again when the network kept its code away. */
export function lazy<Made>(make: () => Promise<Made>): () => Promise<Made> {
	let made: Promise<Made> | null = null;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = null;
			throw error;
		});
		return made;
	};
}

/** Starts to follow once the door is here, unless it was told to stop before. */
export function followLater<Door>(
	door: Promise<Door>,
	follow: (door: Door) => () => void
): () => void {
	let isStopped = false;
	let stop = () => {};
	door.then(
		(opened) => {
			if (!isStopped) stop = follow(opened);
		},
		() => undefined
	);
	return () => {
		isStopped = true;
		stop();
	};
}
