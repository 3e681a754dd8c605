/// <reference types="node" />
// Each semantic finding: a right project, one change, and exactly what must be said about it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkProject, FINDINGS, LIMITS, parseProject } from './index.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests break projects in ways that types would forbid
type Loose = any;

const docs = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'model');
const read = (name: string): Loose => {
  const text = readFileSync(path.join(docs, `${name}.json`), 'utf8');
  const result = parseProject(text);
  if (!result.ok) throw new Error(`${name} is no project`);
  return structuredClone(result.project);
};
const flowOf = (p: Loose) => p.scenarios[0].flow;
const edge = (p: Loose, id: string) => flowOf(p).edges.find((e: Loose) => e.id === id);
const node = (p: Loose, id: string) => flowOf(p).nodes.find((n: Loose) => n.id === id);
const add = (p: Loose, from: string, to: string, more = {}) =>
  flowOf(p).edges.push({ id: `x${flowOf(p).edges.length}`, from, to, ...more });
const decision = (id: string, by: Loose = { by: 'conditions' }) => ({
  kind: 'decision',
  id,
  name: id,
  route: by,
});

type Code = keyof typeof FINDINGS;
type Case = readonly [code: Code, example: string, change: (p: Loose) => void, rest?: Loose];

const LAB = ['scenarios', 0, 'flow'];
// biome-ignore format: a table is read line by line
const cases: readonly Case[] = [
  // Names
  ['id.duplicate', 'node-station', (p) => (node(p, 'pulang').id = 'ruang'), { path: [...LAB, 'nodes', 2, 'id'], params: { kind: 'node', id: 'ruang' } }],
  ['id.duplicate', 'node-station', (p) => (edge(p, 'e2').id = 'e1'), { params: { kind: 'edge', id: 'e1' } }],
  ['id.duplicate', 'node-station', (p) => (p.activities[1].id = 'anamnesis'), { path: ['activities', 1, 'id'] }],
  ['id.duplicate', 'stream-walk-in', (p) => (p.demand.classes[1].id = 'umum'), { params: { kind: 'class' } }],
  ['id.duplicate', 'activity-creates', (p) => (p.clinic.roster.pools[1].id = 'dokter'), { params: { kind: 'pool' } }],
  ['id.duplicate', 'staff-alternatives', (p) => (p.clinic.roster.pools[1].units[1].id = 'perawat-1'), { params: { kind: 'unit' } }],
  ['id.duplicate', 'lever-add-units', (p) => (p.scenarios[0].levers[0].units[0].id = 'perawat-1'), { path: ['scenarios', 0, 'levers', 0, 'units', 0, 'id'] }],
  ['id.duplicate', 'activity-creates', (p) => (p.needs[1].id = 'berobat'), { params: { kind: 'need' } }],
  ['id.duplicate', 'scenarios-two', (p) => (p.scenarios[1].id = 'dasar'), { params: { kind: 'scenario' } }],
  ['id.duplicate', 'node-arrival', (p) => (p.demand.streams[1].id = 'datang'), { params: { kind: 'stream' } }],
  ['id.duplicate', 'demand-reasons', (p) => (p.demand.classes[0].reasons[1].id = 'sakit'), { params: { kind: 'reason' } }],
  ['reference.twice', 'stream-walk-in', (p) => (p.demand.streams[0].mix[1].class = 'umum'), { params: { kind: 'class', id: 'umum' } }],
  ['reference.unknown', 'node-station', (p) => (node(p, 'ruang').steps[0].activity = 'anamnesa'), { path: [...LAB, 'nodes', 1, 'steps', 0, 'activity'], params: { kind: 'activity', id: 'anamnesa', nearest: 'anamnesis' } }],
  ['reference.unknown', 'condition-need', (p) => (node(p, 'ruang').steps[0].when[0].need = 'x'), { params: { kind: 'need', id: 'x', nearest: '' } }],
  ['reference.unknown', 'condition-class', (p) => (node(p, 'ruang').steps[0].when[0].classes = ['lansa']), { params: { kind: 'class', nearest: 'lansia' } }],
  ['reference.unknown', 'condition-attribute', (p) => (node(p, 'loket').steps[0].when[0].attribute = 'bru'), { params: { kind: 'attribute' } }],
  ['reference.unknown', 'condition-done', (p) => (edge(p, 'e6').when[0].activity = 'x'), { params: { kind: 'activity' } }],
  ['reference.unknown', 'condition-from', (p) => (node(p, 'ruang').steps[0].when[0].stations = ['x']), { params: { kind: 'station', id: 'x' } }],
  ['reference.unknown', 'node-arrival', (p) => node(p, 'pintu').streams.push('x'), { params: { kind: 'stream' } }],
  ['reference.unknown', 'node-station', (p) => (node(p, 'ruang').steps[0].staff[0].anyOf = ['perawt']), { params: { kind: 'pool', nearest: 'perawat' } }],
  ['reference.unknown', 'node-station', (p) => (node(p, 'ruang').group = 'klaster'), { params: { kind: 'group' } }],
  ['reference.unknown', 'node-delay', (p) => (node(p, 'jalan').activity = 'x'), { path: [...LAB, 'nodes', 2, 'activity'] }],
  ['reference.unknown', 'lever-duration', (p) => (p.scenarios[0].levers[0].activity = 'x'), { path: ['scenarios', 0, 'levers', 0, 'activity'] }],
  ['reference.unknown', 'lever-add-units', (p) => (p.scenarios[0].levers[0].pool = 'x'), { path: ['scenarios', 0, 'levers', 0, 'pool'] }],
  ['reference.unknown', 'stream-list', (p) => (p.demand.streams[0].patients[1].class = 'x'), { path: ['demand', 'streams', 0, 'patients', 1, 'class'] }],
  ['reference.unknown', 'activity-creates', (p) => (p.activities[0].creates[0].need = 'x'), { path: ['activities', 0, 'creates', 0, 'need'] }],
  ['edge.target.unknown', 'node-station', (p) => (edge(p, 'e2').to = 'pulan'), { path: [...LAB, 'edges', 1, 'to'], params: { id: 'pulan', nearest: 'pulang' } }],
  ['edge.from.unknown', 'node-station', (p) => add(p, 'x', 'pulang'), { path: [...LAB, 'edges', 2, 'from'] }],
  // Demand
  ['reasons.sum', 'demand-reasons', (p) => (p.demand.classes[0].reasons[0].share = 0.6), { path: ['demand', 'classes', 0, 'reasons'], params: { class: 'Balita', found: 0.9 } }],
  ['mix.sum', 'stream-walk-in', (p) => (p.demand.streams[0].mix[0].share = 0.75), { path: ['demand', 'streams', 0, 'mix'], params: { stream: 'datang', found: 1.05 } }],
  ['mix.sum', 'stream-walk-in', (p) => (p.demand.streams[0].companion.mix[0].share = 0.5), { path: ['demand', 'streams', 0, 'companion', 'mix'] }],
  ['class.noArrivals', 'stream-walk-in', (p) => p.demand.classes.push({ id: 'x', name: { id: 'Bayi', en: 'Infants' }, priority: 1 }), { path: ['demand', 'classes', 2], params: { class: 'Bayi' } }],
  ['stream.outsideDoors', 'node-station', (p) => (p.demand.streams[0].profile.breaks[2] = 720), { params: { stream: 'datang', at: 720, from: 420, to: 690 } }],
  ['stream.outsideDoors', 'stream-list', (p) => (p.demand.streams[0].patients[2].at = 700), { path: ['demand', 'streams', 0, 'patients', 2, 'at'], params: { at: 700 } }],
  ['appointment.outside', 'stream-appointments', (p) => p.demand.streams[0].slots.push(690, 800), { path: ['demand', 'streams', 0, 'slots', 5], params: { at: 690, from: 420, to: 690, count: 2 } }],
  ['renewal.noEnd', 'stream-renewal', (p) => delete p.settings.horizon, { params: { stream: 'datang' } }],
  // Durations
  ['truncate.empty', 'node-station', (p) => (p.activities[0].duration = { family: 'uniform', min: 1, max: 2, truncate: { min: 3 } }), { path: ['activities', 0, 'duration', 'truncate'] }],
  ['truncate.empty', 'node-station', (p) => (p.activities[0].duration = { family: 'gamma', mean: 1, sd: 2, truncate: { max: 0 } })],
  ['truncate.empty', 'node-station', (p) => (p.activities[0].duration = { family: 'discrete', values: [1, 9], probabilities: [1, 0], truncate: { min: 5 } })],
  ['truncate.empty', 'node-station', (p) => (p.activities[0].duration = { family: 'mixture', parts: [{ weight: 1, distribution: { family: 'deterministic', value: 1 } }], truncate: { min: 5 } })],
  ['truncate.far', 'lever-duration', (p) => (p.scenarios[0].levers[0].duration = { family: 'normal', mean: 5, sd: 1, truncate: { min: 20 } }), { params: { mean: 5, sd: 1 } }],
  ['duration.negative', 'node-station', (p) => (p.activities[0].duration = { family: 'normal', mean: 2, sd: 1 })],
  ['duration.tooLong', 'node-station', (p) => (p.activities[0].duration = { family: 'exponential', mean: 1e8 }), { params: { found: 1e8, max: LIMITS.minutes } }],
  // Calendar and settings
  ['calendar.order', 'node-station', (p) => (p.clinic.calendar.closes = 480), { path: ['clinic', 'calendar', 'closes'], params: { first: 'opens', firstAt: 480, second: 'closes', secondAt: 480 } }],
  ['calendar.order', 'node-station', (p) => (p.clinic.calendar.doorsOpen = 500), { params: { first: 'doorsOpen', second: 'opens' } }],
  ['calendar.order', 'node-station', (p) => (p.clinic.calendar.lastRegistration = 800), { params: { first: 'lastRegistration', second: 'closes' } }],
  ['window.order', 'settings-window', (p) => (p.settings.window.to = 500), { path: ['settings', 'window', 'to'], params: { from: 500, to: 500 } }],
  ['horizon.early', 'settings-horizon', (p) => (p.settings.horizon = 300), { params: { horizon: 300, doorsOpen: 420 } }],
  // Staff
  ['shift.outside', 'break-interrupt', (p) => (p.clinic.roster.pools[0].shifts[0] = { from: 800, to: 900 }), { path: ['clinic', 'roster', 'pools', 0, 'shifts', 0], params: { who: 'Perawat', from: 800 } }],
  ['shift.overlap', 'break-interrupt', (p) => p.clinic.roster.pools[0].shifts.push({ from: 700, to: 800 })],
  ['pool.empty', 'node-station', (p) => (p.clinic.roster.pools[0].units = []), { path: [...LAB, 'nodes', 1, 'steps', 0, 'staff', 0], params: { station: 'Ruang periksa', pool: 'Perawat' } }],
  ['pool.empty', 'lever-add-units', (p) => { p.clinic.roster.pools[0].units = []; p.scenarios[0].levers[0].enabled = false; }],
  ['pool.offDuty', 'shift-weekdays', (p) => { p.settings.weekday = 0; p.clinic.roster.pools[0].shifts[0].weekdays = [1, 2]; }, { params: { weekday: 0 } }],
  ['skill.missing', 'staff-alternatives', (p) => (node(p, 'ruang').steps[0].staff[0].skill = 'x'), { params: { station: 'Ruang periksa', skill: 'x', pool: 'Dokter / Perawat' } }],
  ['staff.tooFew', 'staff-several', (p) => (node(p, 'ruang').steps[0].staff[1].anyOf = ['dokter']), { params: { needed: 2, available: 1 } }],
  // Flow
  ['flow.empty', 'node-station', (p) => (p.scenarios[0].flow = { nodes: [], edges: [] }), { path: LAB }],
  ['flow.noArrival', 'node-station', (p) => { flowOf(p).nodes.shift(); flowOf(p).edges.shift(); }],
  ['flow.noExit', 'node-station', (p) => { flowOf(p).nodes.pop(); edge(p, 'e2').to = 'ruang'; }],
  ['flow.loop', 'route-in-turn', (p) => { edge(p, 'e4').to = 'bagi'; edge(p, 'e5').to = 'bagi'; }, { params: { nodes: 'Bagi, Loket A, Loket B' } }],
  ['flow.loop', 'node-exit', (p) => { flowOf(p).edges.push({ id: 'x', from: 'ruang', to: 'ruang', share: 1 }); for (const id of ['e2', 'e3', 'e4']) edge(p, id).share = 0; }, { params: { nodes: 'Ruang periksa' } }],
  ['flow.zeroTimeLoop', 'node-station', (p) => { flowOf(p).nodes.push(decision('a'), decision('b')); edge(p, 'e2').to = 'a'; add(p, 'a', 'b'); add(p, 'b', 'a', { when: [{ kind: 'deferred' }] }); add(p, 'b', 'pulang'); }, { params: { nodes: 'a, b' } }],
  ['node.noWayOut', 'node-delay', (p) => flowOf(p).edges.pop(), { path: [...LAB, 'nodes', 2], params: { node: 'Berjalan ke pintu' } }],
  ['node.unreachable', 'node-station', (p) => { flowOf(p).nodes.push(decision('x')); add(p, 'x', 'pulang'); }, { params: { node: 'x' } }],
  ['arrival.edgeInto', 'node-exit', (p) => (edge(p, 'e3').to = 'pintu')],
  ['arrival.noStream', 'node-arrival', (p) => (node(p, 'igd').streams = []), { params: { stream: 'kontrol' } }],
  ['arrival.streamTwice', 'node-arrival', (p) => delete node(p, 'pintu').streams, { params: { stream: 'kontrol' } }],
  ['exit.edges', 'node-station', (p) => add(p, 'pulang', 'ruang'), { params: { node: 'Pulang' } }],
  // Routes
  ['edge.share.missing', 'route-probability', (p) => delete edge(p, 'e2').share, { path: [...LAB, 'edges', 1] }],
  ['edge.share.unused', 'route-in-turn', (p) => (edge(p, 'e2').share = 0.5), { path: [...LAB, 'edges', 1, 'share'] }],
  ['edge.conditions.unused', 'route-in-turn', (p) => (edge(p, 'e2').when = [{ kind: 'deferred' }])],
  ['edge.neverOpen', 'route-conditions', (p) => add(p, 'pilah', 'pulang'), { path: [...LAB, 'edges', 5], params: { node: 'Pilah' } }],
  ['route.missing', 'route-conditions', (p) => delete node(p, 'pilah').route, { params: { node: 'Pilah', count: 2 } }],
  ['route.shares.sum', 'route-probability', (p) => (edge(p, 'e2').share = 0.3), { path: [...LAB, 'nodes', 1], params: { node: 'Ruang periksa', found: 1.05 } }],
  ['route.noLastResort', 'route-conditions', (p) => (edge(p, 'e3').when = [{ kind: 'deferred' }]), { params: { node: 'Pilah' } }],
  ['route.noLastResort', 'route-next-need', (p) => (edge(p, 'e4').when = [{ kind: 'deferred' }])],
  ['route.noNeeds', 'route-in-turn', (p) => { node(p, 'bagi').route = { by: 'nextNeed' }; }],
  ['route.noQueue', 'route-shortest-queue', (p) => (edge(p, 'e2').to = 'pulang'), { params: { node: 'Bagi', target: 'Pulang' } }],
  ['condition.time.order', 'condition-time', (p) => (edge(p, 'e2').when[0].to = 0), { path: [...LAB, 'edges', 1, 'when', 0, 'to'] }],
  ['condition.notStation', 'condition-from', (p) => (node(p, 'ruang').steps[0].when[0].stations = ['pilah']), { params: { id: 'pilah' } }],
  ['step.twice', 'node-station', (p) => node(p, 'ruang').steps.push(node(p, 'ruang').steps[0]), { params: { station: 'Ruang periksa', activity: 'Anamnesis' } }],
  ['offer.queueAtLeast.missing', 'offer-adaptive', (p) => delete node(p, 'ruang').steps[0].offer.queueAtLeast],
  ['queue.noAppointments', 'queue-earliest-appointment', (p) => p.demand.streams.pop()],
  ['need.unserved', 'activity-creates', (p) => delete p.activities[0].meets, { path: ['scenarios', 0], params: { need: 'Berobat', classes: 'Pasien umum' } }],
  ['need.createdUnserved', 'activity-creates', (p) => delete p.activities[2].meets, { params: { need: 'Hasil lab', activity: 'Pemeriksaan lab' } }],
  ['need.returnUnserved', 'node-follow-up', (p) => delete p.activities[1].meets, { path: [...LAB, 'nodes', 3, 'needs'], params: { need: 'Kontrol', node: 'Kontrol' } }],
  ['condition.notStation', 'condition-queue', (p) => (edge(p, 'e2').when[0].station = 'pilah'), { path: [...LAB, 'edges', 1, 'when', 0, 'station'] }],
  ['condition.neverFree', 'condition-free', (p) => (node(p, 'konseling').batch = { min: 1, max: 2 }), { params: { station: 'Konseling' } }],
  ['reference.unknown', 'condition-queue', (p) => (edge(p, 'e2').when[0].station = 'ruan'), { params: { kind: 'station', nearest: 'ruang' } }],
  ['reference.unknown', 'condition-free', (p) => (edge(p, 'e2').when[0].station = 'x'), { params: { kind: 'station', id: 'x' } }],
  ['reference.unknown', 'staff-units', (p) => (node(p, 'ruang').steps[0].staff[0].unitsByClass[0].class = 'x'), { params: { kind: 'class', id: 'x' } }],
  ['reference.twice', 'staff-units', (p) => node(p, 'ruang').steps[0].staff[0].unitsByClass.push({ class: 'balita', units: 1 }), { params: { kind: 'class', id: 'balita' } }],
  ['staff.tooFew', 'staff-units', (p) => (node(p, 'ruang').steps[0].staff[0].unitsByClass[0].units = 4), { params: { needed: 4, available: 3 } }],
  ['staff.tooFew', 'staff-units', (p) => (node(p, 'ruang').steps[0].staff[0].units = 5), { params: { needed: 5, available: 3 } }],
  // Forks, joins, errors of the way, returns
  ['fork.oneWay', 'node-fork-join', (p) => { edge(p, 'e3').to = 'hasil'; flowOf(p).edges.splice(3, 1); edge(p, 'e5').from = 'pintu'; edge(p, 'e1').to = 'ruang'; flowOf(p).nodes.splice(3, 1); flowOf(p).edges.splice(3, 1); }, { path: [...LAB, 'nodes', 2], params: { node: 'Bagi' } }],
  ['fork.edgeRule', 'node-fork-join', (p) => (edge(p, 'e3').share = 0.5), { path: [...LAB, 'edges', 2], params: { node: 'Bagi' } }],
  ['fork.edgeRule', 'node-fork-join', (p) => (edge(p, 'e3').when = [{ kind: 'deferred' }])],
  ['fork.route', 'node-fork-join', (p) => (node(p, 'bagi').route = { by: 'inTurn' }), { path: [...LAB, 'nodes', 2, 'route'] }],
  ['fork.noJoin', 'node-fork-join', (p) => { edge(p, 'e5').to = 'pulang'; edge(p, 'e6').to = 'pulang'; }, { params: { node: 'Bagi' } }],
  ['fork.branchEnds', 'node-fork-join', (p) => (edge(p, 'e6').to = 'pulang'), { path: [...LAB, 'edges', 3], params: { node: 'Bagi', branch: 'Menunggu hasil lab' } }],
  ['fork.branchEnds', 'node-fork-join', (p) => { flowOf(p).nodes.push({ kind: 'fork', id: 'dalam', name: 'Dalam' }); edge(p, 'e3').to = 'dalam'; add(p, 'dalam', 'farmasi'); add(p, 'dalam', 'temu'); }, { params: { branch: 'Dalam' } }],
  ['fork.manyJoins', 'node-fork-join', (p) => { flowOf(p).nodes.push({ kind: 'join', id: 'lain', name: 'Lain' }); edge(p, 'e6').to = 'lain'; add(p, 'lain', 'pulang'); }, { params: { joins: 'Temu, Lain' } }],
  ['join.noFork', 'node-station', (p) => { flowOf(p).nodes.push({ kind: 'join', id: 'x', name: 'X' }); edge(p, 'e2').to = 'x'; add(p, 'x', 'pulang'); }, { params: { node: 'X' } }],
  ['flow.zeroTimeLoop', 'node-station', (p) => { flowOf(p).nodes.push({ kind: 'fork', id: 'f', name: 'F' }, { kind: 'join', id: 'j', name: 'J' }, decision('d')); edge(p, 'e2').to = 'f'; add(p, 'f', 'j'); add(p, 'f', 'j'); add(p, 'j', 'd'); add(p, 'd', 'f', { when: [{ kind: 'deferred' }] }); add(p, 'd', 'pulang'); }, { params: { nodes: 'F, J, d' } }],
  ['flow.zeroTimeLoop', 'node-follow-up', (p) => { edge(p, 'e5').to = 'pilah'; }, { params: { nodes: 'Pilah, Kontrol' } }],
  ['errs.nowhere', 'decision-errs', (p) => { edge(p, 'e2').to = 'pulang'; edge(p, 'e3').to = 'pulang'; }, { path: [...LAB, 'nodes', 1, 'errs'], params: { node: 'Penunjuk arah' } }],
  ['reference.unknown', 'node-follow-up', (p) => (node(p, 'kontrol').to = 'ruan'), { path: [...LAB, 'nodes', 3, 'to'], params: { kind: 'node', nearest: 'ruang' } }],
  ['reference.unknown', 'node-follow-up', (p) => (node(p, 'kontrol').needs = ['x']), { path: [...LAB, 'nodes', 3, 'needs', 0] }],
  ['followUp.beyond', 'node-follow-up', (p) => { p.settings.days = 1; }, { path: [...LAB, 'nodes', 3, 'days'], params: { node: 'Kontrol', days: 7, simulated: 1 } }],
  ['followUp.beyond', 'follow-up-home-visit', (p) => { p.settings.days = 2; }, { params: { days: 2, simulated: 2 } }],
  ['followUp.beyond', 'follow-up-home-visit', (p) => { p.settings.horizon = 3000; }],
  ['followUp.outside', 'node-follow-up', (p) => (node(p, 'kontrol').at = 900), { path: [...LAB, 'nodes', 3, 'at'], params: { at: 900, from: 420, to: 780 } }],
  ['followUp.toExit', 'node-follow-up', (p) => (node(p, 'kontrol').to = 'pulang'), { params: { target: 'Pulang' } }],
  // Queues, groups, rooms
  ['queue.promoteUnused', 'queue-promote', (p) => (node(p, 'ruang').queue.discipline = 'fifo'), { path: [...LAB, 'nodes', 1, 'queue', 'promote'], params: { station: 'Ruang periksa' } }],
  ['queue.ratioUnused', 'queue-ratio', (p) => (node(p, 'ruang').queue.discipline = 'lifo'), { path: [...LAB, 'nodes', 1, 'queue', 'ratio'] }],
  ['queue.earlyUnused', 'queue-not-early', (p) => (node(p, 'ruang').queue.discipline = 'fifo'), { path: [...LAB, 'nodes', 1, 'queue', 'early'] }],
  ['queue.blockNoPlaces', 'queue-when-full', (p) => delete node(p, 'farmasi').queue.places, { path: [...LAB, 'nodes', 2, 'queue', 'whenFull'] }],
  ['queue.blockRing', 'queue-when-full', (p) => { node(p, 'ruang').queue = { discipline: 'fifo', places: 1, whenFull: 'block' }; flowOf(p).nodes.push(decision('d')); edge(p, 'e3').to = 'd'; add(p, 'd', 'ruang', { when: [{ kind: 'deferred' }] }); add(p, 'd', 'pulang'); }, { path: [...LAB, 'nodes', 1, 'queue'], params: { stations: 'Ruang periksa, Farmasi' } }],
  ['queue.blockStaff', 'queue-when-full', (p) => (node(p, 'farmasi').steps[0].staff[0].anyOf = ['perawat']), { path: [...LAB, 'nodes', 2, 'queue'], params: { station: 'Farmasi', before: 'Ruang periksa', pool: 'Perawat' } }],
  ['batch.tooMany', 'station-batch', (p) => (node(p, 'ruang').queue.places = 3), { path: [...LAB, 'nodes', 1, 'batch', 'min'], params: { min: 4, places: 3 } }],
  ['batch.tooMany', 'station-batch', (p) => (node(p, 'ruang').queue.balkAt = 2), { params: { places: 2 } }],
  ['batch.leftover', 'station-batch', (p) => delete node(p, 'ruang').batch.maxWaitMinutes, { params: { min: 4 } }],
  ['batch.waitUnused', 'station-batch-sessions', (p) => (node(p, 'ruang').batch.maxWaitMinutes = 5)],
  ['batch.outside', 'station-batch-sessions', (p) => node(p, 'ruang').batch.at.push(800), { path: [...LAB, 'nodes', 1, 'batch', 'at', 5], params: { at: 800, opens: 480, closes: 780 } }],
  ['reference.unknown', 'station-room-first', (p) => (node(p, 'ruang').room.pool = 'bili'), { params: { kind: 'pool', nearest: 'bilik' } }],
  ['reference.unknown', 'station-room-until', (p) => (node(p, 'ruang').room.until = 'x'), { params: { kind: 'station', id: 'x' } }],
  ['reference.unknown', 'station-turnaround', (p) => (node(p, 'ruang').turnaround = 'x'), { path: [...LAB, 'nodes', 1, 'turnaround'], params: { kind: 'activity' } }],
  ['room.notRoom', 'station-room-first', (p) => delete p.clinic.roster.pools[1].kind, { params: { station: 'Ruang periksa', pool: 'Bilik periksa' } }],
  ['room.empty', 'station-room-first', (p) => (p.clinic.roster.pools[1].units = []), { path: [...LAB, 'nodes', 1, 'room', 'pool'] }],
  ['room.twice', 'station-room-first', (p) => (node(p, 'ruang').rooms = 1)],
  ['room.untilNever', 'station-room-until', (p) => { node(p, 'tindakan').room = { pool: 'bilik', until: 'ruang' }; }, { path: [...LAB, 'nodes', 2, 'room', 'until'], params: { until: 'Ruang periksa' } }],
  ['room.untilNever', 'station-room-until', (p) => (node(p, 'ruang').room.until = 'pulang'), { params: { until: 'Pulang' } }],
  ['room.firstNone', 'station-room-first', (p) => delete node(p, 'ruang').room],
  ['turnaround.unused', 'station-turnaround', (p) => { delete node(p, 'ruang').rooms; node(p, 'ruang').steps[0].staff = []; }, { params: { activity: 'Membersihkan bilik dan mencatat' } }],
  // Bad days
  ['detects.unused', 'activity-detects', (p) => { delete p.activities[0].reveals; }, { path: ['activities', 0, 'detects'] }],
  ['id.duplicate', 'disturbance-surge', (p) => p.settings.disturbances.push(p.settings.disturbances[0]), { params: { kind: 'disturbance', id: 'lonjakan' } }],
  ['reference.unknown', 'disturbance-absence', (p) => (p.settings.disturbances[0].pool = 'x'), { params: { kind: 'pool' } }],
  ['reference.unknown', 'disturbance-absence', (p) => (p.settings.disturbances[0].unit = 'perawat-3'), { params: { kind: 'unit', nearest: 'perawat-1' } }],
  ['reference.unknown', 'disturbance-stock-out', (p) => (p.settings.disturbances[0].activity = 'x'), { path: ['settings', 'disturbances', 0, 'activity'] }],
  ['reference.unknown', 'disturbance-surge', (p) => (p.settings.disturbances[0].stream = 'x'), { params: { kind: 'stream' } }],
  ['disturbance.order', 'disturbance-absence', (p) => (p.settings.disturbances[0].to = 540), { path: ['settings', 'disturbances', 0, 'to'], params: { name: 'Rapat mendadak', from: 540, to: 540 } }],
  ['disturbance.outside', 'disturbance-absence', (p) => { p.settings.disturbances[0].from = 800; p.settings.disturbances[0].to = 900; }, { params: { opens: 420, closes: 780 } }],
  ['stream.outsideDoors', 'disturbance-surge', (p) => (p.settings.disturbances[0].to = 720), { params: { stream: 'Rombongan sekolah', at: 720, to: 690 } }],
  ['stockOut.noStep', 'disturbance-stock-out', (p) => { p.activities.push({ ...p.activities[0], id: 'x', name: 'X' }); p.settings.disturbances[0].activity = 'x'; }, { params: { activity: 'X' } }],
  ['stockOut.noNeed', 'disturbance-stock-out', (p) => (p.settings.disturbances[0].activity = 'periksa'), { path: ['settings', 'disturbances', 0, 'effect'] }],
  ['surge.notWalkIn', 'disturbance-surge', (p) => p.demand.streams.splice(0, 1, { kind: 'list', id: 'datang', patients: [{ class: 'umum', at: 500 }] }), { params: { name: 'Rombongan sekolah', stream: 'datang' } }],
  ['recordsDown.noWork', 'disturbance-records-down', (p) => (p.activities[0].tag = 'other'), { params: { name: 'Rekam medis elektronik mati' } }],
  // Size
  ['size.patientsPerDay', 'disturbance-surge', (p) => { p.settings.disturbances[0].patients = 10_000; p.demand.streams[0].perDay = 15_000; }, { params: { found: 25_000 } }],
  ['size.patients', 'stream-groups', (p) => { p.demand.streams[0].gap = { family: 'exponential', mean: 0.01 }; p.demand.streams[0].size = { family: 'deterministic', value: 10 }; }, { params: { found: 210_000 } }],
  ['size.patientsPerDay', 'node-station', (p) => (p.demand.streams[0].perDay = 30_000), { params: { found: 30_000, max: LIMITS.patientsPerDay } }],
  ['size.patients', 'node-station', (p) => { p.demand.streams[0].perDay = 10_000; p.settings.days = 30; }, { params: { found: 300_000 } }],
  ['size.patients', 'stream-renewal', (p) => (p.demand.streams[0].gap = { family: 'deterministic', value: 0 })],
];

describe('a mistake', () => {
  test.each(cases)(
    '%s (%s) is told, and nothing else of its weight',
    (code: Code, example: string, change: Case[2], rest: Loose) => {
      const project = read(example);
      expect(checkProject(project)).toEqual([]);
      change(project);
      const found = checkProject(project);
      expect(found.map((f) => f.code)).toContain(code);
      const told = found.find((f) => f.code === code);
      expect(told).toMatchObject({ severity: FINDINGS[code].severity, ...rest });
      expect(Object.keys(told?.params ?? {}).length).toBe(FINDINGS[code].params.length);
      // One change makes one kind of error: no chain of complaints. (An id that became another's is missing itself.)
      if (code === 'id.duplicate') return;
      const errors = new Set(found.filter((f) => f.severity === 'error').map((f) => f.code));
      expect(errors.size).toBeLessThanOrEqual(1);
    },
  );

  test('of every kind that is checked here has a case', () => {
    const parsing =
      /^(file|key|version|field|type|number|choice|text|list|value|findings|bounds|probabilities|profile)\.|^id\.format|^time\.order|^batch\.order/;
    const checked = Object.keys(FINDINGS).filter((code) => !parsing.test(code));
    const covered = new Set<string>(cases.map(([code]) => code));
    expect(checked.filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe('what looks like a mistake but is none', () => {
  // biome-ignore format: a table is read line by line
  const quiet: readonly [string, string, (p: Loose) => void][] = [
    ['shares that sum to 1 only roughly', 'node-exit', (p) => (edge(p, 'e2').share = 0.9 + 1e-9)],
    ['conditions that are yes and no', 'route-conditions', (p) => { p.demand.attributes = [{ id: 'a', name: 'A', probability: 0.5 }]; edge(p, 'e2').when = [{ kind: 'attribute', attribute: 'a', is: true }]; edge(p, 'e3').when = [{ kind: 'attribute', attribute: 'a', is: false }]; }],
    ['conditions that name every class', 'route-conditions', (p) => (edge(p, 'e3').when = [{ kind: 'class', classes: ['umum'] }])],
    ['an empty pool beside one that can do the work', 'staff-alternatives', (p) => (p.clinic.roster.pools[0].units = [])],
    ['an empty pool that a lever fills', 'lever-add-units', (p) => (p.clinic.roster.pools[0].units = [])],
    ['a loop through a station', 'condition-done', () => undefined],
    ['bounds that cut a tail', 'node-station', (p) => (p.activities[0].duration = { family: 'normal', mean: 5, sd: 2, truncate: { min: 0 } })],
    ['booked patients who come early', 'stream-appointments', () => undefined],
    ['shifts that meet', 'break-interrupt', (p) => (p.clinic.roster.pools[0].shifts = [{ from: 450, to: 600 }, { from: 600, to: 780 }])],
    ['a loop through a return', 'node-follow-up', () => undefined],
    ['a place that only those who return get to', 'follow-up-home-visit', () => undefined],
    ['a fork inside a fork', 'node-fork-join', (p) => { flowOf(p).nodes.push({ kind: 'fork', id: 'f', name: 'F' }, { kind: 'join', id: 'j', name: 'J' }, { ...node(p, 'hasil'), id: 'h2' }); edge(p, 'e3').to = 'f'; add(p, 'f', 'farmasi'); add(p, 'f', 'h2'); edge(p, 'e5').to = 'j'; add(p, 'h2', 'j'); add(p, 'j', 'temu'); }],
    ['a loop through a join that waits for a station', 'node-fork-join', (p) => { flowOf(p).nodes.push(decision('d')); edge(p, 'e6').from = 'bagi'; flowOf(p).edges.splice(3, 1); flowOf(p).nodes.splice(4, 1); edge(p, 'e7').to = 'd'; add(p, 'd', 'bagi', { when: [{ kind: 'deferred' }] }); add(p, 'd', 'pulang'); }],
    ['a preemptive station with staff that others use', 'queue-preemptive', (p) => { flowOf(p).nodes.push({ ...structuredClone(node(p, 'ruang')), id: 'r2' }); edge(p, 'e2').to = 'r2'; add(p, 'r2', 'pulang'); }],
    ['blocking between stations with their own staff', 'queue-when-full', () => undefined],
    ['more staff for a group that a lever adds', 'lever-add-units', (p) => (node(p, 'ruang').steps[0].staff[0].units = 2)],
    ['a bad day that is switched off', 'disturbance-absence', (p) => { p.settings.disturbances[0].enabled = false; p.settings.disturbances[0].to = 0; }],
    ['a group that is sent home at closing', 'station-batch', (p) => { delete node(p, 'ruang').batch.maxWaitMinutes; p.clinic.calendar.atClosing = 'sendHome'; }],
    ['the same activity twice under different conditions', 'node-station', (p) => node(p, 'ruang').steps.push({ ...node(p, 'ruang').steps[0], when: [{ kind: 'deferred' }] })],
  ];
  test.each(quiet)('%s (%s)', (_, example, change) => {
    const project = read(example);
    change(project);
    expect(checkProject(project)).toEqual([]);
  });
});

test('errors come first, and at most fifty findings and one that counts the rest', () => {
  const project = read('stream-list');
  project.demand.classes.push({ id: 'x', name: 'X', priority: 1 });
  project.demand.streams[0].patients = Array.from({ length: 100 }, () => ({ class: 'tidak-ada', at: 500 }));
  const found = checkProject(project);
  expect(found).toHaveLength(51);
  expect(found[0]?.severity).toBe('error');
  expect(found.at(-1)).toMatchObject({ code: 'findings.more' });
});

test('the project is left as it was', () => {
  const project = read('activity-creates');
  const copy = structuredClone(project);
  checkProject(project);
  expect(project).toEqual(copy);
});
