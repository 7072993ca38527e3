import type { JsonObject } from '../../kernel/json.ts';
import type { ReportEntry } from '../../store/indicators/reports.ts';

/** Which month and place a report is about. */
export function aboutOf({ period, place }: JsonObject): string {
  return `${String(period)} ${String(place)}`;
}

/** Of each month and place the report that counts: the one confirmed last, as figures are read. */
export function standingReports(entries: readonly ReportEntry[]): ReadonlyMap<string, JsonObject> {
  const standing = new Map<string, ReportEntry>();
  for (const entry of entries) {
    if (entry.content.state !== 'confirmed') continue;
    const about = aboutOf(entry.content);
    const known = standing.get(about);
    if (known === undefined || isLater(entry, known)) standing.set(about, entry);
  }
  return new Map([...standing].map(([about, { content }]) => [about, content]));
}

function isLater(entry: ReportEntry, known: ReportEntry): boolean {
  const after = Date.parse(entry.updatedAt) - Date.parse(known.updatedAt);
  return after === 0 ? String(entry.content.case) > String(known.content.case) : after > 0;
}
