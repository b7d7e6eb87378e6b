/** French punctuation keeps its blank and never begins a line: "(L.422-1) ?" stays together. */
export function unbreakable(text: string): string {
  return text.replaceAll(/ ([?!:;»%€])/g, '\u00a0$1').replaceAll('« ', '«\u00a0');
}
