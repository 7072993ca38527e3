import { agencyRules } from './agency.ts';
import { bankRules } from './bank.ts';
import { courtRules } from './court.ts';
import { customsRules } from './customs.ts';
import { dataPlatformRules } from './data-platform.ts';
import { housingSalesRules } from './housing-sales.ts';
import { identityRules, registrationAppRules } from './identity.ts';
import { housingFundRules, socialInsuranceRules } from './insurance-and-fund.ts';
import { investmentPlatformRules } from './investment-platform.ts';
import { medicalInsuranceRules } from './medical-insurance.ts';
import { nationalPropertyRules } from './national-property.ts';
import { pipeSupplyRules } from './pipe-supply.ts';
import { postalRules } from './postal.ts';
import { powerPlatformRules } from './power-platform.ts';
import { powerSupplyRules } from './power-supply.ts';
import { provincialPlatformRules } from './provincial-platform.ts';
import type { Rule } from './rule.ts';
import { sealMakerRules } from './seal-maker.ts';
import { smallEnterpriseListRules } from './small-enterprise-list.ts';
import { surveyFirmRules } from './survey-firm.ts';
import { taxRules } from './tax.ts';
import { telecomRules } from './telecom.ts';
import { titleRegistryRules } from './title-registry.ts';
import { tradingPlatformRules } from './trading-platform.ts';

export type { Answer, Ask } from './rule.ts';

/** What each kind of party can be asked to do. */
const rulesByKind: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  tax: taxRules,
  'seal-maker': sealMakerRules,
  bank: bankRules,
  customs: customsRules,
  'social-insurance': socialInsuranceRules,
  'housing-fund': housingFundRules,
  'medical-insurance': medicalInsuranceRules,
  'power-supply': powerSupplyRules,
  'power-platform': powerPlatformRules,
  'small-enterprise-list': smallEnterpriseListRules,
  'gas-supply': pipeSupplyRules('gas-supply'),
  'water-supply': pipeSupplyRules('water-supply'),
  'heat-supply': pipeSupplyRules('heat-supply'),
  telecom: telecomRules,
  'title-registry': titleRegistryRules,
  post: postalRules,
  'investment-platform': investmentPlatformRules,
  'trading-platform': tradingPlatformRules,
  'housing-sales': housingSalesRules,
  court: courtRules,
  'data-platform': dataPlatformRules,
  'provincial-platform': provincialPlatformRules,
  'national-property': nationalPropertyRules,
  identity: identityRules,
  'registration-app': registrationAppRules,
  'survey-firm': surveyFirmRules,
  agency: agencyRules,
};

/** The rule by which a party of this kind performs the operation, or undefined where it does not. */
export function findRule(kind: string, operation: string): Rule | undefined {
  const rules = rulesByKind[kind] ?? {};
  return Object.hasOwn(rules, operation) ? rules[operation] : undefined;
}
