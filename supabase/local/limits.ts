/** How often something may be tried: `times` within `seconds`, counted per key. */
export type Limit = { times: number; seconds: number };
export type Limits = {
	/** Counts one try; 0 when it is allowed, else the seconds to wait. */
	take(limit: Limit, key: string): number;
	forget(key: string): void;
};

const keysMax = 50_000;

/** In memory: a restart forgives, and needs access to the machine. */
export function openLimits(now: () => number = Date.now): Limits {
	const tries = new Map<string, number[]>();
	return {
		take: ({ times, seconds }, key) => {
			const since = now() - seconds * 1000;
			const recent = (tries.get(key) ?? []).filter((at) => at > since);
			const oldest = recent[0];
			if (recent.length >= times && oldest !== undefined) {
				return Math.max(1, Math.ceil((oldest - since) / 1000));
			}
			if (tries.size >= keysMax) tries.clear();
			tries.set(key, [...recent, now()]);
			return 0;
		},
		forget: (key) => void tries.delete(key)
	};
}
