import { asForm } from '../../../src/kernel/form/schema.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import type { CaseView, Move, Strand, Text } from '../api/types.ts';

/** Half a day that was proposed; `code` is how those asked name it: its place in the list, from 1. */
export type Slot = { readonly code: string; readonly day: string; readonly half: 'am' | 'pm' };

/** Somebody who must be there: `fits` are the codes of the times that suit, null while nothing was said. */
export type Voter = {
  readonly step: string;
  readonly office: Text;
  /** What they look at: one office may come for several things. */
  readonly matter: Text;
  readonly fits: readonly string[] | null;
  readonly mine: boolean;
};

export type VisitState = {
  readonly slots: readonly Slot[];
  readonly meetAt: string;
  readonly voters: readonly Voter[];
  /** The time that was fixed or set, while it is still to come. */
  readonly fixed: { readonly day: string; readonly half: 'am' | 'pm' } | null;
  /** The day on which they came, whatever was fixed. */
  readonly came: string | null;
  readonly moves: {
    readonly propose: Move | null;
    readonly vote: readonly Move[];
    readonly settle: Move | null;
  };
  readonly ended: boolean;
};

const votes = 'times-';

/** What a case of joint acceptance says of its visit. What is not of the expected shape counts as not there. */
export function visitStateOf({ data, strands, moves, endedAt }: CaseView): VisitState {
  const slots = list(data.slots).flatMap((slot, at): Slot[] => {
    const { day, half } = slot as { day?: unknown; half?: unknown };
    return typeof day === 'string' && (half === 'am' || half === 'pm')
      ? [{ code: String(at + 1), day, half }]
      : [];
  });
  const own = (step: string): Move | null =>
    moves.find((move) => move.act === 'complete-step' && move.step === step) ?? null;
  const { visitDay, visitHalf, visitedOn, meetAt } = data;
  const visit = strands.find(({ step }) => step.code === 'visit')?.status;
  const time: VisitState['fixed'] =
    typeof visitDay === 'string' && (visitHalf === 'am' || visitHalf === 'pm')
      ? { day: visitDay, half: visitHalf }
      : null;
  return {
    slots,
    meetAt: typeof meetAt === 'string' ? meetAt : '',
    voters: strands
      .filter(({ step, status }) => step.code.startsWith(votes) && (status === 'open' || status === 'done'))
      .map(({ step, by, status }: Strand) => {
        const said = data[`fits-${step.code.slice(votes.length)}`];
        return {
          step: step.code,
          office: by,
          matter: { zh: matterOf(step.name.zh), en: matterOf(step.name.en) },
          fits: status === 'done' && Array.isArray(said) ? said.map(String) : null,
          mine: own(step.code) !== null,
        };
      }),
    fixed: visit === 'open' ? time : null,
    came: visit === 'done' && typeof visitedOn === 'string' ? visitedOn : null,
    moves: {
      propose: own('propose'),
      vote: moves.filter((move) => move.act === 'complete-step' && move.step?.startsWith(votes)),
      settle: own('settle'),
    },
    ended: endedAt !== null,
  };
}

/** Days that may be put to everybody: the server offers them in the form of the move, and takes no other. */
export function daysOffered({ form }: Move): readonly string[] {
  if (form === null) return [];
  const { slots, day } = asForm(form as JsonObject).properties;
  const field = slots?.type === 'array' && slots.items.type === 'object' ? slots.items.properties.day : day;
  const choices = field?.type === 'string' ? (field['x-choices'] ?? []) : [];
  return choices.map(({ code }) => code);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** How many of those who have spoken can come at a time, and who cannot. */
export function countFor(voters: readonly Voter[], { code }: Slot) {
  return {
    can: voters.filter(({ fits }) => fits?.includes(code) === true).length,
    cannot: voters.filter(({ fits }) => fits !== null && !fits.includes(code)),
    silent: voters.filter(({ fits }) => fits === null),
  };
}

/** The steps are called by what is done and whose matter it is: `Say which times fit: fire safety`. */
function matterOf(name: string): string {
  const matter = name.split(/：|: /u).at(-1) ?? name;
  return matter.charAt(0).toUpperCase() + matter.slice(1);
}
