/** A uuid is 36 letters on a screen and 22 on the wire, where it stands once per command. */
export function shortUid(uuid: string): string {
	const bytes = uuid.replaceAll('-', '').match(/../gu) ?? [];
	const letters = String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16)));
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function longUid(short: string): string {
	if (short.length === 36) return short;
	const letters = atob(short.replaceAll('-', '+').replaceAll('_', '/'));
	const hex = [...letters].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'));
	const all = hex.join('');
	const cuts = [0, 8, 12, 16, 20, 32];
	return cuts
		.slice(1)
		.map((end, i) => all.slice(cuts[i], end))
		.join('-');
}
