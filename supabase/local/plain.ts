/** Something that the person at the terminal can put right: its message is shown without a trace. */
export class Plain extends Error {}

const disk: Record<string, string> = {
	ENOSPC: 'There is no space left on the disk',
	EDQUOT: 'The disk quota is used up',
	EACCES: 'This user may not write there',
	EPERM: 'This user may not write there',
	EROFS: 'The disk is read only'
};

/** The plain form of a fault of the disk, by its code or, for other programs' output, its text. */
export function plainDiskFault(fault: unknown, path: string): Plain | null {
	const code =
		fault instanceof Error && 'code' in fault ? String(fault.code) : codeIn(String(fault));
	const said = disk[code];
	return said === undefined ? null : new Plain(`${said} (${path}).`);
}

function codeIn(output: string): string {
	if (/No space left on device/i.test(output)) return 'ENOSPC';
	if (/Disk quota exceeded/i.test(output)) return 'EDQUOT';
	if (/Read-only file system/i.test(output)) return 'EROFS';
	return /Permission denied/i.test(output) ? 'EACCES' : '';
}
