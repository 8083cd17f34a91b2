// First: what is imported after it looks at what it sets.
import './scripts/lint-program.mjs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// Layout belongs to Prettier, and sizes, imports and banned words to tests/tidy.test.ts: here
// stands only what needs to know types.
export default defineConfig(
	{ ignores: ['build*/', '.svelte-kit/', '.waymark/', 'test-results/', 'playwright-report/'] },
	// Prose in two languages: the compiler and `npm run content` judge it.
	{ ignores: ['src/lib/programs/study/*/{en,es}/'] },
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] },
				// The same for every file: each change of it would read the whole project anew.
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off',
			'no-console': 'off',
			eqeqeq: 'error',
			'no-eval': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"CallExpression[callee.property.name='waitForFunction'] > ArrowFunctionExpression[async=true]",
					message: 'Its promise counts as true at once: `until` of the harness waits.'
				}
			],
			// A port's function is async by contract, also where one of its homes has nothing to wait for.
			'@typescript-eslint/require-await': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser }
		},
		rules: {
			// Addresses here are plain paths: the app is served from the root of its own origin.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-unused-props': 'error'
		}
	},
	{ files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] }
);
