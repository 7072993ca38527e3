import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { asForm, titleOf } from '../../kernel/form/schema.ts';
import type { Text } from '../../kernel/text.ts';
import { findParty } from '../../store/people/parties.ts';
import { listOfficesOf, listReadingsOf, type ReadingOf } from '../../store/people/readings-of.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { capacitiesFor, ownParty } from '../parties/capacity.ts';
import { officeName } from '../views/names.ts';
import { DateTime, orNull, pageOf, TextView } from '../views/parts.ts';
import { consumerName } from './consumers.ts';
import { operationsOf } from './operations.ts';
import { fieldName } from './read-catalogue.ts';

/** Somebody looked at what is known of the reader. Offices are named, and not the people in them. */
export const ReadingView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  at: DateTime,
  who: TextView,
  over: Type.Enum(['case', 'exchange']),
  purpose: TextView,
  caseNumber: orNull(Type.String()),
  fields: Type.Array(TextView),
});
export const ReadingPage = pageOf(ReadingView);

/**
 * 谁看过我的信息: every reading of what is held about the party for which this person acts, the latest first (个人信息保护法
 * art. 44, 45: to know of the handling of one's data).
 */
export async function readReadings(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  { party: other, ...page }: { readonly party?: string; readonly limit: number; readonly after?: string },
): Promise<Type.Static<typeof ReadingPage>> {
  const { database, city } = deps;
  const party = other ?? ownParty(principal);
  // Whoever may see only some of a firm's affairs does not see who looks at all of them.
  const capacities = await capacitiesFor(deps, principal, party);
  if (!capacities.some(({ under }) => under === undefined || under.scope.services.includes('*')))
    throw refuse('access.not-permitted');
  const own = await findParty(database, database.city, party);
  const subject = { party, mark: own?.identifierMark ?? null, account: principal.account };
  const { items, next } = await listReadingsOf(database, database.city, subject, page);
  const offices = await listOfficesOf(
    database,
    database.city,
    items.flatMap(({ over, who }) => (over === 'case' && !who.includes(' ') ? [who] : [])),
  );
  return {
    items: items.map((reading) => ({
      id: reading.id,
      at: inCityTime(deps.time.zone, reading.at),
      who: whoIs(city, offices, reading),
      over: reading.over,
      purpose: purposeOf(deps, reading),
      caseNumber: reading.caseNumber,
      fields: reading.fields.map((field) => nameOf(deps, reading, field)),
    })),
    next,
  };
}

function whoIs(
  city: Dependencies['city'],
  offices: ReadonlyMap<string, string | null>,
  { who }: ReadingOf,
): Text {
  const [how, party] = who.split(' ');
  if (party !== undefined && (how === 'outside' || how === 'exchange')) return consumerName(city, party);
  const office = offices.get(who);
  if (office !== undefined && office !== null) return officeName(city, office);
  const consumer = consumerName(city, who);
  return consumer.zh === who ? { zh: '工作人员', en: 'An official' } : consumer;
}

const purposes: Readonly<Record<string, Text>> = {
  'fill-in': { zh: '窗口代为填写', en: 'To fill in an application at a counter' },
  'handle-case': { zh: '办理办件', en: 'To handle the case' },
  help: { zh: '帮办代办', en: 'To help with the application' },
  'print-certificate': { zh: '打印证照', en: 'To print the certificate' },
  'prove-identity': { zh: '核验身份', en: 'To prove who it is' },
};

function purposeOf(deps: Dependencies, { operation, purpose }: ReadingOf): Text {
  const known = purposes[purpose];
  if (known !== undefined) return known;
  if (purpose.startsWith('inspection ')) {
    const number = purpose.slice('inspection '.length);
    return { zh: `专项督查抽查（${number}）`, en: `To inspect the case (${number})` };
  }
  if (purpose.startsWith('register ')) {
    const register = deps.packs.registers.get(purpose.slice('register '.length))?.name;
    return register === undefined
      ? { zh: '查看登记簿', en: 'To look into a register' }
      : { zh: `查看${register.zh}`, en: `To look into: ${register.en}` };
  }
  const asked = operation === null ? undefined : operationsOf(deps).get(operation)?.name;
  return asked === undefined
    ? { zh: purpose, en: purpose }
    : { zh: `${purpose}（${asked.zh}）`, en: `${purpose} (${asked.en})` };
}

function nameOf(deps: Dependencies, { operation }: ReadingOf, field: string): Text {
  if (field.startsWith('file ')) return { zh: '随附的文件', en: 'a file handed in' };
  const dataset = operation === null ? undefined : operationsOf(deps).get(operation)?.dataset;
  return dataset === undefined ? titleIn(deps, field) : fieldName(deps, dataset, field);
}

/**
 * What a form calls the field; the first service that has it says so. What is sent to outside parties has names of its
 * own there: it is called after the entry of the form, or of a register, that it is taken from.
 */
function titleIn({ packs }: Dependencies, field: string): Text {
  const services = [...packs.services.values()];
  const schemas = [
    ...services.map(({ form }) => form),
    ...[...packs.registers.values()].map(({ schema }) => schema),
  ];
  const sent = services.flatMap(({ steps }) => steps.flatMap(({ calls }) => calls?.payload[field] ?? []));
  const names = [
    field,
    ...sent.flatMap((expression) => /^(?:form|data|facts\.\w+)\.\??(\w+)/.exec(expression)?.[1] ?? []),
  ];
  for (const name of names) {
    for (const schema of schemas) {
      const declared = asForm(schema).properties[name];
      if (declared !== undefined) return titleOf(declared, name);
    }
  }
  return { zh: '其他信息', en: 'something else' };
}
