import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
  RJSFSchema,
} from '@rjsf/utils';
import { descriptionId, errorId } from '@rjsf/utils';
import { defaultMaxItems } from '../../../src/kernel/form/schema.ts';
import { Button } from '../components/button.tsx';
import { DoneIcon, OverdueIcon } from '../components/icons.tsx';
import { dayWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { isAskedAt } from './field-at.ts';
import type { SchemaFormContext } from './form-context.ts';
import { formWords } from './form-words.ts';
import { ListPages } from './list-pages.tsx';
import { pointerOf } from './pointer.ts';

/* How a form looks: label, hint, field, where the value came from, what has to change. */

type Context = SchemaFormContext;
type Field = FieldTemplateProps<unknown, RJSFSchema, Context>;

export function FieldTemplate(props: Field) {
  const { children, fieldPathId, id, label, rawDescription, registry, required, schema } = props;
  const { source, form } = registry.formContext;
  const { path } = fieldPathId;
  if (path.length === 0) return children;
  if (!isAskedAt(source, form, path)) return null;
  const item = typeof path.at(-1) === 'number';
  const container = isContainer(schema);
  const ticked = schema.type === 'boolean' && !isGroup(props);
  const description = !container && rawDescription !== undefined && rawDescription !== '' && (
    <span id={descriptionId(id)} className="form-description">
      {rawDescription}
    </span>
  );
  return (
    <div
      className="form-field"
      data-wide={isWide(schema) || undefined}
      data-fault={hasFault(props) || undefined}
    >
      {!container && !item && !ticked && (
        <Label id={id} label={label} required={required === true} group={isGroup(props)} />
      )}
      {!ticked && description}
      <div className="form-control">{children}</div>
      <div className="form-notes">
        {ticked && description}
        <Source pointer={pointerOf(path)} context={registry.formContext} />
        <Faults id={errorId(id)} pointer={pointerOf(path)} context={registry.formContext} />
      </div>
    </div>
  );
}

function Label({
  id,
  label,
  required,
  group,
}: {
  id: string;
  label: string;
  required: boolean;
  group: boolean;
}) {
  const w = useWords(formWords);
  const inside = (
    <>
      {label} {!required && <span className="form-optional">({w.optional})</span>}
    </>
  );
  return group ? (
    <span id={`${id}-label`} className="form-label">
      {inside}
    </span>
  ) : (
    <label htmlFor={id} className="form-label">
      {inside}
    </label>
  );
}

function Source({ pointer, context }: { pointer: string; context: Context }) {
  const w = useWords(formWords);
  const text = useText();
  const lang = useLanguage();
  const source = context.sources.find((each) => each.path === pointer);
  if (source === undefined) return null;
  return (
    <span className="form-source">
      <DoneIcon />
      <span>
        {w.source(text(source.text), source.at === null ? '' : dayWords(source.at, lang))}
        {source.dataset !== undefined && (
          <>
            {' '}
            {/* Beside the form, so that nothing that was typed is left behind. */}
            <a href={`/my/objection/${source.dataset}`} target="_blank" rel="noreferrer">
              {w.objectTo}
            </a>
          </>
        )}
      </span>
    </span>
  );
}

function Faults({ id, pointer, context }: { id: string; pointer: string; context: Context }) {
  const w = useWords(formWords);
  const text = useText();
  const faults = context.faults.filter((fault) => fault.path === pointer);
  return (
    <div id={id}>
      {faults.map((fault) => (
        <span key={fault.code} className="form-error">
          <OverdueIcon />
          <span>
            <span className="unseen">{w.errorMark}</span>
            {text(fault.message)}
          </span>
        </span>
      ))}
    </div>
  );
}

export function ObjectFieldTemplate(props: ObjectFieldTemplateProps<unknown, RJSFSchema, Context>) {
  const { fieldPathId, properties, schema, title } = props;
  const fields = <div className="form-fields">{properties.map((property) => property.content)}</div>;
  const last = fieldPathId.path.at(-1);
  if (last === undefined || typeof last === 'number') return fields;
  return (
    <fieldset className="form-object">
      <legend>{title}</legend>
      {schema.description !== undefined && <p className="form-description">{schema.description}</p>}
      {fields}
    </fieldset>
  );
}

export function ArrayFieldTemplate(props: ArrayFieldTemplateProps<unknown, RJSFSchema, Context>) {
  const w = useWords(formWords);
  const { canAdd, fieldPathId, items, onAddClick, registry, schema, title } = props;
  const name = nameOfItem(schema) || title;
  const most = schema.maxItems ?? defaultMaxItems;
  const full = items.length >= most;
  return (
    <fieldset className="form-list">
      <legend>{title}</legend>
      {schema.description !== undefined && <p className="form-description">{schema.description}</p>}
      <ListPages pointer={pointerOf(fieldPathId.path)} items={items} faults={registry.formContext.faults} />
      {/* Said before somebody comes to the end of it, and there again. */}
      <p className="form-description" role={full ? 'status' : undefined}>
        {full ? w.full(most) : w.atMost(most)}
      </p>
      {canAdd === true && !full && (
        <div>
          <Button onClick={(event) => onAddClick(event)}>
            {items.length === 0 ? w.addFirst(name) : w.add(name)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

export function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps<unknown, RJSFSchema, Context>) {
  const w = useWords(formWords);
  const { children, index, buttonsProps, schema } = props;
  const name = schema.title ?? '';
  return (
    <fieldset className="form-object form-item">
      <legend>{w.nth(name, index + 1)}</legend>
      {children}
      {buttonsProps.hasRemove && (
        <div className="form-item-remove">
          <Button onClick={(event) => buttonsProps.onRemoveItem(event)}>{w.remove(name, index + 1)}</Button>
        </div>
      )}
    </fieldset>
  );
}

/** RJSF's own list of errors is not used: faults stand at their fields and in our checklist. */
export function NoTemplate() {
  return null;
}

function hasFault({ fieldPathId, registry }: Field): boolean {
  const pointer = pointerOf(fieldPathId.path);
  return registry.formContext.faults.some((fault) => fault.path === pointer);
}

/** Objects, and lists of them, bring a fieldset with a legend of their own. */
function isContainer(schema: RJSFSchema): boolean {
  const items = schema.items as RJSFSchema | undefined;
  return schema.type === 'object' || (schema.type === 'array' && items?.type === 'object');
}

function nameOfItem(schema: RJSFSchema): string {
  return (schema.items as RJSFSchema | undefined)?.title ?? '';
}

/** Several inputs under one label: the label names the group. */
function isGroup({ uiSchema }: Field): boolean {
  const widget: unknown = uiSchema?.['ui:widget'];
  return widget === 'radio' || widget === 'checkboxes' || widget === 'yes-no';
}

function isWide(schema: RJSFSchema): boolean {
  if (schema.type === 'object' || schema.type === 'array' || schema.type === 'boolean') return true;
  if (schema.format === 'file') return true;
  return (schema.oneOf?.length ?? 99) <= 5 || (schema.maxLength ?? 0) > 100;
}
