import { useEffect, useMemo, useRef } from 'react';
import type { FormFault, QuestionGroup } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { Button } from '../../components/button.tsx';
import type { FieldSource } from '../../forms/form-context.ts';
import { schemaOfGroup } from '../../forms/groups.ts';
import { SchemaForm } from '../../forms/schema-form.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { applyWords } from './apply-words.ts';
import { LivePreviews, type Previewing } from './live-preview.tsx';
import { RegionChoice } from './region-choice.tsx';
import { SheetInput, sheetFields } from './sheet-input.tsx';
import { useIsPhone } from './use-is-phone.ts';
import type { Writing } from './writing.ts';

type Props = {
  /** The service that is asked for. */
  service: string;
  writing: Writing;
  groups: readonly QuestionGroup[];
  faults: readonly FormFault[];
  sources: readonly FieldSource[];
  previewing: Previewing;
  regionFault: boolean;
  current: string | undefined;
  goTo: (code: string) => void;
  onForm: (form: JsonObject) => void;
  onRegion: (region: string | null) => void;
  onTyped: (pointer: string) => void;
  onTouched: (pointer: string) => void;
  onChecked: () => void;
};

/** The questions: all groups below each other on a desk, one screen each on a phone. */
export function GroupPages(props: Props) {
  const { groups, current, goTo } = props;
  const w = useWords(applyWords);
  const phone = useIsPhone();
  const index = Math.max(
    0,
    groups.findIndex((group) => group.code === current),
  );
  if (!phone) {
    return (
      <div className="group-pages">
        {groups.map((group, at) => (
          <Group key={group.code} {...props} group={group} first={at === 0} />
        ))}
        <div className="application-moves">
          <Button primary onClick={() => goTo('review')}>
            {w.review}
          </Button>
        </div>
      </div>
    );
  }
  return <OneGroup {...props} index={index} />;
}

/** One screen of a phone. Another one begins with its heading, for whoever listens. */
function OneGroup(props: Props & { index: number }) {
  const { groups, goTo, index } = props;
  const w = useWords(applyWords);
  const group = groups[index];
  const shown = useRef(group?.code);
  useEffect(() => {
    if (group === undefined || shown.current === group.code) return;
    shown.current = group.code;
    document.getElementById(`group-${group.code}-title`)?.focus({ preventScroll: true });
  }, [group]);
  const before = groups[index - 1];
  const after = groups[index + 1];
  if (group === undefined) return null;
  return (
    <div className="group-pages">
      <p className="quiet" role="status">
        {w.progress(index + 1, groups.length)}
      </p>
      <Group key={group.code} {...props} group={group} first={index === 0} />
      <div className="application-moves">
        {before !== undefined && <Button onClick={() => goTo(before.code)}>{w.back}</Button>}
        <Button primary onClick={() => goTo(after?.code ?? 'review')}>
          {after === undefined ? w.review : w.next}
        </Button>
      </div>
    </div>
  );
}

function Group({
  service,
  writing,
  group,
  first,
  faults,
  sources,
  previewing,
  regionFault,
  onForm,
  onRegion,
  onTyped,
  onTouched,
}: Props & { group: QuestionGroup; first: boolean }) {
  const text = useText();
  const schema = useMemo(() => schemaOfGroup(writing.schema, group.fields), [writing.schema, group.fields]);
  return (
    <section className="group" id={`group-${group.code}`} aria-labelledby={`group-${group.code}-title`}>
      <h2 id={`group-${group.code}-title`} tabIndex={-1}>
        {text(group.title)}
      </h2>
      {group.description !== undefined && <p className="quiet">{text(group.description)}</p>}
      {first && <RegionChoice region={writing.region} fault={regionFault} onRegion={onRegion} />}
      {sheetFields(writing.source, writing.form, group.fields).map((field) => (
        <SheetInput
          key={field}
          service={service}
          source={writing.source}
          field={field}
          onItems={(items) => onForm({ ...writing.form, [field]: items })}
        />
      ))}
      <SchemaForm
        schema={schema}
        source={writing.source}
        form={writing.form}
        faults={faults}
        sources={sources}
        onChange={onForm}
        onTyped={onTyped}
        onTouched={onTouched}
      />
      <LivePreviews previewing={previewing} writing={writing} group={group} />
    </section>
  );
}
