import { clockName } from '../../kernel/process/describe-clocks.ts';
import { obligationName } from '../../kernel/process/describe-obligations.ts';
import { stretchName } from '../../kernel/process/describe-stretches.ts';
import type { CaseState, ServiceDefinition, StoredEvent } from '../../kernel/process/index.ts';
import { officeTimes } from '../../kernel/process/office-time.ts';
import type { Text } from '../../kernel/text.ts';
import { describeLimit } from '../../kernel/time/index.ts';
import { setOff } from '../../kernel/time/limit.ts';
import type { ExtensionView, HeldView, ObligationView, StretchView } from './case-views.ts';
import { type ClockReading, clockStrip } from './clock-strip.ts';
import { basisView } from './parts.ts';

type OfficeName = (office: string) => Text;

export function viewObligations(
  definition: ServiceDefinition,
  state: CaseState,
  reading: ClockReading,
  officeName: OfficeName,
): ObligationView[] {
  return Object.entries(state.obligations).map(([code, owed]) => ({
    obligation: { code, name: obligationName(definition, code) },
    kind: owed.kind,
    status: owed.status,
    statusText: statusTexts[owed.status],
    office: owed.office === null ? null : { id: owed.office, name: officeName(owed.office) },
    clock: owed.clock === null ? null : clockStrip(`obligation:${code}`, owed.clock, reading),
    openedAt: owed.openedAt,
    settledAt: owed.settledAt,
    basis: (definition.obligations?.find((each) => each.code === code)?.basis ?? []).map((basis) =>
      basisView(basis, reading.city),
    ),
  }));
}

/** The parts of a case's course that have begun and have a clock of their own, in the order declared. */
export function viewStretches(
  definition: ServiceDefinition,
  state: CaseState,
  reading: ClockReading,
  officeName: OfficeName,
): StretchView[] {
  const order = (definition.stretches ?? []).map(({ code }) => code);
  return Object.entries(state.stretches ?? {})
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([code, { clock, office }]) => {
      const strip = clockStrip(`stretch:${code}`, clock, reading);
      const verdict = strip.late ? 'late' : strip.endedAt === null ? 'running' : 'kept';
      return {
        stretch: { code, name: stretchName(definition, code) },
        clock: strip,
        verdict,
        verdictText: verdictTexts[verdict],
        office: office === null ? null : { id: office, name: officeName(office) },
      };
    });
}

const verdictTexts = {
  running: { zh: '计时中', en: 'Time is running' },
  kept: { zh: '按期完成', en: 'Done in time' },
  late: { zh: '已超期', en: 'Late' },
} as const satisfies Record<StretchView['verdict'], Text>;

const statusTexts = {
  owed: { zh: '待补交', en: 'Owed' },
  'to-check': { zh: '待核查', en: 'To be checked' },
  kept: { zh: '已履行', en: 'Kept' },
  broken: { zh: '未履行', en: 'Not kept' },
  released: { zh: '不再需要', en: 'No longer owed' },
} as const satisfies Record<ObligationView['status'], Text>;

/** `inside`: the reader works on the case, and may read why. */
export function viewExtensions(
  definition: ServiceDefinition,
  state: CaseState,
  officeName: OfficeName,
  inside: boolean,
): ExtensionView[] {
  return state.extensions.map(({ extension, clock, by, granted, askedAt, reason, office }) => {
    const name = definition.extensions?.find(({ code }) => code === extension)?.name;
    const length = describeLimit(by);
    return {
      extension: { code: extension, name: name ?? { zh: extension, en: extension } },
      clock: { code: clock, name: clockName(definition, clock) ?? { zh: clock, en: clock } },
      text: { zh: `延长${setOff(length.zh)}`, en: `${length.en} more` },
      statusText: granted === null ? waiting : granted ? grantedText : refusedText,
      granted,
      askedAt,
      reason: inside ? reason : null,
      office: { id: office, name: officeName(office) },
    };
  });
}

const waiting: Text = { zh: '待审批', en: 'Waiting to be decided' };
const grantedText: Text = { zh: '已同意', en: 'Granted' };
const refusedText: Text = { zh: '未同意', en: 'Refused' };

export function viewHeld(
  events: readonly StoredEvent[],
  { time, now }: ClockReading,
  officeName: OfficeName,
): HeldView[] {
  return officeTimes(events, time, now).map(({ office, workingDays, minutes }) => ({
    office: { id: office, name: officeName(office) },
    workingDays: Math.round(workingDays * 100) / 100,
    text: heldText(workingDays, minutes),
  }));
}

/** In days to one decimal, below half a day in minutes. */
function heldText(workingDays: number, minutes: number): Text {
  if (minutes < 1) return { zh: '不到一分钟', en: 'less than a minute' };
  if (workingDays < 0.5) return { zh: `${minutes} 分钟`, en: `${minutes} min` };
  const days = String(Math.round(workingDays * 10) / 10);
  return { zh: `${days} 个工作日`, en: `${days} working day${days === '1' ? '' : 's'}` };
}
