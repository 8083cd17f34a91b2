import { showBadge } from './badge.ts';
import { savesData } from './data-saver.ts';
import { keepPages } from './keep-pages.ts';
import type { PageSet } from './keep-pages.ts';
import { languages } from '../domain/text.ts';
import type { Language } from '../domain/text.ts';
import type { DeviceFacts } from './facts.ts';
import { estimate, isPersisted, persist } from './storage.ts';
import { forgetTroubles, noteTrouble, readTroubles, watchTroubles } from './troubles.ts';
import { Update } from './update.svelte.ts';

/** Where the device keeps what was chosen for it. */
export type Settings = {
	get(key: string): Promise<string | null>;
	set(key: string, value: string): Promise<void>;
};

export class Facts implements DeviceFacts {
	language: Language = $state('en');
	persisted: boolean | null = $state(null);
	/** Set once the server has said what it is. */
	demo = $state(false);
	readonly troubles = { note: noteTrouble, read: readTroubles, forget: forgetTroubles };
	readonly appVersion = __VERSION__;
	readonly update = new Update();
	#connected = $state(navigator.onLine);
	#noSignal = $state(false);
	#settings: Settings;
	#changed: () => void;

	/** `changed` is called when the device comes online or goes offline. */
	constructor(settings: Settings, changed: () => void) {
		this.#settings = settings;
		this.#changed = changed;
		const look = () => {
			this.#connected = navigator.onLine;
			changed();
		};
		watchTroubles();
		window.addEventListener('online', look);
		window.addEventListener('offline', look);
	}

	/** What was chosen here before; the browser's languages on the first visit. */
	async load(): Promise<void> {
		const [language, noSignal] = await Promise.all([
			this.#settings.get('language'),
			this.#settings.get('no-signal')
		]);
		this.language = asLanguage(language) ?? preferred();
		this.#noSignal = __DEMO__ && noSignal === 'yes';
		this.persisted = await isPersisted();
	}

	get online(): boolean {
		return this.#connected && !this.#noSignal;
	}
	keepPages(pages: PageSet): Promise<void> {
		return keepPages(pages);
	}

	showBadge(count: number): void {
		showBadge(count);
	}

	get savesData(): boolean {
		return savesData();
	}

	get noSignal(): boolean {
		return this.#noSignal;
	}
	set noSignal(on: boolean) {
		this.#noSignal = __DEMO__ && on;
		void this.#settings.set('no-signal', this.#noSignal ? 'yes' : 'no');
		this.#changed();
	}

	async setLanguage(language: Language): Promise<void> {
		this.language = language;
		await this.#settings.set('language', language);
	}

	async persist(): Promise<boolean> {
		this.persisted = await persist();
		return this.persisted;
	}

	usage(): Promise<{ used: number; available: number } | null> {
		return estimate();
	}
}

function asLanguage(told: string | null): Language | null {
	return languages.find((language) => language === told) ?? null;
}

function preferred(): Language {
	for (const told of navigator.languages) {
		const known = asLanguage(told.slice(0, 2).toLowerCase());
		if (known) return known;
	}
	return 'en';
}
