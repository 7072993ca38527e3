import type { Text } from '../text.ts';

/** One thing wrong with a city's files: where, as `offices.json[3].unit`, and what. */
export type CityFault = { readonly path: string; readonly message: Text };

/** Collects faults while checks walk over the files. */
export type Report = (path: string, zh: string, en: string) => void;

export function collectFaults(): { readonly faults: readonly CityFault[]; readonly report: Report } {
  const faults: CityFault[] = [];
  return { faults, report: (path, zh, en) => void faults.push({ path, message: { zh, en } }) };
}

/** Reports a reference that leads nowhere. */
export function reportMissing(
  report: Report,
  path: string,
  kind: { zh: string; en: string },
  id: string | number,
): void {
  report(path, `没有${kind.zh}“${id}”`, `there is no ${kind.en} ${JSON.stringify(id)}`);
}

/** Reports every value that occurs before at another place of the list. */
export function reportRepeats(
  report: Report,
  entries: readonly (readonly [path: string, value: string | number])[],
): void {
  const seen = new Map<string | number, string>();
  for (const [path, value] of entries) {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, path);
    else report(path, `“${value}”与 ${first} 重复`, `${JSON.stringify(value)} already stands at ${first}`);
  }
}
