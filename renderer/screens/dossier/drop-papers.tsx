import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fr } from '../../text/fr.ts';

interface Props {
  onFiles: (files: File[]) => void;
  disabled: boolean;
  children: ReactNode;
}

/** Makes the whole window a place to drop papers on while a dossier is open. */
export function DropPapers({ onFiles, disabled, children }: Props) {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth.current++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setOver(false);
    };
    // Without this the browser would not accept the drop.
    const dragOver = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0 && !disabled) onFiles(files);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', dragOver);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', dragOver);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles, disabled]);
  return (
    <>
      {children}
      {over && !disabled && (
        <div className="drop-overlay" aria-hidden="true">
          <p>{fr.pieces.dropHere}</p>
        </div>
      )}
    </>
  );
}
