import { expect, test } from 'vitest';
import { textOfHtml } from '../../src/lib/domain/html.ts';

test.each([
	['line breaks', 'one<br>two<br/>three', 'one\ntwo\nthree'],
	['blocks', '<div>one</div><div>two</div>', '\none\n\ntwo\n'],
	['bold and links', '<b>hope</b> <a href="x">is</a>', 'hope is'],
	['letters by name and by number', '&lt;b&gt; &eacute; &#233; &#xe9; &amp;lt;', '<b> é é é &lt;'],
	['names that nobody knows', '&nowhere; &#0; &#x110000;', '&nowhere; &#0; &#x110000;'],
	['script and style', 'a<script>alert(1)</script><style>p{}</style>b', 'ab'],
	['a style that never ends', 'a<style>b', 'ab'],
	['two that are hidden', 'a<script>b<script>c</script>d<style>e</style >f', 'adf'],
	['spaces before the end of a line', 'a \t\nb c', 'a\nb c'],
	['sounds', 'a [sound:x.mp3]b', 'a b'],
	['less than', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2']
])('%s', (_what, html, text) => {
	expect(textOfHtml(html)).toBe(text);
});

test.each(['<script', '<a ', '<br ', '[sound:', ' ', '&amp', '</script '])(
	'a long row of “%s” takes no time',
	(part) => {
		const began = performance.now();
		textOfHtml(part.repeat(100_000));
		expect(performance.now() - began).toBeLessThan(2000);
	}
);
