import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { LetterBlockSource, LetterLanguage, LetterTextSource } from '../../contract/catalogue/letter.ts';
import type { CatalogueSource } from '../../contract/catalogue/source.ts';
import { AppError } from '../../contract/errors.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { LetterCopy, LetterPreview, LetterRequest, LetterText, PrintedBlock } from '../../contract/letter.ts';
import { editableText } from '../../contract/letter-text.ts';
import { evaluate } from '../rules/evaluate-condition.ts';
import { namePieces } from '../rules/name-pieces.ts';
import { copyCautions, doubtCautions } from './letter-cautions.ts';
import { type LetterContext, letterDossier } from './letter-context.ts';
import { LETTER_LISTS } from './letter-lists.ts';
import { letterSentences } from './letter-sentences-fr.ts';
import { fillLetterText } from './letter-template.ts';
import { letterValue, valueLabel } from './letter-values.ts';
import type { ListRow } from './list-row.ts';
import { withOwnText } from './with-own-text.ts';

/** What is gathered while a letter is written: nothing that the paper does not show stays unsaid. */
interface Gathered {
  missing: Map<string, string>; // name → label
  undecided: LetterPreview['undecided'];
  sources: Map<string, CatalogueSource>;
  used: Map<string, Set<FactName>>; // piece → facts that the letter rests on
}

class CopyWriter {
  private readonly context: LetterContext;
  private readonly gathered: Gathered;
  private readonly languages: readonly LetterLanguage[];

  constructor(context: LetterContext, gathered: Gathered) {
    this.context = context;
    this.gathered = gathered;
    this.languages = context.language === 'fr' ? ['fr'] : ['fr', context.language];
  }

  /** A printed block, or null when it does not apply. */
  block(source: LetterBlockSource, id: string): PrintedBlock | null {
    if (!this.isShown(source, `${this.context.letter.id}/${id}`)) return null;
    const printed = this.printed(source, { id, generated: null });
    if (printed && 'source' in source && source.source) {
      this.gathered.sources.set(JSON.stringify(source.source), source.source);
    }
    return printed;
  }

  private printed(source: LetterBlockSource, common: { id: string; generated: null }): PrintedBlock | null {
    switch (source.block) {
      case 'title':
      case 'heading':
      case 'object':
      case 'paragraph':
      case 'note': {
        const text = this.text(source.text, null);
        return text && { ...common, type: source.block, text };
      }
      case 'sender':
      case 'addressee':
      case 'lines':
      case 'signature':
        return {
          ...common,
          type: source.block,
          lines: source.lines.map((line) => this.text(line, null)).filter((line) => line !== null),
        };
      case 'place-and-date':
        return { ...common, type: source.block, lines: [this.placeAndDate()] };
      case 'list': {
        const items = source.items.flatMap((item, index) => {
          if (!this.isShown(item, `${this.context.letter.id}/${common.id}.${index}`)) return [];
          if (item.each === undefined) return [this.text(item.text, null)];
          return this.rows(item.each).map((row) => this.text(item.text, row));
        });
        const kept = items.filter((item) => item !== null);
        return kept.length === 0 ? null : { ...common, type: 'list', numbered: source.numbered, items: kept };
      }
      case 'table': {
        const head = source.head.map((cell) => this.text(cell, null) ?? EMPTY);
        const rows = this.rows(source.each).map((row) =>
          // An unknown cell is a dash, not dots: a table of what the papers show is not filled by hand.
          source.cells.map((cell) => this.text(cell, row, true) ?? EMPTY),
        );
        return rows.length === 0 ? null : { ...common, type: 'table', head, rows, widths: source.widths };
      }
      case 'own-words': {
        const value = this.context.prepared.facts[source.fact];
        const typed = typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
        if (typed === null) this.miss(`facts.${source.fact}`);
        const text: LetterText | null =
          typed === null
            ? null
            : [{ language: 'fr', runs: [{ text: typed, from: 'person', name: `facts.${source.fact}` }] }];
        return { ...common, type: 'own-words', text, ruled: source.ruled };
      }
    }
  }

  private placeAndDate(): LetterText {
    return this.languages.map((language) => ({
      language,
      runs: [{ text: letterSentences.placeAndDate[language], from: 'letter', name: null }],
    }));
  }

  private miss(name: string): void {
    this.gathered.missing.set(name, valueLabel(name, this.context));
  }

  private rows(name: string): ListRow[] {
    const list = LETTER_LISTS[name];
    if (list === undefined) throw new AppError('input.invalid', { what: 'letter', problem: `no list "${name}"` });
    const rows = list.rows(this.context);
    for (const piece of rows.flatMap(({ pieces }) => pieces)) {
      const facts = this.gathered.used.get(piece) ?? new Set();
      for (const fact of list.rests) facts.add(fact);
      this.gathered.used.set(piece, facts);
    }
    return rows;
  }

  private text(source: LetterTextSource, row: ListRow | null, inTable = false): LetterText | null {
    const texts = this.languages.map((language) => {
      const template = typeof source === 'string' ? (language === 'fr' ? source : undefined) : source[language];
      if (template === undefined) return [];
      const runs = fillLetterText(template, {
        valueOf: (name) =>
          letterValue(name, this.context, row, language) ?? (inTable && name.startsWith('item.') ? '–' : null),
        sex: this.context.prepared.person.sexe ?? null,
        onMissing: (name) => this.miss(name),
      });
      return runs === null ? null : [{ language, runs }];
    });
    const filled = texts.flatMap((text) => text ?? []);
    // A text without its French is left out; one that another language does not have stays in French.
    return texts[0] === null || filled.length === 0 ? null : filled;
  }

  private isShown(part: Pick<LetterBlockSource, 'when' | 'filled' | 'empty'>, id: string): boolean {
    if (part.filled.some((name) => this.rows(name).length === 0)) return false;
    if (part.empty.some((name) => this.rows(name).length > 0)) return false;
    if (part.when === undefined) return true;
    const verdict = evaluate(part.when, this.context.rules);
    if (verdict.state === 'unknown') {
      const text = 'text' in part && part.text ? frenchOf(part.text as LetterTextSource) : id;
      this.gathered.undecided.push({ block: id, text, missing: verdict.missing });
    }
    return verdict.state === 'satisfied';
  }
}

const EMPTY: LetterText = [{ language: 'fr', runs: [{ text: '–', from: 'letter', name: null }] }];
const frenchOf = (text: LetterTextSource) => (typeof text === 'string' ? text : text.fr);

/** Puts the person's own texts in; those made on another generated text are named, not applied. */
function edited(copy: LetterCopy, edits: LetterRequest['edits'], stale: string[]): LetterCopy {
  const blocks = copy.blocks.map((block) => {
    const edit = edits[block.id];
    if (edit === undefined) return block;
    if (edit.generated === editableText(block)) return withOwnText(block, edit.text);
    stale.push(block.id);
    return block;
  });
  return { ...copy, blocks };
}

/**
 * A letter of the catalogue written for a dossier on its filing day: its copies block by block, the values that are not known
 * (dots on the paper), what was left out because it is not known whether it applies, and what to check before signing. Pure.
 * `language`: printed under the French on the sheets that have it. Throws `state.not-found` (no such letter, no such subject),
 * `input.unknown-procedure`, `input.invalid` (the letter is not in that language).
 */
export function writeLetter(request: LetterRequest, catalogue: Catalogue): LetterPreview {
  const { base, subjects } = letterDossier(request, catalogue);
  const { letter, prepared } = base;
  if (!letter.languages.includes(request.language)) {
    const problem = `« ${letter.id} » existe en : ${letter.languages.join(', ')}`;
    throw new AppError('input.invalid', { what: 'language', problem });
  }
  const wanted = request.subject;
  if (wanted !== undefined && !subjects?.some(({ key }) => key === wanted)) {
    throw new AppError('state.not-found', { what: 'subject', id: wanted });
  }
  const chosen = subjects?.filter(({ key }) => wanted === undefined || key === wanted) ?? [null];
  const gathered: Gathered = { missing: new Map(), undecided: [], sources: new Map(), used: new Map() };
  const staleEdits: string[] = [];
  const copies = chosen.map((subject, copyIndex): LetterCopy => {
    const writer = new CopyWriter({ ...base, subject }, gathered);
    const prefix = subject?.key ?? String(copyIndex + 1);
    const blocks = letter.blocks.flatMap((block, index) => writer.block(block, `${prefix}/b${index + 1}`) ?? []);
    return edited({ subject: subject?.key ?? null, blocks }, request.edits, staleEdits);
  });
  const ids = new Set(copies.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  const preview: LetterPreview = {
    letter: letter.id,
    title: letter.title,
    version: letter.version ?? null,
    language: request.language,
    on: request.on,
    copies,
    missing: [...gathered.missing].map(([name, label]) => ({ name, label })),
    undecided: gathered.undecided,
    cautions: [...copyCautions(base, chosen), ...doubtCautions(gathered.used, prepared.stated)],
    staleEdits: [...staleEdits, ...Object.keys(request.edits).filter((id) => !ids.has(id))],
    ignored: [...prepared.ignored],
    sources: [...gathered.sources.values()],
  };
  return namePieces(preview, prepared.stated);
}
