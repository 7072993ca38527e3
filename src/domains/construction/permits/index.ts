import { commitmentApproval } from '../commitments/approval.ts';
import { heritageLeave } from '../commitments/heritage.ts';
import { landClearance } from '../commitments/land.ts';
import { promiseRepair } from '../commitments/repair.ts';
import { drawingReview } from '../drawings/service.ts';
import { inspection } from '../inspection.ts';
import { projectLine } from '../projects/elsewhere.ts';
import { projectRegistration } from '../projects/service.ts';
import { projectSite } from '../projects/site.ts';
import { projectWhole } from '../projects/whole.ts';
import { otherUtilitiesConnection, utilitiesConnection } from '../utilities/connect.ts';
import { utilityDemand } from '../utilities/demand.ts';
import { hallEntries } from '../window/hall.ts';
import { helperService } from '../window/helper.ts';
import { keyFirms } from '../window/key-firms.ts';
import { levelOpinion } from '../window/opinion.ts';
import { powerService } from '../window/power.ts';
import { suggestion, suggestionResult } from '../window/suggestion.ts';
import { permitBundle } from './bundle.ts';
import { permitCertificates } from './certificates.ts';
import { permitParts } from './parts.ts';

/** From the project's registration to building: what leads to permits, and the window through which it goes. */
export const permitServices = [
  projectRegistration,
  projectLine,
  projectWhole,
  landClearance,
  commitmentApproval,
  promiseRepair,
  heritageLeave,
  permitBundle,
  ...permitParts,
  projectSite,
  drawingReview,
  utilityDemand,
  utilitiesConnection,
  otherUtilitiesConnection,
  inspection,
  powerService,
  levelOpinion,
  suggestion,
  suggestionResult,
  helperService,
  keyFirms.service,
  ...hallEntries.map(({ service }) => service),
] as const;
export const certificatesOfPermits = permitCertificates;
export const permitSeries = ['drawing-review', 'land-permit', 'works-permit', 'construction-permit'] as const;
