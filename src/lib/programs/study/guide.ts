/** The shape of a study guide: chapters made of few kinds of block, and what they are ordered by. */
import type { Text } from '../../domain/text.ts';
import type { StudySource } from './pack.ts';

export type Block =
	| { kind: 'heading'; text: string }
	| { kind: 'text'; text: string }
	| { kind: 'list'; items: readonly string[] }
	/** Said before a topic that can be hard to read about. */
	| { kind: 'care'; text: string }
	/** A scene from practice. The people in it are made up. */
	| { kind: 'example'; title: string; text: string }
	/** Something to do oneself; nothing is handed in or scored. */
	| { kind: 'attempt'; text: string; steps: readonly string[] };

/** What a practice exam imitates; null where the body has not published it. */
export type StudyExam = { items: number; minutes: number; breakAtItem: number } | null;

/** What a list of what can be studied says of one program. */
export type StudyProgram = { id: string; region: Text; exam: StudyExam; isFirst: boolean };

export type ChapterText = { opening: string; blocks: readonly Block[] };

export type GuideTopic = { id: string; name: Text };
export type GuideChapter = {
	id: string;
	title: Text;
	/** Ids of the competencies it serves, and of the exam areas. */
	competencies: readonly string[];
	areas: readonly string[];
	/** Keys into the guide's sources. */
	sources: readonly string[];
};

/** What a program's study content is ordered by; the content itself lies in the files beside it. */
export type Guide = {
	program: string;
	name: Text;
	region: Text;
	exam: StudyExam;
	/** Its chapters were there before other programs had some: their names have no program before them. */
	isFirst?: boolean;
	competencies: readonly GuideTopic[];
	areas: readonly GuideTopic[];
	/** Parts of the card deck; each competency is in exactly one. */
	decks: readonly (GuideTopic & { competencies: readonly string[] })[];
	sources: Readonly<Record<string, StudySource>>;
	/** In the order of reading. */
	chapters: readonly GuideChapter[];
};

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const text = (said: string): Block => ({ kind: 'text', text: said });
export const list = (...items: string[]): Block => ({ kind: 'list', items });
export const care = (said: string): Block => ({ kind: 'care', text: said });
export const example = (title: string, told: string): Block => ({
	kind: 'example',
	title,
	text: told
});
export const attempt = (asked: string, ...steps: string[]): Block => ({
	kind: 'attempt',
	text: asked,
	steps
});

/** Everything that is read in a block, one line a paragraph. */
export function linesOf(block: Block): readonly string[] {
	switch (block.kind) {
		case 'list':
			return block.items;
		case 'example':
			return [block.title, block.text];
		case 'attempt':
			return [block.text, ...block.steps];
		case 'heading':
		case 'text':
		case 'care':
			return [block.text];
	}
}
