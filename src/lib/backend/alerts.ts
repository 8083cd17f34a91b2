/**
 * How alerts stand on this device. `home_screen`: an iPhone or iPad shows them only when Waymark was put
 * on the home screen. `not_offered`: this server sends none.
 */
export type AlertStanding = {
	state: 'unsupported' | 'home_screen' | 'not_offered' | 'denied' | 'off' | 'on';
	/** On how many other devices of the person they are on; null when the server could not be asked. */
	others: number | null;
};

/** By kind of news, and `news` for any: what an alert says, in the language of the device. */
export type AlertWords = Readonly<Record<string, string>>;

export type Alerts = {
	look(): Promise<AlertStanding>;
	/** Asks the person's browser for permission: only after a press. Rejects when it does not work now. */
	turnOn(words: AlertWords): Promise<AlertStanding>;
	turnOff(): Promise<AlertStanding>;
	/** On the person's other devices too. */
	turnOffOthers(): Promise<AlertStanding>;
	/** When the person leaves this device: nothing of theirs rings here any more. */
	end(): Promise<void>;
};
