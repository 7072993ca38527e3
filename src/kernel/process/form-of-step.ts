import type { JsonObject } from '../json.ts';
import { addWorkingDays } from '../time/calendar.ts';
import { type Day, formatDay, parseDay, weekday } from '../time/civil.ts';
import { due } from '../time/due.ts';
import { dayOf } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import type { DaysDeclaration, StepDefinition } from './definition.ts';
import { evaluate } from './expression.ts';
import type { CaseState } from './state.ts';

/** As many as anybody looks through. */
const most = 20;
/** There is something to choose from, even where no day is left on which the promise could be kept. */
const fewest = 2;

type Offering = Pick<StepDefinition, 'form' | 'days' | 'offers'>;
type Context = { readonly now: string; readonly time: WorkingTime };

/**
 * A step's form as it is to be filled in now: what there is to choose from stands in it. Days that people agree on are
 * such on which offices work, with time left after each for what is still to be done; other things are those that the case
 * has brought, such as the quotes that came.
 */
export function formOfStep(
  { form, days, offers }: Offering,
  state: Pick<CaseState, 'clocks' | 'form' | 'data'>,
  context: Context,
): JsonObject | null {
  if (form === undefined) return null;
  const withDays =
    days === undefined
      ? form
      : chosenAmong(
          form,
          days.entry.split('/'),
          daysOffered(days, state, context).map((day) => ({ code: formatDay(day), name: named(day) })),
        );
  if (offers === undefined) return withDays;
  const found = evaluate(offers.of, { form: state.form, data: state.data });
  const choices = (Array.isArray(found) ? found : []).flatMap((each): JsonObject[] => {
    if (!isField(each)) return [];
    const { code, zh, en } = each;
    return [{ code: String(code), name: { zh: String(zh), en: String(en) } }];
  });
  return chosenAmong(withDays, [offers.entry], choices);
}

/** Working days from tomorrow on, through the last after which what was promised can still be kept. */
function daysOffered({ leaving }: DaysDeclaration, { clocks }: Pick<CaseState, 'clocks'>, context: Context) {
  const { calendar } = context.time;
  const today = parseDay(context.now.slice(0, 10));
  const clock = clocks.promised ?? clocks.statutory;
  const until = clock === null || clock.endedAt !== undefined ? null : due(clock, context.time).at;
  const last = until === null ? null : addWorkingDays(calendar, dayOf(until), -leaving);
  return Array.from({ length: most }, (_, at) => addWorkingDays(calendar, today, at + 1)).filter(
    (day, at) => last === null || day <= last || at < fewest,
  );
}

const weekdays = [
  ['周一', 'Mon'],
  ['周二', 'Tue'],
  ['周三', 'Wed'],
  ['周四', 'Thu'],
  ['周五', 'Fri'],
  ['周六', 'Sat'],
  ['周日', 'Sun'],
] as const;

function named(day: Day) {
  const [zh, en] = weekdays[weekday(day) - 1] ?? ['', ''];
  return { zh: `${formatDay(day)} ${zh}`, en: `${en} ${formatDay(day)}` };
}

/** Whether what a step offers days or choices for is such an entry of its form. */
export function offersEntries({ days, offers, form }: Offering): boolean {
  return (
    (days === undefined || fieldAt(form, days.entry)?.format === 'date') &&
    (offers === undefined || fieldAt(form, offers.entry)?.type === 'string')
  );
}

function fieldAt(form: JsonObject | undefined, path: string): Readonly<Record<string, unknown>> | null {
  let field: unknown = form;
  for (const name of path.split('/')) {
    if (isField(field) && field.type === 'array') field = field.items;
    field = isField(field) && isField(field.properties) ? field.properties[name] : undefined;
  }
  return isField(field) ? field : null;
}

function isField(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The field under this path becomes a choice; the way leads through objects, and through what lists hold. */
function chosenAmong(
  field: JsonObject,
  [name, ...rest]: readonly string[],
  choices: readonly JsonObject[],
): JsonObject {
  if (name === undefined) {
    const { format: _, ...day } = field;
    return { ...day, 'x-choices': choices };
  }
  if (field.type === 'array')
    return { ...field, items: chosenAmong(field.items as JsonObject, [name, ...rest], choices) };
  const properties = field.properties as Readonly<Record<string, JsonObject>>;
  const part = properties[name];
  if (part === undefined) throw new Error(`a day that is no entry of the form passed the check: ${name}`);
  return { ...field, properties: { ...properties, [name]: chosenAmong(part, rest, choices) } };
}
