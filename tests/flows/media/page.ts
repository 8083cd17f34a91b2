/** A page with nothing but the media folder on it, so that its tests need no sign-in and no form. */
import { prepare } from '../../../src/lib/media/prepare.ts';

export type Tried = {
	prepared: Record<string, unknown>;
	/** Of what would be stored, one character a byte. */
	bytes: string;
	steps: number[];
};

async function tryOut(base64: string, name: string): Promise<Tried> {
	const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
	const steps: number[] = [];
	const prepared = await prepare(new File([bytes], name), { progress: (part) => steps.push(part) });
	const stored = prepared.ok ? await prepared.blob.arrayBuffer() : new ArrayBuffer();
	return { prepared: { ...prepared }, bytes: new TextDecoder('latin1').decode(stored), steps };
}

Object.assign(globalThis, { tryOut });
