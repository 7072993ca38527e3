import { useEffect, useMemo, useRef, useState } from 'react';
import type { FormFault, QuestionGroup } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { Button } from '../../components/button.tsx';
import type { FieldSource } from '../../forms/form-context.ts';
import { faultsOfGroup, schemaOfGroup } from '../../forms/groups.ts';
import { fieldElement, SchemaForm } from '../../forms/schema-form.tsx';
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
  /** All that has to change, and of it what is marked by now. */
  faults: readonly FormFault[];
  shown: readonly FormFault[];
  sources: readonly FieldSource[];
  previewing: Previewing;
  regionFault: boolean;
  current: string | undefined;
  goTo: (code: string) => void;
  onForm: (form: JsonObject) => void;
  onRegion: (region: string | null) => void;
  onTyped: (pointer: string) => void;
  onTouched: (...pointers: readonly string[]) => void;
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

/**
 * One screen of a phone. Another one begins with its heading, for whoever listens. Whoever goes on while something is
 * missing here is shown what, once; who has not got it at hand goes on all the same.
 */
function OneGroup(props: Props & { index: number }) {
  const { groups, goTo, index, faults, writing, onTouched } = props;
  const w = useWords(applyWords);
  const group = groups[index];
  const [told, setTold] = useState<string>();
  const shown = useRef(group?.code);
  useEffect(() => {
    if (group === undefined || shown.current === group.code) return;
    shown.current = group.code;
    document.getElementById(`group-${group.code}-title`)?.focus({ preventScroll: true });
  }, [group]);
  const before = groups[index - 1];
  const after = groups[index + 1];
  if (group === undefined) return null;
  const placeless = index === 0 && writing.region === null;
  const own = faultsOfGroup(faults, group);
  const open = own.length + (placeless ? 1 : 0);
  const telling = told === group.code && open > 0;
  const goOn = () => {
    if (after === undefined) return goTo('review');
    if (open === 0 || telling) return goTo(after.code);
    setTold(group.code);
    onTouched(...own.map(({ path }) => path));
    const first = placeless ? document.getElementById('form-region') : fieldElement(own[0]?.path ?? '');
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  };
  return (
    <div className="group-pages">
      <p className="quiet" role="status">
        {w.progress(index + 1, groups.length)}
      </p>
      <Group
        key={group.code}
        {...props}
        group={group}
        first={index === 0}
        regionFault={props.regionFault || (telling && placeless)}
      />
      <div className="application-moves">
        <p className="quiet" role="status">
          {telling && w.stillHere(open)}
        </p>
        {before !== undefined && <Button onClick={() => goTo(before.code)}>{w.back}</Button>}
        <Button primary={!telling} onClick={goOn}>
          {after === undefined ? w.review : telling ? w.later : w.next}
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
  shown,
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
        faults={shown}
        sources={sources}
        onChange={onForm}
        onTyped={onTyped}
        onTouched={onTouched}
      />
      <LivePreviews previewing={previewing} writing={writing} group={group} />
    </section>
  );
}
