import { testRandomBundles } from './random-bundles.ts';

testRandomBundles(20250111);
