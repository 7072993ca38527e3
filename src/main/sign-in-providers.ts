import { readFileSync } from 'node:fs';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Text } from '../kernel/text.ts';
import type { OuterProvider } from '../usecases/sessions/sign-in-provider.ts';

const filled = Type.String({ minLength: 1 });

/** The file that names providers of identities outside: several at once, each with its own client. */
const Providers = Type.Array(
  Type.Object(
    {
      id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
      name: Type.Object({ zh: filled, en: filled }, { additionalProperties: false }),
      issuer: Type.String({ pattern: '^https?://' }),
      clientId: filled,
      clientSecret: filled,
      scope: Type.String({ pattern: '(^| )openid( |$)' }),
      claims: Type.Object(
        { identifier: filled, name: filled, level: filled },
        { additionalProperties: false },
      ),
      levels: Type.Array(filled, { minItems: 1 }),
      verified: Type.Optional(Type.Array(filled)),
      strong: Type.Boolean(),
    },
    { additionalProperties: false },
  ),
  { maxItems: 20 },
);

/** The providers in a file, or what is wrong with it. No secret is shown, not even when it is wrong. */
export function readProviders(file: string): readonly OuterProvider[] | Text {
  let text: unknown;
  try {
    text = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {
      zh: `YINGSHANG_PROVIDERS=${file} 读不出，应为 JSON 文件`,
      en: `YINGSHANG_PROVIDERS=${file} cannot be read; allowed is: a file of JSON`,
    };
  }
  if (Value.Check(Providers, text)) {
    const ids = text.map(({ id }) => id);
    if (new Set(ids).size === ids.length && !ids.includes('own')) return text;
    return {
      zh: `YINGSHANG_PROVIDERS=${file}：id 须各不相同，且不能是 own`,
      en: `YINGSHANG_PROVIDERS=${file}: ids must differ, and none be own`,
    };
  }
  const paths = [
    ...new Set([...Value.Errors(Providers, text)].map(({ instancePath }) => instancePath || '/')),
  ];
  return {
    zh: `YINGSHANG_PROVIDERS=${file} 有误：${paths.join('、')}`,
    en: `YINGSHANG_PROVIDERS=${file} is not right at ${paths.join(', ')}`,
  };
}
