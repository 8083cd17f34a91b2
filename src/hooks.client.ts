/** The last part of the app that could not be fetched: what the bundler's loader then throws. */
let unfetched: unknown = null;

export function init(): void {
	addEventListener('vite:preloadError', ({ payload }) => {
		unfetched = payload;
	});
}

/** What stopped a page reaches the error page, where it can be read, copied and noted. */
export function handleError({ error }: { error: unknown }): App.Error {
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const stack = error instanceof Error ? (error.stack ?? '') : '';
	return { message, stack, isFetch: error === unfetched };
}
