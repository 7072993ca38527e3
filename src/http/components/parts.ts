import { BasisView, Coded, Named, TextView } from '../../usecases/views/parts.ts';
import { Fault, ProblemView, RefusalCode } from '../refusals.ts';

/** What views of every subject are made of. */
export const partsComponents = {
  ProblemView,
  RefusalCode,
  Fault,
  TextView,
  Coded,
  Named,
  BasisView,
};
