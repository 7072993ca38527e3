import type { Json, JsonObject } from '../json.ts';
import { checkCondition } from './conditions.ts';
import { dictionary } from './dictionary.ts';
import { join } from './path.ts';
import { stringFormats } from './schema.ts';

/** One thing in a schema that the dialect does not allow: where (JSON pointer into the schema), and what. */
export type DialectFault = { readonly path: string; readonly fault: string };

type Report = (path: string, fault: string) => void;

/**
 * Everything in a schema that is outside the dialect, in one pass. The pack loader refuses a pack
 * whose forms have any fault, so the rest of the product may trust a stored form.
 */
export function checkDialect(schema: JsonObject): readonly DialectFault[] {
  const faults: DialectFault[] = [];
  const report: Report = (path, fault) => void faults.push({ path, fault });
  if (schema.type !== 'object') {
    report('', 'the outermost type of a form must be object');
    return faults;
  }
  checkField(report, schema, '', 'root');
  if (schema['x-groups'] !== undefined) checkGroups(report, schema);
  return faults;
}

const everyField = ['type', 'x-text', 'x-field', 'x-when', 'x-personal'] as const;

const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'x-person', 'x-rules'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems', 'default'],
  string: ['minLength', 'maxLength', 'pattern', 'x-expects', 'format', 'x-code-list', 'x-choices', 'default'],
  number: ['minimum', 'maximum', 'default'],
  integer: ['minimum', 'maximum', 'format', 'default'],
  boolean: ['const', 'default'],
};

function checkField(
  report: Report,
  field: JsonObject,
  path: string,
  place: 'root' | 'property' | 'item',
): void {
  const type = field.type;
  const own = typeof type === 'string' ? keywordsOf[type] : undefined;
  if (typeof type !== 'string' || own === undefined) {
    report(join(path, 'type'), 'the type is not one of the form dialect');
    return;
  }
  const allowed = [...everyField, ...own, ...(place === 'root' ? ['x-groups'] : [])];
  for (const keyword of Object.keys(field)) {
    if (!allowed.includes(keyword)) {
      report(join(path, keyword), `${type} has no keyword “${keyword}”`);
    }
  }
  checkLabel(report, field, path, place);
  checkMeaning(report, field, path);
  checkExpression(report, field['x-when'], join(path, 'x-when'));
  if (field['x-personal'] !== undefined && field['x-personal'] !== true) {
    report(join(path, 'x-personal'), 'can only be true');
  }
  if (type === 'object') checkObject(report, field, path);
  if (type === 'array') checkArray(report, field, path);
  if (type === 'string') checkString(report, field, path);
  if (type === 'integer' && field.format !== undefined && field.format !== 'money-fen') {
    report(join(path, 'format'), 'the only format of an integer is money-fen');
  }
  if (type === 'boolean' && field.const !== undefined && field.const !== true) {
    report(join(path, 'const'), 'can only be true');
  }
}

function checkLabel(
  report: Report,
  field: JsonObject,
  path: string,
  place: 'root' | 'property' | 'item',
): void {
  const text = field['x-text'];
  if (text === undefined) {
    if (place === 'property') report(join(path, 'x-text'), 'a bilingual title is missing');
    return;
  }
  if (!isObject(text) || !isText(text.title)) {
    report(join(path, 'x-text'), 'the title needs Chinese and English');
    return;
  }
  for (const [part, value] of Object.entries(text)) {
    const partPath = join(join(path, 'x-text'), part);
    if (!['title', 'description', 'placeholder'].includes(part)) {
      report(partPath, 'is no part of a label');
    } else if (!isText(value)) report(partPath, 'needs Chinese and English');
  }
}

/** A field that names an entry of the dictionary is of that entry's kind. */
function checkMeaning(report: Report, field: JsonObject, path: string): void {
  const name = field['x-field'];
  if (name === undefined) return;
  const entry = typeof name === 'string' ? dictionary[name] : undefined;
  if (entry === undefined) {
    report(join(path, 'x-field'), 'the data dictionary has no such entry');
    return;
  }
  const format = 'format' in entry ? entry.format : undefined;
  if (entry.type !== field.type || format !== field.format) {
    report(join(path, 'x-field'), 'type or format differ from the data dictionary');
  }
  if (entry['x-personal'] === true && field['x-personal'] !== true) {
    report(join(path, 'x-personal'), 'this is personal data and must say so');
  }
}

function checkObject(report: Report, field: JsonObject, path: string): void {
  const properties = field.properties;
  if (!isObject(properties)) {
    report(join(path, 'properties'), 'properties are missing');
    return;
  }
  for (const [name, part] of Object.entries(properties)) {
    const partPath = join(join(path, 'properties'), name);
    if (!/^[a-z][A-Za-z0-9]*$/u.test(name)) {
      report(partPath, 'the name must be camelCase');
    }
    if (isObject(part)) checkField(report, part, partPath, 'property');
    else report(partPath, 'must be a field');
  }
  checkNames(report, field.required, properties, join(path, 'required'));
  if (field['x-person'] !== undefined) checkPerson(report, field, properties, path);
  checkRules(report, field['x-rules'], properties, join(path, 'x-rules'));
}

/** A person is told apart by the resident ID, so the object has one and everything in it is marked. */
function checkPerson(report: Report, field: JsonObject, properties: JsonObject, path: string): void {
  if (field['x-person'] !== true) report(join(path, 'x-person'), 'can only be true');
  const identity = properties.residentId;
  if (!isObject(identity) || identity.format !== 'resident-id') {
    report(join(path, 'x-person'), 'a person needs residentId');
  }
}

function checkNames(report: Report, names: Json | undefined, properties: JsonObject, path: string): void {
  if (names === undefined) return;
  if (!Array.isArray(names)) {
    report(path, 'must be a list of field names');
    return;
  }
  names.forEach((name: Json, at) => {
    if (typeof name !== 'string' || !Object.hasOwn(properties, name)) {
      report(join(path, at), `there is no field “${String(name)}”`);
    }
  });
}

function checkRules(report: Report, rules: Json | undefined, properties: JsonObject, path: string): void {
  if (rules === undefined) return;
  if (!Array.isArray(rules)) {
    report(path, 'must be a list of rules');
    return;
  }
  rules.forEach((rule: Json, at) => {
    const rulePath = join(path, at);
    if (!isObject(rule) || !isText(rule.text)) {
      report(rulePath, 'a rule needs holds, at and a bilingual text');
      return;
    }
    if (rule.holds === undefined) report(join(rulePath, 'holds'), 'the condition is missing');
    checkExpression(report, rule.holds, join(rulePath, 'holds'));
    if (typeof rule.at !== 'string' || !Object.hasOwn(properties, rule.at)) {
      report(join(rulePath, 'at'), 'there is no such field');
    }
  });
}

function checkArray(report: Report, field: JsonObject, path: string): void {
  const items = field.items;
  if (isObject(items)) checkField(report, items as JsonObject, join(path, 'items'), 'item');
  else report(join(path, 'items'), 'items are missing');
}

function checkString(report: Report, field: JsonObject, path: string): void {
  const { format, pattern } = field;
  if (format !== undefined && !(stringFormats as readonly Json[]).includes(format)) {
    report(join(path, 'format'), 'there is no such format');
  }
  if (pattern !== undefined) {
    if (!isRegularExpression(pattern)) report(join(path, 'pattern'), 'is no regular expression');
    if (!isText(field['x-expects'])) {
      report(join(path, 'x-expects'), 'a pattern needs words for what is expected');
    }
  }
  const choices = field['x-choices'];
  if (choices === undefined) return;
  const choicesPath = join(path, 'x-choices');
  if (!Array.isArray(choices) || choices.length === 0) {
    report(choicesPath, 'must be a list of choices');
    return;
  }
  const seen = new Set<Json>();
  choices.forEach((choice: Json, at) => {
    if (!isObject(choice) || typeof choice.code !== 'string' || !isText(choice.name)) {
      report(join(choicesPath, at), 'a choice needs code and a bilingual name');
    } else if (seen.has(choice.code)) report(join(choicesPath, at), 'the choice is repeated');
    else seen.add(choice.code);
  });
}

/** Every top-level field stands in exactly one group. */
function checkGroups(report: Report, schema: JsonObject): void {
  const groups = schema['x-groups'];
  const properties = isObject(schema.properties) ? (schema.properties as JsonObject) : {};
  if (!Array.isArray(groups)) {
    report('/x-groups', 'must be a list of groups');
    return;
  }
  const placed = new Map<string, number>();
  groups.forEach((group: Json, at) => {
    const path = join('/x-groups', at);
    if (!isObject(group) || typeof group.code !== 'string' || !isText(group.title)) {
      report(path, 'a group needs code, a bilingual title and fields');
      return;
    }
    checkNames(report, group.fields ?? [], properties, join(path, 'fields'));
    for (const name of Array.isArray(group.fields) ? group.fields : []) {
      placed.set(String(name), (placed.get(String(name)) ?? 0) + 1);
    }
  });
  for (const name of Object.keys(properties)) {
    const times = placed.get(name) ?? 0;
    if (times !== 1) {
      report(join('/properties', name), times === 0 ? 'stands in no group' : 'stands in more than one group');
    }
  }
}

function checkExpression(report: Report, expression: Json | undefined, path: string): void {
  if (expression === undefined) return;
  const problem = typeof expression === 'string' ? checkCondition(expression) : 'not a string';
  if (problem !== null) report(path, `the condition is wrong: ${problem}`);
}

function isRegularExpression(pattern: Json): boolean {
  try {
    return typeof pattern === 'string' && new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function isText(value: Json | undefined): boolean {
  return (
    isObject(value) &&
    ['zh', 'en'].every((language) => {
      const words = value[language];
      return typeof words === 'string' && words.trim() !== '';
    })
  );
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
