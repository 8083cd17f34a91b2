import { expect, test } from 'vitest';
import { common } from '../../src/lib/words/en/common.ts';
import { isCurrent, menu } from '../../src/routes/shell/menu.ts';

const items = menu(common.nav, { unread: 0, refused: 0, isReviewer: false });
const currentAt = (path: string) =>
	items.filter((item) => isCurrent(item, path)).map(({ id }) => id);

test.each([
	['/dashboard', 'dashboard'],
	['/application', 'application'],
	['/application/admission', 'application'],
	['/class', 'application'],
	['/class/welcome', 'application'],
	['/study/cards', 'study']
])('at %s the menu shows that this is %s', (path, id) => {
	expect(currentAt(path)).toEqual([id]);
});

test.each(['/classes', '/applications', '/programs/massachusetts/classes'])(
	'%s is no page of the menu',
	(path) => {
		expect(currentAt(path)).toEqual([]);
	}
);
