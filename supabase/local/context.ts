import type { Db } from './db.ts';
import type { Keys } from './keys.ts';

/** What every route module is given. */
export type Context = {
	db: Db;
	keys: Keys;
	/** Where the backend keeps its files; null in tests that keep nothing. */
	dir: string | null;
	url: () => string;
	log: (line: string) => void;
	/** Settings of the functions besides the usual ones. */
	settings?: Readonly<Record<string, string>> | undefined;
	/** Where another runtime answers for the functions, with these settings; they run here without. */
	runtime?: ((settings: Record<string, string>) => Promise<string>) | undefined;
};
/** Answers a request, or null when the address is not its own. */
export type Routes = (request: Request) => Promise<Response | null>;
