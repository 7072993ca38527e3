import type { City } from '../../kernel/city/index.ts';
import type { PackSet } from '../../kernel/pack/pack-set.ts';
import type { JointActor, StepActor, StepState } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { dutyName, officeName } from './names.ts';

type Facts = { readonly city: City; readonly packs: PackSet };

/** What differs between a service that anybody reads of and a case that is under way. */
export type DoerWords = {
  readonly applicant: Text;
  /** An outside party of this kind, as long as nobody has chosen which. */
  readonly outside: (kind: string) => Text;
};

/** Who does a step, as it is declared and, where it has been open, as it came to be. */
export function doerName(
  facts: Facts,
  by: StepActor,
  words: DoerWords,
  step?: Pick<StepState, 'office' | 'outside' | 'offices'>,
): Text {
  const { city, packs } = facts;
  if ('duty' in by) return office(city, by.duty, step?.office);
  if ('office' in by) return step?.office == null ? by.name : officeName(city, step.office);
  if ('offices' in by) return jointly(city, by, step?.offices);
  if ('panel' in by) {
    const { zh, en } = office(city, by.panel.duty, step?.office);
    return { zh: `${zh}合议组`, en: `A panel at ${en}` };
  }
  if ('applicant' in by) return words.applicant;
  if ('outside' in by) {
    const party = city.outsideParties.find(({ id }) => id === step?.outside);
    return party?.name ?? words.outside(by.outside);
  }
  if ('service' in by) {
    // Whoever takes a part up has it; where nobody does, whoever does the first of it.
    const part = packs.services.get(by.service);
    const doer =
      part?.acceptance?.by ??
      part?.steps.find((each) => !('system' in each.by) && !('applicant' in each.by))?.by;
    return doer === undefined ? automatic : doerName(facts, doer, words);
  }
  return automatic;
}

const automatic: Text = { zh: '系统自动办理', en: 'Done automatically' };

function office(city: City, duty: string, id: string | null | undefined): Text {
  return id == null ? dutyName(city, duty) : officeName(city, id);
}

/** All that sign, each once, and how many of them are needed where not all are. */
function jointly(city: City, { offices, needs }: JointActor, known: StepState['offices']): Text {
  const names = new Map(
    offices.map((duty) => {
      const name = office(city, duty, known?.[duty]);
      return [name.zh, name];
    }),
  );
  const zh = [...names.values()].map((name) => name.zh).join('、');
  const en = [...names.values()].map((name) => name.en).join(', ');
  return needs === undefined || needs >= offices.length
    ? { zh, en }
    : { zh: `${zh}（其中 ${needs} 家）`, en: `${en} (${needs} of them)` };
}
