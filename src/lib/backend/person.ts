/** Who is signed in, and by which door they came last. */
export type SignedIn = { id: string; email: string };
export type Way = 'password' | 'code' | 'google' | 'azure';
export type Provider = 'google' | 'azure';

/** How a door answered: null is "in", or the code of why not. */
export type DoorAnswer =
	| null
	| 'wrong_credentials'
	| 'email_not_confirmed'
	| 'already_registered'
	| 'weak_password'
	| 'same_password'
	| 'wrong_code'
	| 'too_many_tries'
	| 'offline'
	| 'not_available';

/** What to do with what is on the device when somebody signs out (R7). */
export type Leaving = 'keep' | 'delete';

export type Identity = {
	/** Reactive. Known without the network: an expired token does not sign anybody out. */
	readonly person: SignedIn | null;
	/** How this device was signed in last; null on a device where nobody ever was. */
	readonly lastWay: Way | null;
	/** Which other doors this backend has; asked once it can be. */
	readonly providers: readonly Provider[];
	/** True when the server wants the person to sign in again; their work stays usable. */
	readonly mustSignIn: boolean;
	/** `confirm`: the account is made, and a code went to the address. */
	signUp(email: string, password: string): Promise<DoorAnswer | 'confirm'>;
	signInWithPassword(email: string, password: string): Promise<DoorAnswer>;
	requestCode(email: string): Promise<DoorAnswer>;
	verifyCode(email: string, code: string): Promise<DoorAnswer>;
	/** Leaves the page; `finishOauth` is called where it comes back. */
	oauth(provider: Provider): Promise<DoorAnswer>;
	/** `other_address`: in, and the account is not called as the provider calls the person. */
	finishOauth(code: string): Promise<DoorAnswer | 'other_address'>;
	/** Sends a code with which `verifyCode` signs in; then `updatePassword`. */
	recover(email: string): Promise<DoorAnswer>;
	updatePassword(password: string): Promise<DoorAnswer>;
	/** Tries one cycle, then says how much is on this device only. */
	pendingCount(): Promise<{ commands: number; files: number; refused: number }>;
	signOut(leaving: Leaving): Promise<void>;
};
