import { useState } from 'react';
import { useLanguage, useWords } from '../../language/language.tsx';
import { differingParts, type Parts } from './differing.ts';
import { importWords } from './import-words.ts';
import type { RecordKind } from './types.ts';
import { type NameBook, valueWords } from './value-words.ts';

type Valued = { readonly record: RecordKind; readonly field: string };

/** Two values of one field, one above the other, with what differs in them marked. */
export function TwoValues({
  of,
  names,
  labels,
  before,
  after,
}: {
  of: Valued;
  names: NameBook;
  labels: readonly [before: string, after: string];
  before: unknown;
  after: unknown;
}) {
  const language = useLanguage();
  const one = valueWords(before, { ...of, language }, names);
  const other = valueWords(after, { ...of, language }, names);
  return <TwoTexts labels={labels} before={one} after={other} />;
}

/** Two texts, one above the other, with what differs in them marked. */
export function TwoTexts({
  labels,
  before,
  after,
}: {
  labels: readonly [before: string, after: string];
  before: readonly string[];
  after: readonly string[];
}) {
  const single = before.length === 1 && after.length === 1;
  const parts = single ? differingParts(before[0] ?? '', after[0] ?? '') : null;
  return (
    <dl className="import-values">
      <div>
        <dt>{labels[0]}</dt>
        <dd>
          <Shown lines={before} others={after} parts={parts?.before ?? null} tone="old" />
        </dd>
      </div>
      <div>
        <dt>{labels[1]}</dt>
        <dd>
          <Shown lines={after} others={before} parts={parts?.after ?? null} tone="new" />
        </dd>
      </div>
    </dl>
  );
}

/** One value alone, as of a record that comes or goes. */
export function OneValue({ of, names, value }: { of: Valued; names: NameBook; value: unknown }) {
  const language = useLanguage();
  const lines = valueWords(value, { ...of, language }, names);
  return <Shown lines={lines} others={null} parts={null} tone="plain" />;
}

function Shown({
  lines,
  others,
  parts,
  tone,
}: {
  lines: readonly string[];
  others: readonly string[] | null;
  parts: Parts | null;
  tone: 'old' | 'new' | 'plain';
}) {
  const w = useWords(importWords);
  if (lines.length === 0) return <span className="quiet">{w.blank}</span>;
  const [line = ''] = lines;
  if (lines.length === 1 && [...line].length > longest) return <LongText text={line} />;
  const Mark = tone === 'old' ? 'del' : 'ins';
  if (parts !== null) {
    const different = parts.middle !== '' && (parts.start !== '' || parts.end !== '');
    return (
      <span className="import-value">
        {parts.start}
        {different ? <Mark>{parts.middle}</Mark> : parts.middle}
        {parts.end}
      </span>
    );
  }
  return (
    <ul className="import-value">
      {lines.map((each) => (
        <li key={each}>
          {others !== null && others.length > 0 && !others.includes(each) ? <Mark>{each}</Mark> : each}
        </li>
      ))}
    </ul>
  );
}

const longest = 160;

/** A paragraph of the document, its beginning first. */
function LongText({ text }: { text: string }) {
  const w = useWords(importWords);
  const [whole, setWhole] = useState(false);
  return (
    <span className="import-value" lang="zh-CN">
      {whole ? text : `${[...text].slice(0, longest - 40).join('')}…`}{' '}
      <button type="button" className="linklike" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? w.less : w.whole}
      </button>
    </span>
  );
}
