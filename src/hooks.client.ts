/** What stopped a page reaches the error page, where it can be read, copied and noted. */
export function handleError({ error }: { error: unknown }): App.Error {
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const stack = error instanceof Error ? (error.stack ?? '') : '';
	// The engines agree on no name for it; that nothing was fetched is told by being a TypeError.
	return { message, stack, isFetch: error instanceof TypeError };
}
