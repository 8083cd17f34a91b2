/** One step of a sequence: a command of somebody, or what happens by itself. */
import type { Json } from '../../src/lib/domain/text.ts';
import type { Part } from '../../src/lib/domain/states.ts';
import type { AttendanceState } from '../../src/lib/domain/class-work-rows.ts';

export type Mark = { person: string; day: string; state: AttendanceState };

/** All that any command here takes; each takes some of it. */
export type Args = {
	application?: string;
	program?: string;
	edition?: number;
	pathway?: string;
	path?: string;
	value?: Json;
	base?: number;
	file?: string;
	document?: string;
	name?: string;
	type?: string;
	size?: number;
	sha256?: string;
	warnings?: string[];
	digest?: string;
	revision?: number;
	at?: number;
	kind?: 'approve' | 'change' | 'deny';
	reasons?: Json;
	note?: string;
	checklist?: Record<string, string>;
	interview?: string;
	slot?: string;
	outcome?: 'held' | 'missed';
	scores?: Record<string, number>;
	seat?: string;
	class?: string;
	marks?: Mark[];
	homework?: string;
	module?: string;
	text?: string;
	accepted?: boolean;
	exam?: string;
	person?: string;
	on?: string;
	result?: 'passed' | 'failed';
};

export type Act = {
	/** The command's name; `time.passes`, `time.ticks` and `file.is_read` happen by themselves. */
	name: string;
	by: string;
	uid: string;
	args: Args;
	/** Of a reviewer's command: the server's id of the review is looked up there. */
	part?: Part;
	ms?: number;
	refusal?: string | null;
};
