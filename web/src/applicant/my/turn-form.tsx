import { useMemo, useState } from 'react';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { problemOf } from '../../api/problem.ts';
import type { CaseView, Move } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { AntdFrame } from '../../design/antd-frame.tsx';
import { Attachments } from '../../files/attachments.tsx';
import type { FileLine } from '../../files/file-list.tsx';
import { FilesHereProvider } from '../../files/file-place.tsx';
import { schemaOfGroup } from '../../forms/groups.ts';
import { stepsOf } from '../../forms/pointer.ts';
import { fieldElement, SchemaForm } from '../../forms/schema-form.tsx';
import { useShownFaults } from '../../forms/use-shown-faults.ts';
import { faultsOf } from '../../forms/visible-faults.ts';
import { useText, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';
import { turnBody, turnFields } from './turn-fields.ts';
import { useCaseAct } from './use-case-act.ts';
import { useCaseForm } from './use-case-form.ts';

/** The fields to change, and the button that gives them back. */
export function TurnForm({
  view,
  move,
  send: label,
}: {
  view: CaseView;
  move: Move;
  /** What the button says, where nothing is given back. */
  send?: string;
}) {
  const w = useWords(caseWords);
  const text = useText();
  const { source, drawn, form: submitted } = useCaseForm(view);
  // What adding a part enters by itself decides which of its fields are asked.
  const [form, setForm] = useState({ ...submitted, ...(move.given as JsonObject | undefined) });
  const [checked, setChecked] = useState(false);
  const [attached, setAttached] = useState<readonly FileLine[]>([]);
  const act = useCaseAct(view);
  const place = { case: view.id };
  const fields = turnFields(source, move, view.corrections.at(-1)?.items ?? []);
  const names = fields.join(' ');
  const schema = useMemo(() => schemaOfGroup(drawn, names.split(' ')), [drawn, names]);
  const { today } = useCityTime();
  const faults = faultsOf(source, form, today);
  const { shown, onTyped, onTouched } = useShownFaults(faults, form, checked);
  const send = () => {
    setChecked(true);
    const [first] = faults;
    if (first !== undefined) {
      fieldElement(first.path)?.focus();
      return;
    }
    act.mutate({ ...turnBody(move, source, form), files: attached.map(({ id }) => id) });
  };
  const elsewhere = faults.filter((fault) => !fields.includes(stepsOf(fault.path)[0] ?? ''));
  return (
    <AntdFrame>
      <FilesHereProvider
        value={{ place, files: view.files, onSent: () => undefined, onRemoved: () => undefined }}
      >
        <SchemaForm
          schema={schema}
          source={source}
          form={form}
          faults={shown}
          onChange={setForm}
          onTyped={onTyped}
          onTouched={onTouched}
        />
      </FilesHereProvider>
      <Attachments place={place} files={attached} onChange={setAttached} />
      {checked && elsewhere.length > 0 && (
        <ul className="turn-items form-error">
          {elsewhere.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>{text(fault.message)}</li>
          ))}
        </ul>
      )}
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <div>
        <Button primary busy={act.isPending} onClick={send}>
          {act.isPending ? w.sending : (label ?? w.sendBack)}
        </Button>
      </div>
    </AntdFrame>
  );
}
