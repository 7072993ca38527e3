import type { Text } from '../../../kernel/text.ts';

/*
 * The ten items of measure (六): five that the government has finished before land is supplied, five whose assessments it
 * has made by then, so that a written promise is enough for the approval itself.
 */

export type Item = { readonly code: string; readonly name: Text; readonly duty: string };

export const beforeSupply: readonly Item[] = [
  {
    code: 'weather-station',
    name: { zh: '避免危害气象探测环境审批', en: 'Protection of weather observation' },
    duty: 'meteorological-licensing',
  },
  {
    code: 'archaeology',
    name: { zh: '建设工程前考古调查、勘探许可', en: 'Archaeological survey' },
    duty: 'culture-licensing',
  },
  {
    code: 'minerals',
    name: { zh: '压覆重要矿产资源审批', en: 'Building over important minerals' },
    duty: 'natural-licensing',
  },
  {
    code: 'geology',
    name: { zh: '地质灾害危险性评估', en: 'Geological hazards' },
    duty: 'natural-licensing',
  },
  {
    code: 'seismic',
    name: { zh: '地震安全性评价', en: 'Seismic safety' },
    duty: 'seismic-safety',
  },
];

export const onPromise: readonly Item[] = [
  {
    code: 'soil-water',
    name: { zh: '生产建设项目水土保持方案审批', en: 'Soil and water conservation' },
    duty: 'water-licensing',
  },
  { code: 'flood', name: { zh: '洪水影响评价审批', en: 'Flood impact' }, duty: 'water-licensing' },
  { code: 'abstraction', name: { zh: '取水许可审批', en: 'Water abstraction' }, duty: 'water-licensing' },
  {
    code: 'environment',
    name: { zh: '环境影响评价审批', en: 'Environmental impact' },
    duty: 'ecology-licensing',
  },
  { code: 'energy', name: { zh: '节能审查', en: 'Energy saving' }, duty: 'investment-filing' },
];

/** These two go by the lists that their authorities keep for each area. */
export const byAreaList = ['environment', 'energy'] as const;
