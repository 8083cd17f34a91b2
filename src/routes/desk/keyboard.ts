/** Which key means what. A key pressed while typing is only a letter. */
export const deskKeys = {
	next: ['j', 'ArrowDown'],
	previous: ['k', 'ArrowUp'],
	open: ['Enter', 'o'],
	pick: ['x'],
	claim: ['c'],
	approve: ['a'],
	change: ['r'],
	deny: ['d'],
	undo: ['u'],
	search: ['/'],
	help: ['?'],
	back: ['Escape'],
	yes: ['y'],
	no: ['n'],
	fileBefore: ['['],
	fileAfter: [']'],
	pageBefore: [',', 'PageUp'],
	pageAfter: ['.', 'PageDown'],
	closer: ['+', '='],
	farther: ['-'],
	fit: ['0'],
	turn: ['t']
} as const;

export type DeskAction = keyof typeof deskKeys;

type Pressed = {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	isComposing: boolean;
};

const isAction = (name: string): name is DeskAction => name in deskKeys;

export function actionOf(pressed: Pressed): DeskAction | null {
	if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return null;
	for (const [name, keys] of Object.entries(deskKeys)) {
		const known: readonly string[] = keys;
		if (isAction(name) && known.includes(pressed.key)) return name;
	}
	return null;
}

const typed = 'textarea, select, input:not([type=checkbox]):not([type=radio]), [contenteditable]';

const scrolling: readonly string[] = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'];

/** Whether the person is typing, or the element under focus has a use of its own for the key. */
function isTaken(target: EventTarget | null, action: DeskAction, key: string): boolean {
	if (!(target instanceof Element)) return false;
	// Also when nothing has the focus, as after a press on what cannot take it.
	if (target.ownerDocument.querySelector('dialog[open]') !== null) return action !== 'help';
	if (target.closest(typed) !== null) return action !== 'back';
	if (action === 'open') return target.closest('a, button, summary, input') !== null;
	const moves = target.closest('input[type=radio], [data-scrolls]') !== null;
	return moves && scrolling.includes(key);
}

export type Deeds = Partial<Record<DeskAction, () => void>>;

/** Runs the deed of the key, if there is one here, and keeps the browser from its own. */
export function pressKey(event: KeyboardEvent, deeds: Deeds): void {
	const action = actionOf(event);
	if (action === null || event.defaultPrevented || isTaken(event.target, action, event.key)) return;
	const deed = deeds[action];
	if (deed === undefined) return;
	event.preventDefault();
	deed();
}
