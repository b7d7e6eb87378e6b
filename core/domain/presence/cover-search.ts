/** One thing that can be chosen: which demands it serves (numbers, ascending), and its weakness (0 the strongest). */
export interface CoverItem {
  serves: readonly number[];
  weakness: number;
}

export interface Cover {
  chosen: number[]; // places in the list of items, ascending
  exact: boolean; // nothing smaller exists, nor stronger of that size, nor earlier in the list of equals
}

/** Steps that one connected part may take before the greedy answer is kept: well under a tenth of a second. */
const STEPS = 40_000;

interface ItemClass {
  serves: readonly number[];
  members: number[]; // strongest first, then in the order of the list
}

/** Ordered by size, then weakness added up, then the earlier items. */
function isBetter(a: readonly number[], b: readonly number[], items: readonly CoverItem[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const weak = (list: readonly number[]) => list.reduce((sum, at) => sum + (items[at]?.weakness ?? 0), 0);
  const difference = weak(a) - weak(b);
  if (difference !== 0) return difference < 0;
  for (const [index, at] of a.entries()) if (at !== b[index]) return at < (b[index] ?? 0);
  return false;
}

/** Parts that share no demand are solved apart: a year whose papers serve no other year. */
function parts(items: readonly CoverItem[], demands: number): number[][] {
  const root = Array.from({ length: demands }, (_, demand) => demand);
  const find = (demand: number): number => {
    let at = demand;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? at] ?? at;
      at = root[at] ?? at;
    }
    return at;
  };
  for (const { serves } of items) for (const demand of serves) root[find(demand)] = find(serves[0] ?? demand);
  const byRoot = new Map<number, number[]>();
  for (const [index, { serves }] of items.entries()) {
    const first = serves[0];
    if (first === undefined) continue;
    const part = byRoot.get(find(first));
    if (part) part.push(index);
    else byRoot.set(find(first), [index]);
  }
  return [...byRoot.values()];
}

/**
 * Items that serve the same demands are one class, used from its strongest and oldest on: exchanging a later member for an
 * earlier one is never worse, so that only how many of a class are taken is searched.
 */
function classesOf(part: readonly number[], items: readonly CoverItem[]): ItemClass[] {
  const byKey = new Map<string, ItemClass>();
  for (const index of part) {
    const serves = items[index]?.serves ?? [];
    const found = byKey.get(serves.join());
    if (found) found.members.push(index);
    else byKey.set(serves.join(), { serves, members: [index] });
  }
  for (const { members } of byKey.values()) {
    members.sort((a, b) => (items[a]?.weakness ?? 0) - (items[b]?.weakness ?? 0) || a - b);
  }
  return [...byKey.values()];
}

const sorted = (list: Iterable<number>) => [...list].sort((a, b) => a - b);

/** Takes again and again what serves most of what is still open, then leaves out what turned out not to be needed. */
function greedy(part: readonly number[], items: readonly CoverItem[], needs: readonly number[]): number[] {
  const left = [...needs];
  const chosen = new Set<number>();
  for (;;) {
    let best = -1;
    let bestGain = 0;
    for (const index of part) {
      if (chosen.has(index)) continue;
      const gain = (items[index]?.serves ?? []).filter((demand) => (left[demand] ?? 0) > 0).length;
      const stronger = gain === bestGain && best >= 0 && (items[index]?.weakness ?? 0) < (items[best]?.weakness ?? 0);
      if (gain > bestGain || (gain > 0 && stronger)) [best, bestGain] = [index, gain];
    }
    if (best < 0) break;
    chosen.add(best);
    for (const demand of items[best]?.serves ?? []) left[demand] = (left[demand] ?? 0) - 1;
  }
  return improved(chosen, part, items, left);
}

/** Leaves out what is not needed, the weakest and latest first; then exchanges one for a stronger or earlier one. */
function improved(
  chosen: Set<number>,
  part: readonly number[],
  items: readonly CoverItem[],
  left: number[], // what is open; below zero: served more often than needed
): number[] {
  const serve = (index: number, by: number) => {
    for (const demand of items[index]?.serves ?? []) left[demand] = (left[demand] ?? 0) + by;
  };
  const holds = (index: number) => (items[index]?.serves ?? []).every((demand) => (left[demand] ?? 0) <= 0);
  const weakestFirst = (a: number, b: number) => (items[b]?.weakness ?? 0) - (items[a]?.weakness ?? 0) || b - a;
  for (const index of [...chosen].sort(weakestFirst)) {
    serve(index, 1);
    if (holds(index)) chosen.delete(index);
    else serve(index, -1);
  }
  for (const index of [...chosen].sort(weakestFirst)) {
    serve(index, 1);
    const open = (items[index]?.serves ?? []).filter((demand) => (left[demand] ?? 0) > 0);
    const better = part.find(
      (other) =>
        !chosen.has(other) &&
        open.every((demand) => items[other]?.serves.includes(demand)) &&
        isBetter([other], [index], items),
    );
    if (better !== undefined) {
      chosen.delete(index);
      chosen.add(better);
    }
    serve(better ?? index, -1);
  }
  return sorted(chosen);
}

/**
 * Goes through the demands by the last item that can serve them, and serves each as late as possible: what is taken then
 * reaches furthest into the demands to come. The smallest number where items serve neighbouring demands (dates on a line).
 */
function sweep(part: readonly number[], items: readonly CoverItem[], needs: readonly number[]): number[] {
  const servers = new Map<number, number[]>();
  for (const index of part) {
    for (const demand of items[index]?.serves ?? []) servers.set(demand, [...(servers.get(demand) ?? []), index]);
  }
  const left = [...needs];
  const chosen = new Set<number>();
  const byEnd = [...servers].sort(([, a], [, b]) => (a.at(-1) ?? 0) - (b.at(-1) ?? 0) || (a[0] ?? 0) - (b[0] ?? 0));
  for (const [demand, own] of byEnd) {
    for (const index of [...own].reverse()) {
      if ((left[demand] ?? 0) <= 0) break;
      if (chosen.has(index)) continue;
      chosen.add(index);
      for (const other of items[index]?.serves ?? []) left[other] = (left[other] ?? 0) - 1;
    }
  }
  return improved(chosen, part, items, left);
}

/** Tries how many of each class to take, those that serve most first; stops after so many steps and says so. */
function search(
  part: readonly number[],
  items: readonly CoverItem[],
  needs: readonly number[],
): { chosen: number[]; exact: boolean } {
  const [one, other] = [greedy(part, items, needs), sweep(part, items, needs)];
  let best = isBetter(other, one, items) ? other : one;
  const classes = classesOf(part, items).sort(
    (a, b) => b.serves.length - a.serves.length || (a.serves[0] ?? 0) - (b.serves[0] ?? 0),
  );
  const left = [...needs];
  // How many items of the classes still to come could serve each demand.
  const coming = new Array<number>(needs.length).fill(0);
  for (const { serves, members } of classes) {
    for (const demand of serves) coming[demand] = (coming[demand] ?? 0) + members.length;
  }
  let open = 0;
  for (const demand of new Set(classes.flatMap(({ serves }) => serves))) open += needs[demand] ?? 0;
  let steps = 0;
  const taken: number[] = [];
  const move = (item: ItemClass, count: number): void => {
    for (const demand of item.serves) {
      const before = left[demand] ?? 0;
      left[demand] = before - count;
      open += Math.max(0, before - count) - Math.max(0, before);
    }
  };
  const visit = (at: number): void => {
    if (++steps > STEPS) return;
    if (open === 0) {
      const chosen = sorted(taken);
      if (isBetter(chosen, best, items)) best = chosen;
      return;
    }
    const next = classes[at];
    if (next === undefined) return;
    if (taken.length + Math.ceil(open / Math.max(1, next.serves.length)) > best.length) return;
    const useful = Math.min(next.members.length, Math.max(0, ...next.serves.map((demand) => left[demand] ?? 0)));
    for (const demand of next.serves) coming[demand] = (coming[demand] ?? 0) - next.members.length;
    for (let count = useful; count >= 0; count--) {
      move(next, count);
      if (next.serves.every((demand) => (left[demand] ?? 0) <= (coming[demand] ?? 0))) {
        for (let index = 0; index < count; index++) taken.push(next.members[index] ?? 0);
        visit(at + 1);
        taken.length -= count;
      }
      move(next, -count);
    }
    for (const demand of next.serves) coming[demand] = (coming[demand] ?? 0) + next.members.length;
  };
  visit(0);
  return { chosen: best, exact: steps <= STEPS };
}

/**
 * The fewest items that serve every demand as often as it needs, or as often as all items together can; of as few, the
 * strongest; of as strong, the earlier in the list. Exact unless a connected part is too large, then a good one.
 */
export function smallestCover(items: readonly CoverItem[], needs: readonly number[]): Cover {
  const available = new Array<number>(needs.length).fill(0);
  for (const { serves } of items) for (const demand of serves) available[demand] = (available[demand] ?? 0) + 1;
  const reachable = needs.map((need, demand) => Math.min(need, available[demand] ?? 0));
  const found = parts(items, needs.length).map((part) => search(part, items, reachable));
  return { chosen: sorted(found.flatMap(({ chosen }) => chosen)), exact: found.every(({ exact }) => exact) };
}
