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
import { mayRenew } from '$lib/domain/hours-rows.ts';
import { placeOf, standingDecision, toldReason } from '$lib/domain/review.ts';
import type { Period } from '$lib/domain/clock.ts';
import type { Json } from '$lib/domain/text.ts';
import type { Part, SentPart } from '$lib/domain/states.ts';
import { loadProgram } from '$lib/app/program.ts';
import type { Program, Reason } from '$lib/programs/program.ts';
import { amendments } from '$lib/store/queries/amendments.ts';
import { applications, builtWay, certificate } from '$lib/store/queries/application.ts';
import { fieldHistory, fields } from '$lib/store/queries/fields.ts';
import { files } from '$lib/store/queries/files.ts';
import { decisions, events, submissions } from '$lib/store/queries/reviews.ts';
import { offer } from '$lib/store/queries/classes.ts';
import { providers } from '$lib/store/queries/providers.ts';
import { renewal } from '$lib/store/queries/renewal.ts';
import { knownClasses } from './known-classes.ts';
import { todayOf } from './moment.ts';
import { applicationProgram, programOf } from './program.svelte.ts';

type Provider = {
	id: string;
	name: string;
	approved_from: string | null;
	approved_to: string | null;
	confirmed: boolean;
};

export class Mine {
	#program = $state.raw<{ of: string; loaded: Program } | null>(null);
	#programAsked = '';
	#amendedAsked: object | null = null;
	#now: () => number;
	#choice = applicationProgram();
	#applications = applications();
	/** The program whose application is on screen. */
	readonly programId = $derived.by(() =>
		programOf(this.#choice.chosen, this.#applications.current ?? [])
	);
	#id = $derived.by(() => this.application?.id ?? null);
	#certificate = $derived(this.#id === null ? null : certificate(this.#id));
	#renewal = $derived(this.#id === null ? null : renewal(this.#id));
	#fields = $derived(this.#id === null ? null : fields(this.#id));
	#history = $derived(this.#id === null ? null : fieldHistory(this.#id));
	#files = $derived(this.#id === null ? null : files(this.#id));
	#submissions = $derived(this.#id === null ? null : submissions(this.#id));
	#decisions = $derived(this.#id === null ? null : decisions(this.#id));
	#events = $derived(this.#id === null ? null : events(this.#id));
	#providers = $derived(providers(this.programId));
	#amendments = $derived(amendments(this.programId));
	#offer = $derived(this.program?.admission ? offer(this.programId) : null);

	constructor(now: () => number) {
		this.#now = now;
	}

	/**
	 * The definition along the way of the application; it is fetched when a page first reads it, and
	 * again when the program's staff amend it.
	 */
	get program(): Program | null {
		const [id, way] = [this.programId, this.application?.pathway];
		const wanted = `${id}/${way ?? ''}`;
		const told = this.#amendments.current ?? null;
		if (this.#programAsked !== wanted || this.#amendedAsked !== told) {
			this.#programAsked = wanted;
			this.#amendedAsked = told;
			void loadProgram(id, way).then((loaded) => {
				if (this.#programAsked === wanted && loaded) this.#program = { of: wanted, loaded };
			});
		}
		return this.#program?.of === wanted ? this.#program.loaded : null;
	}

	/** Whether the device has said if there is an application. */
	get isKnown(): boolean {
		return this.#applications.current !== undefined;
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
		return this.#applications.error ?? this.#fields?.error ?? this.#files?.error;
	}
	/** One to a program, for whoever applies to more than one, and what is built on a certification. */
	get applications() {
		return this.#applications.current ?? [];
	}
	/** The chosen one; without it the one that makes the certification. */
	readonly application = $derived.by(() => {
		const here = this.applications.filter(({ program }) => program === this.programId);
		const of = (way: string | null) => here.find((one) => builtWay(one) === way);
		return of(this.#choice.way) ?? of(null) ?? here[0] ?? null;
	});
	get certificate() {
		return this.#certificate?.current ?? null;
	}
	/** Once there is a certification that ends. */
	get renewal() {
		return this.#renewal?.current ?? null;
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

	/** The program's classes with their windows; none before the first pull. */
	get offer() {
		return this.#offer?.current ?? { classes: [], windows: [] };
	}
	get classes() {
		return this.offer.classes;
	}

	readonly draft: Draft = $derived.by(() => ({
		answers: this.answers,
		documents: this.files.filter((file) => isLive(file.state)).map((file) => file.document),
		context: {
			today: todayOf(this.#now()),
			providers: this.providers.map((one) => one.id),
			competencies: (this.program?.training?.competencies ?? []).map((one) => one.id),
			classes: knownClasses(this.offer, {
				now: this.#now(),
				lateHours: this.program?.admission?.late.hours.value ?? 0,
				fields: this.fields,
				sent: this.submissions
			})
		}
	}));

	partState(part: SentPart) {
		if (part === 'renewal') return this.renewal;
		return part === 'application' ? this.application : this.certificate;
	}
	/** How long an answer takes at most, where the program says so. */
	promised(part: SentPart): Period | undefined {
		return this.program?.clocks[`${part}Review`]?.value;
	}
	canEdit(part: SentPart): boolean {
		const application = this.application?.state;
		if (!application || this.partState(part)?.sending) return false;
		if (part === 'renewal') return mayRenew(this.renewal?.state ?? 'submitted');
		return mayEdit(part, { application, certificate: this.certificate?.state ?? 'none' });
	}
	problems(part: Part) {
		return this.program ? problemsOf(this.program, part, this.draft) : [];
	}
	readonly progress = $derived.by(() =>
		this.program ? sectionProgress(this.program, this.draft, this.askedPlaces) : []
	);
	/** What is sent, in the order of the screens. */
	get parts(): readonly Part[] {
		return this.program?.parts ?? ['application'];
	}
	/** What the reviewer wants changed, while it is the applicant's turn. */
	readonly asked: readonly {
		part: Part;
		place: string;
		reason: Reason;
		note: string;
		at: number;
	}[] = $derived.by(() => this.parts.flatMap((part) => this.#askedIn(part)));
	get askedPlaces(): readonly string[] {
		return this.asked.map((one) => one.place);
	}
	/** The last decision on a part as it now stands. */
	decision(part: SentPart) {
		const state = this.partState(part);
		return state ? standingDecision(this.decisions, part, state.revision) : null;
	}

	#askedIn(part: Part) {
		if (this.partState(part)?.state !== 'changes_requested') return [];
		const decision = this.decision(part);
		return (decision?.reasons ?? []).flatMap((given) => {
			const reason = toldReason(given, part, this.program?.reasons);
			return reason && decision
				? [{ part, place: placeOf(reason), reason, note: given.note, at: decision.at }]
				: [];
		});
	}
}
