// What no file system takes (Windows' reserved signs), and signs that hide what follows.
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;
const LONGEST = 100; // signs: few enough for any file system, whatever the script

/**
 * A name under which an original can be attached to the bundle and saved from it on any system, unlike all `taken` ones
 * even where case does not count.
 */
export function attachmentName(name: string, taken: ReadonlySet<string>): string {
  const safe = name
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .trim()
    .replace(/[. ]+$/u, '');
  const dot = safe.lastIndexOf('.');
  const [stem, extension] = dot > 0 && safe.length - dot <= 10 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, ''];
  const short = [...stem].slice(0, LONGEST).join('') || 'fichier';
  const base = RESERVED.test(short) ? `_${short}` : short;
  const used = new Set([...taken].map((one) => one.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? `${base}${extension}` : `${base} (${copy})${extension}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
