/** Takes a project file that is dropped anywhere on the page. */
import { type DragEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../language/useWords.ts';
import { openFile } from './open.ts';
import './files.css';

export function DropZone({ children }: { readonly children: ReactNode }) {
  const { w } = useWords();
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has "Buka berkas" for the same.
    <div
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
        setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) void openFile(file);
      }}
    >
      {children}
      {over ? <div className="drop">{w('file.drop')}</div> : null}
    </div>
  );
}
