/** A file of the app that is not part of its shell, fetched with its progress told. */

/** `told` hears a share from 0 to 1 where the length is known. */
export async function fetchText(path: string, told: (share: number) => void): Promise<string> {
	const response = await fetch(path);
	if (!response.ok || !response.body) throw new Error(`${path} answered ${response.status}`);
	const length = Number(response.headers.get('content-length') ?? 0);
	const isPacked = response.headers.has('content-encoding');
	let got = 0;
	const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			got += chunk.length;
			if (length > 0 && !isPacked) told(Math.min(1, got / length));
			controller.enqueue(chunk);
		}
	});
	const text = await new Response(response.body.pipeThrough(counted)).text();
	told(1);
	return text;
}
