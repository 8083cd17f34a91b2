/** Where the server is: asked of the site itself, and remembered for when there is no signal. */
import { Fault } from '../sync/fault.ts';

export type Config = {
	url: string;
	key: string;
	demo: boolean;
	/** Whose alerts a browser takes, base64url; empty where the server sends none. */
	alerts?: string;
};
type Settings = {
	get(key: string): Promise<string | null>;
	set(key: string, value: string): Promise<void>;
};
export type Configure = () => Promise<Config>;

/** Asks once to a page; until an answer comes, what was told last time holds. */
export function createConfigure(settings: Settings): Configure {
	let asked: Promise<Config> | null = null;
	return () => {
		asked ??= ask(settings).catch((error: unknown) => {
			asked = null;
			throw error;
		});
		return asked;
	};
}

async function ask(settings: Settings): Promise<Config> {
	const known = parseConfig(await settings.get('config'));
	if (known) {
		void refresh(settings).catch(() => undefined);
		return known;
	}
	return refresh(settings);
}

async function refresh(settings: Settings): Promise<Config> {
	const response = await fetch('/config.json').catch(() => {
		throw new Fault('offline', 'config');
	});
	const text = response.ok ? await response.text() : null;
	const config = parseConfig(text);
	if (!config || text === null) throw new Fault('offline', 'config');
	await settings.set('config', text);
	return config;
}

function parseConfig(text: string | null): Config | null {
	if (text === null) return null;
	try {
		const told: unknown = JSON.parse(text);
		if (typeof told !== 'object' || told === null) return null;
		if (!('url' in told) || !('key' in told)) return null;
		if (typeof told.url !== 'string' || typeof told.key !== 'string') return null;
		const demo = 'demo' in told && told.demo === true;
		return {
			url: told.url,
			key: told.key,
			demo,
			alerts: String(Reflect.get(told, 'alerts') ?? '')
		};
	} catch {
		return null;
	}
}
