import { rgb } from 'pdf-lib';

// Readable in black and white: what matters is told by shape and letter, colour only repeats it.
export const BLACK = rgb(0, 0, 0);
export const WHITE = rgb(1, 1, 1);
export const GREY = rgb(0.35, 0.35, 0.35);
export const LINE_GREY = rgb(0.72, 0.72, 0.72);
export const PALE = rgb(0.93, 0.94, 0.96);
/** The bundle's own marks: deep enough to print as black, unlike the black of the papers on a screen. */
export const NAVY = rgb(0.07, 0.18, 0.42);
