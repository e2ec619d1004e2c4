import type { Fault, KioskBridge } from '../../electron/contract/bridge.ts';

const LONGEST_WHERE = 200;
const LONGEST_DETAIL = 2000;

/** Tells the log, and never fails: a fault while reporting a fault would report itself for ever. */
export function createReport(bridge: KioskBridge): (fault: Fault) => void {
  return ({ what, where, detail }) => {
    const fault = { what, where: where.slice(0, LONGEST_WHERE), detail: detail.slice(0, LONGEST_DETAIL) };
    bridge.reportFault(fault).catch(() => undefined);
  };
}
