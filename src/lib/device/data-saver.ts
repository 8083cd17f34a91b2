/** Whether the person asked their browser to load no more than it must; false where it cannot say. */
export function savesData(): boolean {
	const connection: unknown = 'connection' in navigator ? navigator.connection : null;
	if (typeof connection !== 'object' || connection === null) return false;
	return 'saveData' in connection && connection.saveData === true;
}
