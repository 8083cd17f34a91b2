/** A seeded defect: one rule left out, and which tests shall see that it is. */
export type Edit = {
	file: string;
	/** Occurs exactly once in the file. */
	text: string;
	becomes: string;
};

export type Mutant = Edit & {
	/** The rule, a dot, and what went wrong: `P3.fault_recorded`. */
	id: string;
	/** What a person would suffer, in one sentence. */
	suffers: string;
	/** Where the rule is held a second time: left out together with the first. */
	also?: readonly Edit[];
	tests: readonly string[];
	/** It shows only where several sessions run at once. */
	on?: 'postgres';
	/** Why nobody would suffer: then the tests must not see it, or the proof is wrong. */
	harmless?: string;
};

export function ruleOf({ id }: Mutant): string {
	return id.slice(0, id.indexOf('.'));
}

export function editsOf({ file, text, becomes, also = [] }: Mutant): readonly Edit[] {
	return [{ file, text, becomes }, ...also];
}

/** Short names for the files that many mutants are in. */
export const migrations = {
	foundation: 'supabase/migrations/20261122000100_foundation.sql',
	push: 'supabase/migrations/20261122000110_push.sql',
	pull: 'supabase/migrations/20261122000120_pull.sql',
	applications: 'supabase/migrations/20261122000400_applications.sql',
	files: 'supabase/migrations/20261122000420_files.sql',
	submissions: 'supabase/migrations/20261122000450_submissions.sql',
	reviews: 'supabase/migrations/20261122000700_reviews.sql',
	decisions: 'supabase/migrations/20261122000720_decisions.sql',
	desk: 'supabase/migrations/20261122000740_desk.sql',
	notifications: 'supabase/migrations/20261122000800_notifications.sql',
	study: 'supabase/migrations/20261122000900_study.sql',
	tick: 'supabase/migrations/20261122000950_tick.sql',
	assisters: 'supabase/migrations/20261123000830_assisters.sql',
	renewal: 'supabase/migrations/20261123000840_renewal.sql',
	deskWork: 'supabase/migrations/20261123000910_desk_work.sql',
	feeds: 'supabase/migrations/20261123000990_empty_feeds.sql',
	deskScale: 'supabase/migrations/20261123000960_desk_scale.sql',
	verdicts: 'supabase/migrations/20261123000920_verdicts.sql',
	deskGaps: 'supabase/migrations/20261124000120_desk_gaps.sql',
	steppedBack: 'supabase/migrations/20261124000180_stepped_back.sql',
	references: 'supabase/migrations/20261122000980_references.sql'
} as const;
