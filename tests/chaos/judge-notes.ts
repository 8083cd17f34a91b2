/** What was noted outside against what the database knows and the devices hold at the end. */
import { unseal } from '../../src/lib/store/seal.ts';
import type { Verdict } from '../simulation/verdict.ts';
import type { Known } from './known.ts';
import { valueIn } from './notes.ts';
import type { Notes } from './notes.ts';
import type { Kept } from './replica.ts';

type Noted = { known: Known; notes: Notes; kept: readonly Kept[] };

export function judgeNotes(noted: Noted, verdict: Verdict): void {
	verdict.leaked.push(...noted.notes.crossed);
	for (const one of noted.kept) judgeHomes(one, verdict);
	judgeSaid(noted, verdict);
	judgePairs(noted, verdict);
	judgeFiles(noted, verdict);
	// Complaint 19: whatever a device's clock says, nothing was done in the future.
	verdict.illegal.push(...noted.known.future.map((column) => `${column} lies in the future`));
}

/** Nobody's database lies on another person's device. */
function judgeHomes({ name, person, held }: Kept, verdict: Verdict): void {
	for (const home of held.homes.filter((one) => one.person !== '' && one.person !== person)) {
		verdict.leaked.push(`${name} has a database of ${home.person}`);
	}
}

/**
 * What a page said was saved stands, or is kept beside what stands, or was applied before somebody
 * wrote over it, or was refused and lies where it was written. An earlier word of one device to one
 * field may have been replaced before it left; its last may not.
 */
function judgeSaid({ known, notes, kept }: Noted, verdict: Verdict): void {
	const last = new Map(notes.said.map((one) => [`${one.device}/${one.path}`, one]));
	for (const { device, path, value } of last.values()) {
		const { carried, received } = notes.of(device);
		const isApplied = (carried.get(value) ?? []).some((uid) => known.applied.has(uid));
		const isKnown = known.words.has(value) || received.has(value) || isApplied;
		if (isKnown || refusedOn(kept, device).has(value)) continue;
		verdict.lost.push(`${device} said that "${value}" is saved at ${path}`);
	}
	for (const { value, device } of notes.said) {
		const times = known.words.get(value) ?? 0;
		if (times > 1) verdict.duplicated.push(`"${value}" of ${device} is kept ${times} times`);
	}
}

function refusedOn(kept: readonly Kept[], device: string): Set<string> {
	const refused = kept.find(({ name }) => name === device)?.held.tables.refused ?? [];
	return new Set(
		refused.map(({ args }) => {
			const opened = unseal(args);
			return opened instanceof Object && 'value' in opened ? valueIn(opened['value']) : '';
		})
	);
}

/** Complaint 16: of two that did not know of each other one is kept beside the other. */
function judgePairs({ known, notes, kept }: Noted, verdict: Verdict): void {
	const refused = new Set(kept.flatMap(({ name }) => [...refusedOn(kept, name)]));
	for (const { path, values } of notes.pairs) {
		if (values.some((value) => known.history.has(value) || refused.has(value))) continue;
		verdict.lost.push(`neither "${values.join('" nor "')}" at ${path} is offered back`);
	}
}

/** What lay on a device to be sent has arrived, was taken away again, or its refusal lies there (U4). */
function judgeFiles({ known, notes, kept }: Noted, verdict: Verdict): void {
	for (const { name, held } of kept) {
		const here = new Set((held.tables.uploads ?? []).map(({ sha256 }) => sha256));
		for (const sha256 of new Set(notes.of(name).attached.values())) {
			if (known.files.has(sha256) || notes.removed.has(sha256) || here.has(sha256)) continue;
			verdict.lost.push(`the file ${sha256} of ${name}`);
		}
	}
}
