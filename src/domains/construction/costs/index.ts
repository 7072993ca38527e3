import { rates, setRates } from './rates.ts';
import { costShare, permitCost, permitCosts } from './statement.ts';
import { infrastructureTable, shelterTable } from './tables.ts';

export const costServices = [setRates, permitCost] as const;
export const costRegisters = [rates, permitCosts] as const;
export const costTables = [infrastructureTable, shelterTable] as const;
export const costIndicators = [costShare] as const;
