/** Checking a certificate, by whoever was shown one. */
export const check = {
	title: 'Check a certificate',
	lead: 'Write the code that stands on it. No account is needed. You are told the name, the program, the days and the specializations, and nothing else.',
	code: 'Code',
	hint: 'Sixteen letters and digits, such as 7K2M-4QX9-TT01-ZB3C',
	press: 'Check',
	checking: 'Checking',
	shape: 'A code has sixteen letters and digits. Look at the certificate again',
	offline: 'Checking needs a connection. Nothing was looked up.',
	failed: 'It could not be looked up just now. Check your connection, then try again.',
	found: 'This certificate is real',
	found_text: 'Compare the name and the number with the certificate that you were shown.',
	name: 'Name',
	program: 'Program',
	specializations: 'Specializations',
	issued: 'Issued on',
	number: 'Number',
	expires: 'Holds until',
	expired: 'This certificate was real, and has ended',
	expired_text: 'It was not renewed in time. Ask the person for a newer one.',
	not_found: {
		title: 'No certificate has this code',
		text: 'Read the code again, letter by letter. If it stays so, ask the person who showed it to you.'
	},
	limited: {
		title: 'This certificate was checked very often',
		text: 'Wait an hour, then check it again.'
	}
};
