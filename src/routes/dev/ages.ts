/** Spans as both languages write them: `12 s`, `3 min`, `5 h`, `2 d`. */
const units = [
	{ mark: 'd', ms: 86_400_000 },
	{ mark: 'h', ms: 3_600_000 },
	{ mark: 'min', ms: 60_000 },
	{ mark: 's', ms: 1000 }
] as const;

/** Never below nothing: a clock may have been set back. */
export function spanOf(ms: number): string {
	const unit = units.find((one) => ms >= one.ms);
	if (!unit) return `${Math.max(0, Math.round(ms))} ms`;
	return `${Math.floor(ms / unit.ms)} ${unit.mark}`;
}
