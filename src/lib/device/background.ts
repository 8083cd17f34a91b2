type Wakeable = { sync: { register(tag: string): Promise<void> } };

/** Asks the browser to wake the service worker when there is a signal, where it can (R2). */
export async function askForSync(): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration();
	if (!registration?.active || !isWakeable(registration)) return;
	await registration.sync.register('outbox').catch(() => undefined);
}

function isWakeable(registration: object): registration is Wakeable {
	return 'sync' in registration;
}
