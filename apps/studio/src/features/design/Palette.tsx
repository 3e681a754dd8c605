/** Blocks to add: a click puts one after what is selected, a drag puts it where it is let go. */
import { type PointerEvent, useId, useRef, useState } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useWords } from '../../language/useWords.ts';
import { useDocument } from '../../state/document.ts';
import { useScenario } from '../../state/useScenario.ts';
import { addBlock } from './addBlock.ts';
import { type Block, knownStations, newBlocks } from './blocks.ts';
import { dropAt, whereSelected } from './where.ts';

export function Palette() {
  const words = useWords();
  const { w } = words;
  const project = useDocument((state) => state.project);
  const scenario = useScenario();
  const heading = useId();
  return (
    <section className="card palette" aria-labelledby={heading}>
      <h2 id={heading} className="palette__heading">
        {w('design.palette')}
      </h2>
      <p className="palette__help">{w('design.palette.help')}</p>
      <BlockList title={w('design.palette.new')} blocks={newBlocks(words)} />
      <BlockList title={w('design.palette.known')} blocks={knownStations(project, scenario, words)} />
    </section>
  );
}

function BlockList({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }) {
  const id = useId();
  return (
    <>
      <h3 id={id} className="palette__title">
        {title}
      </h3>
      <ul className="palette__list" aria-labelledby={id}>
        {blocks.map((block) => (
          <li key={block.id}>
            <BlockButton block={block} />
          </li>
        ))}
      </ul>
    </>
  );
}

const DRAG_PX = 6;

function BlockButton({ block }: { readonly block: Block }) {
  const [ghost, setGhost] = useState<{ x: number; y: number } | undefined>(undefined);
  const [start, setStart] = useState<{ x: number; y: number } | undefined>(undefined);
  // A drag that ends over its own button is followed by a click, which must not add a second block.
  const dragged = useRef(false);
  const move = (event: PointerEvent) => {
    if (!start) return;
    const far = Math.hypot(event.clientX - start.x, event.clientY - start.y) > DRAG_PX;
    if (!ghost && !far) return;
    dragged.current = true;
    setGhost({ x: event.clientX, y: event.clientY });
  };
  const stop = () => {
    setGhost(undefined);
    setStart(undefined);
  };
  return (
    <button
      type="button"
      className="palette__block"
      title={block.hint}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = false;
        setStart({ x: event.clientX, y: event.clientY });
      }}
      onPointerMove={move}
      onPointerUp={(event) => {
        const where = ghost && dropAt(event.clientX, event.clientY);
        stop();
        if (where) addBlock(block.node, where);
      }}
      onPointerCancel={stop}
      onClick={() => {
        if (!dragged.current) addBlock(block.node, whereSelected());
      }}
    >
      <Icon name={block.icon} size={16} />
      <span>{block.name}</span>
      {ghost ? (
        <span className="palette__ghost" style={{ left: ghost.x + 8, top: ghost.y + 8 }} aria-hidden="true">
          {block.name}
        </span>
      ) : null}
    </button>
  );
}
