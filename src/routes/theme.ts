/** The look that a person chose for this device; without a choice the device decides. */
const key = 'waymark.theme';
export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function chosenTheme(): Theme {
	try {
		const kept = localStorage.getItem(key);
		return themes.find((theme) => theme === kept) ?? 'device';
	} catch {
		return 'device';
	}
}

export function chooseTheme(theme: Theme): void {
	try {
		if (theme === 'device') localStorage.removeItem(key);
		else localStorage.setItem(key, theme);
	} catch {
		// The choice then lasts as long as the page.
	}
	showTheme(theme);
}

export function showTheme(theme: Theme): void {
	if (theme === 'device') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
}
