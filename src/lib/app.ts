/** The composition root of the page: the only file that knows every part. */
import type { Dev } from './app/dev.ts';
import type { Leaving } from './app/leaving.ts';
import type { Wanted } from './app/packs.ts';
import type { LockBoard } from './app/lock.svelte.ts';
import type { Gate, Locked } from './app/locked.ts';
import { Root } from './app/root.ts';
import type { Alerts } from './backend/alerts.ts';
import type { Desk } from './backend/desk.ts';
import type { Groups } from './backend/groups.ts';
import type { Identity } from './backend/person.ts';
import type { Ways } from './backend/ways.ts';
import type { ReferenceDoor } from './backend/reference.ts';
import type { ArgsOf, CommandName } from './commands/all.ts';
import type { DeviceFacts } from './device/facts.ts';
import { newName } from './device/ids.ts';
import { onBroughtBack, wasLeft } from './device/page.ts';
import { openDevice } from './store/device.ts';
import type { Json } from './domain/text.ts';
import type { PackPart, PackParts } from './programs/study/pack.ts';
import type { Drafts } from './store/drafts.ts';
import type { ScratchPlace } from './store/scratch.ts';
import type { Settled } from './sync/refusal.ts';
import type { SyncStatus } from './sync/status.svelte.ts';

export type { Gate, Locked };
export { Locked as KeyAway } from './store/seal.ts';
export type { Provider } from './backend/person.ts';
export type { KnownWays, LinkedWay, WayAnswer, Ways } from './backend/ways.ts';

export type Waymark = {
	/** Resolves when it is saved on this device; rejects with `NotSaved` when it is not. */
	run<Name extends CommandName>(name: Name, args: ArgsOf<Name>): Promise<{ uid: string }>;
	/** Puts down at once what is being typed, until `run` has confirmed it: a page can end before. */
	scratch(place: ScratchPlace): { keep(value: Json): void; drop(): void };
	/** What became of a command, waited for as long as told (5 s unless told). */
	settled(uid: string, withinMs?: number): Promise<Settled>;
	/** Copies the bytes and their hash to this device before it resolves; sending follows by itself. */
	attach(file: Blob & { name: string }, to: AttachTo): Promise<{ file: string }>;
	removeFile(file: string, application: string): Promise<void>;
	/** Fixes what is submitted now; the command leaves once the files have been received (U5). */
	submitWhenReady(name: FirstSubmit, application: string): Promise<void>;
	/** The same for a renewal, with what is signed for it. */
	renewWhenReady(application: string, signed: Signed): Promise<void>;
	/** Takes back a submission that still waits on this device. */
	cancelSubmit(name: SubmitName, application: string): Promise<void>;
	/** What a person may do about something that did not get through. */
	attention: Attention;
	/** Asks for a cycle now and waits for it. */
	syncNow(): Promise<void>;
	/** Fetches which classes are offered, for whoever has no account and so no feed. */
	fetchOffer(): Promise<void>;
	sync: SyncStatus;
	identity: Identity;
	/** What changes how the person signs in; fetched by the page for it. */
	ways(): Promise<Ways>;
	drafts: Drafts;
	device: DeviceFacts;
	/** The passphrase that closes what is here, and ways out of sight. */
	lock: LockBoard;
	desk: Desk;
	/** Study groups and mentors: live, never offline. */
	groups: Groups;
	/** For whoever holds a referee's link or a certificate's code, signed in or not. */
	references: ReferenceDoor;
	/** What this device shows of news although Waymark is closed. */
	alerts: Alerts;
	/**
	 * A part of a program's study content, from this device, else fetched and kept. Rejects when it is
	 * neither here nor to be had; `told` hears a share from 0 to 1 while it is fetched.
	 */
	pack<Part extends PackPart>(
		wanted: Wanted<Part>,
		told?: (share: number) => void
	): Promise<PackParts[Part]>;
	now(): number;
	/** Milliseconds on a stopwatch that only goes forward, whatever is done to the clock. */
	elapsed(): number;
	/** A new id, for a row that a command is about to make. */
	newId(): string;
	/** A secret that nobody can guess: what stands in a referee's link. */
	newToken(): string;
	/** As the demo's server tells them, unread; null anywhere else. */
	demoPeople(): Promise<unknown>;
	/** Taking everything along, opening a copy, and erasing the account: fetched when first asked for. */
	leaving(): Promise<Leaving>;
	/** The engine laid open, with faults to cause; null anywhere but in a demo. */
	dev(): Promise<Dev | null>;
};

export type AttachTo = {
	application: string;
	document: string;
	warnings: readonly string[];
	/** Kept as it is: what converts it could not be fetched yet. */
	unconverted?: boolean;
};
type FirstSubmit = 'application.submit' | 'certificate.submit';
export type SubmitName = FirstSubmit | 'renewal.submit';
/** What the command says beside its hours. */
export type Signed = Omit<ArgsOf<'renewal.submit'>, 'application' | 'digest' | 'revision'>;

export type Attention = {
	/** Sends a refused or stuck command again. */
	retry(uid: string): Promise<void>;
	/** Sets a stuck command aside: the server is told, and it comes back as refused with its contents. */
	park(uid: string): Promise<void>;
	/** Forgets a refused command for good. */
	discard(uid: string): Promise<void>;
};

/** Opens what is on this device; `gate` asks for a passphrase first. Nothing waits for the network. */
export async function createWaymark(gate: Gate): Promise<Waymark> {
	if (wasLeft()) return new Promise(() => undefined);
	onBroughtBack();
	const device = await openDevice(newName);
	const root = new Root(device, gate);
	await root.open();
	return root.assemble();
}
