import type { FieldChange } from './types.ts';

/* Another value for the field of a repair or doubt, while it is being typed. */

export type Role = 'lead' | 'support' | 'implement' | 'supervise' | 'responsible';
export const roles: readonly Role[] = ['lead', 'support', 'implement', 'supervise', 'responsible'];
export type Duty = { readonly unit: string; readonly role: Role };

export type EditedValue =
  | { readonly how: 'text'; readonly text: string }
  | { readonly how: 'plan'; readonly plan: number | null }
  /** Which unit of the city a printed name means. */
  | { readonly how: 'unit'; readonly unit: string | null }
  | { readonly how: 'deadline'; readonly type: 'month' | 'milestones' | 'ongoing'; readonly months: string }
  | { readonly how: 'units'; readonly duties: readonly Duty[] };

type Stored = Readonly<Record<string, unknown>>;

/** What the editor begins with: the value as read or suggested. Null where a field cannot be typed. */
export function editedFrom(change: FieldChange): EditedValue | null {
  const { field, before, after } = change;
  if (isWhichUnit(change)) return { how: 'unit', unit: isNewUnit(change) ? null : String(after) };
  const value = after ?? before;
  if (field === 'plan') return { how: 'plan', plan: typeof value === 'number' ? value : null };
  if (field === 'deadline') return deadlineFrom((value ?? {}) as Stored);
  if (field === 'units') return { how: 'units', duties: Array.isArray(value) ? (value as Duty[]) : [] };
  return typeof value === 'string' ? { how: 'text', text: value } : null;
}

/** The question which unit a printed name means. */
export function isWhichUnit({ record, field }: Pick<FieldChange, 'record' | 'field'>): boolean {
  return record === 'units' && field === 'key';
}

/** Nothing else is suggested than a unit of that name. */
export function isNewUnit(change: FieldChange): boolean {
  return isWhichUnit(change) && change.after === change.key;
}

function deadlineFrom({ type, value, values }: Stored): EditedValue {
  if (type === 'ongoing') return { how: 'deadline', type: 'ongoing', months: '' };
  if (type === 'milestones' && Array.isArray(values)) {
    return { how: 'deadline', type: 'milestones', months: values.join(' ') };
  }
  return { how: 'deadline', type: 'month', months: typeof value === 'string' ? value : '' };
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The value to send, or null while it is not complete. */
export function finishedValue(edited: EditedValue): unknown {
  switch (edited.how) {
    case 'text':
      return edited.text.trim() === '' ? null : edited.text.trim();
    case 'plan':
      return edited.plan;
    case 'unit':
      return edited.unit;
    case 'units':
      return edited.duties.length === 0 || edited.duties.some(({ unit }) => unit === '')
        ? null
        : edited.duties;
    case 'deadline': {
      if (edited.type === 'ongoing') return { type: 'ongoing' };
      const months = edited.months.split(/[\s,，、;；]+/).filter((part) => part !== '');
      if (months.length === 0 || !months.every((one) => month.test(one))) return null;
      if (edited.type === 'milestones') return { type: 'milestones', values: months.sort() };
      return months.length === 1 ? { type: 'month', value: months[0] } : null;
    }
  }
}
