/** What the service worker keeps, as the build writes it into the worker. */

/** Names, apart by spaces, by folder and ending: `/chunks/*.js` is for `/chunks/a.js`. */
export type PackedPaths = Readonly<Record<string, string>>;
export type PackedShell = {
	/** Files whose name changes with what is in them. */
	precached: PackedPaths;
	/** Files with a name of their own, each with a mark of what is in it. */
	revised: readonly { url: string; revision: string | null }[];
	/** Of each set together. */
	sets: Readonly<Record<string, PackedPaths>>;
	/** Each when it is first used. */
	heavy: PackedPaths;
};

export function unpacked(paths: PackedPaths): string[] {
	return Object.entries(paths).flatMap(([frame, names]) =>
		names.split(' ').map((name) => frame.replace('*', name))
	);
}
