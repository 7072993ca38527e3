import { isPersonName, plainPersonName } from '../identity/person-name.ts';
import type { Text } from '../text.ts';
import type { StringField } from './schema.ts';

/*
 * What an entry must look like because of what it means. It follows the dictionary's word for it and not the service
 * that asks, so that a name is a name in every form, also in those of versions that cases have kept.
 */

type Meaning = { readonly plain: (text: string) => string; readonly fault: (text: string) => Text | null };

const personName: Meaning = {
  plain: plainPersonName,
  fault: (text) =>
    isPersonName(text)
      ? null
      : {
          zh: '姓名写汉字（少数民族和译名中间用“·”），或写护照上的字母；不写数字和其他符号',
          en: 'A name is written in Chinese characters, its parts set apart by “·” where it has several, or in the letters of the passport; without digits or other signs',
        },
};

const meanings: Readonly<Record<string, Meaning>> = { 'person.name': personName };

/** The entry as it is stored. */
export function plainMeaning({ 'x-field': name }: StringField, text: string): string {
  return meaningOf(name)?.plain(text) ?? text;
}

/** What is wrong with an entry of this meaning, or null. */
export function meaningFault({ 'x-field': name }: StringField, text: string): Text | null {
  return meaningOf(name)?.fault(text) ?? null;
}

function meaningOf(name: string | undefined): Meaning | undefined {
  return name !== undefined && Object.hasOwn(meanings, name) ? meanings[name] : undefined;
}
