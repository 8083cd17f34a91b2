import type { Alerts } from '../backend/alerts.ts';
import { AlertsDoor } from '../backend/alerts-door.ts';
import type { LineParts } from '../backend/line.ts';
import { ringer } from '../device/alerts.ts';

/** In one file, because the two are never needed apart. */
export function openAlerts(line: LineParts): Alerts {
	return new AlertsDoor({ ...line, ringer });
}
