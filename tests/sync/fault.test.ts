import { expect, test } from 'vitest';
import { Fault, faultOf } from '../../src/lib/sync/fault.ts';

test('[P3] an error that nobody named is the device’s own, never a refusal', () => {
	expect(faultOf(new Error('quota'))).toMatchObject({ kind: 'store', code: 'Error' });
	expect(faultOf('odd')).toMatchObject({ kind: 'store' });
	const fault = new Fault('offline', 'network');
	expect(faultOf(fault)).toBe(fault);
});
