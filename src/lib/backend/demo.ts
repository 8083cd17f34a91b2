/** Whom the demo's start page can sign in with one press; only a demo's server answers. */
export async function readDemoPeople(): Promise<unknown> {
	const response = await fetch('/demo.json', { cache: 'no-store' });
	return response.ok ? response.json() : null;
}
