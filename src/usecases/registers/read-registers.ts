import { Type } from 'typebox';
import { sightOf } from '../../kernel/access/allow.ts';
import type { Sight } from '../../kernel/access/policy.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { findOfficeForDuty, findSettings } from '../../kernel/city/find.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { maskForm, personalFields } from '../../kernel/form/mask.ts';
import { asForm, titleOf } from '../../kernel/form/schema.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { keptAs } from '../../kernel/register/lookup.ts';
import type { Text } from '../../kernel/text.ts';
import type { Page } from '../../store/cases/case-row.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { type EntryRow, findEntry, listEntries, listEntriesBy } from '../../store/registers/entries.ts';
import { unseal } from '../cases/sealer.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { personOf } from '../personal-fields/person.ts';
import { personsIn } from '../personal-fields/persons-in.ts';
import { Coded, DateTime, orNull, pageOf, TextView } from '../views/parts.ts';

export const RegisterView = Type.Object({
  code: Type.String(),
  name: TextView,
  key: TextView,
  owner: TextView,
  public: Type.Boolean(),
  /** The public sees what it can name, and no list. */
  named: Type.Boolean(),
  /** What holds where nothing is entered yet, and in which regions. */
  untilEntered: orNull(Type.Object({ text: TextView, regions: Type.Array(Coded) })),
  /** What its entries are found by besides their key; `open`: by everybody. */
  lookups: Type.Array(Type.Object({ code: Type.String(), name: TextView, open: Type.Boolean() })),
  /** The code of its pack's plan. */
  plan: Type.String(),
  /** What everybody may read, in the order it is published. */
  fields: Type.Array(
    Type.Object({
      name: Type.String(),
      title: TextView,
      as: Type.Enum(['text', 'number', 'money', 'day', 'yes-no', 'choice']),
      choices: Type.Array(Coded),
    }),
  ),
});
type RegisterField = Type.Static<typeof RegisterView>['fields'][number];

export const EntryView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  key: Type.String(),
  open: Type.Boolean(),
  version: Type.Integer(),
  updatedAt: DateTime,
  content: Type.Record(Type.String(), Type.Unknown()),
});
export const EntryPage = pageOf(EntryView);

/** Whoever answers for it, by name: a duty is nobody whom one could ask. */
function keeperOf({ duties, units }: Dependencies['city'], owner: string): Text {
  const duty = duties.find(({ code }) => code === owner);
  return units.find(({ id }) => id === duty?.unit)?.name ?? duty?.name ?? { zh: owner, en: owner };
}

export function listRegisters(deps: Dependencies): Type.Static<typeof RegisterView>[] {
  const planOf = new Map(
    deps.packs.packs.flatMap(({ plan, registers }) => registers.map(({ code }) => [code, plan] as const)),
  );
  return [...deps.packs.registers.values()].map(
    ({ code, name, key, owner, publication, untilEntered, lookups = [], schema }) => ({
      code,
      name,
      key,
      owner: keeperOf(deps.city, owner),
      public: publication !== undefined,
      named: publication?.named === true,
      untilEntered:
        untilEntered === undefined
          ? null
          : {
              text: untilEntered.text,
              regions: settingOf(deps, planOf.get(code) ?? '', untilEntered.setting),
            },
      lookups: lookups.map((lookup) => ({
        code: lookup.code,
        name: lookup.name,
        open: lookup.open === true,
      })),
      plan: planOf.get(code) ?? '',
      fields: (publication?.fields ?? []).flatMap((field) => fieldView(deps, schema, field)),
    }),
  );
}

/** The regions in which a pack's setting says yes. */
function settingOf({ city }: Dependencies, plan: string, setting: string) {
  return city.regions
    .filter(({ id }) => findSettings(city, id, plan)[setting] === true)
    .map(({ id, name }) => ({ code: id, name }));
}

/** How a published field is read; what is made of parts has no column. */
function fieldView({ codeLists }: Dependencies, schema: JsonObject, name: string): RegisterField[] {
  const field = asForm(schema).properties[name];
  if (field === undefined || field.type === 'object' || field.type === 'array') return [];
  const title = titleOf(field, name);
  if (field.type === 'boolean') return [{ name, title, as: 'yes-no', choices: [] }];
  if (field.type !== 'string')
    return [{ name, title, as: field.format === 'money-fen' ? 'money' : 'number', choices: [] }];
  if (field.format === 'date') return [{ name, title, as: 'day', choices: [] }];
  const list = field['x-code-list'];
  const choices = field['x-choices'] ?? (list === undefined ? [] : (codeLists[list]?.entries ?? []));
  const few =
    choices.length <= mostChoices ? choices.map((each) => ({ code: each.code, name: each.name })) : [];
  return [{ name, title, as: few.length > 0 ? 'choice' : 'text', choices: few }];
}

/** Longer lists are looked up elsewhere: their codes are shown as they are. */
const mostChoices = 60;

export type EntriesAsked = {
  readonly q?: string;
  /** The whole key, or a lookup with the whole of its value. */
  readonly key?: string;
  readonly by?: string;
  readonly value?: string;
  readonly open?: boolean;
  readonly limit: number;
  readonly after?: string;
};

/**
 * The public sees published fields; officers of the owner's office see everything, and what is personal in
 * it is written down as read; audit sees everything with what is personal masked. Entries are found by words, by their
 * key, or by what the register declares.
 */
export async function listRegisterEntries(
  deps: Dependencies,
  principal: Principal | null,
  code: string,
  asked: EntriesAsked,
): Promise<Type.Static<typeof EntryPage>> {
  const register = deps.packs.registers.get(code);
  if (register === undefined) throw refuse('request.not-found');
  const sight = sightOfRegister(deps, principal, register.owner);
  if (sight === 'published' && register.publication === undefined) {
    throw refuse(principal === null ? 'access.sign-in-needed' : 'access.not-permitted');
  }
  const page = await pageAsked(deps, register, sight, asked);
  const contentOf = async ({ content, public: published }: EntryRow): Promise<JsonObject> => {
    if (sight === 'published') return published ?? {};
    const whole = await unseal(deps, content);
    return sight === 'masked' ? maskForm(register.schema, whole) : whole;
  };
  const read = await Promise.all(page.items.map(async (row) => ({ row, content: await contentOf(row) })));
  if (sight === 'whole' && principal !== null) await noteReadings(deps, principal, register, read);
  const items = read.map(({ row, content }) => ({
    id: row.id,
    key: row.key,
    open: row.open,
    version: row.version,
    updatedAt: inCityTime(deps.time.zone, row.updatedAt),
    content,
  }));
  return { items, next: page.next };
}

/**
 * Refuses `register.lookup-unknown` where the register is not found by that, or not by this reader, and
 * `register.name-it` where it shows no list of all there is.
 */
async function pageAsked(
  deps: Dependencies,
  register: RegisterDefinition,
  sight: Sight,
  { q, key, by, value = '', ...filter }: EntriesAsked,
): Promise<Page<EntryRow>> {
  const { database, masterKey } = deps;
  if (key !== undefined) {
    const found = await findEntry(database, database.city, register.code, key.trim());
    const fits = found !== null && (filter.open === undefined || found.open === filter.open);
    return { items: fits ? [found] : [], next: null };
  }
  if (by !== undefined) {
    const lookup = register.lookups?.find(({ code }) => code === by);
    // Whoever sees a masked entry would learn whose it is by trying numbers out.
    if (lookup === undefined || (sight !== 'whole' && lookup.open !== true))
      throw refuse('register.lookup-unknown', { by });
    const kept = keptAs(lookup, value, (identifier) => personOf(masterKey, identifier));
    return await listEntriesBy(database, database.city, register.code, { lookup: by, value: kept }, filter);
  }
  if (sight === 'published' && register.publication?.named === true) throw refuse('register.name-it');
  return await listEntries(database, database.city, register.code, {
    ...filter,
    ...(q === undefined ? {} : { q }),
  });
}

function sightOfRegister(deps: Dependencies, principal: Principal | null, duty: string): Sight {
  const own = principal?.kind === 'account' ? principal.office : undefined;
  const region = deps.city.offices.find(({ id }) => id === own)?.region;
  const owner =
    region === undefined ? null : findOfficeForDuty(deps.city, duty, region, deps.now().slice(0, 10));
  return sightOf('register.read', principal, { office: owner?.id ?? null }) ?? 'published';
}

type Reading = {
  readonly case: string | null;
  readonly fields: readonly string[];
  readonly of: JsonObject[];
};

/**
 * Whoever is shown personal data of others is written down, before they see it: who, when, from which case, which
 * entries, of whom. What a page shows from one case is one reading, so that a page costs no more than an entry.
 */
async function noteReadings(
  deps: Dependencies,
  principal: Principal,
  { code, schema }: RegisterDefinition,
  read: readonly { readonly row: EntryRow; readonly content: JsonObject }[],
): Promise<void> {
  if (principal.kind !== 'account') return;
  const personal = personalFields(schema);
  const readings = new Map<string, Reading>();
  for (const { row, content } of read) {
    const fields = personal.filter((field) => content[field] !== undefined);
    if (fields.length === 0) continue;
    const key = [row.caseId, ...fields].join(' ');
    const reading = readings.get(key) ?? { case: row.caseId, fields, of: [] };
    readings.set(key, reading);
    reading.of.push(content);
  }
  const at = deps.now();
  const noted = [...readings.values()].map(async ({ of, ...reading }) => {
    const subjects = of.flatMap((content) => personsIn(deps.masterKey, schema, content, reading.fields));
    await recordAccess(deps.database, deps.database.city, {
      ...reading,
      id: deps.newId(),
      at,
      account: principal.account,
      purpose: `register ${code}`,
      subjects: [...new Set(subjects)],
    });
  });
  await Promise.all(noted);
}
