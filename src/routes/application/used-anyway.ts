/**
 * Files that a person looked at again and uses as they are: nobody is asked twice about one. Kept
 * beside the app by ids alone, because it is about this device's question and nobody else's answer.
 */
const key = 'waymark.used';
const keptMax = 50;

export function useAnyway(file: string): void {
	try {
		localStorage.setItem(key, JSON.stringify([file, ...readUsed()].slice(0, keptMax)));
	} catch {
		// Without storage the question comes again after the next start, and is answered again.
	}
}

export function isUsedAnyway(file: string): boolean {
	return readUsed().includes(file);
}

function readUsed(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}
