/** What stands between this device and the server; null when nothing does. */
export type Blocked = 'sign_in' | 'update' | 'storage' | 'stalled' | null;
export type Phase = 'idle' | 'push' | 'pull' | 'upload';

/** The truth about what is where. `saved here` and `received there` are never one flag. */
export type Status = {
	phase: Phase;
	/** Whether the device has said what waits on it; until then nobody may call it empty. */
	isKnown: boolean;
	/** Commands that the server has not answered yet. */
	pending: number;
	/** Of those, the ones set aside because the server keeps failing on them. */
	held: number;
	/** Bytes of files that are still only on this device. */
	bytes: number;
	/** Files that are still only on this device. */
	files: number;
	/** Refusals that nobody has dealt with. */
	refused: number;
	/** Age of the oldest unanswered command. */
	oldestPendingMs: number | null;
	blockedBy: Blocked;
	lastPullAt: number | null;
	online: boolean;
	/** When this device was last found to differ from the server, and fetched everything anew. */
	repairedAt: number | null;
	/** Rows that came in the pull under way; shows progress of a first sync. */
	rowsPulled: number;
};

export const quiet: Status = {
	phase: 'idle',
	isKnown: false,
	pending: 0,
	held: 0,
	bytes: 0,
	files: 0,
	refused: 0,
	oldestPendingMs: null,
	blockedBy: null,
	lastPullAt: null,
	online: true,
	repairedAt: null,
	rowsPulled: 0
};
