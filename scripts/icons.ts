/** Renders the icon's drawing into the sizes that stores and home screens ask for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from './browser.ts';

const drawing = readFileSync('static/icons/icon.svg', 'utf8');
const background = '#1c6950';

type Icon = { name: string; size: number; /** Of the drawing, in the icon. */ scale: number };
const icons: readonly Icon[] = [
	{ name: 'icon-192', size: 192, scale: 1 },
	{ name: 'icon-512', size: 512, scale: 1 },
	// A mask may cut to a circle: what matters stays within its middle eight tenths.
	{ name: 'maskable-512', size: 512, scale: 0.8 },
	{ name: 'apple-touch-180', size: 180, scale: 0.9 }
];

const executablePath = ensureBrowser(console.log);
const browser = await chromium.launch({ executablePath, args: browserFlags });
const page = await browser.newPage();
for (const icon of icons)
	writeFileSync(`static/icons/${icon.name}.png`, await rendered(page, icon));
await browser.close();

async function rendered(on: Page, { size, scale }: Icon): Promise<Buffer> {
	const inner = Math.round(size * scale);
	const fill = scale === 1 ? 'transparent' : background;
	await on.setViewportSize({ width: size, height: size });
	await on.setContent(
		`<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${fill}}` +
			`svg{width:${inner}px;height:${inner}px}</style>${drawing}`
	);
	return on.screenshot({ omitBackground: true });
}
