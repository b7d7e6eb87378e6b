import { addMonths, amount, lastDay, longDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, paperOf } from '../paper.ts';
import { employment } from '../pay.ts';
import { TextFlow } from '../text-flow.ts';

/** A fixed-term contract written as a letter to the person who is hired. */
export const employmentCddLetter: Maker = {
  id: 'employment-cdd-letter',
  kind: 'contrat-de-travail',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    const work = employment(draw, 'report', '2025-01');
    const { firm, person } = work;
    const month = addMonths('2023-02', draw.between(0, 28));
    const starts = `${month}-${String(draw.between(3, 20)).padStart(2, '0')}`;
    const ends = lastDay(addMonths(month, draw.between(2, 8)));
    const signed = `${month}-0${draw.between(1, 2)}`;
    const hourly = draw.pick([12.02, 12.4, 13.15]);
    const weekly = draw.pick([35, 28, 24.5]);
    const gross = Math.round(((weekly * 52) / 12) * hourly * 100) / 100;
    const name = `${person.given} ${person.family}`;
    const flow = new TextFlow({
      face: 'serif',
      bold: 'serifBold',
      size: 10,
      leading: 14.5,
      left: 70,
      right: 528,
      footer: 'Contrat à durée déterminée',
    });
    const s = flow.sheet;
    s.value(70, 60, firm.name, ['employeur', firm.name], { face: 'serifBold', size: 12 });
    s.text(70, 74, `${work.firmAddress[0]} - ${work.firmAddress[1]}`);
    s.text(70, 87, 'SIRET');
    s.value(106, 87, firm.siret, ['siret', firm.siret, 'SIRET']);
    s.text(200, 87, 'NAF');
    s.value(228, 87, firm.naf, ['naf', firm.naf, 'NAF']);
    s.text(330, 120, person.woman ? 'Madame' : 'Monsieur');
    s.value(384, 120, name, ['salarie', name, 'Madame / Monsieur'], { face: 'serifBold' });
    s.text(330, 134, work.home[0]);
    s.text(330, 148, work.home[1]);
    flow.skip(110);
    flow.sheet.text(70, 190, 'Objet : contrat de travail à', { face: 'serifBold' });
    s.value(222, 190, 'durée déterminée', ['typeContrat', 'CDD', 'Objet'], { face: 'serifBold' });
    flow.skip(44);
    flow.paragraph(`${person.woman ? 'Madame' : 'Monsieur'},`);
    flow.paragraph(
      'Nous avons le plaisir de vous confirmer votre engagement au sein de notre société aux conditions suivantes.',
    );
    flow.paragraph(
      'Vous exercerez les fonctions de',
      { text: work.job, fact: ['emploi', work.job, 'les fonctions de'] },
      `, en remplacement partiel d’une salariée absente. Votre contrat, régi par la convention collective ${firm.agreement}, prend effet le`,
      { text: longDate(starts), fact: ['dateDebut', starts, 'prend effet le'] },
      'et s’achèvera le',
      { text: longDate(ends), fact: ['dateFin', ends, 's’achèvera le'] },
      '. Il comporte une période d’essai de deux semaines.',
    );
    flow.paragraph(
      'Votre horaire de travail hebdomadaire sera de',
      {
        text: `${amount(weekly, ' ', ',', Number.isInteger(weekly) ? 0 : 1)} heures`,
        fact: ['heuresHebdo', weekly, 'horaire hebdomadaire'],
      },
      '. Vous percevrez une rémunération brute mensuelle de',
      { text: `${amount(gross, ' ')} €`, fact: ['salaireBrutMensuel', gross, 'rémunération brute mensuelle de'] },
      `, soit ${amount(hourly)} € de l’heure.`,
    );
    flow.paragraph(
      `Vous êtes ${person.woman ? 'née' : 'né'} le`,
      { text: longDate(person.bornOn), fact: ['dateNaissance', person.bornOn, 'né(e) le'], bold: false },
      'et votre numéro d’immatriculation à la sécurité sociale est le',
      {
        text: `${person.nir.slice(0, 13)} ${person.nir.slice(13)}`,
        fact: ['nir', person.nir, 'sécurité sociale'],
        bold: false,
      },
      '. La déclaration préalable à l’embauche a été effectuée auprès de l’Urssaf.',
    );
    flow.paragraph(
      'Vous acquerrez des droits à congés payés à raison de deux jours et demi par mois. À l’issue du contrat, une indemnité de fin de contrat égale à 10 % de la rémunération brute vous sera versée, sauf exceptions prévues par la loi.',
    );
    flow.paragraph(
      'Vous êtes affilié à la caisse de retraite complémentaire et à l’organisme de prévoyance de l’entreprise. Vous vous engagez à signaler sans délai tout changement de situation.',
    );
    flow.paragraph(
      'Nous vous prions de nous retourner un exemplaire de la présente, revêtu de votre signature précédée de la mention « lu et approuvé ».',
    );
    flow.skip(10).paragraph('Fait en double exemplaire à Strasbourg, le', {
      text: longDate(signed),
      fact: ['dateSignature', signed, 'Fait … le'],
      bold: false,
    });
    flow.skip(12).paragraph('Pour la société, la directrice                                  Le salarié');
    return paperOf(this, variant, flow.pages, {
      also: { titulaire: 'salarie', dateDocument: 'dateSignature', emetteur: 'employeur' },
      unjudged: ['adresse', 'lieu', 'motif', 'emetteur', 'lieuNaissance'],
    });
  },
};
