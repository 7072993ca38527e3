import type { Json, JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import { type Field, type ObjectField, titleOf } from './schema.ts';

/** What one form hands to another, and the labels of what had no place there. */
type CarriedOver = { readonly form: JsonObject; readonly leftOut: readonly Text[] };

/**
 * What was typed in a form, for the same service's form as it is now. What fits no longer goes along as it was typed:
 * the check names it, and whoever typed it sees what it was. What the form no longer asks is left out. Agreement goes
 * along with nothing: it was given to that application.
 *
 * @param keep the value as it may stand in the new form, or undefined where it cannot; asked of texts that are asked for
 */
export function carryOver(
  from: ObjectField,
  to: ObjectField,
  form: JsonObject,
  keep: (field: Field, value: string) => string | undefined = (_field, value) => value,
): CarriedOver {
  const leftOut: Text[] = [];
  const carried = ofObject({ keep, leaveOut: (label) => void leftOut.push(label) }, { from, to }, form, null);
  return { form: carried, leftOut };
}

type Carrying = {
  readonly keep: (field: Field, value: string) => string | undefined;
  readonly leaveOut: (label: Text) => void;
};

type Pair<Kind extends Field = Field> = { readonly from: Field | undefined; readonly to: Kind };

function ofObject(
  carrying: Carrying,
  { from, to }: Pair<ObjectField>,
  value: JsonObject,
  within: Text | null,
): JsonObject {
  const known = from?.type === 'object' ? from.properties : {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entered]): [string, Json][] => {
      const before = Object.hasOwn(known, name) ? known[name] : undefined;
      const now = Object.hasOwn(to.properties, name) ? to.properties[name] : undefined;
      const own = titleOf(now ?? before ?? to, name);
      const label =
        within === null ? own : { zh: `${within.zh} · ${own.zh}`, en: `${within.en} · ${own.en}` };
      if (now === undefined) {
        carrying.leaveOut(label);
        return [];
      }
      const kept = ofField(carrying, { from: before, to: now }, entered, label);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function ofField(carrying: Carrying, { from, to }: Pair, value: Json, label: Text): Json | undefined {
  if (to.type === 'boolean' && to.const === true) return undefined;
  if (to.type === 'object' && isObject(value)) return ofObject(carrying, { from, to }, value, label);
  if (to.type === 'array' && Array.isArray(value)) {
    const items = from?.type === 'array' ? from.items : undefined;
    return (value as readonly Json[]).flatMap((item, at) => {
      const one = { zh: `${label.zh} ${at + 1}`, en: `${label.en} ${at + 1}` };
      const kept = ofField(carrying, { from: items, to: to.items }, item, one);
      return kept === undefined ? [] : [kept];
    });
  }
  if (typeof value !== 'string') return value;
  const kept = carrying.keep(to, value);
  if (kept === undefined) carrying.leaveOut(label);
  return kept;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
