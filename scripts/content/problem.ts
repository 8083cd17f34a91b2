/** The sentence as the only problem when something is wrong; else none. */
export function problemIf(isWrong: boolean, sentence: string): readonly string[] {
	return isWrong ? [sentence] : [];
}
