/** Taking everything along, opening it elsewhere, and leaving for good. Fetched by the page that needs it. */
import { createLeavingDoor } from '../backend/leaving-door.ts';
import type { Refusal } from '../sync/refusal.ts';
import { bringIn, readCopy } from './copy-in.ts';
import type { CopyFault, CopyOpened, Place, Told } from './copy-in.ts';
import { takeCopy } from './copy-out.ts';
import type { CopyAsked, CopyTaken } from './copy-out.ts';
import type { Office } from './office.ts';

/** `told` hears a share from 0 to 1; `signal` calls it off at the next step. */
export type Work = { told: Told; signal: AbortSignal };

export type Leaving = {
	/** Rejects when it was called off, as does `open`. */
	take(asked: CopyAsked, work: Work): Promise<CopyTaken>;
	/** What was brought in before it was called off stays; opened again it goes on. */
	open(file: Blob, passphrase: string, work: Work): Promise<CopyOpened | CopyFault>;
	/** Null when it is on its way; rejects when the server cannot be reached. */
	erase(): Promise<Refusal | null>;
	/** Whether the account of whoever is here was erased, for one that nobody can sign in to any more. */
	isErased(): Promise<boolean>;
};

/** Each step says how far it is, and so none is begun once it was called off. */
function following({ told, signal }: Work): Told {
	return (share) => {
		signal.throwIfAborted();
		told(share);
	};
}

/** Read when it is used: who is here may change while a page is open. */
function placeIn(office: Office): Place {
	const { store, home } = office.workspace;
	return { own: store, person: home.person, openDrafts: () => office.openDrafts() };
}

export function openLeaving(office: Office): Leaving {
	const { facts, identity, rpc } = office.parts;
	const door = createLeavingDoor(rpc);
	return {
		take: (asked, work) =>
			takeCopy(
				{
					opened: office.workspace.store.opened,
					door,
					person: identity.person,
					isOnline: facts.online,
					version: facts.appVersion
				},
				asked,
				following(work)
			),
		open: async (file, passphrase, work) => {
			const told = following(work);
			const read = await readCopy(file, passphrase, told);
			if (typeof read === 'string') return read;
			const opened = await bringIn(read, placeIn(office), told);
			if (opened !== 'nothing' && opened.mustChoose) await office.drafts.look();
			office.wake();
			return opened;
		},
		erase: () => door.erase(),
		isErased: async () => (identity.person ? door.isErased(identity.person.id) : false)
	};
}
