/** Whether the browser keeps what is here, and how much room there is. */
export async function isPersisted(): Promise<boolean | null> {
	return (await navigator.storage?.persisted?.()) ?? null;
}

export async function persist(): Promise<boolean> {
	return (await navigator.storage?.persist?.()) ?? false;
}

export async function estimate(): Promise<{ used: number; available: number } | null> {
	const told = await navigator.storage?.estimate?.();
	if (told?.usage === undefined || told.quota === undefined) return null;
	return { used: told.usage, available: told.quota };
}
