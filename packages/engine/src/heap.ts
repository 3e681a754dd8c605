/**
 * The event list. Order is (time, rank, insertion); an event is known by its slot and can be cancelled. A few events
 * (a clinic's usual dozen) stand in a sorted row, the next one last: taking it costs nothing, and adding one is a walk
 * that a processor predicts well. More are an indexed 4-ary heap, where either is O(log n). Nothing is allocated but
 * when it grows, by doubling.
 */

/** 2^44: rank in the high bits, insertion number below; exact in a float64 up to rank 511. */
const RANK_SHIFT = 17592186044416;
/** With more events than this the row becomes a heap, and with fewer than that a row again. */
const LARGEST_ROW = 32;
const SMALLEST_HEAP = 16;

/**
 * State of one event list. `size` events; place i of the row or heap holds a slot; slot s holds time, order, kind and
 * subject, and its place if it is in a heap.
 */
export interface EventHeap {
  size: number;
  isRow: boolean;
  time: Float64Array;
  order: Float64Array;
  slot: Int32Array;
  position: Int32Array;
  kind: Int32Array;
  subject: Int32Array;
  free: Int32Array;
  freeCount: number;
  /** Slots [used, …) have not been handed out since the last clearing. */
  used: number;
  sequence: number;
}

export function createHeap(capacity: number): EventHeap {
  const heap: EventHeap = {
    size: 0,
    isRow: true,
    time: new Float64Array(capacity),
    order: new Float64Array(capacity),
    slot: new Int32Array(capacity),
    position: new Int32Array(capacity),
    kind: new Int32Array(capacity),
    subject: new Int32Array(capacity),
    free: new Int32Array(capacity),
    freeCount: 0,
    used: capacity,
    sequence: 0,
  };
  clearHeap(heap);
  return heap;
}

/** Forgets all events; insertion numbers start anew. */
export function clearHeap(heap: EventHeap): void {
  const capacity = heap.free.length;
  heap.size = 0;
  heap.isRow = true;
  heap.sequence = 0;
  heap.freeCount = capacity;
  // Slots are handed out from the end of the list: 0 first. The rest of it has not been touched.
  for (let i = capacity - heap.used; i < capacity; i++) heap.free[i] = capacity - 1 - i;
  heap.used = 0;
}

function growInt(from: Int32Array, capacity: number): Int32Array {
  const to = new Int32Array(capacity);
  to.set(from);
  return to;
}

function growFloat(from: Float64Array, capacity: number): Float64Array {
  const to = new Float64Array(capacity);
  to.set(from);
  return to;
}

function grow(heap: EventHeap): void {
  const old = heap.free.length;
  const capacity = old * 2;
  heap.time = growFloat(heap.time, capacity);
  heap.order = growFloat(heap.order, capacity);
  heap.slot = growInt(heap.slot, capacity);
  heap.position = growInt(heap.position, capacity);
  heap.kind = growInt(heap.kind, capacity);
  heap.subject = growInt(heap.subject, capacity);
  heap.free = growInt(heap.free, capacity);
  for (let i = 0; i < old; i++) heap.free[i] = capacity - 1 - i;
  heap.freeCount = old;
}

/** Adds an event; returns its slot. `time` in ticks. */
export function pushEvent(
  heap: EventHeap,
  time: number,
  rank: number,
  kind: number,
  subject: number,
): number {
  if (heap.freeCount === 0) grow(heap);
  const slot = heap.free[--heap.freeCount] as number;
  if (slot >= heap.used) heap.used = slot + 1;
  const order = rank * RANK_SHIFT + heap.sequence++;
  heap.time[slot] = time;
  heap.order[slot] = order;
  heap.kind[slot] = kind;
  heap.subject[slot] = subject;
  const at = heap.size++;
  if (!heap.isRow) siftUp(heap, at, slot);
  else {
    insert(heap, at, slot);
    if (at === LARGEST_ROW) makeHeap(heap);
  }
  return slot;
}

/** Removes the first event and returns its slot, which stays readable until the next push. */
export function popEvent(heap: EventHeap): number {
  const last = --heap.size;
  if (heap.isRow) {
    const slot = heap.slot[last] as number;
    heap.free[heap.freeCount++] = slot;
    return slot;
  }
  const slot = heap.slot[0] as number;
  heap.free[heap.freeCount++] = slot;
  siftDown(heap, 0, heap.slot[last] as number);
  if (last < SMALLEST_HEAP) makeRow(heap);
  return slot;
}

/** Removes an event that has not happened. */
export function cancelEvent(heap: EventHeap, slot: number): void {
  const at = placeOf(heap, slot);
  heap.free[heap.freeCount++] = slot;
  const last = --heap.size;
  if (heap.isRow) {
    for (let i = at; i < last; i++) heap.slot[i] = heap.slot[i + 1] as number;
    return;
  }
  if (at !== last) {
    const moved = heap.slot[last] as number;
    if (at > 0 && isBefore(heap, moved, heap.slot[(at - 1) >> 2] as number)) siftUp(heap, at, moved);
    else siftDown(heap, at, moved);
  }
  if (last < SMALLEST_HEAP) makeRow(heap);
}

/** Place of an event in the row or heap. */
export function placeOf(heap: EventHeap, slot: number): number {
  if (!heap.isRow) return heap.position[slot] as number;
  let at = heap.size - 1;
  while (at >= 0 && heap.slot[at] !== slot) at--;
  return at;
}

/** Time of an event that has not happened, in ticks. */
export function eventTime(heap: EventHeap, slot: number): number {
  return heap.time[slot] as number;
}

/** Time of the first event, Infinity when there is none. */
export function nextTime(heap: EventHeap): number {
  const { size } = heap;
  if (size === 0) return Number.POSITIVE_INFINITY;
  return heap.time[heap.slot[heap.isRow ? size - 1 : 0] as number] as number;
}

/** Whether nothing is left at `now` (no event is earlier) that comes before events of a rank. */
export function isOver(heap: EventHeap, now: number, rank: number): boolean {
  const { size } = heap;
  if (size === 0) return true;
  const first = heap.slot[heap.isRow ? size - 1 : 0] as number;
  return (heap.time[first] as number) > now || (heap.order[first] as number) >= rank * RANK_SHIFT;
}

/** Whether the event of slot `a` comes before that of `b`. */
function isBefore(heap: EventHeap, a: number, b: number): boolean {
  const time = (heap.time[a] as number) - (heap.time[b] as number);
  return time < 0 || (time === 0 && (heap.order[a] as number) < (heap.order[b] as number));
}

/** Adds an event to a row whose places [0, at) are sorted. */
function insert(heap: EventHeap, at: number, added: number): void {
  const { time, order, slot } = heap;
  const t = time[added] as number;
  let i = at;
  while (i > 0) {
    const before = slot[i - 1] as number;
    const other = time[before] as number;
    if (other > t || (other === t && (order[before] as number) > (order[added] as number))) break;
    slot[i] = before;
    i--;
  }
  slot[i] = added;
}

/** The same events the other way round: sorted from the first on, they are a heap. */
function makeHeap(heap: EventHeap): void {
  const { slot, position, size } = heap;
  heap.isRow = false;
  slot.subarray(0, size).reverse();
  for (let i = 0; i < size; i++) position[slot[i] as number] = i;
}

function makeRow(heap: EventHeap): void {
  const { slot, size } = heap;
  heap.isRow = true;
  for (let i = 1; i < size; i++) insert(heap, i, slot[i] as number);
}

function siftUp(heap: EventHeap, start: number, added: number): void {
  const { slot, position } = heap;
  let i = start;
  while (i > 0) {
    const parent = (i - 1) >> 2;
    const other = slot[parent] as number;
    if (!isBefore(heap, added, other)) break;
    slot[i] = other;
    position[other] = i;
    i = parent;
  }
  slot[i] = added;
  position[added] = i;
}

function siftDown(heap: EventHeap, start: number, added: number): void {
  const { slot, position, size } = heap;
  let i = start;
  for (;;) {
    const first = (i << 2) + 1;
    if (first >= size) break;
    let at = first;
    let best = slot[first] as number;
    const end = first + 4 < size ? first + 4 : size;
    for (let c = first + 1; c < end; c++) {
      const other = slot[c] as number;
      if (!isBefore(heap, other, best)) continue;
      at = c;
      best = other;
    }
    if (!isBefore(heap, best, added)) break;
    slot[i] = best;
    position[best] = i;
    i = at;
  }
  slot[i] = added;
  position[added] = i;
}
