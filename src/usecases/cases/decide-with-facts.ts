import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError } from '../../kernel/errors/index.ts';
import { formatCaseNumber, formatQueryCode, queryCodeBytes } from '../../kernel/identity/case-number.ts';
import {
  type CaseCommand,
  type CaseState,
  type ChildFact,
  type Decision,
  type DecisionContext,
  decide,
  type FactRead,
  factName,
  type ServiceDefinition,
} from '../../kernel/process/index.ts';
import { longestLookup } from '../../kernel/register/lookup.ts';
import { getWorkingTime } from '../../kernel/time/index.ts';
import type { Page } from '../../store/cases/case-row.ts';
import { drawSerial } from '../../store/cases/serials.ts';
import { type EntryRow, findEntry, listEntriesBy } from '../../store/registers/entries.ts';
import type { Dependencies } from '../dependencies.ts';
import { personOf } from '../personal-fields/person.ts';
import type { Met } from '../personal-fields/unseal.ts';
import { childFacts } from './child-facts.ts';
import { officeForDuty, regionFacts } from './city-facts.ts';
import { listsFor } from './lists-for.ts';
import { unseal } from './sealer.ts';

/** Entries that are read by a value come so many at a time. */
const entriesAtOnce = 1_000;

export type Question = {
  readonly definition: ServiceDefinition;
  readonly state: CaseState | null;
  readonly command: CaseCommand;
  readonly principal: Principal;
  readonly region: string;
  readonly id: string;
  readonly occurredAt?: string;
  /** Hears of what is personal in the entries that are read. */
  readonly met?: Met;
};

/** More than any declaration can ask for in one act; beyond it the pack is at fault. */
const mostNeeds = 50;

/** Decides, fetching what the decision says it lacks until it has everything. Throws refusals. */
export async function decideWithFacts(deps: Dependencies, question: Question): Promise<Decision> {
  const { definition, state, command, principal } = question;
  const facts: Record<string, FactRead> = {};
  const serials: Record<string, number[]> = {};
  const children: Record<string, readonly ChildFact[]> = {};
  const pack = deps.packs.packOf(definition.code);
  const region = regionFacts(deps.city, question.region, pack.plan);
  const now = deps.now();
  const codeLists = await listsFor(deps, definition, principal);
  const number = state === null ? await newNumber(deps, definition, question) : null;
  for (let round = 0; round < mostNeeds; round += 1) {
    const context: DecisionContext = {
      now,
      ...(question.occurredAt === undefined ? {} : { occurredAt: question.occurredAt }),
      principal,
      time: getWorkingTime(deps.time, region.hall),
      region,
      facts,
      office: officeForDuty(deps.city, now),
      findOffice: (id) => deps.city.offices.find((office) => office.id === id) ?? null,
      children,
      newId: deps.newId,
      issueNumber: () => {
        if (number === null) throw new Error('only a new case takes a number');
        return number;
      },
      drawCode: () => formatQueryCode(deps.randomBytes(queryCodeBytes)),
      serials,
      sandbox: deps.demonstration,
      codeLists,
      pseudonym: (identity) => personOf(deps.masterKey, identity),
    };
    const decided = decide(definition, state, command, context, question.id);
    if (decided instanceof DomainError) throw decided;
    if (!('need' in decided)) return decided;
    if (decided.need === 'serial') {
      const drawn = await drawSerial(deps.database, deps.database.city, decided.series);
      serials[decided.series] = [...(serials[decided.series] ?? []), drawn];
    } else if (decided.need === 'children') {
      children[decided.step] = await childFacts(deps, question.id, decided);
    } else if (decided.lookup !== undefined) {
      facts[factName(decided.register, decided.key, decided.lookup)] = {
        register: decided.register,
        key: decided.key,
        entry: null,
        version: 0,
        content: { keys: await keysFoundBy(deps, decided.register, decided.lookup, decided.key) },
      };
    } else {
      const entry = await findEntry(deps.database, deps.database.city, decided.register, decided.key);
      facts[factName(decided.register, decided.key)] = {
        register: decided.register,
        key: decided.key,
        entry: entry?.id ?? null,
        version: entry?.version ?? 0,
        content: entry?.open === true ? await unseal(deps, entry.content, question.met) : null,
      };
    }
  }
  throw new Error(`${definition.code} never stops asking for facts`);
}

/** Keys of all open entries that have the value, in their order, read a page at a time along the index. */
async function keysFoundBy(
  { database }: Dependencies,
  register: string,
  lookup: string,
  value: string,
): Promise<string[]> {
  const by = { lookup, value: value.trim().slice(0, longestLookup) };
  const keys: string[] = [];
  let after: string | null = null;
  do {
    const page: Page<EntryRow> = await listEntriesBy(database, database.city, register, by, {
      limit: entriesAtOnce,
      after,
      open: true,
    });
    keys.push(...page.items.map(({ key }) => key));
    after = page.next;
  } while (after !== null);
  return keys;
}

/** The next short number of the office that accepts, or of the office a child's parent began at. */
async function newNumber(
  deps: Dependencies,
  definition: ServiceDefinition,
  { region }: Question,
): Promise<{ number: string; queryCode: string }> {
  const now = deps.now();
  const duty = definition.acceptance?.by.duty ?? firstDuty(definition);
  const office = duty === null ? null : officeForDuty(deps.city, now)(duty, region);
  const code = office?.number ?? '0000';
  const year = Number(now.slice(0, 4));
  const serial = await drawSerial(deps.database, deps.database.city, `case ${code} ${year}`);
  return {
    number: formatCaseNumber({ city: deps.city.profile.casePrefix, year, office: code, serial }),
    queryCode: formatQueryCode(deps.randomBytes(queryCodeBytes)),
  };
}

function firstDuty(definition: ServiceDefinition): string | null {
  for (const step of definition.steps) if ('duty' in step.by) return step.by.duty;
  return null;
}
