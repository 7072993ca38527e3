import type { Text } from '../../../kernel/text.ts';
import type { Doubt, DoubtKind, FieldChange, Repair, RepairKind } from './result.ts';

type About = {
  readonly line: number;
  readonly where: string;
  readonly before: string;
  readonly message: Text;
  readonly change?: FieldChange | null;
};

/** Collects what the reader put right and what it does not trust, each with an id that is stable over readings. */
export type Findings = {
  readonly repairs: Repair[];
  readonly doubts: Doubt[];
  repair(kind: RepairKind, about: About & { readonly after: string }): void;
  doubt(kind: DoubtKind, about: About & { readonly suggestion?: string | null }): void;
};

export function collectFindings(): Findings {
  const repairs: Repair[] = [];
  const doubts: Doubt[] = [];
  const seen = new Map<string, number>();
  const idOf = (kind: string, about: About): string => {
    const base =
      `${kind}:${about.change ? `${about.change.key}.${about.change.field}` : about.where || `line ${about.line}`}`.replaceAll(
        /\s+/g,
        '-',
      );
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}:${count}`;
  };
  return {
    repairs,
    doubts,
    repair(kind, { change = null, ...about }) {
      repairs.push({ id: idOf(kind, { ...about, change }), kind, change, ...about });
    },
    doubt(kind, { change = null, suggestion = null, ...about }) {
      doubts.push({ id: idOf(kind, { ...about, change }), kind, change, suggestion, ...about });
    },
  };
}

/** Shortens wording for a message, so that findings stay readable. */
export const excerpt = (text: string, length = 60): string =>
  [...text].length > length ? `${[...text].slice(0, length).join('')}…` : text;
