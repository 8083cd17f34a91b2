/**
 * Runs under Deno, and answers for all functions as the hosted runtime does: each at its name, its
 * settings from the environment. Prints the port once it listens.
 */
declare const Deno: {
	serve(
		options: { port: number; hostname: string; onListen: (at: { port: number }) => void },
		answer: (request: Request) => Promise<Response>
	): unknown;
};
type EdgeFunction = { fetch(request: Request): Promise<Response> };

Deno.serve(
	{ port: 0, hostname: '127.0.0.1', onListen: ({ port }) => console.log(port) },
	async (request) => {
		const [, name = ''] = new URL(request.url).pathname.split('/');
		const loaded: unknown = await import(`../../../supabase/functions/${name}/index.ts`);
		return parseFunction(loaded).fetch(request);
	}
);

function parseFunction(loaded: unknown): EdgeFunction {
	return (loaded as { default: EdgeFunction }).default;
}
