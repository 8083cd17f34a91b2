/** How a person may sign in, as their device knows it and their server changes it. */
import type { Provider } from './person.ts';

export type LinkedWay = { id: string; provider: Provider; email: string };
export type KnownWays = {
	/** The account's own address: a code that goes there signs in. */
	email: string;
	/** An address that was asked for and is not proved yet. */
	nextEmail: string | null;
	linked: readonly LinkedWay[];
	/** How many ways the server counts; it never gives up the last. */
	count: number;
};

/** What came of a change: null is "done", else the code of why not. */
export type WayAnswer =
	| null
	| 'taken'
	| 'last'
	| 'conflict'
	| 'not_here'
	| 'prove'
	| 'half'
	| 'wrong_code'
	| 'same_password'
	| 'weak_password'
	| 'address_taken'
	| 'too_many_tries'
	| 'other_browser'
	| 'signed_out'
	| 'offline'
	| 'not_available';

export type Ways = {
	/** Without the network; null when nobody is signed in. */
	known(): Promise<KnownWays | null>;
	/** Asks the server, whose answer is what is known from then on. */
	look(): Promise<WayAnswer>;
	/** Leaves the page; `finishLink` is called where it comes back. */
	link(provider: Provider): Promise<WayAnswer>;
	finishLink(code: string): Promise<WayAnswer>;
	unlink(id: string): Promise<WayAnswer>;
	/** `prove`: the session is old, and a code that `sendProof` sends must come along. */
	setPassword(password: string, proof: string): Promise<WayAnswer>;
	sendProof(): Promise<WayAnswer>;
	/** Sends a code to the old and to the new address; both come back by `confirmEmail`. */
	changeEmail(email: string): Promise<WayAnswer>;
	/** `half`: right, and the code of the other address is still to come. */
	confirmEmail(email: string, code: string): Promise<WayAnswer>;
	/** Every session of the account but this device's ends. */
	signOutOthers(): Promise<WayAnswer>;
};
