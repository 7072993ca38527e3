import type { Json, JsonObject } from '../../../../src/kernel/json.ts';
import type { CaseView, Schemas } from '../../api/types.ts';

export type RedItem = Schemas['AgendaView']['items'][number];
const kinds = ['order', 'case', 'task', 'indicator', 'other'] as const;
export type AgendaItem = {
  readonly kind: (typeof kinds)[number];
  readonly reference: string;
  readonly title: string;
  /** By id; empty where none has to answer for it. */
  readonly office: string;
  readonly since: string;
};

/** An item that stands at red, as the meeting's form keeps it. */
export function asAgenda({ kind, reference, title, office, since }: RedItem): JsonObject {
  return {
    kind,
    reference,
    title: title.zh.slice(0, 200),
    ...(office !== null && { office: office.id }),
    ...(since !== null && { since }),
  };
}

/** The agenda that a meeting has begun with; none before. */
export function agendaOf({ agenda }: CaseView['data']): readonly AgendaItem[] {
  return objects(agenda).map(({ kind, reference, title, office, since }) => ({
    kind: kinds.find((each) => each === kind) ?? 'other',
    reference: textOf(reference),
    title: textOf(title),
    office: textOf(office),
    since: textOf(since),
  }));
}

/** What the minutes say and what was decided; null before they are written. */
export function minutesOf({ strands, data }: Pick<CaseView, 'strands' | 'data'>) {
  const done = strands.some(({ step, status }) => step.code === 'minutes' && status === 'done');
  return {
    minutes: done ? textOf(data.minutes) : null,
    decisions: objects(data.decisions).map(({ matter, office, due }) => ({
      matter: textOf(matter),
      office: textOf(office),
      due: textOf(due),
    })),
  };
}

function objects(value: unknown): readonly Readonly<Record<string, Json>>[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
