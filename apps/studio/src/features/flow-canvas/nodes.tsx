/** How each kind of node looks: light, text first, no inputs. Results are added when there are any. */
import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { professionIcon } from '../../icons/profession.ts';
import { useWords } from '../../language/useWords.ts';
import { formatQueue, formatWait } from './describe.ts';
import type { PictureNode } from './picture.ts';

type Props = NodeProps<PictureNode>;

/** React Flow attaches lines to handles; in a picture they stay invisible, in the editor lines are drawn from them. */
function Handles({ data }: { readonly data: Props['data'] }) {
  const { node, connectable } = data;
  const shared = { isConnectable: connectable, className: 'node__handle' };
  return (
    <>
      {connectable && node.kind === 'arrival' ? null : (
        <Handle type="target" position={Position.Left} {...shared} />
      )}
      {connectable && node.kind === 'exit' ? null : (
        <Handle type="source" position={Position.Right} {...shared} />
      )}
    </>
  );
}

const StationNode = memo(function StationNode({ data }: Props) {
  const { w, language } = useWords();
  const { node, name, staff, flat, result, worst, stale, queue, busy } = data;
  const settled = stale ? 'stale' : 'settles';
  const rooms = node.kind === 'station' ? node.rooms : undefined;
  const batch = node.kind === 'station' ? node.batch : undefined;
  return (
    <div className={worst ? 'node node--station node--worst' : 'node node--station'}>
      <Handles data={data} />
      {queue ? (
        <svg
          className={`node__queue ${settled}`}
          viewBox="0 0 100 16"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={queue} />
        </svg>
      ) : null}
      {busy === undefined ? null : (
        <span className={`node__busy ${settled}`} aria-hidden="true">
          <span style={{ width: `${Math.min(100, 100 * busy)}%` }} />
        </span>
      )}
      {worst ? (
        <span className={`node__badge ${settled}`}>
          <Icon name="bottleneck" size={12} />
          {w('node.bottleneck')}
        </span>
      ) : null}
      <span className={flat ? 'node__head node__head--flat' : 'node__head'}>
        <span className="node__name">{name}</span>
        <span className="node__staff">
          {staff.map((serving) => (
            <span key={serving.pool} className="node__serving">
              <Icon name={professionIcon(serving.profession)} size={13} />
              {serving.count}
            </span>
          ))}
        </span>
      </span>
      <span className={`node__numbers ${settled}`}>
        {result ? <span className="node__wait">{formatWait(result.meanWait, w, language)}</span> : null}
        {rooms ? (
          <span className="node__fact">
            <Icon name="room" size={13} />
            {rooms}
          </span>
        ) : null}
        {batch ? (
          <span className="node__fact">
            <Icon name="group" size={13} />
            {batch.min === batch.max ? batch.max : `${batch.min}–${batch.max}`}
          </span>
        ) : null}
        {result ? (
          <span className="node__fact">
            <Icon name="queue" size={13} />
            {formatQueue(result.peakQueue, language)}
          </span>
        ) : null}
      </span>
    </div>
  );
});

function small(className: string, iconOf: IconName | ((props: Props) => IconName)) {
  return memo(function SmallNode(props: Props) {
    return (
      <div className={`node node--small ${className}`}>
        <Handles data={props.data} />
        <Icon name={typeof iconOf === 'string' ? iconOf : iconOf(props)} size={13} />
        <span className="node__name">{props.data.name}</span>
      </div>
    );
  });
}

/** Outside any component: React Flow remounts every node when this object changes. */
export const NODE_TYPES = {
  station: StationNode,
  delay: small('node--delay', 'clock'),
  decision: small('node--choice', 'branch'),
  fork: small('node--choice', 'fork'),
  join: small('node--choice', 'join'),
  followUp: small('node--later', ({ data }) =>
    data.node.kind === 'followUp' && data.node.purpose === 'homeVisit' ? 'homeVisit' : 'calendar',
  ),
  arrival: small('node--end', 'enter'),
  exit: small('node--end', ({ data }) => (data.node.kind === 'exit' ? data.node.outcome : 'home')),
};
