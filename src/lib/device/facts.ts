import type { Language } from '../domain/text.ts';
import type { Trouble } from '../domain/trouble.ts';
import type { PageSet } from './keep-pages.ts';

/** What the app knows about the device it runs on. Reactive where it says so. */
export type DeviceFacts = {
	/** Reactive. */
	readonly language: Language;
	setLanguage(language: Language): Promise<void>;
	/** Reactive: whether the browser promised not to clear what is here; null when it cannot say. */
	readonly persisted: boolean | null;
	/** Asks the browser for that promise. */
	persist(): Promise<boolean>;
	usage(): Promise<{ used: number; available: number } | null>;
	/** Reactive: the browser's word, and the demo's switch. */
	readonly online: boolean;
	/** Reactive: the demo's "no signal" switch. */
	noSignal: boolean;
	/** Reactive: whether the backend says that it is a demo, with made-up people. */
	readonly demo: boolean;
	/** Whether the person asked their browser to load no more than it must. */
	readonly savesData: boolean;
	/** Keeps the pages of a set on this device, all of them; rejects when they cannot be fetched. */
	keepPages(pages: PageSet): Promise<void>;
	/** What went wrong here; told to nobody but the person. */
	readonly troubles: {
		note(where: string, error: unknown): void;
		read(): Promise<readonly Trouble[]>;
		forget(): void;
	};
	/** How many news are unread, on the app's icon. */
	showBadge(count: number): void;
	readonly appVersion: string;
	readonly update: {
		/** Reactive: a newer app waits. */
		readonly waiting: boolean;
		/** Takes the new app into use, once nobody is typing. */
		accept(): Promise<void>;
	};
};
