import type { PackFile } from '../programs/study/pack.ts';
import type { Packs } from './packs.ts';

/** The study packs of this build, written in by it. */
declare const __PACKS__: readonly PackFile[];

/** Fetched by whoever studies. */
export async function openPacksHere(): Promise<Packs> {
	const [{ Packs }, { openPacks }, { fetchText }] = await Promise.all([
		import('./packs.ts'),
		import('../store/packs.ts'),
		import('../device/fetched.ts')
	]);
	return new Packs({ files: __PACKS__, store: openPacks(), fetchText });
}
