import type { ReactNode } from 'react';

/** Nothing is there yet: says so, what will be, and how to begin. */
export function EmptyState({ title, teach, children }: { title: string; teach: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{teach}</p>
      {children}
    </div>
  );
}
