/**
 * What a device finds wrong with a file before it is sent. It stops nobody: the applicant is told,
 * decides, and the reviewer sees the same beside the evidence.
 */
export const fileWarnings = [
	'blurred',
	'too_dark',
	'too_small',
	'blank',
	'without_name',
	'without_hours',
	'without_date',
	'without_provider'
] as const;
export type FileWarning = (typeof fileWarnings)[number];

/** More than two, and nobody reads any: the rest is for the reviewer. */
const saidMax = 2;

/** Those that the applicant is told, the weightiest first; what a newer version found is passed over. */
export function saidWarnings(found: readonly string[]): readonly FileWarning[] {
	return fileWarnings.filter((warning) => found.includes(warning)).slice(0, saidMax);
}
