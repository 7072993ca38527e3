import type { TSchema } from 'typebox';
import { Settings } from 'typebox/system';
import { Value } from 'typebox/value';
import { type Fault, fault } from './fault.ts';
import { serviceDefinitionSchema } from './schema.ts';

/** What is wrong with the shape of a definition, or of anything that has a schema; its steps and outcomes are named by their codes in the paths. */
export function shapeFaults(
  definition: unknown,
  schema: TSchema = serviceDefinitionSchema,
): readonly Fault[] {
  // Nearly all are right; working out what is wrong takes several times as long as whether anything is.
  if (Value.Check(schema, definition)) return [];
  const byPath = new Map<string, ShapeError[]>();
  for (const error of errorsOf(schema, definition)) {
    // A key that may not be there is told of twice: at the object, and at the key.
    if (error.keyword === 'boolean') continue;
    byPath.set(error.instancePath, [...(byPath.get(error.instancePath) ?? []), error]);
  }
  return [...byPath].flatMap(([pointer, errors]) => {
    const path = namedPath(definition, pointer);
    const allowed = errors.flatMap(({ keyword, params }) =>
      keyword === 'const' ? [String(params.allowedValue)] : [],
    );
    if (allowed.length > 0) return [fault(path, 'pack.value-not-allowed', { allowed: allowed.join(', ') })];
    // Of the ways in which something may be written, the first says best what is lacking.
    const told = errors.some(({ keyword }) => keyword === 'anyOf')
      ? errors.filter(({ keyword }) => keyword === 'anyOf')
      : errors;
    return told.flatMap((error) => faultsOf(path, error));
  });
}

type ShapeError = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
};

/** The library stops after a few, of which one wrong word among many allowed ones takes up all. */
function errorsOf(schema: TSchema, value: unknown): readonly ShapeError[] {
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: 1000 });
  try {
    return Value.Errors(schema, value) as readonly ShapeError[];
  } finally {
    Settings.Set({ maxErrors });
  }
}

const languages: readonly string[] = ['zh', 'en'];

function faultsOf(path: string, { keyword, params, message }: ShapeError): readonly Fault[] {
  switch (keyword) {
    case 'additionalProperties':
      return listOf(params.additionalProperties).map((key) => fault(path, 'pack.key-unknown', { key }));
    case 'required': {
      const keys = listOf(params.requiredProperties);
      const [only] = keys;
      return keys.length === 1 && only !== undefined && languages.includes(only)
        ? [fault(path, 'pack.text-one-language', { language: only })]
        : [fault(path, 'pack.key-missing', { keys: keys.join(', ') })];
    }
    default:
      return [fault(path, 'pack.value-malformed', { rule: message })];
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** `/steps/0/outcomes/1` as `/steps/review/outcomes/approve`. */
function namedPath(definition: unknown, pointer: string): string {
  let value: unknown = definition;
  const names = pointer
    .split('/')
    .slice(1)
    .map((key) => {
      value =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
      const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;
      return /^\d+$/.test(key) && typeof code === 'string' ? code : key;
    });
  return names.map((name) => `/${name}`).join('');
}
