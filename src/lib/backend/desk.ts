import type { Json } from '../sync/json.ts';
import type { LineAnswer } from './line.ts';

export type Looker = { id: string; name: string };
export type DeskAnswer = LineAnswer;

/** The reviewers' door: live, never offline. The client behind it is fetched on first use. */
export type Desk = {
	/** Calls a function of `api`. A rule's "no" is an answer; a fault is thrown. */
	call(name: string, args: Readonly<Record<string, Json>>): Promise<DeskAnswer>;
	/** Where a function outside the database answers; known without asking anybody. */
	address(path: string): Promise<string>;
	/** Records the look, then reads the file by an address that works for a few minutes. */
	read(review: string, file: string): Promise<{ bytes: ArrayBuffer; type: string }>;
	/** The same for evidence of hours, for staff who audit an application's. */
	audit(application: string, file: string): Promise<{ bytes: ArrayBuffer; type: string }>;
	/** The same for what another person sent too, while the match with it is not cleared. */
	beside(
		at: { review: string; match: string },
		file: string
	): Promise<{ bytes: ArrayBuffer; type: string }>;
	/** Tells when the desk of a program changed. Answers with how to stop. */
	subscribe(program: string, changed: () => void): () => void;
	/** Says who looks at a review, and shows that we do. Answers with how to stop. */
	presence(review: string, me: Looker, seen: (lookers: readonly Looker[]) => void): () => void;
};
