/** Photos of a certificate as phones take them: in focus or not, in the light or not, made by script. */
import { jpeg } from '../../supabase/local/demo/jpeg.ts';
import { blank, photograph, write } from '../../supabase/local/demo/picture.ts';

export type Shot = { light?: number; blur?: number; lines?: string };

export function shot({ light = 0.95, blur = 0, lines }: Shot = {}) {
	const paper = blank(1650, 1275, [250, 248, 240]);
	const text = lines ?? 'Avery Rivers has completed 80 hours';
	for (let line = 0; line < 14; line += 1) {
		const pen = { colour: [30, 30, 30], thick: 4 } as const;
		write(paper, { text, x: 150, y: 100 + line * 80, height: 34, pen });
	}
	return photograph(paper, { degrees: 1.5, light, blur });
}

export function jpegShot(how: Shot = {}): Buffer {
	return jpeg(shot(how));
}
