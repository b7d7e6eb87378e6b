import type { FactsFile, StatedPiece } from '../../contract/assessment.ts';
import type { PieceSeries, ProcedureCase } from '../../contract/catalogue/procedure.ts';

function monthsOf(series: PieceSeries): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = series.from.split('-').map(Number);
  for (let text = series.from; text <= series.to; ) {
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    text = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

function piecesOf(series: PieceSeries, index: number): StatedPiece[] {
  return monthsOf(series).map((month) => ({
    id: `${series.kind}-${index + 1}-${month}`,
    kind: series.kind,
    facts: {
      ...series.facts,
      ...(series.month ? { [series.month]: month } : {}),
      ...(series.day ? { [series.day.fact]: `${month}-${String(series.day.dayOfMonth).padStart(2, '0')}` } : {}),
    },
  }));
}

/** The FACTS of a worked case, its series written out. */
export function expandCase(worked: ProcedureCase): FactsFile {
  return { ...worked.input, pieces: [...worked.input.pieces, ...worked.series.flatMap(piecesOf)] };
}
