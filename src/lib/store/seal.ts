/**
 * Everything a person wrote passes here on its way to disk and back (W7). Sealing is the identity
 * until somebody sets a passphrase; it is synchronous, because waiting for anything but the
 * database ends a transaction.
 */
declare const sealed: unique symbol;
/** A value as it lies on the device. Only `unseal` may look inside. */
export type Sealed<T> = { readonly [sealed]: T };

type Cipher = { seal(value: unknown): unknown; unseal(value: unknown): unknown };
const identity: Cipher = { seal: (value) => value, unseal: (value) => value };
const cipher: Cipher = identity;

export function seal<T>(value: T): Sealed<T> {
	const closed = cipher.seal(value);
	assertSealed<T>(closed);
	return closed;
}

export function unseal<T>(value: Sealed<T>): T {
	const opened = cipher.unseal(value);
	assertOpened<T>(opened);
	return opened;
}

/** What `seal` made is what `unseal` is given: that is all that ties the types together. */
function assertSealed<T>(_value: unknown): asserts _value is Sealed<T> {}
function assertOpened<T>(_value: unknown): asserts _value is T {}
