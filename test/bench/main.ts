import { benchAssess } from './assess.ts';
import { benchBundle } from './bundle.ts';
import { benchBundleLarge } from './bundle-large.ts';
import { benchFormProposal } from './form-proposal.ts';
import { benchOcr } from './ocr.ts';
import { benchStart } from './start.ts';

// It reports; it fails nothing. Each ratio is measured side by side, in turns, in this one run.
const parts = {
  ocr: benchOcr,
  bundle: benchBundle,
  assess: benchAssess,
  start: benchStart,
  'form-proposal': benchFormProposal,
};
// Takes minutes: only when it is named.
const long = { 'bundle-large': benchBundleLarge };
const wanted = process.argv.slice(2);

for (const [name, bench] of Object.entries({ ...parts, ...long })) {
  if (wanted.length > 0 ? !wanted.includes(name) : name in long) continue;
  console.log(`\n## ${name}`);
  for (const line of await bench()) console.log(line);
}
