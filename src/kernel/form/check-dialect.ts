import type { ErrorCode, ErrorParameters } from '../errors/index.ts';
import type { Json, JsonObject } from '../json.ts';
import { checkCondition } from './conditions.ts';
import { dictionary } from './dictionary.ts';
import { join } from './path.ts';
import { stringFormats } from './schema.ts';

/** One thing in a schema that the dialect does not allow: where (JSON pointer into the schema), and what. */
export type DialectFault = {
  readonly path: string;
  readonly code: ErrorCode;
  readonly parameters: ErrorParameters;
};

type Report = (path: string, code: ErrorCode, parameters?: ErrorParameters) => void;

/**
 * Everything in a schema that is outside the dialect, in one pass. The pack loader refuses a pack
 * whose forms have any fault, so the rest of the product may trust a stored form.
 */
export function checkDialect(schema: JsonObject): readonly DialectFault[] {
  const faults: DialectFault[] = [];
  const report: Report = (path, code, parameters = {}) => void faults.push({ path, code, parameters });
  if (schema.type !== 'object') {
    report('', 'pack.form-not-object');
    return faults;
  }
  checkField(report, schema, '', 'root');
  if (schema['x-groups'] !== undefined) checkGroups(report, schema);
  return faults;
}

const everyField = ['type', 'x-text', 'x-field', 'x-when', 'x-unread', 'x-personal'] as const;

const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'x-person', 'x-rules'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems', 'default'],
  string: [
    'minLength',
    'maxLength',
    'pattern',
    'x-expects',
    'format',
    'x-code-list',
    'x-register',
    'x-choices',
    'default',
  ],
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
    report(join(path, 'type'), 'pack.form-type-unknown');
    return;
  }
  const allowed = [...everyField, ...own, ...(place === 'root' ? ['x-groups'] : [])];
  for (const keyword of Object.keys(field)) {
    if (!allowed.includes(keyword)) {
      report(join(path, keyword), 'pack.form-keyword-unknown', { type, keyword });
    }
  }
  checkLabel(report, field, path, place);
  checkMeaning(report, field, path);
  checkExpression(report, field['x-when'], join(path, 'x-when'));
  for (const keyword of ['x-unread', 'x-personal']) {
    if (field[keyword] !== undefined && field[keyword] !== true)
      report(join(path, keyword), 'pack.form-only-true');
  }
  if (type === 'object') checkObject(report, field, path);
  if (type === 'array') checkArray(report, field, path);
  if (type === 'string') checkString(report, field, path);
  if (type === 'integer' && field.format !== undefined && field.format !== 'money-fen') {
    report(join(path, 'format'), 'pack.form-integer-format');
  }
  if (type === 'boolean' && field.const !== undefined && field.const !== true) {
    report(join(path, 'const'), 'pack.form-only-true');
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
    if (place === 'property') report(join(path, 'x-text'), 'pack.form-title-missing');
    return;
  }
  if (!isObject(text) || !isText(text.title)) {
    report(join(path, 'x-text'), 'pack.form-text-one-language');
    return;
  }
  for (const [part, value] of Object.entries(text)) {
    const partPath = join(join(path, 'x-text'), part);
    if (!['title', 'description', 'placeholder'].includes(part)) {
      report(partPath, 'pack.form-label-part');
    } else if (!isText(value)) report(partPath, 'pack.form-text-one-language');
  }
}

/** A field that names an entry of the dictionary is of that entry's kind. */
function checkMeaning(report: Report, field: JsonObject, path: string): void {
  const name = field['x-field'];
  if (name === undefined) return;
  const entry = typeof name === 'string' ? dictionary[name] : undefined;
  if (entry === undefined) {
    report(join(path, 'x-field'), 'pack.form-entry-unknown');
    return;
  }
  const format = 'format' in entry ? entry.format : undefined;
  if (entry.type !== field.type || format !== field.format) {
    report(join(path, 'x-field'), 'pack.form-entry-differs');
  }
  if (entry['x-personal'] === true && field['x-personal'] !== true) {
    report(join(path, 'x-personal'), 'pack.form-personal-unmarked');
  }
}

function checkObject(report: Report, field: JsonObject, path: string): void {
  const properties = field.properties;
  if (!isObject(properties)) {
    report(join(path, 'properties'), 'pack.form-properties-missing');
    return;
  }
  for (const [name, part] of Object.entries(properties)) {
    const partPath = join(join(path, 'properties'), name);
    if (!/^[a-z][A-Za-z0-9]*$/u.test(name)) {
      report(partPath, 'pack.form-name-malformed');
    }
    if (isObject(part)) checkField(report, part, partPath, 'property');
    else report(partPath, 'pack.form-not-a-field');
  }
  checkNames(report, field.required, properties, join(path, 'required'));
  if (field['x-person'] !== undefined) checkPerson(report, field, properties, path);
  checkRules(report, field['x-rules'], properties, join(path, 'x-rules'));
}

/** A person is told apart by the resident ID, so the object has one and everything in it is marked. */
function checkPerson(report: Report, field: JsonObject, properties: JsonObject, path: string): void {
  if (field['x-person'] !== true) report(join(path, 'x-person'), 'pack.form-only-true');
  const identity = properties.residentId;
  if (!isObject(identity) || identity.format !== 'resident-id') {
    report(join(path, 'x-person'), 'pack.form-person-unidentified');
  }
}

function checkNames(report: Report, names: Json | undefined, properties: JsonObject, path: string): void {
  if (names === undefined) return;
  if (!Array.isArray(names)) {
    report(path, 'pack.form-not-names');
    return;
  }
  names.forEach((name: Json, at) => {
    if (typeof name !== 'string' || !Object.hasOwn(properties, name)) {
      report(join(path, at), 'pack.form-field-unknown', { field: String(name) });
    }
  });
}

function checkRules(report: Report, rules: Json | undefined, properties: JsonObject, path: string): void {
  if (rules === undefined) return;
  if (!Array.isArray(rules)) {
    report(path, 'pack.form-not-rules');
    return;
  }
  rules.forEach((rule: Json, at) => {
    const rulePath = join(path, at);
    if (!isObject(rule) || !isText(rule.text)) {
      report(rulePath, 'pack.form-rule-incomplete');
      return;
    }
    if (rule.holds === undefined) report(join(rulePath, 'holds'), 'pack.form-condition-missing');
    checkExpression(report, rule.holds, join(rulePath, 'holds'));
    if (typeof rule.at !== 'string' || !Object.hasOwn(properties, rule.at)) {
      report(join(rulePath, 'at'), 'pack.form-field-unknown', { field: String(rule.at) });
    }
  });
}

function checkArray(report: Report, field: JsonObject, path: string): void {
  const items = field.items;
  if (isObject(items)) checkField(report, items as JsonObject, join(path, 'items'), 'item');
  else report(join(path, 'items'), 'pack.form-items-missing');
}

function checkString(report: Report, field: JsonObject, path: string): void {
  const { format, pattern } = field;
  if (format !== undefined && !(stringFormats as readonly Json[]).includes(format)) {
    report(join(path, 'format'), 'pack.form-format-unknown');
  }
  if (pattern !== undefined) {
    if (!isRegularExpression(pattern)) report(join(path, 'pattern'), 'pack.form-pattern-wrong');
    if (!isText(field['x-expects'])) {
      report(join(path, 'x-expects'), 'pack.form-pattern-unsaid');
    }
  }
  checkOffered(report, field, path);
  const choices = field['x-choices'];
  if (choices === undefined) return;
  const choicesPath = join(path, 'x-choices');
  if (!Array.isArray(choices) || choices.length === 0) {
    report(choicesPath, 'pack.form-not-choices');
    return;
  }
  const seen = new Set<Json>();
  choices.forEach((choice: Json, at) => {
    if (!isObject(choice) || typeof choice.code !== 'string' || !isText(choice.name)) {
      report(join(choicesPath, at), 'pack.form-choice-incomplete');
    } else if (seen.has(choice.code)) report(join(choicesPath, at), 'pack.form-choice-repeated');
    else seen.add(choice.code);
  });
}

/** What is offered from a register is told apart from anything else by its pattern. */
function checkOffered(report: Report, field: JsonObject, path: string): void {
  const offered = field['x-register'];
  if (offered === undefined) return;
  const said = isObject(offered) && typeof offered.register === 'string' && typeof offered.name === 'string';
  if (!said) report(join(path, 'x-register'), 'pack.form-choice-incomplete');
  if (field.pattern === undefined) report(join(path, 'pattern'), 'pack.form-pattern-wrong');
}

/** Every top-level field stands in exactly one group. */
function checkGroups(report: Report, schema: JsonObject): void {
  const groups = schema['x-groups'];
  const properties = isObject(schema.properties) ? (schema.properties as JsonObject) : {};
  if (!Array.isArray(groups)) {
    report('/x-groups', 'pack.form-not-groups');
    return;
  }
  const placed = new Map<string, number>();
  groups.forEach((group: Json, at) => {
    const path = join('/x-groups', at);
    if (!isObject(group) || typeof group.code !== 'string' || !isText(group.title)) {
      report(path, 'pack.form-group-incomplete');
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
      report(join('/properties', name), times === 0 ? 'pack.form-ungrouped' : 'pack.form-grouped-twice');
    }
  }
}

function checkExpression(report: Report, expression: Json | undefined, path: string): void {
  if (expression === undefined) return;
  const problem = typeof expression === 'string' ? checkCondition(expression) : 'not a string';
  if (problem !== null) report(path, 'pack.form-condition-wrong', { reason: problem });
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
