/** The changes of the scenario that is drawn, in words and as marks on its nodes. */
import type { Scenario } from '@simalur/model';
import { type ChangeKind, type SaidChange, sayChanges } from '@simalur/report';
import { useDeferredValue, useMemo } from 'react';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { useScenario } from '../../state/useScenario.ts';
import { otherOf, useChangesState } from './changesState.ts';

interface Changes {
  readonly other: Scenario | undefined;
  readonly said: readonly SaidChange[];
}

export function useChanges(): Changes {
  const { language } = useWords();
  const project = useDeferredValue(useDocument((state) => state.project));
  const scenario = useDeferredValue(useScenario());
  const against = useChangesState((state) => state.against);
  return useMemo(() => {
    const other = otherOf(project, scenario, against);
    return { other, said: other ? sayChanges(project, other, scenario, language) : [] };
  }, [project, scenario, against, language]);
}

const NONE: ReadonlyMap<string, ChangeKind> = new Map();
/** What a node is marked by, where several things changed. */
const ORDER: readonly ChangeKind[] = ['added', 'staff', 'minutes', 'changed'];

/** By node of the scenario that is drawn; only while the list of changes is open. */
export function useMarks(): ReadonlyMap<string, ChangeKind> {
  const open = useChangesState((state) => state.open);
  const { said } = useChanges();
  return useMemo(() => (open ? marksOf(said) : NONE), [open, said]);
}

function marksOf(said: readonly SaidChange[]): ReadonlyMap<string, ChangeKind> {
  const marks = new Map<string, ChangeKind>();
  for (const { node, edge, kind } of said) {
    // A new way is a change of the node that it leaves; a node that is gone cannot be marked.
    const mark = edge !== undefined || (kind === 'removed' && node !== undefined) ? 'changed' : kind;
    if (node === undefined) continue;
    const before = marks.get(node);
    if (before === undefined || ORDER.indexOf(mark) < ORDER.indexOf(before)) marks.set(node, mark);
  }
  return marks;
}
