/**
 * What the rules say there is: applications and all that hangs on them, as one plain value. The model's
 * commands change it by asking `src/lib/domain/`; the server's tables are told in the same words by
 * `server.ts`, and both have to be equal.
 */
import type { AttendanceState } from '../../src/lib/domain/class-work-rows.ts';
import type { ExamResult } from '../../src/lib/domain/class-work-rows.ts';
import type { InterviewState, Slot } from '../../src/lib/domain/interview-rows.ts';
import type { FileState, HomeworkState, Part, SeatState } from '../../src/lib/domain/states.ts';
import type {
	ApplicationState,
	CertificateState,
	ClaimState
} from '../../src/lib/domain/states.ts';
import type { Json } from '../../src/lib/domain/text.ts';
import type { ClassRow, WindowRow } from '../../src/lib/domain/class-rows.ts';

export type Field = { value: Json; edit: string; rev: number; at: number };
export type TwinFile = {
	id: string;
	application: string;
	document: string;
	sha256: string;
	state: FileState;
	isReceived: boolean;
};
export type Sent = { revision: number; fields: Record<string, Json>; files: string[] };

export type TwinApplication = {
	id: string;
	person: string;
	state: ApplicationState;
	revision: number;
	submittedAt: number | null;
	certificate: { state: CertificateState; revision: number };
	fields: Record<string, Field>;
	/** How many answers were replaced unseen, by path. */
	replaced: Record<string, number>;
	sent: Record<Part, Sent[]>;
	feeReference: string | null;
	isFeeConfirmed: boolean;
	hasEnd: boolean;
	letters: number;
};

export type Review = {
	application: string;
	part: Part;
	revision: number;
	state: 'received' | 'claimed' | 'waiting' | 'decided';
	reviewer: string | null;
	isLate: boolean;
	decisions: string[];
};
export type TwinClaim = {
	review: string;
	reviewer: string;
	state: ClaimState;
	until: number;
};
export type TwinInterview = {
	id: string;
	application: string;
	slot: string;
	starts_at: number;
	state: InterviewState;
};
export type TwinSlot = {
	id: string;
	starts_at: number;
	state: Slot['state'];
	/** A day after it was, nobody sees it any more. */
	isForgotten: boolean;
};
export type TwinSeat = {
	id: string;
	application: string;
	person: string;
	class: string;
	state: SeatState;
	position: number | null;
	isFirst: boolean;
	waitingSince: number | null;
	expires_at: number | null;
};
export type TwinHomework = {
	id: string;
	class: string;
	person: string;
	module: string;
	state: HomeworkState;
	rev: number;
};
export type TwinExam = { id: string; class: string; person: string; result: ExamResult };
export type TwinClass = Pick<
	ClassRow,
	'id' | 'state' | 'days' | 'zone' | 'capacity' | 'waiting_max' | 'taken' | 'rev'
>;

export type World = {
	now: number;
	applications: Record<string, TwinApplication>;
	files: Record<string, TwinFile>;
	/** By `application/part`: the server gives them ids of its own. */
	reviews: Record<string, Review>;
	claims: TwinClaim[];
	slots: Record<string, TwinSlot>;
	interviews: Record<string, TwinInterview>;
	window: Pick<WindowRow, 'opens_at' | 'closes_at'>;
	classes: Record<string, TwinClass>;
	seats: Record<string, TwinSeat>;
	/** By `class/person/day`. */
	attendance: Record<string, AttendanceState>;
	homework: Record<string, TwinHomework>;
	exams: Record<string, TwinExam>;
	/** Hashes of files whose bytes the server has. */
	stored: readonly string[];
};

/** The rules saying no: it ends a command, and what the command had done is undone. */
export class Refused extends Error {
	readonly code: string;
	constructor(code: string) {
		super(code);
		this.code = code;
	}
}

export function refuse(code: string): never {
	throw new Refused(code);
}

export function refuseIf(isSo: boolean, code: string): void {
	if (isSo) refuse(code);
}

/** Says the first refusal of a rule, when it has one. */
export function obey(code: string | null): void {
	if (code !== null) refuse(code);
}
