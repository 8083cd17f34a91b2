import type { Json } from '../sync/json.ts';
import type { LineAnswer } from './line.ts';

export type GroupsAnswer = LineAnswer;

/** What a page does with a place it has open: a group, or the writing with a mentor. */
export type Following = {
	/** Something changed, or the line was made anew and something may have been missed. */
	changed: () => void;
	/** Say that we are here by this id, and hear the ids of everybody who is. Groups only. */
	presence?: { me: string; seen: (present: readonly string[]) => void };
};

/** The door of study groups and mentors: live, never offline. Fetched on first use. */
export type Groups = {
	/** Calls a function of `api`. A rule's "no" is an answer; a fault is thrown. */
	call(name: string, args: Readonly<Record<string, Json>>): Promise<GroupsAnswer>;
	/** `group:<id>` or `mentoring:<id>`. Answers with how to stop. */
	follow(topic: string, following: Following): () => void;
};
