/** One application on its way through reviews that rest before they are heard. */
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import type { PersonName } from '../../tests/people.ts';
import { claim, decide, endAll, fill, reviewOf, send } from './story.ts';

/** As a desk is before anybody has set it. */
export const plain = {
	undo_seconds: 0,
	sample_permille: 0,
	sample_first: 0,
	sample_flags: [] as string[]
};

export class Deciding {
	application = '';
	readonly #db: TestDatabase;
	readonly #devices = new Map<PersonName, Device>();

	constructor(db: TestDatabase) {
		this.#db = db;
	}

	/** Another application of avery's, sent, and a desk as nobody has set it. */
	async begin(): Promise<void> {
		await endAll(this.#db);
		await this.set({});
		this.#devices.clear();
		this.application = await fill(this.#db, this.at('avery'));
		await send(this.#db, this.at('avery'), { application: this.application, part: 'application' });
	}

	at(who: PersonName): Device {
		const device = this.#devices.get(who) ?? this.#db.device(who);
		this.#devices.set(who, device);
		return device;
	}

	get of() {
		return { application: this.application, part: 'application' as const };
	}

	async set(more: Partial<typeof plain>, who: PersonName = 'quinn'): Promise<string | null> {
		const args = { program: 'calmhsa', ...plain, ...more };
		const [outcome] = await this.at(who).run({ name: 'desk.set', args });
		return outcome?.code ?? null;
	}

	async run(who: PersonName, name: string, more: object = {}): Promise<string | null> {
		const { application } = this;
		const { review } = await reviewOf(this.#db, application, 'application');
		const [outcome] = await this.at(who).run({ name, args: { review, application, ...more } });
		return outcome?.code ?? null;
	}

	async claim(who: PersonName): Promise<string | null> {
		return (await claim(this.#db, this.at(who), this.of))?.code ?? null;
	}

	async approve(who: PersonName): Promise<string | null> {
		await this.claim(who);
		const said = await decide(this.#db, this.at(who), { ...this.of, kind: 'approve' });
		return said?.code ?? null;
	}

	async deny(who: PersonName): Promise<string | null> {
		const note = 'It shows somebody else.';
		const said = await decide(this.#db, this.at(who), { ...this.of, kind: 'deny', note });
		return said?.code ?? null;
	}

	async line() {
		return this.#one(
			`select r.state, r.flags, r.assignee, a.state as part,
				(select count(*)::int from app.decisions d where d.application_id = a.id) as decisions
			from app.reviews r join app.applications a on a.id = r.application_id
			where r.application_id = $1 and r.part = 'application'`
		);
	}

	async verdict() {
		return this.#one(
			`select state, sampled from app.verdicts where application_id = $1 order by at desc limit 1`
		);
	}

	/** The clock goes on, and comes round. */
	async pass(seconds: number): Promise<void> {
		await this.#db.q(
			`update app.verdicts set send_at = send_at - make_interval(secs => $1)
			where state = 'waiting'`,
			[seconds]
		);
		await this.tick();
	}

	async tick(): Promise<void> {
		await this.#db.q('select app.tick()');
	}

	/** How often the applicant was told of an approval. */
	async heard(): Promise<number> {
		const row = await this.#one(
			`select count(*)::int as n from app.notifications
			where application_id = $1 and kind like '%approved'`
		);
		return Number(row?.['n']);
	}

	/** Whom the history names for the approval. */
	async named() {
		const row = await this.#one(
			`select about->>'reviewer' as name from app.events
			where application_id = $1 and kind = 'review.approved'`
		);
		return row?.['name'];
	}

	async opened(who: Who): Promise<Record<string, unknown>> {
		const { review } = await reviewOf(this.#db, this.application, 'application');
		return this.#db.call(who, 'review_file', { p_review: review });
	}

	async isWhole(): Promise<boolean> {
		const row = await this.#one('select app.record_fault($1) as fault');
		return row?.['fault'] === null;
	}

	async #one(sql: string) {
		const [row] = await this.#db.q(sql, [this.application]);
		return row;
	}
}
