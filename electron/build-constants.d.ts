/** False in a release build (LIASSE_RELEASE=1), where the branches that it guards are removed. */
declare const __LIASSE_TEST_OVERRIDES__: boolean;
