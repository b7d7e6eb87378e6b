import type { Missing } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { ListedJobFamily, ListedJobs } from '../../contract/catalogue/listed-jobs.ts';
import type { IsoDate } from '../../contract/iso.ts';
import { foldText } from './fold-text.ts';
import { jobWords, namesIn, resembles } from './job-name.ts';
import { workSentences } from './work-sentences-fr.ts';

/**
 * The list of jobs in force on a day, null when the catalogue knows none. A dossier is judged by the list of its filing
 * day: no source says what becomes of months worked while the job was on an earlier list only.
 */
export function listedJobsOn(catalogue: Catalogue, day: IsoDate): ListedJobs | null {
  const lists = Object.values(catalogue.listedJobs ?? {});
  return lists.find((list) => list.from <= day && (list.to === null || day <= list.to)) ?? null;
}

interface Region {
  code: string | null; // null: not one of the list's regions
  name: string;
}

/** The region that a person wrote: its name, an INSEE code ("11"), or another usual name; null when nothing was written. */
function regionOf(list: ListedJobs, written: unknown): Region | null {
  if ((typeof written !== 'string' && typeof written !== 'number') || String(written).trim() === '') return null;
  const wanted = foldText(String(written)).replace(/^(?:la )?region (?:d |de |du )?(?:la |l )?/, '');
  const found = list.regions.find(
    ({ code, name, alsoCalled }) =>
      code === wanted || [name, ...alsoCalled].some((known) => foldText(known) === wanted),
  );
  return found ? { code: found.code, name: found.name } : { code: null, name: String(written).trim() };
}

// The catalogue does not change: the words of a family are worked out once, not for each filing day.
const NAMES = new WeakMap<ListedJobFamily, string[][]>();

function namesOf(family: ListedJobFamily): string[][] {
  const known = NAMES.get(family) ?? namesIn(family.label);
  NAMES.set(family, known);
  return known;
}

const isIn = (family: ListedJobFamily, code: string) => family.regions === 'all' || family.regions.includes(code);

function proposal(job: string, family: ListedJobFamily, region: Region | null, list: ListedJobs): string {
  const { label } = family;
  const names = list.regions.filter(({ code }) => isIn(family, code)).map(({ name }) => name);
  const doubt = family.doubt === null ? '' : ` ${workSentences.familyDoubt(label, family.doubt)}`;
  const text =
    family.regions === 'all'
      ? workSentences.likeEverywhere(job, label, list.title)
      : region === null
        ? workSentences.likeSomewhere(job, label, names, list.title)
        : region.code !== null && isIn(family, region.code)
          ? workSentences.likeInRegion(job, label, region.name, list.title)
          : workSentences.likeElsewhere(job, label, names, region.name, list.title);
  return text + doubt;
}

/**
 * What the catalogue can propose about printed jobs on the filing day, for a person to confirm: families of the list in
 * force that they resemble, in which regions, or that nothing known resembles them. It never says that a job is listed.
 */
export function jobProposals(
  catalogue: Catalogue,
  on: IsoDate,
  jobs: readonly string[],
  writtenRegion: unknown,
): Missing[] {
  const list = listedJobsOn(catalogue, on);
  const ask = (note: string): Missing => ({ fact: 'metierEnTension', note });
  if (list === null) return [ask(workSentences.noListOn(on))];
  const region = regionOf(list, writtenRegion);
  const families = list.families.filter((family) => family.since === null || family.since <= on);
  const notes = jobs.flatMap((job) => {
    const words = new Set(jobWords(job));
    const like = families.filter((family) => resembles(words, namesOf(family)));
    if (like.length > 0) return like.map((family) => ask(proposal(job, family, region, list)));
    return [
      ask(list.complete ? workSentences.notInList(job, list.title) : workSentences.notKnownInList(job, list.title)),
    ];
  });
  const outside = region !== null && region.code === null;
  const stale = list.to === null && on > list.source.checkedOn;
  return [
    ...notes,
    ...(outside ? [{ fact: 'region', note: workSentences.outsideRegions(region.name, list.title) }] : []),
    ...(stale ? [ask(workSentences.listMayBeNewer(list.title, list.source.checkedOn))] : []),
  ];
}
