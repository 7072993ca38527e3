import {
  HeldPowerView,
  PartyView,
  PowerView,
  ProofView,
  ScopeView,
  StandingView,
} from '../../usecases/parties/power-views.ts';
import { CheckChannel, CheckView, RealNameView } from '../../usecases/parties/real-name-views.ts';
import { KeptView, OwnDataCopy, OwnDataView } from '../../usecases/personal-data/own-data-views.ts';
import { Deputations, DeputationView } from '../../usecases/sessions/list-deputations.ts';
import {
  HandoverPreview,
  HandoverView,
  LeavingView,
  OfficeRow,
  StaffGrantView,
  StaffPage,
  StaffView,
} from '../../usecases/staff/staff-views.ts';
import { listOf } from '../../usecases/views/parts.ts';
import { Deputation } from '../routes/deputies.ts';
import { Erasure } from '../routes/personal-data.ts';
import { IdentityCheck, IdentityProof, NewPower, Revocation } from '../routes/powers.ts';
import { LeavingOrder, NewStaff, RoleEnded, RoleGiven } from '../routes/staff.ts';

/** Who people are, for whom they act, and who works for an office. */
export const peopleComponents = {
  Deputation,
  HandoverPreview,
  HandoverView,
  HeldPowerView,
  IdentityCheck,
  IdentityProof,
  LeavingOrder,
  LeavingView,
  NewStaff,
  RoleEnded,
  RoleGiven,
  StaffGrantView,
  StaffPage,
  StaffView,
  OfficeRow,
  OfficeList: listOf(OfficeRow),
  Erasure,
  KeptView,
  OwnDataView,
  OwnDataCopy,
  NewPower,
  PartyView,
  PowerView,
  PowerList: listOf(PowerView),
  ProofView,
  Revocation,
  ScopeView,
  StandingView,
  CheckChannel,
  CheckView,
  RealNameView,
  DeputationView,
  Deputations,
};
