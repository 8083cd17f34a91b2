import { Plain } from '../../supabase/local/plain.ts';

const usage = 'npm run release -- --project https://<project>.supabase.co';

/** The address of the project that the app will talk to, as it stands in the content policy. */
export function readProject(text: string | undefined): string {
	if (text === undefined) throw new Plain(`Which project? ${usage}`);
	const url = URL.parse(text);
	if (url === null) throw new Plain(`"${text}" is no address. ${usage}`);
	const isNear = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
	if (url.protocol !== 'https:' && !isNear) {
		throw new Plain('A project is reached by https: what people send must not be read on the way.');
	}
	if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
		throw new Plain(`Only the address of the project itself, without a path: ${url.origin}`);
	}
	return url.origin;
}
