import { isAsked } from '../../kernel/form/conditions.ts';
import { asForm, type Field } from '../../kernel/form/schema.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';

/** A form with one entry made wrong: where, how, and the form with it. */
type WrongForm = { readonly path: string; readonly how: string; readonly form: JsonObject };

/** Each entry of a right form, made wrong in each way that its field can be wrong. */
export function wrongForms(schema: JsonObject, right: JsonObject): readonly WrongForm[] {
  return wrongIn(asForm(schema), right, right, (here) => here);
}

type Put = (value: JsonObject) => JsonObject;

function wrongIn(
  { properties, required = [] }: Extract<Field, { type: 'object' }>,
  here: JsonObject,
  form: JsonObject,
  put: Put,
  at = '',
): WrongForm[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${at}/${name}`;
    if (!isAsked(field, { form, here })) return [];
    const entered = here[name];
    const withValue = (value: Json): JsonObject => put({ ...here, [name]: value });
    const { [name]: _, ...rest } = here;
    const needed = required.includes(name) ? [{ path, how: 'left out', form: put(rest) }] : [];
    if (entered === undefined) return needed;
    const wrong = waysWrong(field, required.includes(name)).map(([how, value]) => ({
      path,
      how,
      form: withValue(value),
    }));
    return [...needed, ...wrong, ...inside(field, entered, { form, path, withValue })];
  });
}

/** What is wrong with the parts of a group, or of the first item of a list. */
function inside(
  field: Field,
  entered: Json,
  {
    form,
    path,
    withValue,
  }: { readonly form: JsonObject; readonly path: string; readonly withValue: (value: Json) => JsonObject },
): WrongForm[] {
  if (field.type === 'object') return wrongIn(field, entered as JsonObject, form, withValue, path);
  if (field.type !== 'array' || !Array.isArray(entered)) return [];
  const [first, ...others] = entered as readonly Json[];
  if (first === undefined) return [];
  const put = (item: Json) => withValue([item, ...others]);
  if (field.items.type === 'object') return wrongIn(field.items, first as JsonObject, form, put, `${path}/0`);
  return waysWrong(field.items, false).map(([how, value]) => ({ path: `${path}/0`, how, form: put(value) }));
}

type Way = readonly [how: string, value: Json];

function waysWrong(field: Field, needed: boolean): readonly Way[] {
  const empty: Way[] = needed && field.type !== 'boolean' ? [['empty', '']] : [];
  switch (field.type) {
    case 'object':
      return [
        ['text', '甲'],
        ['a list', []],
        ['a number', 1],
        ['something more', { constructor: 1 }],
      ];
    case 'array': {
      const item: Json = field.items.type === 'object' ? { colour: '红' } : 'x';
      const most = field.maxItems ?? 50;
      const few: Way[] = (field.minItems ?? 0) > 0 ? [['too few', []]] : [];
      return [
        ...few,
        ['text', '甲'],
        ['a group', {}],
        ['too many', Array.from({ length: most + 1 }, () => item)],
      ];
    }
    case 'boolean': {
      const refused: Way[] = field.const === true ? [['not agreed', false]] : [];
      return [...refused, ['text', 'true'], ['a number', 1], ['a list', [true]]];
    }
    case 'string':
      return [...empty, ...wrongText(field)];
    default: {
      const bounds: Way[] = [];
      if (field.minimum !== undefined || field.format === 'money-fen')
        bounds.push(['too small', (field.minimum ?? 0) - 1]);
      if (field.maximum !== undefined) bounds.push(['too large', field.maximum + 1]);
      return [
        ...empty,
        ...bounds,
        ['text', '12'],
        ['broken', 1.5],
        ['beyond counting', 1e300],
        ['yes', true],
      ];
    }
  }
}

function wrongText(field: Extract<Field, { type: 'string' }>): readonly Way[] {
  const ways: Way[] = [
    ['a number', 5],
    ['a group', {}],
    ['a list', ['甲']],
    ['too long', '甲'.repeat((field.maxLength ?? 200) + 1)],
    ['unreadable', '甲\u0000乙丙丁'],
  ];
  if ((field.minLength ?? 0) > 1) ways.push(['too short', '甲']);
  if (field.pattern !== undefined || field.format !== undefined) ways.push(['of another form', '<b>?</b>']);
  if (field['x-choices'] !== undefined || field['x-code-list'] !== undefined)
    ways.push(['no choice', 'constructor']);
  if (field['x-field'] === 'person.name')
    ways.push(['with digits', '张三123'], ['digits', '1234'], ['with signs', '张三（经理）']);
  if (field.format === 'date') ways.push(['no day', '2022-02-30'], ['no year', '2022']);
  return ways;
}
