import type { Dependencies } from '../../usecases/dependencies.ts';
import type { App } from '../app.ts';
import { bulletinRoutes } from './bulletins.ts';
import { businessScopeRoutes } from './business-scope.ts';
import { caseRoutes } from './cases.ts';
import { certificateRoutes } from './certificates.ts';
import { cityRoutes } from './city.ts';
import { counterRoutes } from './counter.ts';
import { decisionTableRoutes } from './decision-tables.ts';
import { deputyRoutes } from './deputies.ts';
import { draftRoutes } from './drafts.ts';
import { enterpriseRoutes } from './enterprises.ts';
import { fileRoutes } from './files.ts';
import { formSheetRoutes } from './form-sheets.ts';
import { hallRoutes } from './halls.ts';
import { helperRoutes } from './helpers.ts';
import { importRoutes } from './imports.ts';
import { indicatorRoutes } from './indicators.ts';
import { ledgerRoutes } from './ledger.ts';
import { manyCasesRoutes } from './many-cases.ts';
import { messageRoutes } from './messages.ts';
import { noticeRoutes } from './notices.ts';
import { overviewRoutes } from './overview.ts';
import { personalDataRoutes } from './personal-data.ts';
import { planRoutes } from './plans.ts';
import { powerRoutes } from './powers.ts';
import { previewRoutes } from './previews.ts';
import { registerRoutes } from './registers.ts';
import { reorganisationRoutes } from './reorganisation.ts';
import { serviceRoutes } from './services.ts';
import { sharingRoutes } from './sharing.ts';
import { signingRoutes } from './signings.ts';
import { staffRoutes } from './staff.ts';
import { stuckJobRoutes } from './stuck-jobs.ts';
import { supervisionRoutes } from './supervision.ts';
import { transparencyRoutes } from './transparency.ts';

export type Routes = (app: App, deps: Dependencies) => void;

/** Every route of the API, by what it is about. */
export const routes: readonly Routes[] = [
  cityRoutes,
  planRoutes,
  ledgerRoutes,
  importRoutes,
  deputyRoutes,
  powerRoutes,
  staffRoutes,
  personalDataRoutes,
  serviceRoutes,
  businessScopeRoutes,
  decisionTableRoutes,
  draftRoutes,
  previewRoutes,
  formSheetRoutes,
  signingRoutes,
  counterRoutes,
  hallRoutes,
  helperRoutes,
  caseRoutes,
  fileRoutes,
  manyCasesRoutes,
  noticeRoutes,
  messageRoutes,
  reorganisationRoutes,
  indicatorRoutes,
  bulletinRoutes,
  registerRoutes,
  supervisionRoutes,
  overviewRoutes,
  certificateRoutes,
  enterpriseRoutes,
  stuckJobRoutes,
  transparencyRoutes,
  sharingRoutes,
];
