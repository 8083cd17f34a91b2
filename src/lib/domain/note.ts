/** What people write to one another and for the record; nothing of it is ever cut to fit. */

/** A note of the desk, or one that goes with a decision. */
export const noteMax = 4000;
/** Why two who sent the same belong together, or do not; why a score was given. */
export const whyMax = 2000;
/** Why staff change how a program works. */
export const changeMax = 1000;
/** What a program's reasons and letters say. */
export const toldMax = 4000;
/** A word to an applicant beside any decision. */
export const messageMax = 2000;

/** Why a class does not take place. */
export const cancelReasonMax = 500;

/** Characters as the database counts them, which is not how the language does. */
export function lengthOf(text: string): number {
	return Array.from(text).length;
}

export function isTooLong(text: string, most: number): boolean {
	return lengthOf(text) > most;
}
