/** The people in every test, with ids that never change. */
export const people = {
	/** Applicants. */
	avery: '00000000-0000-4000-8000-00000000a001',
	jordan: '00000000-0000-4000-8000-00000000a002',
	/** Reviewers. */
	rowan: '00000000-0000-4000-8000-00000000b001',
	sage: '00000000-0000-4000-8000-00000000b002',
	/** Lead reviewer. */
	lee: '00000000-0000-4000-8000-00000000b003',
	/** Program staff. */
	quinn: '00000000-0000-4000-8000-00000000c001'
} as const;

export type PersonName = keyof typeof people;

export const personNames = ['avery', 'jordan', 'rowan', 'sage', 'lee', 'quinn'] as const;

export const rolesOf: Readonly<Partial<Record<PersonName, 'reviewer' | 'lead' | 'staff'>>> = {
	rowan: 'reviewer',
	sage: 'reviewer',
	lee: 'lead',
	quinn: 'staff'
};
