/** All laws over one random project. */
import { checkProject, type Project } from '@simalur/model';
import { compile } from '../compile/compile.ts';
import type { Tables } from '../tables.ts';
import { type Fault, Faults } from './lawsFaults.ts';
import { checkRow } from './lawsRow.ts';
import { checkSameness } from './lawsSame.ts';
import { shapeOf } from './lawsShape.ts';
import { checkTrace } from './lawsTrace.ts';
import { watch } from './lawsWatch.ts';

/** The laws that a project breaks in one replication; `salt` chooses the moment of the snapshot and the shuffle. */
export function examine(project: Project, salt: number): readonly Fault[] {
  const faults = new Faults();
  for (const finding of checkProject(project)) {
    if (finding.severity === 'error')
      faults.add('the generator draws valid projects', () => JSON.stringify(finding));
  }
  const compiled = compile(project, 's');
  if (!compiled.ok) {
    faults.add('a valid project compiles', () => JSON.stringify(compiled.findings));
    return faults.list;
  }
  const t = compiled.program.tables as Tables;
  const shape = shapeOf(project, t);
  const options = { seed: salt * 4294967299 + 1, replication: salt % 5 };
  const watched = watch(t, options, shape, faults);
  if (faults.list.length > 0) return faults.list;
  checkRow(watched, t, shape, faults);
  checkTrace(watched.trace, t, shape, faults);
  checkSameness(project, compiled.program, options, watched, salt, faults);
  return faults.list;
}
