import { useEffect, useRef } from 'react';
import { fr } from '../text/fr.ts';

/** A screen's title; takes the focus when the screen appears, so that a screen reader and the Tab key start there. */
export function Heading({ children, focus = true }: { children: string; focus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} – ${fr.common.appName}`;
    if (focus) heading.current?.focus();
  }, [children, focus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
