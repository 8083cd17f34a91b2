/** What stopped a page reaches the error page, where it can be read and copied. */
export function handleError({ error }: { error: unknown }): { message: string } {
	return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
