import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId, useMemo } from 'react';
import { resolveLanguage } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { serviceQuery } from '../../api/queries.ts';
import type { RecordedFact } from '../../api/types.ts';
import { answerLines } from '../../forms/answer-lines.ts';
import { Answers } from '../../forms/answers.tsx';
import { schemaOfGroup } from '../../forms/groups.ts';
import { SchemaForm } from '../../forms/schema-form.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { type ActDraft, type ActForm, factIn, outputFaults } from './act-form.ts';
import { asRecorded, entryOf, factKey, toPutRight } from './recorded-fact.ts';

/** Which recorded fact is wrong, what it says now, and what it should have said. */
export function FactField({
  form,
  service = '',
  draft,
  tried,
  onChange,
}: {
  form: ActForm;
  service?: string;
  draft: ActDraft;
  tried: boolean;
  onChange: (draft: ActDraft) => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const fact = factIn(form, draft);
  const facts = form.facts ?? [];
  return (
    <>
      <div className="act-field">
        <label htmlFor={id}>{w.whichFact}</label>
        <Select
          id={id}
          value={fact === null ? null : factKey(fact)}
          placeholder={w.chooseFact}
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={w.noFact}
          aria-required
          onChange={(key) => {
            const chosen = facts.find((each) => factKey(each) === key);
            onChange({ ...draft, fact: key, output: chosen === undefined ? {} : toPutRight(chosen) });
          }}
          options={facts.map((each) => ({ value: factKey(each), label: text(each.name) }))}
        />
      </div>
      {fact !== null && (
        <RightValue
          key={factKey(fact)}
          fact={fact}
          service={service}
          output={draft.output}
          faults={tried ? outputFaults(form, draft) : []}
          onChange={(output) => onChange({ ...draft, output })}
        />
      )}
    </>
  );
}

function RightValue({
  fact,
  service,
  output,
  faults,
  onChange,
}: {
  fact: RecordedFact;
  service: string;
  output: JsonObject;
  faults: ReturnType<typeof outputFaults>;
  onChange: (output: JsonObject) => void;
}) {
  const w = useWords(workbenchWords);
  const lang = useLanguage();
  const source = fact.form as JsonObject;
  const drawn = useDrawn(fact, service);
  return (
    <>
      <div className="act-field">
        <h4>{w.recordedNow}</h4>
        <Answers lines={answerLines(source, drawn, asRecorded(fact), lang)} />
        {fact.masked && <p className="quiet small">{w.coveredNow}</p>}
      </div>
      <fieldset className="act-field">
        <legend>{w.shouldBe}</legend>
        <SchemaForm schema={drawn} source={source} form={output} faults={faults} onChange={onChange} />
      </fieldset>
    </>
  );
}

/** Entries of the case's form as the service draws them, with their code lists; but asked whatever else is entered. */
function useDrawn(fact: RecordedFact, service: string): JsonObject {
  const lang = useLanguage();
  const { form, target } = fact;
  const known = useQuery({
    ...serviceQuery(service, lang),
    enabled: target.what === 'form' && service !== '',
  });
  const whole = known.data?.form as JsonObject | undefined;
  return useMemo(() => {
    const own = resolveLanguage(form as JsonObject, lang);
    const name = entryOf(fact);
    if (target.what !== 'form' || whole === undefined) return own;
    const { properties } = schemaOfGroup(whole, [name]);
    const { 'x-when': _, ...entry } = ((properties as JsonObject)[name] ?? {}) as JsonObject;
    return 'type' in entry ? { ...own, properties: { [name]: entry } } : own;
  }, [fact, form, target.what, whole, lang]);
}
