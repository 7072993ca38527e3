import type { Json, JsonObject } from '../kernel/json.ts';
import { createRandom, type Random } from '../sampling/random.ts';
import { asEntered, fillIn } from './fill-in.ts';
import type { Intention } from './intentions.ts';
import { inventPerson, inventTradeName } from './people.ts';
import type { Page, SeenCase, SeenDraft, SeenMove, SeenRow, SeenWork } from './seen.ts';
import { ownersOf, signedForm } from './signed.ts';
import { done, type Errand, type Town, together } from './town.ts';

export type Applicants = {
  /** Sends in what is due. */
  readonly apply: (intentions: readonly Intention[]) => Promise<void>;
  /** Puts right what they were asked to, and gives up what they no longer want. */
  readonly answer: () => Promise<void>;
  /** Looks at what has become of their applications; rates them. */
  readonly lookAfter: () => Promise<void>;
};

/** The bundle that sets up a firm, and which all of this is about. */
const startup = 'startup';

export function openApplicants(town: Town): Applicants {
  const { options, counts } = town;
  /** In which version of which case they did not know what to do: they look again when it has moved. */
  const puzzled = new Map<string, number>();

  async function apply(intention: Intention): Promise<void> {
    const schema = town.schemas.get(startup);
    const random = createRandom(intention.seed);
    const form =
      schema === undefined
        ? null
        : fillIn(random, schema, {
            region: intention.region,
            place: options.regions[0]?.name.replace(/本级$/, '') ?? intention.region.name,
            codeLists: options.codeLists,
            entries: entriesOf(intention, random),
          });
    if (form === null) return;
    const person = town.person(intention.applicant.username);
    const region = intention.region.id;
    const begun = await person.ask<SeenDraft>('POST', '/api/drafts', { service: startup, region });
    if (!done(town, begun)) return;
    const { id } = begun.body;
    const whole = await signedForm(town, person, id, form);
    if (whole === null) return;
    const kept = await person.ask<SeenDraft>('PUT', `/api/drafts/${id}`, {
      version: begun.body.version,
      region,
      form: whole,
    });
    if (!done(town, kept)) return;
    const sent = await person.ask<{ case: { id: string } }>('POST', `/api/drafts/${id}/submit`, {
      version: kept.body.version,
    });
    if (!done(town, sent)) return;
    counts.applied += 1;
    const errand: Errand = { id: sent.body.case.id, intention, service: startup, form: whole };
    town.errands.set(errand.id, errand);
    // The page that comes next says where it lies.
    const seen = await person.ask<SeenRow>('GET', `/api/cases/${errand.id}`);
    if (done(town, seen) && seen.body.office !== null) town.busy.add(seen.body.office.id);
  }

  /** What waits for one applicant: entries to put right, or a part sent back by a party. */
  async function answerAs(username: string): Promise<void> {
    const person = town.person(username);
    const { items } = await person.must<Page<SeenWork>>('GET', '/api/work?limit=200');
    for (const row of items) {
      if (puzzled.get(row.case.id) === row.case.version) continue;
      const seen = await person.ask<SeenCase>('GET', `/api/cases/${row.case.id}`);
      if (!done(town, seen)) continue;
      const { version, moves, parent } = seen.body;
      const errand = town.errands.get(parent?.id ?? row.case.id);
      const act = answerTo(moves, errand);
      if (act === null) {
        puzzled.set(row.case.id, version);
        continue;
      }
      if (done(town, await person.ask('POST', `/api/cases/${row.case.id}/acts`, { version, ...act })))
        counts.corrections += act.act === 'resubmit' ? 0 : 1;
    }
  }

  async function lookAfter(username: string): Promise<void> {
    const person = town.person(username);
    let after: string | null = null;
    do {
      const query = after === null ? '' : `&after=${encodeURIComponent(after)}`;
      const page: Page<SeenRow> = await person.must('GET', `/api/cases?limit=200${query}`);
      for (const row of page.items) {
        const errand = town.errands.get(row.id);
        if (errand !== undefined && row.phase === 'ended') await close(errand, row);
      }
      after = [...town.errands.values()].some((each) => each.intention.applicant.username === username)
        ? page.next
        : null;
    } while (after !== null);
  }

  async function close(errand: Errand, row: SeenRow): Promise<void> {
    town.errands.delete(errand.id);
    const well = row.outcome?.class === 'favourable' || row.outcome?.class === 'partial';
    if (well) counts.granted += 1;
    else counts.notGranted += 1;
    const { stars, applicant, own, region } = errand.intention;
    if (!well || (stars === null && !own)) return;
    const person = town.person(applicant.username);
    const seen = await person.ask<SeenCase>('GET', `/api/cases/${errand.id}`);
    if (!done(town, seen)) return;
    const { uscc } = seen.body.data;
    if (own && typeof uscc === 'string') {
      const { enterpriseType, businessScope } = errand.form;
      town.firms.set(uscc, {
        region,
        owners: ownersOf(errand.form),
        type: String(enterpriseType),
        scope: Array.isArray(businessScope) ? (businessScope as readonly Json[]) : [],
      });
      town.founders.add(applicant.username);
    }
    if (stars === null || !seen.body.moves.some(({ act }) => act === 'rate')) return;
    const rated = await person.ask('POST', `/api/cases/${errand.id}/acts`, {
      version: seen.body.version,
      act: 'rate',
      stars,
    });
    if (done(town, rated)) counts.ratings += 1;
  }

  const waiting = (): readonly string[] => [
    ...new Set([
      ...[...town.errands.values()].map(({ intention }) => intention.applicant.username),
      ...town.asking,
    ]),
  ];

  return {
    apply: (intentions) => together(intentions, apply),
    answer: async () => {
      for (const errand of [...town.errands.values()].filter(
        ({ intention }) => intention.mishap === 'withdrawn',
      ))
        await withdraw(town, errand);
      await together(waiting(), answerAs);
    },
    lookAfter: () => together(waiting(), lookAfter),
  };
}

async function withdraw(town: Town, { id, intention }: Errand): Promise<void> {
  const person = town.person(intention.applicant.username);
  const seen = await person.ask<SeenCase>('GET', `/api/cases/${id}`);
  if (!done(town, seen) || !seen.body.moves.some(({ act }) => act === 'withdraw')) return;
  const { version } = seen.body;
  done(
    town,
    await person.ask('POST', `/api/cases/${id}/acts`, { version, act: 'withdraw', reason: '改变了计划' }),
  );
}

/** Telephones that end so are answered by nobody, says the tax office of a demonstration. */
const unreachable = '19900000000';

function entriesOf({ applicant, mishap, own }: Intention, random: Random): JsonObject {
  const contact = inventPerson(random);
  return {
    // Most of those who sign have no account here: they have signed on paper before.
    signatures: 'paper',
    ...(own ? { legalRepresentative: asEntered(applicant) } : {}),
    ...(mishap === 'bad-name' ? { tradeName: `中国${inventTradeName(random)}` } : {}),
    ...(mishap === 'unreachable' ? { financeContact: { ...asEntered(contact), phone: unreachable } } : {}),
  };
}

/** What an applicant does when something waits for them; null where they do not know what. */
function answerTo(
  moves: readonly SeenMove[],
  errand: Errand | undefined,
): ({ readonly act: string } & JsonObject) | null {
  const resubmit = moves.find(({ act }) => act === 'resubmit');
  if (resubmit !== undefined && errand !== undefined)
    return { act: 'resubmit', form: { ...errand.form, ...betterAddress(errand.form) } };
  const amend = moves.find(({ act, amends }) => act === 'complete-step' && amends.length > 0);
  if (errand === undefined) return goOn(moves);
  if (amend === undefined) return null;
  const random = createRandom(errand.intention.seed + 1);
  const output: Record<string, JsonObject[string]> = {};
  if (amend.amends.includes('tradeName')) output.tradeName = inventTradeName(random);
  if (amend.amends.includes('financeContact')) output.financeContact = asEntered(inventPerson(random));
  const outcome = amend.outcomes.find(({ favourable }) => favourable)?.code ?? null;
  if (Object.keys(output).length === 0 || outcome === null) return null;
  return { act: 'complete-step', step: amend.step, outcome, output };
}

/** What is the applicant's to do later and asks for no entries, such as asking for the deregistration once it was shown. */
function goOn(moves: readonly SeenMove[]): ({ readonly act: string } & JsonObject) | null {
  const own = moves.find(
    ({ act, needs, form }) =>
      act === 'complete-step' && form === null && (needs === 'nothing' || needs === 'outcome'),
  );
  const outcome = own?.outcomes.find(({ favourable }) => favourable)?.code;
  if (own === undefined || outcome === undefined) return null;
  return { act: 'complete-step', step: own.step, outcome, output: {} };
}

function betterAddress(form: JsonObject): JsonObject {
  const address = (form.address ?? {}) as JsonObject;
  return typeof address.detail === 'string'
    ? { address: { ...address, detail: `${address.detail}（门牌号已核对）` } }
    : {};
}
