import { readFileSync } from 'node:fs';

/** Seconds of processor time, of all threads: what a loaded machine lengthens much less than the time on the wall. */
export function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const TICKS_A_SECOND = 100; // USER_HZ, the unit of /proc on every Linux
const CHILD_TIMES = [13, 14]; // cutime and cstime among the fields after the name (proc(5), /proc/pid/stat)

/** The same of the commands that were run and have ended; null where the system does not tell (it is Linux that does). */
export function commandsCpuSeconds(): number | null {
  if (process.platform !== 'linux') return null;
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return CHILD_TIMES.reduce((sum, field) => sum + Number(fields[field]), 0) / TICKS_A_SECOND;
}
