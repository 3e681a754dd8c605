/** A menu over the drawing: commands of the registry that can be done now. Arrow keys choose, Escape closes. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { shownKeys } from '../../commands/keys.ts';
import { commandById } from '../../commands/registry.ts';
import { useWords } from '../../language/useWords.ts';
import { closeMenu, useMenu } from './menu.ts';

const OFFERED = [
  'design.addAfter',
  'design.insert',
  'design.connectTo',
  'design.addBlock',
  'design.group',
  'design.alignRow',
  'design.alignColumn',
  'design.distribute',
  'design.copy',
  'design.cut',
  'design.paste',
  'design.duplicate',
  'design.zoomSelection',
  'design.selectAll',
  'design.tidy',
  'design.fit',
  'design.delete',
] as const;

export function ContextMenu() {
  const at = useMenu((state) => state.at);
  return at ? <OpenMenu x={at.x} y={at.y} /> : null;
}

function OpenMenu({ x, y }: { readonly x: number; readonly y: number }) {
  const { w, language } = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const commands = OFFERED.map(commandById).filter((command) => command.when());
  useEffect(() => {
    const before = document.activeElement;
    const element = menu.current;
    element?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !element?.contains(event.target)) closeMenu();
    };
    window.addEventListener('pointerdown', outside, true);
    return () => {
      window.removeEventListener('pointerdown', outside, true);
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, []);
  useEffect(() => {
    // Never cut off by the edge of the window.
    const element = menu.current;
    if (!element) return;
    element.style.left = `${Math.max(4, Math.min(x, window.innerWidth - element.offsetWidth - 4))}px`;
    element.style.top = `${Math.max(4, Math.min(y, window.innerHeight - element.offsetHeight - 4))}px`;
  }, [x, y]);

  const press = (event: KeyboardEvent) => {
    // The keys of the drawing rest while the menu is open.
    event.stopPropagation();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const focused = document.activeElement;
    const now = focused instanceof HTMLElement ? items.indexOf(focused) : -1;
    const go = (index: number) => items.at(index % items.length)?.focus();
    if (event.key === 'ArrowDown') go(now + 1);
    else if (event.key === 'ArrowUp') go(now - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') closeMenu();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={w('design.menu')}
      className="menu"
      style={{ left: x, top: y }}
      onKeyDown={press}
      onContextMenu={(event) => event.preventDefault()}
    >
      {commands.map((command) => (
        <button
          key={command.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="menu__item"
          onClick={() => {
            closeMenu();
            command.run();
          }}
        >
          <span>{w(command.label.key, command.label.params?.(language))}</span>
          {command.keys?.[0] ? <kbd className="menu__keys">{shownKeys(command.keys[0])}</kbd> : null}
        </button>
      ))}
    </div>
  );
}
