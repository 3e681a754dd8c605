/** Erlang's formulas: the share that finds all servers busy. */

/** Erlang B: lost, where nobody waits (recursion over the servers). */
export function erlangB(servers: number, offeredLoad: number): number {
  let blocked = 1;
  for (let c = 1; c <= servers; c++) blocked = (offeredLoad * blocked) / (c + offeredLoad * blocked);
  return blocked;
}

/** Erlang C: waiting, where all wait; null for a queue that grows without limit. */
export function erlangC(servers: number, offeredLoad: number): number | null {
  if (offeredLoad >= servers) return null;
  const blocked = erlangB(servers, offeredLoad);
  return blocked / (1 - (offeredLoad / servers) * (1 - blocked));
}
