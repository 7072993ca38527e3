import { type Static, Type } from 'typebox';
import { covers } from '../../kernel/access/powers.ts';
import type { CertificateField } from '../../kernel/certificate/type.ts';
import { asForm, type Field } from '../../kernel/form/index.ts';
import type { CodeLists } from '../../kernel/form/validate.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { evaluateAll, type ServiceDefinition, type StepDefinition } from '../../kernel/process/index.ts';
import { whyNotOffered } from '../../kernel/process/offered-to.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { whyNoMore } from '../../kernel/register/existing.ts';
import { type EntryRow, findEntry } from '../../store/registers/entries.ts';
import { unseal } from '../cases/sealer.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Person, presentPowers } from '../parties/capacity.ts';
import { openParty, partyNames } from '../parties/party-names.ts';
import { certificateLines } from '../views/certificate-lines.ts';
import { Coded, DateTime, orNull, TextView } from '../views/parts.ts';

export const HeldEntry = Type.Object({
  register: Coded,
  open: Type.Boolean(),
  updatedAt: DateTime,
  lines: Type.Array(Type.Object({ label: TextView, value: TextView })),
});
export const AddablePart = Type.Object({
  service: Coded,
  step: Type.String(),
  name: TextView,
  given: Type.Record(Type.String(), Type.Unknown(), {
    description: '申请表里由此填好的内容。What the form says by itself when this is asked for',
  }),
});
export const OwnEnterprise = Type.Object({
  id: Type.String(),
  name: TextView,
  code: Type.String(),
  region: orNull(Type.String()),
  holds: Type.Array(HeldEntry, {
    description: '各单位登记的内容。What the registers of the city hold of it',
  }),
  addable: Type.Array(AddablePart, {
    description: '还没有、可以补办的。What it has not got and may still ask for',
  }),
  services: Type.Array(Coded, {
    description:
      '企业自己才能申请、又对得上登记情况的事项。What only the enterprise itself may ask for, and is offered to it by what the registers hold',
  }),
});
type OwnEnterprise = Static<typeof OwnEnterprise>;

/**
 * The enterprises for which somebody may act in everything, each with what the registers hold of it, what it could
 * still add, and what it alone may ask for. Whoever has a narrower power sees cases, and none of this.
 */
export async function listOwnEnterprises(deps: Dependencies, person: Person): Promise<OwnEnterprise[]> {
  const held = (await presentPowers(deps, person)).filter(
    ({ kind, scope }) => kind !== 'self' && covers(scope, '*', 'read'),
  );
  const names = await partyNames(
    deps,
    held.map(({ party }) => party),
  );
  const enterprises = [...names.values()].filter(({ kind }) => kind === 'enterprise');
  return await Promise.all(enterprises.map(({ id, name }) => viewEnterprise(deps, id, name)));
}

async function viewEnterprise(
  deps: Dependencies,
  id: string,
  name: OwnEnterprise['name'],
): Promise<OwnEnterprise> {
  const { identifier: code } = await openParty(deps, id);
  const registers = [...deps.packs.registers.keys()];
  const found = await Promise.all(
    registers.map((register) => findEntry(deps.database, deps.database.city, register, code)),
  );
  const entries = found.filter((entry) => entry !== null);
  const holds = await Promise.all(
    entries.flatMap((entry) => {
      const register = deps.packs.registers.get(entry.register);
      return register === undefined ? [] : [viewHeld(deps, register, entry)];
    }),
  );
  const open = new Set(entries.flatMap((entry) => (entry.open ? [entry.register] : [])));
  const facts = new Map(
    await Promise.all(
      entries
        .filter((entry) => entry.open)
        .map(async (entry) => [entry.register, await unseal(deps, entry.content)] as const),
    ),
  );
  const today = deps.now().slice(0, 10);
  const isThere = [...facts].every(([code, entry]) => {
    const register = deps.packs.registers.get(code);
    return register === undefined || whyNoMore(register, entry) === null;
  });
  const services = [...deps.packs.services.values()].filter(
    (service) =>
      isThere &&
      service.openedBy === 'applicant' &&
      service.asEnterprise !== undefined &&
      whyNotOffered(service, readFrom(facts, service), today) === null,
  );
  const named = holds.find(({ region }) => region !== null);
  return {
    id,
    name,
    code,
    region: named?.region ?? null,
    holds: holds.map(({ view }) => view),
    addable: services.flatMap((service) => partsLeft(deps, service, open)),
    services: services.map(({ code: service, name: label }) => ({ code: service, name: label })),
  };
}

/** What a service reads of an enterprise, under the names that it gives it. */
function readFrom(held: ReadonlyMap<string, JsonObject>, { offeredTo }: ServiceDefinition): JsonObject {
  return Object.fromEntries(
    (offeredTo?.reads ?? []).map(({ as, register }) => [as, held.get(register) ?? null]),
  );
}

/** Parts of a bundle of which no register holds anything yet; what may be had several times is always among them. */
function partsLeft(
  deps: Dependencies,
  service: ServiceDefinition,
  open: ReadonlySet<string>,
): OwnEnterprise['addable'] {
  return service.steps.flatMap((step) => {
    if (step.addable === undefined || !('service' in step.by)) return [];
    const part = step.by.service;
    const written = [...deps.packs.registers.values()].filter(({ writers }) => writers.includes(part));
    if (written.some(({ code }) => open.has(code))) return [];
    const { code, name } = service;
    return [{ service: { code, name }, step: step.code, name: step.name, given: givenIn(service, step) }];
  });
}

/** What asking for a part says in a form in which nothing has been chosen. */
function givenIn({ form }: ServiceDefinition, { addable }: StepDefinition): JsonObject {
  const lists = Object.entries(asForm(form).properties).filter(([, field]) => field.type === 'array');
  return evaluateAll(addable?.sets ?? {}, { form: Object.fromEntries(lists.map(([entry]) => [entry, []])) });
}

async function viewHeld(
  deps: Dependencies,
  register: RegisterDefinition,
  entry: Pick<EntryRow, 'open' | 'updatedAt' | 'content'>,
): Promise<{ readonly view: OwnEnterprise['holds'][number]; readonly region: string | null }> {
  const content = await unseal(deps, entry.content);
  // Keys of the registers' own are no news to the enterprise: where a register is public, that is what it says.
  const said = register.publication?.fields;
  const shown = Object.entries(asForm(register.schema).properties)
    .filter(([key]) => said === undefined || said.includes(key))
    .flatMap(([key, field]) => lineOf(key, field));
  const own = shown.flatMap(({ codeList, choices }) =>
    choices === null ? [] : [[codeList, choices] as const],
  );
  const lists: CodeLists = { ...deps.codeLists, ...Object.fromEntries(own) };
  return {
    region: typeof content.region === 'string' ? content.region : null,
    view: {
      register: { code: register.code, name: register.name },
      open: entry.open,
      updatedAt: inCityTime(deps.time.zone, entry.updatedAt),
      lines: certificateLines({ fields: shown.map(({ line }) => line) }, content, lists).map(
        ({ label, value }) => ({ label, value }),
      ),
    },
  };
}

type Line = {
  readonly line: CertificateField;
  readonly codeList: string;
  readonly choices: CodeLists[string] | null;
};

/** How an entry is printed; what is made of several entries has no line of its own. */
function lineOf(key: string, field: Field): readonly Line[] {
  const plain = field.type === 'array' ? field.items : field;
  if (plain.type === 'object' || plain.type === 'array') return [];
  const choices =
    'x-choices' in plain && plain['x-choices'] !== undefined ? { entries: [...plain['x-choices']] } : null;
  const codeList = choices === null && 'x-code-list' in plain ? plain['x-code-list'] : undefined;
  const named = choices === null ? codeList : `choices.${key}`;
  const line = {
    key,
    name: field['x-text']?.title ?? { zh: key, en: key },
    ...(named === undefined ? {} : { codeList: named }),
    ...('format' in plain && plain.format === 'money-fen' ? { format: 'money-fen' as const } : {}),
  };
  return [{ line, codeList: named ?? '', choices }];
}
