/** Taking everything along, opening it elsewhere, and leaving for good. Fetched by the page that needs it. */
import { createLeavingDoor } from '../backend/leaving-door.ts';
import type { Refusal } from '../sync/refusal.ts';
import { bringIn, readCopy } from './copy-in.ts';
import type { CopyFault, CopyOpened, Place, Told } from './copy-in.ts';
import { takeCopy } from './copy-out.ts';
import type { CopyAsked, CopyTaken } from './copy-out.ts';
import type { Office } from './office.ts';

export type Leaving = {
	/** `told` hears a share from 0 to 1. */
	take(asked: CopyAsked, told: Told): Promise<CopyTaken>;
	open(file: Blob, passphrase: string, told: Told): Promise<CopyOpened | CopyFault>;
	/** Null when it is on its way; rejects when the server cannot be reached. */
	erase(): Promise<Refusal | null>;
	/** Whether the account of whoever is here was erased, for one that nobody can sign in to any more. */
	isErased(): Promise<boolean>;
};

/** Read when it is used: who is here may change while a page is open. */
function placeIn(office: Office): Place {
	const { store, home } = office.workspace;
	return { own: store, person: home.person, openDrafts: () => office.openDrafts() };
}

export function openLeaving(office: Office): Leaving {
	const { facts, identity, rpc } = office.parts;
	const door = createLeavingDoor(rpc);
	return {
		take: (asked, told) =>
			takeCopy(
				{
					opened: office.workspace.store.opened,
					door,
					person: identity.person,
					isOnline: facts.online,
					version: facts.appVersion
				},
				asked,
				told
			),
		open: async (file, passphrase, told) => {
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
