import { asForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { Language } from '../../../../src/kernel/text.ts';
import { type AnswerLine, answerLines, type NamedFile } from '../../forms/answer-lines.ts';

/** Why a line wants the reader's eye. */
export type Mark = 'asked' | 'changed';

export type MarkedLine = { readonly line: AnswerLine; readonly marks: readonly Mark[] };
export type FormGroup = {
  readonly code: string;
  readonly title: string;
  readonly lines: readonly MarkedLine[];
};

/** What is known of the rounds before: entries named in corrections, and entries that differ now. */
export type Rounds = { readonly asked: readonly (string | null)[]; readonly changed: readonly string[] };

/**
 * A filled-in form under its question groups, in the order it was asked, with what was asked again or
 * changed since marked. Entries that no group names come last, under `rest`.
 */
export function formGroups(
  source: JsonObject,
  drawn: JsonObject,
  form: JsonObject,
  rounds: Rounds,
  language: Language,
  rest: string,
  files: readonly NamedFile[] = [],
): readonly FormGroup[] {
  const { properties, 'x-groups': groups = [] } = asForm(source);
  const asked = new Set(rounds.asked.flatMap((field) => (field === null ? [] : [topLevel(field)])));
  const changed = new Set(rounds.changed.map(topLevel));
  const linesOf = (names: readonly string[]): readonly MarkedLine[] =>
    answerLines(source, drawn, form, language, { names, files }).map((line) => {
      const name = topLevel(line.pointer);
      const marks: Mark[] = [];
      if (changed.has(name)) marks.push('changed');
      if (asked.has(name)) marks.push('asked');
      return { line, marks };
    });
  const grouped = new Set(groups.flatMap(({ fields }) => fields));
  return [
    ...groups.map(({ code, title, fields }) => ({ code, title: title[language], lines: linesOf(fields) })),
    { code: '', title: rest, lines: linesOf(Object.keys(properties).filter((name) => !grouped.has(name))) },
  ].filter(({ lines }) => lines.length > 0);
}

/** An entry may be named by its name or by a pointer into it; marks stand at the top level. */
function topLevel(field: string): string {
  return field.replace(/^\//, '').split('/')[0] ?? field;
}
