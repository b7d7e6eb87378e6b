import type { Maker } from '../paper.ts';
import { drawerContractHours, drawerContractHousehold, drawerContractTable } from './drawer-contracts.ts';

/** Contracts written blind, as found in a drawer. */
export const DRAWER_WORK_MAKERS: readonly Maker[] = [drawerContractTable, drawerContractHours, drawerContractHousehold];
