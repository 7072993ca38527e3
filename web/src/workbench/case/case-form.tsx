import { useQuery } from '@tanstack/react-query';
import { Switch } from 'antd';
import { useId, useMemo, useState } from 'react';
import { resolveLanguage } from '../../../../src/kernel/form/index.ts';
import { inChinese } from '../../../../src/kernel/in-chinese.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { serviceQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { SoonIcon } from '../../components/icons.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { type AnswerLine, answerLines } from '../../forms/answer-lines.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { useEntryNames } from './entry-names.ts';
import { formGroups, type Mark } from './form-groups.ts';
import { registersSaid, SaidWords } from './said-words.tsx';

/** What the applicant filled in, to read: under its question groups, with what changed marked. */
export function CaseForm({ view }: { view: CaseView & { readonly changedFields?: readonly string[] } }) {
  const w = useWords(workbenchWords);
  const lang = useLanguage();
  const id = useId();
  const title = view.applicantOffice === null ? w.filled : w.stated;
  const [only, setOnly] = useState(false);
  const service = useQuery(serviceQuery(view.service.code, lang));
  const drawn = service.data?.form;
  const { changedFields, corrections, files, form, formSchema } = view;
  const names = useEntryNames(formSchema as JsonObject, form as JsonObject);
  const now = useNow(view);
  const groups = useMemo(
    () =>
      formGroups(
        formSchema as JsonObject,
        (drawn ?? formSchema) as JsonObject,
        form as JsonObject,
        {
          asked: corrections.flatMap(({ items }) => items.map(({ field }) => field)),
          changed: changedFields ?? [],
        },
        lang,
        title,
        files,
      ),
    [changedFields, corrections, files, form, formSchema, drawn, lang, title],
  );
  const marked = groups.flatMap(({ lines }) => lines).some(({ marks }) => marks.length > 0);
  const shown = groups
    .map((group) => ({
      ...group,
      lines: only ? group.lines.filter(({ marks }) => marks.length > 0) : group.lines,
    }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <section className="sheet" aria-labelledby={id}>
      <div className="page-head">
        <h2 id={id}>{title}</h2>
        {marked && (
          <span className="case-only no-print">
            <Switch id={`${id}-only`} size="small" checked={only} onChange={setOnly} />
            <label htmlFor={`${id}-only`}>{w.onlyChanged}</label>
          </span>
        )}
      </div>
      {corrections.map((correction) => (
        <div key={correction.at} className="case-corrections">
          <h3>{w.corrections}</h3>
          <ul>
            {correction.items.map((item) => (
              <li key={`${item.field} ${item.text}`}>{item.text}</li>
            ))}
          </ul>
        </div>
      ))}
      {lang === 'en' && shown.some(({ lines }) => lines.some(({ line }) => inChinese(line.value ?? ''))) && (
        <p className="quiet small">{w.asWritten}</p>
      )}
      {/* Until the code lists are there an answer is a bare code, which says nothing to anybody. */}
      {service.isPending && <Skeleton lines={12} />}
      {(service.isPending ? [] : shown).map((group) => (
        <div key={group.code} className="form-group">
          {groups.length > 1 && <h3>{group.title}</h3>}
          <dl className="form-lines">
            {group.lines.map(({ line, marks }) => (
              <Line
                key={line.pointer}
                line={{ ...line, value: now.get(line.pointer) ?? names.get(line.pointer) ?? line.value }}
                cited={view.cited}
                marks={marks}
                before={now.has(line.pointer) ? line.value : null}
              />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

/** What has taken the place of entries of the form, in words, by the entry. */
function useNow({ data, dataSchema, files }: CaseView): ReadonlyMap<string, string> {
  const lang = useLanguage();
  return useMemo(() => {
    const schema = dataSchema as JsonObject;
    const names = insteadIn(schema);
    const lines = answerLines(schema, resolveLanguage(schema, lang), data as JsonObject, lang, {
      names,
      files,
    });
    return new Map(
      lines.flatMap(({ pointer, value }) => (value === null ? [] : [[pointer, value] as const])),
    );
  }, [data, dataSchema, files, lang]);
}

function insteadIn(schema: JsonObject): readonly string[] {
  return Object.entries((schema.properties ?? {}) as Record<string, JsonObject>).flatMap(([name, field]) =>
    field['x-instead'] === true ? [name] : [],
  );
}

/** What steps have written down, in their own words: what a reviewer has to judge. */
export function CaseSaid({ view }: { view: CaseView }) {
  const w = useWords(workbenchWords);
  const lang = useLanguage();
  const id = useId();
  const { data, dataSchema, files } = view;
  const lines = useMemo(() => {
    const schema = dataSchema as JsonObject;
    const drawn = resolveLanguage(schema, lang);
    const instead = new Set(insteadIn(schema).map((name) => `/${name}`));
    return answerLines(schema, drawn, data as JsonObject, lang, { files }).filter(
      ({ pointer, value, parts }) => !instead.has(pointer) && (value !== null || parts.length > 0),
    );
  }, [data, dataSchema, files, lang]);
  const registers = useMemo(() => registersSaid(data as JsonObject), [data]);
  if (lines.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.said}</h2>
      <dl className="form-lines">
        {lines.map((line) => (
          <Line key={line.pointer} line={line} cited={view.cited} registers={registers} />
        ))}
      </dl>
    </section>
  );
}

const marksNone: readonly Mark[] = [];
const registersNone: ReadonlySet<string> = new Set();

function Line({
  line,
  cited,
  registers = registersNone,
  marks = marksNone,
  before = null,
}: {
  line: AnswerLine;
  /** Other cases that its words may name, as far as the reader may open them. */
  cited: CaseView['cited'];
  /** Entries that name a register, by their pointers. */
  registers?: ReadonlySet<string>;
  marks?: readonly Mark[];
  /** What stood here first, where something else holds now. */
  before?: string | null;
}) {
  const w = useWords(workbenchWords);
  return (
    <div className={marks.length > 0 ? 'form-line marked' : 'form-line'}>
      <dt>{line.label}</dt>
      <dd>
        {line.parts.length > 0 ? (
          <dl className="form-lines">
            {line.parts.map((part) => (
              <Line key={part.pointer} line={part} cited={cited} registers={registers} />
            ))}
          </dl>
        ) : (
          <span>
            {line.value === null ? (
              <span className="quiet">{w.notFilled}</span>
            ) : (
              <SaidWords words={line.value} cited={cited} register={registers.has(line.pointer)} />
            )}
          </span>
        )}
        {before !== null && (
          <details className="form-before">
            <summary>{w.changedSince}</summary>
            {w.before(before)}
          </details>
        )}
        {marks.map((mark) => (
          <span key={mark} className="mark" data-tone={mark === 'asked' ? 'yellow' : 'blue'}>
            <SoonIcon /> {w[mark]}
          </span>
        ))}
      </dd>
    </div>
  );
}
