/**
 * One person's application with everything that belongs to it, live from the device: what the
 * dashboard and every page under "My Application" read. Nothing here asks the network.
 */
import {
	problemsOf,
	sectionProgress,
	mayEdit,
	isLive,
	type Draft
} from '$lib/domain/application.ts';
import { placeOf, standingDecision } from '$lib/domain/review.ts';
import type { Json } from '$lib/domain/text.ts';
import type { Part } from '$lib/domain/states.ts';
import { loadProgram, programs } from '$lib/programs/catalogue.ts';
import type { Program, Reason } from '$lib/programs/program.ts';
import { application, certificate } from '$lib/store/queries/application.ts';
import { fieldHistory, fields } from '$lib/store/queries/fields.ts';
import { files } from '$lib/store/queries/files.ts';
import { decisions, events, submissions } from '$lib/store/queries/reviews.ts';
import { providers } from '$lib/store/queries/providers.ts';
import { todayOf } from './moment.ts';

type Provider = {
	id: string;
	name: string;
	approved_from: string | null;
	approved_to: string | null;
	confirmed: boolean;
};

export class Mine {
	readonly programId: string;
	#program = $state.raw<Program | null>(null);
	#programAsked = false;
	#now: () => number;
	#application;
	#id = $derived.by(() => this.application?.id ?? null);
	#certificate = $derived(this.#id === null ? null : certificate(this.#id));
	#fields = $derived(this.#id === null ? null : fields(this.#id));
	#history = $derived(this.#id === null ? null : fieldHistory(this.#id));
	#files = $derived(this.#id === null ? null : files(this.#id));
	#submissions = $derived(this.#id === null ? null : submissions(this.#id));
	#decisions = $derived(this.#id === null ? null : decisions(this.#id));
	#events = $derived(this.#id === null ? null : events(this.#id));
	#providers;

	constructor(now: () => number, programId: string = programs[0]?.id ?? '') {
		this.programId = programId;
		this.#now = now;
		this.#application = application(programId);
		this.#providers = providers(programId);
	}

	/** The whole definition; it is fetched when a page first reads it. */
	get program(): Program | null {
		if (!this.#programAsked) {
			this.#programAsked = true;
			void loadProgram(this.programId).then((loaded) => (this.#program = loaded));
		}
		return this.#program;
	}

	/** Whether the device has said if there is an application. */
	get isKnown(): boolean {
		return this.#application.current !== undefined;
	}

	/** False until the device has answered, so that "none" is never shown for "not yet". */
	get isLoaded(): boolean {
		if (this.program === null || !this.isKnown) return false;
		return (
			this.#id === null ||
			(this.#fields?.current !== undefined && this.#files?.current !== undefined)
		);
	}
	get error(): unknown {
		return this.#application.error ?? this.#fields?.error ?? this.#files?.error;
	}
	get application() {
		return this.#application.current ?? null;
	}
	get certificate() {
		return this.#certificate?.current ?? null;
	}
	get fields() {
		return this.#fields?.current ?? {};
	}
	readonly answers: Readonly<Record<string, Json>> = $derived.by(() =>
		Object.fromEntries(Object.entries(this.fields).map(([path, field]) => [path, field.value]))
	);
	/** Answers that another device's later ones replaced. */
	get history() {
		return this.#history?.current ?? [];
	}
	get files() {
		return this.#files?.current ?? [];
	}
	get submissions() {
		return this.#submissions?.current ?? [];
	}
	get decisions() {
		return this.#decisions?.current ?? [];
	}
	get events() {
		return this.#events?.current ?? [];
	}
	/** The feed's list; before the first pull the one that ships with the program. */
	readonly providers: readonly Provider[] = $derived.by(() => {
		const rows = this.#providers.current ?? [];
		if (rows.length > 0) return rows;
		return (this.program?.providers ?? []).map((one) => ({
			id: one.id,
			name: one.name,
			approved_from: one.approvedFrom,
			approved_to: one.approvedTo,
			confirmed: one.confirmed
		}));
	});

	readonly draft: Draft = $derived.by(() => ({
		answers: this.answers,
		documents: this.files.filter((file) => isLive(file.state)).map((file) => file.document),
		context: {
			today: todayOf(this.#now()),
			providers: this.providers.map((one) => one.id),
			competencies: (this.program?.training.competencies ?? []).map((one) => one.id)
		}
	}));

	partState(part: Part) {
		return part === 'application' ? this.application : this.certificate;
	}
	canEdit(part: Part): boolean {
		const application = this.application?.state;
		if (!application || this.partState(part)?.sending) return false;
		return mayEdit(part, { application, certificate: this.certificate?.state ?? 'none' });
	}
	problems(part: Part) {
		return this.program ? problemsOf(this.program, part, this.draft) : [];
	}
	readonly progress = $derived.by(() =>
		this.program ? sectionProgress(this.program, this.draft, this.askedPlaces) : []
	);
	/** What the reviewer wants changed, while it is the applicant's turn. */
	readonly asked: readonly {
		part: Part;
		place: string;
		reason: Reason;
		note: string;
		at: number;
	}[] = $derived.by(() =>
		(['application', 'certificate'] as const).flatMap((part) => this.#askedIn(part))
	);
	get askedPlaces(): readonly string[] {
		return this.asked.map((one) => one.place);
	}
	/** The last decision on a part as it now stands. */
	decision(part: Part) {
		const state = this.partState(part);
		return state ? standingDecision(this.decisions, part, state.revision) : null;
	}

	#askedIn(part: Part) {
		if (this.partState(part)?.state !== 'changes_requested') return [];
		const decision = this.decision(part);
		return (decision?.reasons ?? []).flatMap((given) => {
			const reason = this.program?.reasons.find(
				(one) => one.code === given.code && one.part === part
			);
			return reason && decision
				? [{ part, place: placeOf(reason), reason, note: given.note, at: decision.at }]
				: [];
		});
	}
}
