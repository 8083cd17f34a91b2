import type { BounceReason } from '../../../src/lib/domain/reach.ts';

/**
 * Why a mail came back, from its status (RFC 3463): `5.1.1` is an address that nobody has, `5.2.2` a
 * mailbox that is full. Null unless it came back for good: `4.…` is tried again by who carries mails.
 */
export function reasonOf(status: string): BounceReason | null {
	if (!/^5\.\d{1,3}\.\d{1,3}$/.test(status)) return null;
	if (/^5\.1\.|^5\.2\.1$/.test(status)) return 'unknown';
	return status === '5.2.2' ? 'full' : 'refused';
}
