import fc from 'fast-check';
import type { Field, StringField } from '../kernel/form/schema.ts';
import type { CodeLists } from '../kernel/form/validate.ts';
import { residentIdCheckDigit } from '../kernel/identity/resident-id.ts';
import { generateUscc } from '../kernel/identity/uscc.ts';
import type { Json } from '../kernel/json.ts';
import { dayNumber, formatDay } from '../kernel/time/civil.ts';
import type { Random } from './random.ts';

const characters = [...'明德华兴安泰永和东海清源新城宏远春晖文化中原光明科技建材'];

/** An entry for one field of a form that has no parts: right by itself, whatever stands beside it. */
export function sampleEntry(random: Random, field: Field, codeLists: CodeLists): Json {
  switch (field.type) {
    case 'string':
      return sampleString(random, field, codeLists);
    case 'integer':
    case 'number': {
      const least = field.minimum ?? 0;
      const most = field.maximum ?? least + 1_000_000;
      if (random.chance(0.1)) return random.pick([least, most]);
      return random.integer(
        Math.ceil(least),
        Math.floor(Math.min(most, least + random.pick([3, 100, 1_000_000]))),
      );
    }
    case 'boolean':
      return field.const === true || random.chance(0.5);
    default:
      return null;
  }
}

function sampleString(random: Random, field: StringField, codeLists: CodeLists): string {
  const choices = field['x-choices'];
  if (choices !== undefined && choices.length > 0) return random.pick(choices).code;
  const list = field['x-code-list'];
  const entries = list === undefined ? undefined : codeLists[list]?.entries;
  if (entries !== undefined && entries.length > 0) return random.pick(entries).code;
  if (field.format !== undefined) return formats[field.format](random);
  const least = field.minLength ?? 1;
  const most = field.maxLength ?? 200;
  if (field.pattern !== undefined) return matching(random, field.pattern, least, most);
  const length = random.integer(least, Math.max(least, Math.min(most, least + 8)));
  return Array.from({ length }, () => random.pick(characters)).join('');
}

const formats: Readonly<Record<NonNullable<StringField['format']>, (random: Random) => string>> = {
  uscc: (random) => generateUscc('9', random.pick(['1', '2']), '410000', random.integer(1, 500_000)),
  'resident-id': (random) => {
    const day = formatDay(random.integer(dayNumber(1950, 1, 1), dayNumber(2003, 12, 31))).replaceAll('-', '');
    const number = `410000${day}${String(random.integer(1, 999)).padStart(3, '0')}`;
    return number + residentIdCheckDigit(number);
  },
  'phone-cn': (random) => `13${digits(random, 9)}`,
  date: (random) => formatDay(random.integer(dayNumber(2020, 1, 1), dayNumber(2040, 12, 31))),
  email: (random) => `p${random.integer(1, 9999)}@example.com`,
  'postal-code': (random) => digits(random, 6),
  file: (random) => `00000000-0000-4000-8000-${digits(random, 12)}`,
};

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.integer(0, 9)).join('');
}

/** Texts that a regular expression asks for, by the expression and the lengths allowed. */
const matches = new Map<string, readonly string[]>();
const kept = 60;

/** fast-check knows how to write what a regular expression asks for; that takes a while, so some are kept. */
function matching(random: Random, pattern: string, least: number, most: number): string {
  const key = `${pattern} ${least} ${most}`;
  const known = matches.get(key);
  const texts = known ?? sampleMatching(pattern, least, Math.min(most, least + 12));
  if (known === undefined) matches.set(key, texts);
  return random.pick(texts);
}

function sampleMatching(pattern: string, least: number, most: number): readonly string[] {
  const fitting = fc
    .stringMatching(new RegExp(pattern, 'u'), { maxLength: most })
    .filter((text) => [...text].length >= least && [...text].length <= most);
  // Always the same ones, whoever asks first: a walk can be repeated from its seed alone.
  return fc.sample(fitting, { numRuns: kept, seed: 1 });
}
