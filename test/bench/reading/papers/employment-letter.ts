import { amount, longDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, paperOf } from '../paper.ts';
import { employment } from '../pay.ts';
import { TextFlow } from '../text-flow.ts';

/** A letter of engagement: the firm writes to the person, the terms in sentences. */
export const employmentLetter: Maker = {
  id: 'employment-letter',
  kind: 'contrat-de-travail',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const work = employment(draw, 'tune', '2022-06');
    const { firm, person } = work;
    const starts = `2022-0${draw.between(3, 8)}-${draw.between(10, 27)}`;
    const signed = `${starts.slice(0, 8)}0${draw.between(1, 9)}`;
    const weekly = draw.pick([24, 28, 35]);
    const gross = Math.round((weekly * 52 * 11.3 * work.above * 100) / 12) / 100;
    const name = `${person.given} ${person.family}`;
    const flow = new TextFlow({
      face: 'sans',
      bold: 'sans',
      size: 10.5,
      leading: 15,
      left: 60,
      right: 535,
      footer: 'Lettre d’engagement',
    });
    flow.paragraph({ text: firm.name, fact: ['employeur', firm.name] });
    flow.paragraph(`${work.firmAddress[0]} – ${work.firmAddress[1]}`);
    flow.paragraph('SIRET :', { text: firm.siret, fact: ['siret', firm.siret, 'SIRET'] }, '– APE', {
      text: firm.naf,
      fact: ['naf', firm.naf, 'APE'],
    });
    flow.skip(10).paragraph(person.woman ? 'Madame' : 'Monsieur', { text: name, fact: ['salarie', name] });
    flow.paragraph(`${work.home[0]}, ${work.home[1]}`);
    flow.heading('Objet : contrat de travail à durée indéterminée');
    flow.sheet.facts.push({
      name: 'typeContrat',
      value: 'CDI',
      printed: 'contrat de travail à durée indéterminée',
      box: [100, 180, 220, 11],
    });
    flow.paragraph(
      `${person.woman ? 'Madame' : 'Monsieur'}, nous avons le plaisir de vous confirmer votre engagement au sein de notre société en tant que`,
      { text: work.job, fact: ['emploi', work.job, 'en tant que'] },
      ', à dater du',
      { text: longDate(starts), fact: ['dateDebut', starts, 'à dater du'] },
      '.',
    );
    flow.paragraph(
      'Votre durée de travail sera de',
      { text: `${weekly} heures`, fact: ['heuresHebdo', weekly, 'durée de travail'] },
      'par semaine. Une période d’essai de deux mois est prévue.',
    );
    flow.paragraph(
      'Votre rémunération brute mensuelle s’élèvera à',
      { text: `${amount(gross, ' ')} €`, fact: ['salaireBrutMensuel', gross, 'rémunération brute mensuelle'] },
      '. La convention collective est celle de la branche :',
      `${firm.agreement}.`,
    );
    flow.paragraph(
      'Nous vous prions de nous retourner un exemplaire de ce contrat daté et signé, l’employeur et le salarié en gardant chacun un.',
    );
    flow.skip(10).paragraph('Fait le', { text: longDate(signed), fact: ['dateSignature', signed, 'Fait le'] }, '.');
    flow.paragraph('Pour la direction                         Le salarié');
    return paperOf(this, variant, flow.pages, {
      also: { titulaire: 'salarie', dateDocument: 'dateSignature', emetteur: 'employeur' },
      absent: ['dateFin'],
      unjudged: ['adresse', 'lieu', 'emetteur', 'nir', 'dateNaissance'],
    });
  },
};
