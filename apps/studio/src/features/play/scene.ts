/** Draws a flow's patients at a moment on a canvas. Built once per picture; a frame allocates nothing but text. */
import type { Picture } from '../flow-canvas/picture.ts';
import { createActiveStays } from './activeStays.ts';
import type { Stays } from './stays.ts';
import { lastStays, linesBetween } from './walks.ts';

export interface Scene {
  /** `walk`: ticks that a move is drawn to take; 0 draws none. */
  draw(context: CanvasRenderingContext2D, time: number, walk: number): void;
}

interface SceneOptions {
  readonly picture: Picture;
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number };
  readonly stays: Stays;
  /** Ids of the nodes that `stays.node` counts. */
  readonly nodes: readonly string[];
  /** Fill by class of patient, then the colour of text and of the ground under a dot. */
  readonly fills: readonly string[];
  readonly text: string;
  readonly ground: string;
}

const POINTS = 24;
const RADIUS = 3.7;
const STEP = 8.6;
/** Room for "+12" at the end of a row. */
const MORE = 24;
const TURN = 2 * Math.PI;

export function createScene(options: SceneOptions): Scene {
  const { picture, viewport, stays, nodes, fills, text, ground } = options;
  const active = createActiveStays(stays);
  const last = lastStays(stays);
  const boxes = nodes.map((id) => picture.nodes.find((node) => node.id === id));
  const left = Float64Array.from(boxes, (box) => box?.position.x ?? 0);
  const bottom = Float64Array.from(boxes, (box) => (box ? box.position.y + (box.height ?? 0) : 0));
  const width = Float64Array.from(boxes, (box) => box?.width ?? 0);
  const waiting = new Int32Array(nodes.length);
  const serving = new Int32Array(nodes.length);
  const ways = waysOf(picture, nodes);

  const dot = (context: CanvasRenderingContext2D, x: number, y: number, kind: number): void => {
    context.fillStyle = fills[kind % fills.length] ?? text;
    shape(context, x, y, kind);
    context.fill();
    context.stroke();
  };
  const walker = (
    context: CanvasRenderingContext2D,
    way: Float32Array,
    share: number,
    kind: number,
  ): void => {
    const at = Math.min(POINTS - 1, Math.max(0, Math.floor(share * POINTS)));
    dot(context, way[2 * at] ?? 0, way[2 * at + 1] ?? 0, kind);
  };

  return {
    draw(context, time, walk) {
      active.seek(time);
      waiting.fill(0);
      serving.fill(0);
      context.save();
      context.translate(viewport.x, viewport.y);
      context.scale(viewport.zoom, viewport.zoom);
      context.strokeStyle = ground;
      context.lineWidth = 1;
      for (let i = 0; i < active.count; i++) {
        const row = active.rows[i] ?? 0;
        const node = stays.node[row] ?? 0;
        const kind = stays.class[row] ?? 0;
        const joined = stays.joined[row] ?? 0;
        const started = stays.started[row] ?? -1;
        const ended = stays.ended[row] ?? 0;
        const before = stays.previous[row] ?? -1;
        // A move is drawn inside the stay that follows it, and never longer than half of that.
        const moving = Math.min(walk, (ended - joined) / 2);
        const way = ways(before < 0 ? -1 : (stays.node[before] ?? -1), node);
        if (way && time - joined < moving) {
          walker(context, way, (time - joined) / moving, kind);
          if (started < 0 || time < started) waiting[node] = (waiting[node] ?? 0) + 1;
          continue;
        }
        if (started < 0 || time < started) {
          const place = waiting[node] ?? 0;
          waiting[node] = place + 1;
          const x = (left[node] ?? 0) + 9 + place * STEP;
          if (x + MORE < (left[node] ?? 0) + (width[node] ?? 0))
            dot(context, x, (bottom[node] ?? 0) - 10, kind);
        } else {
          const place = serving[node] ?? 0;
          serving[node] = place + 1;
          const x = (left[node] ?? 0) + (width[node] ?? 0) - 10 - place * 15;
          const y = (bottom[node] ?? 0) + 1;
          if (x < (left[node] ?? 0) + 6) continue;
          context.fillStyle = ground;
          context.beginPath();
          context.arc(x, y, 7, 0, TURN);
          context.fill();
          dot(context, x, y, kind);
          context.strokeStyle = text;
          context.lineWidth = 1.6;
          context.beginPath();
          const done = (time - started) / (ended - started);
          context.arc(x, y, 6.2, -TURN / 4, -TURN / 4 + TURN * done);
          context.stroke();
          context.strokeStyle = ground;
          context.lineWidth = 1;
        }
      }
      context.fillStyle = text;
      context.font = '600 10px sans-serif';
      for (let node = 0; node < nodes.length; node++) {
        const shown = Math.max(0, Math.ceil(((width[node] ?? 0) - 9 - MORE) / STEP));
        const more = (waiting[node] ?? 0) - shown;
        if (more > 0)
          context.fillText(`+${more}`, (left[node] ?? 0) + 6 + shown * STEP, (bottom[node] ?? 0) - 6.5);
      }
      if (walk > 0) {
        for (let i = firstAfter(stays, last, time - walk); i < last.length; i++) {
          const row = last[i] ?? 0;
          const ended = stays.ended[row] ?? 0;
          if (ended > time) break;
          const way = ways(stays.node[row] ?? -1, -1);
          if (way) walker(context, way, (time - ended) / walk, stays.class[row] ?? 0);
        }
      }
      context.restore();
    },
  };
}

function firstAfter(stays: Stays, last: Int32Array, time: number): number {
  let low = 0;
  let high = last.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stays.ended[last[middle] ?? 0] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Four shapes in turn, so that colour is not all that tells the classes apart. */
function shape(context: CanvasRenderingContext2D, x: number, y: number, kind: number): void {
  context.beginPath();
  const r = RADIUS;
  if (kind % 4 === 1) context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
  else if (kind % 4 === 2) {
    context.moveTo(x, y - r * 1.15);
    context.lineTo(x + r * 1.1, y + r * 0.85);
    context.lineTo(x - r * 1.1, y + r * 0.85);
    context.closePath();
  } else if (kind % 4 === 3) {
    context.moveTo(x, y - r * 1.2);
    context.lineTo(x + r * 1.2, y);
    context.lineTo(x, y + r * 1.2);
    context.lineTo(x - r * 1.2, y);
    context.closePath();
  } else context.arc(x, y, r, 0, TURN);
}

/** Points of the way between two nodes; −1 stands for the door, on either side. Each is measured once. */
function waysOf(picture: Picture, nodes: readonly string[]) {
  const ids = (kind: string) => picture.nodes.filter((node) => node.type === kind).map(({ id }) => id);
  const [entries, exits] = [ids('arrival'), ids('exit')];
  const lines = picture.edges.map(({ source, target }) => ({ from: source, to: target }));
  const known: (Float32Array | null | undefined)[] = new Array((nodes.length + 1) ** 2).fill(undefined);
  return (from: number, to: number): Float32Array | null => {
    const key = (from + 1) * (nodes.length + 1) + to + 1;
    const found = known[key];
    if (found !== undefined) return found;
    const start = from < 0 ? entries : [nodes[from] ?? ''];
    const end = to < 0 ? exits : [nodes[to] ?? ''];
    const paths = linesBetween(lines, start, new Set(end)).map((index) => picture.edges[index]?.data?.path);
    const way = paths.length === 0 || paths.includes(undefined) ? null : sampled(paths.join(''));
    known[key] = way;
    return way;
  };
}

function sampled(path: string): Float32Array {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('d', path);
  const length = element.getTotalLength();
  const points = new Float32Array(2 * POINTS);
  for (let i = 0; i < POINTS; i++) {
    const { x, y } = element.getPointAtLength((length * i) / (POINTS - 1));
    points[2 * i] = x;
    points[2 * i + 1] = y;
  }
  return points;
}
