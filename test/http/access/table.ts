import type { Row } from './kinds.ts';
import { casesRows } from './rows/cases.ts';
import { cityRows } from './rows/city.ts';
import { counterRows } from './rows/counter.ts';
import { draftsRows } from './rows/drafts.ts';
import { figuresRows } from './rows/figures.ts';
import { operationsRows } from './rows/operations.ts';
import { peopleRows } from './rows/people.ts';
import { planRows } from './rows/plan.ts';
import { registersRows } from './rows/registers.ts';
import { sharingRows } from './rows/sharing.ts';
import { signingInRows } from './rows/signing-in.ts';
import type { Setting } from './setting.ts';

/** Every operation there is, by subject: whoever adds a route adds its row to the file of its subject. */
export const tableOf = (setting: Setting): readonly Row[] => [
  ...cityRows,
  ...counterRows(setting),
  ...planRows,
  ...figuresRows(setting),
  ...registersRows(setting),
  ...sharingRows,
  ...signingInRows(setting),
  ...draftsRows(setting),
  ...casesRows(setting),
  ...peopleRows,
  ...operationsRows,
];
