/** How each kind of node looks: light, text first, no inputs. Results are added when there are any. */
import { formatValue } from '@simalur/report';

import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { professionIcon } from '../../icons/profession.ts';
import { useWords } from '../../language/useWords.ts';
import { formatQueue } from './describe.ts';
import type { PictureNode } from './picture.ts';

type Props = NodeProps<PictureNode>;

/** React Flow attaches lines to handles; ours are drawn by `routes.ts` and the handles only stay invisible. */
function Handles() {
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} className="node__handle" />
      <Handle type="source" position={Position.Right} isConnectable={false} className="node__handle" />
    </>
  );
}

const StationNode = memo(function StationNode({ data }: Props) {
  const { w, language } = useWords();
  const { name, staff, result, worst, stale } = data;
  return (
    <div className={worst ? 'node node--station node--worst' : 'node node--station'}>
      <Handles />
      {worst ? (
        <span className={stale ? 'node__badge stale' : 'node__badge'}>
          <Icon name="bottleneck" size={13} />
          {w('node.bottleneck')}
        </span>
      ) : null}
      <span className="node__name">{name}</span>
      <span className="node__line">
        <span className="node__staff">
          {staff.map((serving) => (
            <span key={serving.pool} className="node__fact">
              <Icon name={professionIcon(serving.profession)} size={15} />
              {serving.count}
            </span>
          ))}
        </span>
        {result ? (
          <span className={stale ? 'node__fact stale' : 'node__fact settles'}>
            <Icon name="queue" size={14} />
            {formatQueue(result.peakQueue, language)}
          </span>
        ) : null}
      </span>
      <span className={stale ? 'node__line node__wait stale' : 'node__line node__wait settles'}>
        {result ? (
          <span className="node__fact">
            <Icon name="clock" size={13} />
            {w('node.minutes', { minutes: formatValue(result.meanWait, 'minutes', language) })}
          </span>
        ) : null}
      </span>
    </div>
  );
});

const DelayNode = memo(function DelayNode({ data }: Props) {
  return <SmallNode className="node--delay" icon="clock" name={data.name} />;
});

const DecisionNode = memo(function DecisionNode({ data }: Props) {
  return <SmallNode className="node--decision" icon="branch" name={data.name} />;
});

const ArrivalNode = memo(function ArrivalNode({ data }: Props) {
  return <SmallNode className="node--end" icon="enter" name={data.name} />;
});

const ExitNode = memo(function ExitNode({ data }: Props) {
  const outcome = data.node.kind === 'exit' ? data.node.outcome : 'home';
  return <SmallNode className="node--end" icon={outcome} name={data.name} />;
});

function SmallNode({ className, icon, name }: { className: string; icon: IconName; name: string }) {
  return (
    <div className={`node ${className}`}>
      <Handles />
      <Icon name={icon} size={15} />
      <span className="node__name">{name}</span>
    </div>
  );
}

/** Outside any component: React Flow remounts every node when this object changes. */
export const NODE_TYPES = {
  station: StationNode,
  delay: DelayNode,
  decision: DecisionNode,
  arrival: ArrivalNode,
  exit: ExitNode,
};
