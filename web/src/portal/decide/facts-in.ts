import type { JsonObject } from '../../../../src/kernel/json.ts';

/** One fact that a table asks, as far as a plain page draws it. */
export type AskedFact = {
  readonly name: string;
  readonly type: string;
  readonly format: string | null;
  readonly title: { readonly zh: string; readonly en: string };
  readonly choices: readonly {
    readonly code: string;
    readonly name: { readonly zh: string; readonly en: string };
  }[];
  readonly minimum: number | null;
  readonly maximum: number | null;
};

type Property = {
  readonly type: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-text': { readonly title: AskedFact['title'] };
  readonly 'x-choices'?: AskedFact['choices'];
};

/** The facts in the order of the form, which the server sends in both languages. */
export function factsOfForm(form: Readonly<Record<string, unknown>>): readonly AskedFact[] {
  const properties = (form.properties ?? {}) as Readonly<Record<string, Property>>;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    type: property.type,
    format: property.format ?? null,
    title: property['x-text'].title,
    choices: property['x-choices'] ?? [],
    minimum: property.minimum ?? null,
    maximum: property.maximum ?? null,
  }));
}

/** Facts as an address tells them: words of a GET form, money in yuan. What cannot be read is left out. */
export function factsIn(
  form: Readonly<Record<string, unknown>>,
  search: Readonly<Record<string, string | undefined>>,
): JsonObject {
  return Object.fromEntries(
    factsOfForm(form).flatMap((fact) => {
      const said = search[fact.name]?.trim() ?? '';
      const value = said === '' ? null : readAs(fact, said);
      return value === null ? [] : [[fact.name, value]];
    }),
  );
}

function readAs(fact: AskedFact, said: string): string | number | boolean | null {
  if (fact.type === 'boolean') return said === 'true' ? true : said === 'false' ? false : null;
  if (fact.type === 'integer' || fact.type === 'number') {
    const number = Number(said);
    if (!Number.isFinite(number)) return null;
    const value = fact.format === 'money-fen' ? Math.round(number * 100) : number;
    return value < (fact.minimum ?? value) || value > (fact.maximum ?? value) ? null : value;
  }
  if (fact.choices.length > 0) return fact.choices.some(({ code }) => code === said) ? said : null;
  return fact.format === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(said) ? null : said;
}
