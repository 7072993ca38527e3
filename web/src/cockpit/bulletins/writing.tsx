import '../../components/field.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { actOnCase } from '../../api/act-on-case.ts';
import { problemOf } from '../../api/problem.ts';
import type { Schemas } from '../../api/types.ts';
import { keepHere, keptHere, placeOf } from '../../app/kept-here.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { bulletinWords } from './bulletin-words.ts';
import { openPreview } from './open-preview.ts';
import { asWritten, draftsOf, type Typed, unknownIn, withDraft, withoutEarlier } from './words-kept.ts';

type Bulletin = Schemas['BulletinView'];

/** The words of a bulletin, passage by passage, with what is missing marked; kept on this machine while they are typed. */
export function Writing({ bulletin }: { bulletin: Bulletin }) {
  const w = useWords(bulletinWords);
  const text = useText();
  const lang = useLanguage();
  const queryClient = useQueryClient();
  const place = placeOf(useAccount()?.username ?? '', `bulletin-${bulletin.id}`);
  const [written] = useState(() => asWritten(bulletin));
  const [drafts, setDrafts] = useState(() => draftsOf(keptHere(place), written));
  const [typed, setTyped] = useState<Typed>(drafts.now ?? written);
  useEffect(() => keepHere(place, withDraft(keptHere(place), written, typed)), [place, written, typed]);
  const settleEarlier = () => {
    keepHere(place, withoutEarlier(keptHere(place), written));
    setDrafts({ ...drafts, before: null });
  };
  const send = useMutation({
    mutationFn: () =>
      actOnCase(bulletin, {
        act: 'complete-step',
        step: 'edit',
        outcome: 'ready',
        output: {
          ...Object.fromEntries(Object.entries(typed.words).filter(([, said]) => said.trim() !== '')),
          to: typed.to.trim(),
          ...(typed.copies.trim() === '' ? {} : { copies: typed.copies.trim() }),
          open: typed.open === true,
        },
      }),
    onSuccess: async () => {
      keepHere(place, null);
      await queryClient.invalidateQueries();
    },
  });
  const preview = useMutation({ mutationFn: () => openPreview(bulletin.id, typed, lang) });
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const wanted = [...(typed.to.trim().length < 2 ? [w.to] : []), ...(typed.open === null ? [w.public] : [])];
  const unsaid = bulletin.passages.filter(
    ({ code }) => code !== 'title' && (typed.words[code] ?? '').trim() === '',
  );
  return (
    <section className="sheet bulletin-writing no-print" aria-labelledby="bulletin-writing">
      <h2 id="bulletin-writing">{w.writing}</h2>
      <p className="quiet">{w.writingHint}</p>
      {drafts.before !== null && (
        <EarlierWords
          take={() => {
            setTyped(drafts.before ?? typed);
            settleEarlier();
          }}
          drop={settleEarlier}
        />
      )}
      <QuotedFigures bulletin={bulletin} />
      {bulletin.passages.map((passage) => (
        <PassageFields
          key={passage.code}
          passage={passage}
          bulletin={bulletin}
          words={typed.words}
          onChange={(code, said) => set({ words: { ...typed.words, [code]: said } })}
        />
      ))}
      <TextField
        label={w.to}
        value={typed.to}
        maxLength={500}
        onChange={({ target }) => set({ to: target.value })}
      />
      <TextField
        label={w.copies}
        value={typed.copies}
        maxLength={500}
        onChange={({ target }) => set({ copies: target.value })}
      />
      <fieldset className="bulletin-open">
        <legend>{w.public}</legend>
        {[true, false].map((value) => (
          <label key={String(value)}>
            <input
              type="radio"
              name="open"
              checked={typed.open === value}
              onChange={() => set({ open: value })}
            />{' '}
            {value ? w.forEverybody : w.forOffices}
          </label>
        ))}
      </fieldset>
      <p role="status">
        {wanted.length > 0 && <strong>{w.wanted(wanted.join(lang === 'zh' ? '、' : ', '))} </strong>}
        {unsaid.length > 0 && (
          <span className="quiet">
            {w.unsaid(unsaid.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', '))}
          </span>
        )}
      </p>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      {preview.error !== null && <ProblemNotice problem={problemOf(preview.error)} />}
      <p className="bulletin-acts">
        <Button onClick={() => preview.mutate()} busy={preview.isPending}>
          {w.preview}
        </Button>
        <Button primary onClick={() => send.mutate()} disabled={wanted.length > 0} busy={send.isPending}>
          {w.handOn}
        </Button>
      </p>
    </section>
  );
}

/** What was typed here before somebody else changed the words: never put over theirs unasked, and never lost unasked. */
function EarlierWords({ take, drop }: { take: () => void; drop: () => void }) {
  const w = useWords(bulletinWords);
  return (
    <div role="status" className="bulletin-earlier">
      <p>{w.earlier}</p>
      <p className="bulletin-acts">
        <Button onClick={take}>{w.takeEarlier}</Button>
        <Button onClick={drop}>{w.dropEarlier}</Button>
      </p>
    </div>
  );
}

function PassageFields({
  passage: { code, name, longest },
  bulletin,
  words,
  onChange,
}: {
  passage: Bulletin['passages'][number];
  bulletin: Bulletin;
  words: Typed['words'];
  onChange: (code: string, said: string) => void;
}) {
  const w = useWords(bulletinWords);
  const text = useText();
  const [zh, en] = [words[code] ?? '', words[`${code}En`] ?? ''];
  const unknown = unknownIn(`${zh} ${en}`, bulletin);
  const marks = [
    ...(zh.trim() === '' && code !== 'title' ? [w.notWritten] : []),
    ...(zh.trim() !== '' && en.trim() === '' ? [w.noEnglish] : []),
  ];
  return (
    <fieldset className="bulletin-passage" data-empty={zh.trim() === ''}>
      <legend>
        {text(name)}
        {marks.map((mark) => (
          <span key={mark} className="mark" data-tone="yellow">
            {mark}
          </span>
        ))}
      </legend>
      <Area
        label={w.inChinese}
        value={zh}
        most={longest}
        rows={code === 'title' ? 1 : 3}
        onChange={(said) => onChange(code, said)}
      />
      <Area
        label={w.inEnglish}
        value={en}
        most={longest}
        rows={code === 'title' ? 1 : 2}
        onChange={(said) => onChange(`${code}En`, said)}
      />
      {unknown.length > 0 && (
        <p role="alert" className="bulletin-unknown">
          {w.unknown(unknown.join(' '))}
        </p>
      )}
    </fieldset>
  );
}

function Area({
  label,
  value,
  most,
  rows,
  onChange,
}: {
  label: string;
  value: string;
  most: number;
  rows: number;
  onChange: (said: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="small">
        {label}
      </label>
      <textarea
        id={id}
        value={value}
        maxLength={most}
        rows={rows}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

/** The codes by which words quote a figure, with what would be printed. */
function QuotedFigures({ bulletin: { statement } }: { bulletin: Bulletin }) {
  const w = useWords(bulletinWords);
  const text = useText();
  const lang = useLanguage();
  const figures = statement.figures.filter(({ value }) => value !== null);
  if (figures.length === 0) return null;
  return (
    <details>
      <summary>{w.quoting(figures.length)}</summary>
      <ul className="bulletin-codes">
        {figures.map(({ code, name, value, unit }) => (
          <li key={code}>
            <code>{`{${code}}`}</code> {text(name)} {value === null ? '—' : quantityWords(value, unit, lang)}
          </li>
        ))}
      </ul>
    </details>
  );
}
