/** Who plays in the sequences, and what they are. Jordan applies and leads: two hats, and their bounds. */
export const roles = {
	avery: null,
	jordan: 'lead',
	rowan: 'reviewer',
	sage: 'reviewer',
	quinn: 'staff'
} as const;
export type Name = keyof typeof roles;
export const names = ['avery', 'jordan', 'rowan', 'sage', 'quinn'] as const;

const kinds = ['person', 'application', 'file', 'slot', 'interview', 'seat', 'class'] as const;
const more = ['homework', 'exam', 'command', 'window', 'earlier'] as const;
type Kind = (typeof kinds)[number] | (typeof more)[number];

/** An id that a reader can tell: its kind in front and its number at the end. */
export function idOf(kind: Kind, number: number): string {
	const place = [...kinds, ...more].indexOf(kind) + 1;
	return `${String(place).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function personOf(name: Name): string {
	return idOf('person', names.indexOf(name) + 1);
}

export function nameOf(person: string): string {
	return names.find((name) => personOf(name) === person) ?? person;
}

export function mayReview(person: string): boolean {
	return ['jordan', 'rowan', 'sage'].includes(nameOf(person));
}

export function mayStaff(person: string): boolean {
	return ['jordan', 'quinn'].includes(nameOf(person));
}
