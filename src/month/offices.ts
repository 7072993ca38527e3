import type { JsonObject } from '../kernel/json.ts';
import { createRandom } from '../sampling/random.ts';
import { fillIn } from './fill-in.ts';
import { hash, type Intention, intentionFor } from './intentions.ts';
import type { Officer } from './options.ts';
import type { Person } from './person.ts';
import { isOfProgramme } from './programme/programme.ts';
import { withScans } from './scan.ts';
import type { Act, Page, SeenCase, SeenMove, SeenWork } from './seen.ts';
import { done, type Town, together } from './town.ts';

/** The offices of the month at work: each looks at what waits for it, and takes up what has lain long enough. */
export type Offices = {
  /** @param now milliseconds since the epoch, on the city's clock */
  readonly work: (officers: readonly Officer[], now: number) => Promise<void>;
};

const pageSize = 200;

export function openOffices(town: Town): Offices {
  /** Which application a case belongs to. */
  const roots = new Map<string, string>();
  /** Who found nothing to do in which case, and in which version of it: there will be nothing until it moves. */
  const notTheirs = new Map<string, number>();
  /** On which day somebody last looked whether there is anything for them at all. */
  const looked = new Map<string, string>();

  async function lookOver(officer: Officer, now: number): Promise<void> {
    const person = town.person(officer.username);
    let after: string | null = null;
    do {
      const query = after === null ? '' : `&after=${encodeURIComponent(after)}`;
      const page: Page<SeenWork> = await person.must('GET', `/api/work?limit=${pageSize}${query}`);
      if (page.items.length > 0) town.busy.add(officer.office);
      // What the programme asks of an office its own people see to (`programme`).
      const items =
        town.options.programme === null
          ? page.items
          : page.items.filter((row) => !isOfProgramme(row.case.service.code));
      await together(items, (row) => takeUp(person, row, now), 4);
      after = page.next;
    } while (after !== null);
  }

  async function takeUp(person: Person, row: SeenWork, now: number): Promise<void> {
    const known = town.errands.has(row.case.id) ? row.case.id : roots.get(row.case.id);
    const lain = (now - Date.parse(row.openedAt)) / 60_000;
    if (known !== undefined && lain < patienceWith(row, intentionOf(known))) return;
    const theirs = `${person.username} ${row.case.id} ${row.item.code}`;
    if (notTheirs.get(theirs) === row.case.version) return;
    const seen = await person.ask<SeenCase>('GET', `/api/cases/${row.case.id}`);
    if (!done(town, seen)) return;
    const root = seen.body.parent?.id ?? row.case.id;
    roots.set(row.case.id, root);
    const intention = intentionOf(root);
    const decided = decide(seen.body, row, intention);
    const { version } = seen.body;
    if (decided === 'not-yet') return;
    if (decided === null) return void notTheirs.set(theirs, version);
    if (lain < patienceWith(row, intention)) return;
    const act = await withPapers(town, person, seen.body, decided);
    if (act === null) return;
    const answer = await person.ask('POST', `/api/cases/${row.case.id}/acts`, { version, ...act });
    if (done(town, answer) && act.act === 'request-correction') town.counts.corrections += 1;
  }

  const intentionOf = (root: string): Intention =>
    town.errands.get(root)?.intention ?? intentionFor(town.options, root);

  function decide(seen: SeenCase, row: SeenWork, intention: Intention): Act | 'not-yet' | null {
    const move = (act: string): SeenMove | undefined => seen.moves.find((each) => each.act === act);
    if (move('accept') !== undefined) {
      const refusal = move('refuse-acceptance');
      const reason = refusal?.choices[0]?.code;
      if (intention.mishap === 'not-ours' && reason !== undefined)
        return { act: 'refuse-acceptance', reason, note: '请到有权登记的机关办理' };
      const unclear = intention.mishap === 'unclear' && seen.corrections.length === 0;
      if (unclear && move('request-correction') !== undefined)
        return {
          act: 'request-correction',
          items: [{ field: null, text: '请核对地址并写明门牌号和房间号' }],
        };
      return { act: 'accept' };
    }
    const step = seen.moves.find((each) => each.act === 'complete-step' && each.step === stepOf(row));
    return step === undefined ? null : complete(step, seen, intention);
  }

  function complete(move: SeenMove, seen: SeenCase, intention: Intention): Act | 'not-yet' | null {
    const refuses = intention.mishap === 'refused' && seen.service.code.endsWith('.registration');
    const wanted = move.outcomes.find(({ favourable }) => favourable === !refuses) ?? move.outcomes[0];
    if (wanted === undefined || !['nothing', 'reason', 'form', 'outcome'].includes(move.needs)) return null;
    // Fixed for a day that is still to come.
    if (wanted.from !== undefined) return 'not-yet';
    const random = createRandom(hash(town.options.seed, seen.number, move.step ?? ''));
    const { codeLists } = town.options;
    const output =
      move.form === null
        ? {}
        : fillIn(random, move.form, {
            region: intention.region,
            place: intention.region.name,
            codeLists,
            entries: town.given[`${seen.service.code}/${move.step}`]?.(town.counts.day) ?? {},
            today: town.counts.day,
          });
    if (output === null) return null;
    const reason = wanted.favourable && !wanted.reasonRequired ? null : '申报的内容与依法应当具备的条件不符';
    return { act: 'complete-step', step: move.step, outcome: wanted.code, reason, output };
  }

  return {
    work: async (officers, now) => {
      const today = town.counts.day;
      // Who has something to do looks each time; the others when they open, so that nobody signs in for nothing.
      const looking = officers.filter(
        ({ office, username }) => town.busy.has(office) || looked.get(username) !== today,
      );
      for (const { username } of looking) looked.set(username, today);
      // One after the other within an office, so that nobody takes up what the next desk has just seen to.
      const offices = Map.groupBy(looking, ({ office }) => office);
      await together(
        [...offices.values()],
        async (colleagues) => {
          for (const officer of colleagues) await lookOver(officer, now);
        },
        8,
      );
    },
  };
}

/** What is done, with a scan for each file that it names; null where one was refused. */
export async function withPapers(
  town: Pick<Town, 'counts'>,
  person: Person,
  { id, moves }: SeenCase,
  act: Act,
): Promise<Act | null> {
  const { output } = act;
  const form = moves.find(({ step }) => step !== null && step === act.step)?.form ?? null;
  if (form === null || output === undefined) return act;
  const whole = await withScans(town, person, { case: id }, form, output as JsonObject);
  return whole === null ? null : { ...act, output: whole };
}

/** The step that waits; of a step that several offices do side by side, an item also names the office's duty. */
export const stepOf = ({ item }: SeenWork): string => item.code.split(':')[0] ?? item.code;

/** How many minutes something lies in an office before it is taken up. */
function patienceWith(row: SeenWork, intention: Intention): number {
  return row.item.code === 'acceptance' ? intention.acceptsAfter : intention.decidesAfter;
}
