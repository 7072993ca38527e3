import type { CodeList } from '../city/code-list.ts';
import type { Json, JsonObject } from '../json.ts';
import { hasWholeCharacters, type Text } from '../text.ts';
import { isAsked, isBroken } from './conditions.ts';
import { personName } from './dictionary.ts';
import { type FormFault, type FormFaultCode, say, typeWords } from './faults.ts';
import { formatFault } from './formats.ts';
import { meaningFault } from './meanings.ts';
import { join } from './path.ts';
import {
  type ArrayField,
  asForm,
  type BooleanField,
  defaultMaxItems,
  defaultMaxLength,
  type Field,
  type NumberField,
  type ObjectField,
  type StringField,
  titleOf,
} from './schema.ts';

export type ValidateOptions = {
  /** The code lists the form names. Entries of a list that is not given are only checked as text. */
  readonly codeLists?: CodeLists;
  /** The local day, `YYYY-MM-DD`, for rules that speak of it; without one they are left to whoever knows it. */
  readonly today?: string;
  /** Nothing is required: only what was entered is checked. */
  readonly partial?: boolean;
};

/** Code lists by code. */
export type CodeLists = Readonly<Record<string, Pick<CodeList, 'entries'>>>;

/** What a whole form may hold, whatever its schema says. */
export const formLimits = { values: 5_000, characters: 200_000, depth: 10, faults: 200 } as const;

/**
 * Everything that has to change in a filled-in form, in one pass, in the order of its fields. Empty
 * means the form can be submitted. Entries whose condition does not hold must be absent
 * (`tidyForm` takes them out); a missing group is reported entry by entry.
 */
export function validateForm(
  schema: JsonObject,
  value: Json,
  options: ValidateOptions = {},
): readonly FormFault[] {
  const whole: Text = { zh: '表单', en: 'the form' };
  if (isTooBig(value)) return [{ path: '', code: 'form.too-big', label: whole, message: say.tooBig() }];
  const faults: FormFault[] = [];
  const form = isObject(value) ? value : {};
  const walk: Walk = {
    form,
    options,
    report: (path, code, label, message) => {
      if (faults.length < formLimits.faults) faults.push({ path, code, label, message });
    },
    count: () => faults.length,
    names: new Map(),
  };
  checkObject(walk, asForm(schema), value, '', whole, true);
  return faults;
}

type Walk = {
  readonly form: JsonObject;
  readonly options: ValidateOptions;
  readonly report: (path: string, code: FormFaultCode, label: Text, message: Text) => void;
  readonly count: () => number;
  /** Under which name each number has been entered so far. */
  readonly names: Map<string, string>;
};

function checkField(walk: Walk, field: Field, value: Json, path: string, label: Text): void {
  switch (field.type) {
    case 'object':
      checkObject(walk, field, value, path, label, false);
      break;
    case 'array':
      checkArray(walk, field, value, path, label);
      break;
    case 'string':
      checkString(walk, field, value, path, label);
      break;
    case 'number':
    case 'integer':
      checkNumber(walk, field, value, path, label);
      break;
    case 'boolean':
      checkBoolean(walk, field, value, path, label);
      break;
  }
}

function checkObject(
  walk: Walk,
  field: ObjectField,
  value: Json,
  path: string,
  label: Text,
  isRoot: boolean,
): void {
  if (!isObject(value)) {
    walk.report(path, 'form.wrong-type', label, say.wrongType(label, typeWords.object));
    return;
  }
  const before = walk.count();
  const { today } = walk.options;
  const scope = { form: walk.form, here: value, ...(today !== undefined && { today }) };
  for (const [name, part] of Object.entries(field.properties)) {
    const partLabel = within(isRoot ? null : label, titleOf(part, name));
    const partPath = join(path, name);
    const entered = Object.hasOwn(value, name) ? (value[name] ?? null) : null;
    if (!isAsked(part, scope)) {
      if (Object.hasOwn(value, name)) {
        walk.report(partPath, 'form.not-asked', partLabel, say.notAsked(partLabel));
      }
    } else if (isBlank(entered)) {
      if (isRequired(walk, field, name)) reportMissing(walk, part, partPath, partLabel);
      else if (Object.hasOwn(value, name) && (entered === null || part.type !== 'string'))
        checkField(walk, part, entered, partPath, partLabel);
    } else checkField(walk, part, entered, partPath, partLabel);
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(field.properties, name)) {
      walk.report(join(path, name), 'form.unknown-field', { zh: name, en: name }, say.unknownField(name));
    }
  }
  if (walk.count() > before) return;
  if (field['x-person'] === true) checkNameOfNumber(walk, field, value, path, label);
  for (const rule of field['x-rules'] ?? []) {
    const marked = field.properties[rule.at];
    if (!isBroken(rule, scope)) continue;
    const markedLabel =
      marked === undefined ? label : within(isRoot ? null : label, titleOf(marked, rule.at));
    walk.report(marked === undefined ? path : join(path, rule.at), 'form.rule', markedLabel, rule.text);
  }
}

/** One number has one name: where a form names somebody twice, it names them alike. */
function checkNameOfNumber(
  walk: Walk,
  { properties }: ObjectField,
  value: JsonObject,
  path: string,
  label: Text,
): void {
  const naming = Object.entries(properties).find(([, part]) => part['x-field'] === personName['x-field']);
  const { residentId } = value;
  if (naming === undefined || typeof residentId !== 'string') return;
  const [name, part] = naming;
  const entered = value[name];
  if (typeof entered !== 'string' || isBlank(entered)) return;
  const before = walk.names.get(residentId);
  walk.names.set(residentId, before ?? entered);
  if (before === undefined || before === entered) return;
  const partLabel = within(label, titleOf(part, name));
  walk.report(join(path, name), 'form.rule', partLabel, say.otherName(partLabel));
}

function isRequired(walk: Walk, field: ObjectField, name: string): boolean {
  return walk.options.partial !== true && field.required?.includes(name) === true;
}

/** A group that is missing altogether lacks each entry it requires; anything else lacks itself. */
function reportMissing(walk: Walk, field: Field, path: string, label: Text): void {
  if (field.type === 'object') {
    const before = walk.count();
    checkObject(walk, field, {}, path, label, false);
    if (walk.count() > before) return;
  }
  if (field.type === 'boolean' && field.const === true) {
    walk.report(path, 'form.must-agree', label, say.mustAgree(label));
    return;
  }
  walk.report(path, 'form.required', label, isChosen(field) ? say.choose(label) : say.required(label));
}

function checkArray(walk: Walk, field: ArrayField, value: Json, path: string, label: Text): void {
  if (!Array.isArray(value)) {
    walk.report(path, 'form.wrong-type', label, say.wrongType(label, typeWords.array));
    return;
  }
  const items = value as readonly Json[];
  const most = field.maxItems ?? defaultMaxItems;
  if (items.length > most) {
    walk.report(path, 'form.too-many', label, say.tooMany(label, most));
    return;
  }
  if (items.length < (field.minItems ?? 0)) {
    walk.report(path, 'form.too-few', label, say.tooFew(label, field.minItems ?? 0));
  }
  items.forEach((item, at) => {
    const itemLabel = { zh: `${label.zh} ${at + 1}`, en: `${label.en} ${at + 1}` };
    checkField(walk, field.items, item, join(path, at), itemLabel);
  });
  if (field.uniqueItems === true) checkDistinct(walk, items, path, label);
}

function checkDistinct(walk: Walk, items: readonly Json[], path: string, label: Text): void {
  const seen = new Map<string, number>();
  items.forEach((item, at) => {
    const text = JSON.stringify(item);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, at);
    else walk.report(join(path, at), 'form.repeated', label, say.repeated(label, first + 1, at + 1));
  });
}

function checkString(walk: Walk, field: StringField, value: Json, path: string, label: Text): void {
  if (typeof value !== 'string') {
    walk.report(path, 'form.wrong-type', label, say.wrongType(label, typeWords.string));
    return;
  }
  if (!isReadable(value)) {
    walk.report(path, 'form.unreadable-characters', label, say.unreadable(label));
    return;
  }
  const length = [...value].length;
  const most = field.maxLength ?? defaultMaxLength;
  if (length > most) {
    walk.report(path, 'form.too-long', label, say.tooLong(label, most, length));
    return;
  }
  if (length < (field.minLength ?? 0)) {
    walk.report(path, 'form.too-short', label, say.tooShort(label, field.minLength ?? 0, length));
    return;
  }
  if (!isInLists(walk, field, value)) {
    walk.report(path, 'form.not-in-list', label, say.notInList(label));
    return;
  }
  // One of the list need not look like an entry of the register beside it.
  if (field['x-register'] !== undefined && isChosenFromList(field)) return;
  const fault =
    (field.format === undefined ? null : formatFault(field.format, value)) ?? meaningFault(field, value);
  if (fault !== null) {
    walk.report(path, 'form.format', label, say.format(label, fault));
    return;
  }
  if (field.pattern !== undefined && !patternOf(field.pattern).test(value)) {
    const expects = field['x-expects'] ?? typeWords.string;
    walk.report(path, 'form.pattern', label, say.pattern(label, expects));
  }
}

function checkNumber(walk: Walk, field: NumberField, value: Json, path: string, label: Text): void {
  const isMoney = field.format === 'money-fen';
  const fits =
    typeof value === 'number' &&
    (field.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value));
  if (!fits) {
    walk.report(path, 'form.wrong-type', label, say.wrongType(label, typeWords[field.type]));
    return;
  }
  const least = field.minimum ?? (isMoney ? 0 : Number.NEGATIVE_INFINITY);
  const most = field.maximum ?? Number.POSITIVE_INFINITY;
  if (value < least) walk.report(path, 'form.too-small', label, say.tooSmall(label, shown(field, least)));
  if (value > most) walk.report(path, 'form.too-large', label, say.tooLarge(label, shown(field, most)));
}

function checkBoolean(walk: Walk, field: BooleanField, value: Json, path: string, label: Text): void {
  if (typeof value !== 'boolean') {
    walk.report(path, 'form.wrong-type', label, say.wrongType(label, typeWords.boolean));
  } else if (field.const === true && !value) {
    walk.report(path, 'form.must-agree', label, say.mustAgree(label));
  }
}

function isInLists(walk: Walk, field: StringField, value: string): boolean {
  const { 'x-choices': choices, 'x-code-list': name, 'x-register': offered, pattern } = field;
  if (offered !== undefined && pattern !== undefined && patternOf(pattern).test(value)) return true;
  if (choices !== undefined && !choices.some((choice) => choice.code === value)) return false;
  const list = name === undefined ? undefined : walk.options.codeLists?.[name];
  return list === undefined || codesOf(list).has(value);
}

/** The codes of a list, which may have thousands, gathered once. */
const gathered = new WeakMap<CodeLists[string], ReadonlySet<string>>();

function codesOf(list: CodeLists[string]): ReadonlySet<string> {
  let codes = gathered.get(list);
  if (codes === undefined) {
    codes = new Set(list.entries.map((entry) => entry.code));
    gathered.set(list, codes);
  }
  return codes;
}

/** Only lines and tabs of the control characters, and no half of a surrogate pair. */
function isReadable(value: string): boolean {
  return hasWholeCharacters(value) && !/[^\P{Cc}\n\t]/u.test(value);
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(source, 'u');
    patterns.set(source, pattern);
  }
  return pattern;
}

function isChosen(field: Field): boolean {
  if (field.type === 'array') return isChosen(field.items);
  if (field.type === 'boolean') return true;
  if (field.type !== 'string') return false;
  return field['x-register'] !== undefined || isChosenFromList(field);
}

function isChosenFromList(field: StringField): boolean {
  return field['x-choices'] !== undefined || field['x-code-list'] !== undefined;
}

/** Money in yuan, other numbers as they are. */
function shown(field: NumberField, value: number): string {
  return field.format === 'money-fen' ? (value / 100).toFixed(2) : String(value);
}

function within(outer: Text | null, inner: Text): Text {
  return outer === null ? inner : { zh: `${outer.zh} · ${inner.zh}`, en: `${outer.en} · ${inner.en}` };
}

function isBlank(value: Json): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Walks without recursion beyond the depth allowed, so a hostile form costs no more than a large one. */
function isTooBig(value: Json): boolean {
  let values = 0;
  let characters = 0;
  const visit = (item: Json, depth: number): boolean => {
    values += 1;
    if (typeof item === 'string') characters += item.length;
    if (values > formLimits.values || characters > formLimits.characters || depth > formLimits.depth)
      return true;
    if (typeof item !== 'object' || item === null) return false;
    for (const [key, part] of Object.entries(item)) {
      characters += Array.isArray(item) ? 0 : key.length;
      if (visit(part, depth + 1)) return true;
    }
    return false;
  };
  return visit(value, 0);
}
