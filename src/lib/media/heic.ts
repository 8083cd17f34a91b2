/**
 * Phones write HEIC; most browsers cannot read it. The converter is a library of its own licence
 * (LGPL-3.0), so it stays one unchanged file beside the app, which anybody may replace, and is
 * fetched only when first needed or in idle time.
 */
import address from 'heic-to/csp?url';

type Converter = { heicTo(order: { blob: Blob; type: 'bitmap' }): Promise<ImageBitmap> };

export type Converted = { bitmap: ImageBitmap } | 'not_loaded' | 'unreadable';

export async function convertHeic(blob: Blob): Promise<Converted> {
	// Apple's own browser reads it without help.
	const native = await createImageBitmap(blob).catch(() => null);
	if (native) return { bitmap: native };
	const converter = await load().catch(() => null);
	if (!converter) return 'not_loaded';
	const bitmap = await converter.heicTo({ blob, type: 'bitmap' }).catch(() => null);
	return bitmap ? { bitmap } : 'unreadable';
}

/** Puts the converter where the service worker finds it, so that it is there with no signal. */
export async function keepConverter(): Promise<void> {
	const cache = await caches.open('heavy');
	if (!(await cache.match(address))) await cache.add(address);
}

async function load(): Promise<Converter | null> {
	const loaded: unknown = await import(/* @vite-ignore */ address);
	return isConverter(loaded) ? loaded : null;
}

function isConverter(value: unknown): value is Converter {
	return typeof value === 'object' && value !== null && 'heicTo' in value;
}
