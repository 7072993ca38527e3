import { Button, Checkbox, Input, InputNumber, Radio } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { resolveLanguage } from '../../../../src/kernel/form/index.ts';
import type { Problem } from '../../api/problem.ts';
import type { CaseView, Text } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Attachments } from '../../files/attachments.tsx';
import { FilesHereProvider } from '../../files/file-place.tsx';
import { GrowingText } from '../../forms/growing-text.tsx';
import { SchemaForm } from '../../forms/schema-form.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import type { ActButton } from './act-buttons.ts';
import { type ActDraft, type ActForm, actFormOf, missingIn, outputFaults } from './act-form.ts';
import { CorrectionItems } from './correction-items.tsx';
import { FactField } from './fact-field.tsx';
import { LateFields } from './late-fields.tsx';
import { MissingList } from './missing-list.tsx';
import { PanelFields } from './panel-fields.tsx';
import { templatesFor } from './reason-templates.ts';
import { ReceiverField } from './receiver-field.tsx';

/** What an act needs before it can be sent, opened below its button. */
export function ActPanel({
  button,
  draft,
  fields,
  service,
  own = false,
  files,
  warning,
  problem,
  busy,
  onChange,
  onSend,
  onClose,
}: {
  button: ActButton;
  draft: ActDraft;
  /** The form's entries that a correction may name. */
  fields: readonly { readonly name: string; readonly label: Text }[];
  /** Whose form names the codes of what is recorded, for acts on one case. */
  service?: string;
  /** An office's own matter, of which no applicant reads. */
  own?: boolean;
  /** The case, and what was handed in with it; absent where several cases are acted on at once: each has its own. */
  files?: Pick<CaseView, 'id' | 'files'>;
  /** What speaks against what is typed, and does not hold it up. */
  warning?: ReactNode;
  problem: Problem | null;
  busy: boolean;
  onChange: (draft: ActDraft) => void;
  onSend: () => void;
  onClose: () => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const form = actFormOf(button);
  const { today } = useCityTime();
  const [tried, setTried] = useState(false);
  const missing = tried ? missingIn(form, draft, today) : [];
  const heading = useId();
  const first = useFirstField();
  const send = () => {
    setTried(true);
    if (!busy && missingIn(form, draft, today).length === 0) onSend();
  };
  return (
    <section
      ref={first}
      className="act-panel"
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      <h3 id={heading}>{text(button.label)}</h3>
      {button.move.for !== null && <p className="quiet">{w.asDeputy(text(button.move.for.name))}</p>}
      {problem !== null && <ProblemNotice problem={problem} />}
      {form.choices.length > 0 && (
        <ChoicesField button={button} form={form} draft={draft} onChange={onChange} />
      )}
      {form.otherCase && <OtherCaseField draft={draft} onChange={onChange} />}
      {form.items && (
        <CorrectionItems button={button} draft={draft} fields={fields} own={own} onChange={onChange} />
      )}
      {form.days && <DaysField draft={draft} onChange={onChange} />}
      {form.sizes !== null && <PanelFields form={form} draft={draft} onChange={onChange} />}
      {form.receivers !== null && form.sizes === null && (
        <ReceiverField button={button} form={form} draft={draft} onChange={onChange} />
      )}
      {form.facts !== null && (
        <FactField form={form} service={service} draft={draft} tried={tried} onChange={onChange} />
      )}
      {form.output !== null && files === undefined && (
        <OutputField form={form} draft={draft} tried={tried} onChange={onChange} />
      )}
      {form.output !== null && files !== undefined && (
        <FilesHereProvider
          value={{
            place: { case: files.id },
            files: files.files,
            onSent: () => undefined,
            onRemoved: () => undefined,
          }}
        >
          <OutputField form={form} draft={draft} tried={tried} onChange={onChange} />
        </FilesHereProvider>
      )}
      {form.reason !== 'none' && (
        <ReasonField
          button={button}
          required={form.reason === 'required'}
          own={own}
          draft={draft}
          onChange={onChange}
        />
      )}
      {form.evidence && <EvidenceField rectifies={form.facts !== null} draft={draft} onChange={onChange} />}
      {draft.late !== null && button.move.late !== null && (
        <LateFields
          late={draft.late}
          since={button.move.late.since}
          onChange={(late) => onChange({ ...draft, late })}
        />
      )}
      {files !== undefined && (
        <Attachments
          place={{ case: files.id }}
          files={draft.files}
          onChange={(change) => onChange({ ...draft, files: change(draft.files) })}
        />
      )}
      {warning}
      <MissingList missing={missing} />
      {form.final && <p className="quiet small">{own ? w.finalOfficeNote : w.finalNote}</p>}
      <div className="act-send">
        <Button
          type="primary"
          danger={button.weight === 'grave'}
          loading={busy}
          onClick={send}
          data-first={noFields(form) && draft.late === null}
        >
          {busy ? w.working : form.final ? w.confirm(text(button.label)) : text(button.label)}
        </Button>
        <Button onClick={onClose}>{w.cancelKept}</Button>
      </div>
    </section>
  );
}

function noFields(form: ActForm): boolean {
  return (
    form.choices.length === 0 &&
    !form.items &&
    !form.days &&
    !form.otherCase &&
    !form.evidence &&
    form.receivers === null &&
    form.facts === null &&
    form.output === null &&
    form.reason === 'none'
  );
}

/** Puts the focus where the person goes on: the first field, else the button that confirms. */
function useFirstField(): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const target =
      panel.current?.querySelector<HTMLElement>('[data-first="true"]') ??
      panel.current?.querySelector<HTMLElement>('input, textarea');
    target?.focus({ preventScroll: false });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return panel;
}

function ChoicesField({
  button,
  form,
  draft,
  onChange,
}: {
  button: ActButton;
  form: ActForm;
  draft: ActDraft;
  onChange: (draft: ActDraft) => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const { act } = button.move;
  const options = form.choices.map(({ code, name }) => ({ value: code, label: text(name) }));
  return (
    <fieldset className="act-field">
      <legend>
        {act === 'link'
          ? w.whichRelation
          : form.several || act === 'submit-material'
            ? w.whichOwed
            : w.whichReason}
      </legend>
      {form.several ? (
        <Checkbox.Group
          className="act-choices"
          value={[...draft.chosen]}
          onChange={(chosen) => onChange({ ...draft, chosen })}
          options={options}
        />
      ) : (
        <Radio.Group
          className="act-choices"
          value={draft.chosen[0] ?? null}
          onChange={(event) => onChange({ ...draft, chosen: [String(event.target.value)] })}
          options={options}
        />
      )}
    </fieldset>
  );
}

function OtherCaseField({ draft, onChange }: { draft: ActDraft; onChange: (draft: ActDraft) => void }) {
  const w = useWords(workbenchWords);
  const id = useId();
  return (
    <div className="act-field">
      <label htmlFor={id}>{w.otherCase}</label>
      <Input
        id={id}
        value={draft.otherCase}
        maxLength={40}
        autoComplete="off"
        aria-required
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ ...draft, otherCase: event.target.value })}
      />
      <p id={`${id}-hint`} className="quiet small">
        {w.otherCaseHint}
      </p>
    </div>
  );
}

function EvidenceField({
  rectifies,
  draft,
  onChange,
}: {
  /** Then it is not left to the ground whether anything has to be shown. */
  rectifies: boolean;
  draft: ActDraft;
  onChange: (draft: ActDraft) => void;
}) {
  const w = useWords(workbenchWords);
  const id = useId();
  return (
    <div className="act-field">
      <label htmlFor={id}>{rectifies ? w.rectifiedBy : w.evidence}</label>
      <GrowingText
        id={id}
        value={draft.evidence}
        aria-required={rectifies}
        maxLength={2000}
        from={2}
        to={6}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ ...draft, evidence: event.target.value })}
      />
      <p id={`${id}-hint`} className="quiet small">
        {rectifies ? w.rectifiedByHint : w.evidenceHint}
      </p>
    </div>
  );
}

function ReasonField({
  button,
  required,
  own,
  draft,
  onChange,
}: {
  button: ActButton;
  required: boolean;
  own: boolean;
  draft: ActDraft;
  onChange: (draft: ActDraft) => void;
}) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const area = useRef<TextAreaRef>(null);
  const templates = templatesFor(button, own);
  const note = button.move.act === 'note';
  const inside = button.move.act === 'stay-away' || button.move.act === 'order-avoidance';
  return (
    <div className="act-field">
      <label htmlFor={id}>{note ? w.noteText : required ? w.reason : w.reasonOptional}</label>
      {templates.length > 0 && (
        <ul className="act-templates" aria-label={w.templates}>
          {templates.map((template) => (
            <li key={template.en}>
              <button
                type="button"
                onClick={() => {
                  const before = draft.reason.trim();
                  onChange({
                    ...draft,
                    reason: before === '' ? text(template) : `${before}\n${text(template)}`,
                  });
                  area.current?.focus({ cursor: 'end' });
                }}
              >
                {text(template)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <GrowingText
        id={id}
        ref={area}
        value={draft.reason}
        maxLength={2000}
        from={3}
        to={10}
        aria-required={required}
        aria-describedby={note ? undefined : `${id}-hint`}
        onChange={(event) => onChange({ ...draft, reason: event.target.value })}
      />
      {!note && (
        <p id={`${id}-hint`} className="quiet small">
          {inside ? w.reasonInsideHint : own ? w.reasonOfficeHint : w.reasonHint}
        </p>
      )}
    </div>
  );
}

function DaysField({ draft, onChange }: { draft: ActDraft; onChange: (draft: ActDraft) => void }) {
  const w = useWords(workbenchWords);
  const id = useId();
  return (
    <div className="act-field">
      <label htmlFor={id}>{w.days}</label>
      <InputNumber
        id={id}
        min={1}
        max={366}
        precision={0}
        value={draft.days}
        onChange={(days) => onChange({ ...draft, days })}
      />
    </div>
  );
}

function OutputField({
  form,
  draft,
  tried,
  onChange,
}: {
  form: ActForm;
  draft: ActDraft;
  tried: boolean;
  onChange: (draft: ActDraft) => void;
}) {
  const w = useWords(workbenchWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const source = form.output;
  const schema = useMemo(() => (source === null ? null : resolveLanguage(source, lang)), [source, lang]);
  if (source === null || schema === null) return null;
  return (
    <fieldset className="act-field">
      <legend>{w.output}</legend>
      <SchemaForm
        schema={schema}
        source={source}
        form={draft.output}
        faults={tried ? outputFaults(form, draft, today) : []}
        onChange={(output) => onChange({ ...draft, output })}
      />
    </fieldset>
  );
}
