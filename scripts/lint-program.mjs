/**
 * Components are read as what they are checked as, so that one program of all files serves every
 * component; without it each is put into a program of its own, and lint takes twice as long.
 */
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] = '1';
