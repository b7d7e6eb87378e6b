const STEPS: Record<string, string> = {
  read: 'lecture des pages',
  import: 'lecture des pages',
  compose: 'composition de la liasse',
  verify: 'contrôle de la liasse',
};

/** One line on stderr that follows the work, only when a person is looking at a terminal. */
export function openProgressLine(): { show: (step: string, done: number, total: number) => void; end: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  let shown = false;
  return {
    show: (step, done, total) => {
      shown = true;
      process.stderr.write(`\r\u001b[K${STEPS[step] ?? step} : ${done}/${total}`);
    },
    end: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
