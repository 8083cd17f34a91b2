/** What stands around a page: the applicant's menu, only a header, or the desk's full width. */
export type Frame = 'app' | 'plain' | 'desk';

const plainRoutes = [
	'/',
	'/sign-in',
	'/help',
	'/privacy',
	'/about',
	'/accessibility',
	'/programs',
	'/reference',
	'/check'
];

export function frameOf(route: string | null): Frame {
	if (route === null) return 'plain';
	if (route.startsWith('/desk')) return 'desk';
	return plainRoutes.some(
		(plain) => route === plain || (plain !== '/' && route.startsWith(`${plain}/`))
	)
		? 'plain'
		: 'app';
}
