import { scopeCatalogue, scopeText, termsOf } from '../../kernel/business-scope/index.ts';
import type { CertificateType } from '../../kernel/certificate/index.ts';
import type { CodeLists } from '../../kernel/form/validate.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { quantityWords } from '../../kernel/quantity-words.ts';
import type { Text } from '../../kernel/text.ts';
import { daysInWords } from '../../kernel/time/wording.ts';

export type CertificateLine = { readonly key: string; readonly label: Text; readonly value: Text };

type Printed = CertificateType['fields'][number];

/** What a certificate says, in printing order, with codes and money in words. What it leaves empty is left out. */
export function certificateLines(
  type: Pick<CertificateType, 'fields'> | undefined,
  content: JsonObject,
  codeLists: CodeLists,
): CertificateLine[] {
  const fields: readonly Printed[] =
    type?.fields ?? Object.keys(content).map((key) => ({ key, name: { zh: key, en: key } }));
  return fields.flatMap((field) => {
    const value = content[field.key];
    return value === undefined || value === null
      ? []
      : [{ key: field.key, label: field.name, value: inWords(field, value, codeLists) }];
  });
}

function inWords(field: Printed, value: Json, codeLists: CodeLists): Text {
  if (field.codeList !== undefined) {
    const { entries } = codeLists[field.codeList] ?? { entries: [] };
    const codes = Array.isArray(value) ? (value as readonly Json[]) : [value];
    const scope = field.codeList === 'business-scope' ? scopeIn(codes, codeLists) : null;
    if (scope !== null) return scope;
    const names = codes.map(
      (code) => entries.find((entry) => entry.code === code)?.name ?? { zh: String(code), en: String(code) },
    );
    return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
  }
  if (isText(value)) return value;
  if (field.format === 'day' && typeof value === 'string') return daysInWords({ zh: value, en: value });
  if (field.format === 'money-fen' && typeof value === 'number') {
    return { zh: quantityWords(value / 100, 'CNY', 'zh'), en: quantityWords(value / 100, 'CNY', 'en') };
  }
  return { zh: String(value), en: String(value) };
}

/** What a service has words for in both languages, it issues in both. */
function isText(value: Json): value is { readonly zh: string; readonly en: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as JsonObject).zh === 'string' &&
    typeof (value as JsonObject).en === 'string'
  );
}

/** A business scope as licences set it out; null where an entry is no standard term. */
function scopeIn(codes: readonly Json[], codeLists: CodeLists): Text | null {
  const terms = termsOf(scopeCatalogue(codeLists), codes.map(String));
  return terms.length === codes.length ? scopeText(terms) : null;
}
