/**
 * Scripts that once failed, made short, with what they showed. They are played before anything else,
 * so that what was mended stays mended: `npm run simulate -- --script '…'` plays one by hand.
 */
export const keptScripts: readonly { showed: string; script: string }[] = [
	{
		showed: 'the rows of one person in the database of another, on a tablet that they share',
		script:
			'21: grade@7#1 switch@7#2 grade@9#3 grade@7#4 switch@7#5 grade@9#6 grade@7#7 ' +
			'switch@7#8 grade@9#9 grade@7#10 switch@7#11 grade@9#12 grade@7#13 switch@7#14 ' +
			'grade@9#15 grade@7#16 switch@7#17 grade@9#18 grade@7#19 switch@7#20 grade@9#21 ' +
			'grade@7#22 switch@7#23 grade@9#24 grade@7#25 switch@7#26 grade@9#27 grade@7#28 ' +
			'switch@7#29 grade@9#30 grade@7#31 switch@7#32 grade@9#33 grade@7#34 switch@7#35 ' +
			'grade@9#36 grade@7#37 switch@7#38 grade@9#39 grade@7#40 switch@7#41 grade@9#42'
	},
	{
		showed: 'the loss of what a restored server had applied',
		script: '5: backup@0#1 grade@0#2 cycle@0#3 rename@0#4 cycle@0#5 restore@0#6 grade@0#7 cycle@0#8'
	},
	{
		showed: 'a row that another version of the app had folded',
		script: '5: grade@0#1 grade@0#2 grade@0#3 upgrade@0#4 cycle@0#5'
	},
	{
		showed: 'a verdict that waited for a colleague on what was taken back',
		script: '109: handle@10#53 pass@10#89 tick@15#105 withdraw@4#109'
	}
];
