/** The code on a certificate: how it is written for people, and read from how they typed it. */
const codeLength = 16;
const shape = /^[0-9A-HJKMNP-TV-Z]{16}$/u;

/**
 * A code as it is kept; null when this cannot be one. Spaces and lines do not count, and letters that
 * look like digits are taken for them. The server reads it alike, with `app.certification_code`.
 */
export function readCode(told: string): string | null {
	const bare = told.slice(0, 100).replaceAll(/[^A-Za-z0-9]/gu, '');
	const code = bare.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
	return shape.test(code) ? code : null;
}

/** In fours, so that it can be read out: `7K2M-4QX9-TT01-ZB3C`. */
export function codeText(code: string): string {
	const fours = Array.from({ length: codeLength / 4 }, (_, n) => code.slice(n * 4, n * 4 + 4));
	return fours.filter((four) => four !== '').join('-');
}
