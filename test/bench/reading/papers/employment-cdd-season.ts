import { amount, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, paperOf } from '../paper.ts';
import { employment } from '../pay.ts';
import { TextFlow } from '../text-flow.ts';

/** A fixed-term contract of a small firm: numbered clauses, the salaried person called "vous". */
export const employmentCddSeason: Maker = {
  id: 'employment-cdd-season',
  kind: 'contrat-de-travail',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const work = employment(draw, 'tune', '2023-06');
    const { firm, person } = work;
    const month = draw.between(2, 6);
    const starts = `2023-0${month}-${draw.between(10, 27)}`;
    const ends = `2023-${String(month + 5).padStart(2, '0')}-${draw.between(10, 27)}`;
    const signed = `2023-0${month}-0${draw.between(1, 9)}`;
    const rate = Math.round(11.6 * work.above * 100) / 100;
    const weekly = draw.pick([24, 30, 35]);
    const name = `${person.given} ${person.family}`;
    const title = 'Contrat de travail à durée déterminée';
    const flow = new TextFlow({
      face: 'serif',
      bold: 'serifBold',
      size: 10.5,
      leading: 15,
      left: 60,
      right: 530,
      footer: 'Contrat',
    });
    flow.heading(title, { size: 15, align: 'center' }).skip(8);
    flow.sheet.facts.push({ name: 'typeContrat', value: 'CDD', printed: title, box: [150, 60, 300, 15] });
    flow.paragraph('Entre les soussignés :');
    flow.paragraph(
      'La société',
      { text: firm.name, fact: ['employeur', firm.name, 'La société'] },
      `, ${work.firmAddress[0]}, ${work.firmAddress[1]}, inscrite sous le n° SIRET`,
      { text: firm.siret, fact: ['siret', firm.siret, 'n° SIRET'], bold: false },
      ', d’une part,',
    );
    flow.paragraph(
      `et ${person.woman ? 'Mme' : 'M.'}`,
      { text: name, fact: ['salarie', name, 'et'] },
      `, domicilié${person.woman ? 'e' : ''} ${work.home[0]} à ${work.home[1]}, ${person.woman ? 'née' : 'né'} le`,
      { text: shortDate(person.bornOn), fact: ['dateNaissance', person.bornOn, 'né(e) le'], bold: false },
      ', d’autre part, il est convenu ce qui suit.',
    );
    flow.heading('1. Objet et durée');
    flow.paragraph(
      'Vous êtes recruté par contrat à durée déterminée pour faire face à un accroissement temporaire d’activité. Le contrat prend effet le',
      { text: longDate(starts), fact: ['dateDebut', starts, 'prend effet le'] },
      'et se terminera de plein droit le',
      { text: longDate(ends), fact: ['dateFin', ends, 'se terminera le'] },
      '.',
    );
    flow.heading('2. Fonctions');
    flow.paragraph(
      'Vous exercerez les fonctions de',
      { text: work.job, fact: ['emploi', work.job, 'les fonctions de'] },
      ', sous l’autorité du chef d’établissement.',
    );
    flow.heading('3. Horaire et salaire');
    flow.paragraph(
      'Votre horaire est de',
      { text: `${weekly} heures`, fact: ['heuresHebdo', weekly, 'horaire'] },
      `hebdomadaires. Vous recevrez un salaire horaire brut de ${amount(rate, ' ')} euros, congés payés en sus.`,
    );
    flow.heading('4. Période d’essai').paragraph('Le contrat comporte une période d’essai de deux semaines.');
    flow
      .heading('5. Retraite et prévoyance')
      .paragraph(
        'Les organismes sont ceux auxquels la société adhère. La convention collective applicable est :',
        `${firm.agreement}.`,
      );
    flow
      .skip(10)
      .paragraph(
        'Fait à Villeurbanne en double exemplaire, le',
        { text: longDate(signed), fact: ['dateSignature', signed, 'Fait à …, le'], bold: false },
        '.',
      );
    flow.paragraph('Pour la société                         Le salarié (lu et approuvé)');
    return paperOf(this, variant, flow.pages, {
      also: { titulaire: 'salarie', dateDocument: 'dateSignature', emetteur: 'employeur' },
      unjudged: ['adresse', 'lieu', 'lieuNaissance', 'emetteur', 'motif'],
      absent: ['salaireBrutMensuel'],
    });
  },
};
