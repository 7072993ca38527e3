import './live-preview.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asForm, type FormFault, isAsked, type QuestionGroup } from '../../../../src/kernel/form/index.ts';
import type { Json, JsonObject } from '../../../../src/kernel/json.ts';
import { problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { ServicePage } from '../../api/types.ts';
import { DoneIcon, OverdueIcon } from '../../components/icons.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import type { Writing } from './writing.ts';

const dictionary = words({
  looking: { zh: '正在查…', en: 'Checking…' },
  cannot: { zh: '不能用', en: 'Not available' },
  now: {
    zh: '按现在的登记情况；提交时会再查一次',
    en: 'Based on the register right now; checked again when you submit',
  },
  unreachable: {
    zh: '现在查不了，提交时会查',
    en: 'Cannot be checked right now; it will be checked when you submit',
  },
});

export type Previewing = {
  readonly draft: string;
  readonly offers: ServicePage['previews'];
  /** All there are, whether they are shown yet or not. */
  readonly faults: readonly FormFault[];
};

const waitsFor = 500;

/** What the rules would say to the entries of a group as they stand: asked once they are whole, and nobody types. */
export function LivePreviews({
  previewing,
  writing,
  group,
}: {
  previewing: Previewing;
  writing: Writing;
  group: QuestionGroup;
}) {
  // It stands where the last of the entries is.
  const own = previewing.offers.filter(({ fields }) => group.fields.includes(fields.at(-1) ?? ''));
  return own.map((offer) => (
    <LivePreview key={offer.service} offer={offer} previewing={previewing} writing={writing} />
  ));
}

function LivePreview({
  offer,
  previewing,
  writing,
}: {
  offer: Previewing['offers'][number];
  previewing: Previewing;
  writing: Writing;
}) {
  const w = useWords(dictionary);
  const text = useText();
  const asked = useSettled(entriesOf(offer.fields, previewing.faults, writing));
  const found = useQuery({
    queryKey: ['preview', previewing.draft, offer.service, asked],
    queryFn: () => {
      const { region, form } = JSON.parse(asked ?? '{}') as { region: string; form: JsonObject };
      return request('POST', '/api/drafts/{id}/preview', {
        path: { id: previewing.draft },
        body: { service: offer.service, region, form },
      });
    },
    enabled: asked !== null,
    staleTime: 30_000,
    retry: false,
  });
  if (asked === null) return null;
  return (
    <div className="live-preview" role="status" data-state={stateOf(found.data)}>
      {found.isPending && <p className="quiet">{w.looking}</p>}
      {found.isError && (
        <p className="quiet">
          {problemOf(found.error).status === 0
            ? w.unreachable
            : text(problemOf(found.error).body.message) || problemOf(found.error).body.title}
        </p>
      )}
      {found.data !== undefined && (
        <>
          <p>
            {found.data.favourable ? <DoneIcon /> : <OverdueIcon />}
            <span>
              <strong>{found.data.favourable ? text(found.data.outcome.name) : w.cannot}</strong>
              {found.data.reason !== null && <> {text(found.data.reason)}</>}
            </span>
          </p>
          <p className="small quiet">{w.now}</p>
        </>
      )}
    </div>
  );
}

function stateOf(found: { favourable: boolean; reason: unknown } | undefined): string | undefined {
  if (found === undefined) return undefined;
  if (!found.favourable) return 'no';
  return found.reason === null ? 'yes' : 'near';
}

/** The entries as one text, null while any of them is missing or has to change. */
function entriesOf(
  fields: readonly string[],
  faults: readonly FormFault[],
  { source, form, region }: Writing,
): string | null {
  if (region === null) return null;
  if (
    faults.some(({ path }) => fields.some((field) => path === `/${field}` || path.startsWith(`/${field}/`)))
  )
    return null;
  const { properties } = asForm(source);
  const entries: Record<string, Json> = {};
  for (const field of fields) {
    const declared = properties[field];
    if (declared === undefined || !isAsked(declared, { form, here: form })) continue;
    const value = form[field];
    if (value === undefined) return null;
    entries[field] = value;
  }
  return JSON.stringify({ region, form: entries });
}

/** A value once it has stayed the same for a moment. */
function useSettled(value: string | null): string | null {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), waitsFor);
    return () => clearTimeout(timer);
  }, [value]);
  return settled === value ? settled : null;
}
