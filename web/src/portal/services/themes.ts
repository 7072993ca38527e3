import type { Text } from '../../../../src/kernel/text.ts';
import { journeys } from '../home/journeys.ts';

/** What the other plans are about in everyday words, by the code that is the same in every city. */
const others: Readonly<Record<string, Text>> = {
  tax: { zh: '缴税', en: 'Pay taxes' },
  'cross-border-trade': { zh: '进出口', en: 'Import and export' },
  insolvency: { zh: '办理破产', en: 'Insolvency' },
  'government-procurement': { zh: '政府采购', en: 'Sell to government' },
  'government-services': { zh: '政务服务', en: 'Government services' },
  'market-regulation': { zh: '检查与监管', en: 'Inspection and regulation' },
  'intellectual-property': { zh: '商标专利', en: 'Trade marks and patents' },
  'credit-environment': { zh: '信用', en: 'Credit records' },
  'labour-market': { zh: '用工', en: 'Employ people' },
  'inclusive-innovation': { zh: '创新与民生', en: 'Innovation and public services' },
  'minority-investors': { zh: '股东权益', en: 'Rights of shareholders' },
  'project-support': { zh: '项目落地', en: 'Bring a project here' },
  'data-sharing': { zh: '数据', en: 'Data' },
};

/** What a plan's services are about; a plan of which nothing is known here goes by its own name. */
export function themeOf({ code, name }: { readonly code: string; readonly name: Text }): Text {
  return journeys.find(({ plan }) => plan === code)?.verb ?? others[code] ?? name;
}
