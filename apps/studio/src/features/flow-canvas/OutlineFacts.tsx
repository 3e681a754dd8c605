/** What a list says of a node under its name: who serves, and after a run how long patients wait. */
import type { FlowNode, Project } from '@simalur/model';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import type { FlowView } from '../../run/view.ts';
import { staffText, waitText } from './describe.ts';
import { servingAt } from './staffing.ts';

interface OutlineFactsProps {
  readonly project: Project;
  readonly node: FlowNode;
  readonly view: FlowView | undefined;
  readonly stale: boolean;
}

export function OutlineFacts({ project, node, view, stale }: OutlineFactsProps) {
  const words = useWords();
  const result = view?.stations.get(node.id);
  return (
    <>
      {view?.worst === node.id ? (
        <span className={stale ? 'outline__worst stale' : 'outline__worst'}>
          <Icon name="bottleneck" size={15} />
          {words.w('node.bottleneck')}
        </span>
      ) : null}
      <p className="outline__detail">
        {node.kind === 'station'
          ? `${words.w('outline.staff')}: ${staffText(servingAt(node, project), words)}`
          : words.w(`node.kind.${node.kind}`)}
      </p>
      {result ? (
        <p className={stale ? 'outline__result stale' : 'outline__result'}>{waitText(result, words)}</p>
      ) : null}
    </>
  );
}
