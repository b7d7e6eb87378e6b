import { amount, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, paperOf } from '../paper.ts';
import { employment } from '../pay.ts';
import { TextFlow } from '../text-flow.ts';

const NATIONS = ['sénégalaise', 'algérienne', 'ivoirienne', 'brésilienne'];

/** An open-ended contract, or an amendment that raises its hours, in Roman-numbered articles. */
export const employmentCdiArticles: Maker = {
  id: 'employment-cdi-articles',
  kind: 'contrat-de-travail',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const work = employment(draw, 'tune', '2025-01');
    const { firm, person } = work;
    const amendment = variant % 3 === 2;
    const weekly = draw.pick([20, 24, 30, 35]);
    const monthly = Math.round(weekly * 52 * 12.1 * work.above) / 12;
    const gross = Math.round(monthly * 100) / 100;
    const day = (offset: number) =>
      `2024-${String(draw.between(1, 9)).padStart(2, '0')}-${String(draw.between(1, 9) + offset)}`;
    const starts = day(10);
    const signed = `${starts.slice(0, 8)}0${draw.between(1, 9)}`;
    const name = `${person.given} ${person.family}`;
    const flow = new TextFlow({
      face: 'sans',
      bold: 'sansBold',
      size: 10.5,
      leading: 15,
      left: 64,
      right: 535,
      footer: firm.name,
    });
    const title = amendment ? 'AVENANT AU CONTRAT DE TRAVAIL' : 'CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE';
    flow.heading(title, { size: 14, align: 'center' }).skip(10);
    if (!amendment)
      flow.sheet.facts.push({ name: 'typeContrat', value: 'CDI', printed: title, box: [130, 63, 334, 14] });
    flow.paragraph('Entre :');
    flow.paragraph(
      { text: firm.name, fact: ['employeur', firm.name, 'Entre :'] },
      `, dont le siège social est situé ${work.firmAddress[0]}, ${work.firmAddress[1]}, immatriculée sous le numéro SIRET`,
      { text: firm.siret, fact: ['siret', firm.siret, 'numéro SIRET'], bold: false },
      `, code APE`,
      { text: firm.naf, fact: ['naf', firm.naf, 'code APE'], bold: false },
      ', représentée par Madame Odette MODÈLE, agissant en qualité de gérante,',
    );
    flow.paragraph('ci-après dénommée « l’Employeur », d’une part,');
    flow.paragraph('Et :');
    flow.paragraph(
      person.woman ? 'Madame' : 'Monsieur',
      { text: name, fact: ['salarie', name, 'Et :'] },
      `, ${person.woman ? 'née' : 'né'} le`,
      { text: shortDate(person.bornOn), fact: ['dateNaissance', person.bornOn, 'né(e) le'], bold: false },
      ', de nationalité',
      {
        text: NATIONS[variant % 4] as string,
        fact: ['nationalite', NATIONS[variant % 4] as string, 'de nationalité'],
        bold: false,
      },
      `, demeurant ${work.home[0]}, ${work.home[1]}, numéro de sécurité sociale`,
      { text: person.nir, fact: ['nir', person.nir, 'numéro de sécurité sociale'], bold: false },
      ',',
    );
    flow
      .paragraph('ci-après dénommé « le Salarié », d’autre part,')
      .paragraph('Il a été convenu et arrêté ce qui suit :');
    flow.heading('Article I - Engagement');
    flow.paragraph(
      amendment ? 'À compter du' : 'Le Salarié est engagé à compter du',
      { text: longDate(starts), fact: ['dateDebut', starts, 'à compter du'] },
      amendment
        ? ', les dispositions du contrat relatives à la durée du travail sont modifiées ; l’intéressé demeure employé en qualité de'
        : ', sous réserve des résultats de la visite médicale d’embauche, en qualité de',
      { text: work.job, fact: ['emploi', work.job, 'en qualité de'] },
      `, statut employé, selon la convention collective ${firm.agreement}.`,
    );
    flow.heading('Article II - Durée du travail');
    flow.paragraph(
      'La durée du travail est fixée à',
      { text: `${weekly} heures`, fact: ['heuresHebdo', weekly, 'La durée du travail est fixée à'] },
      'par semaine, réparties du lundi au samedi selon l’horaire affiché dans l’établissement.',
    );
    flow.heading('Article III - Rémunération');
    flow.paragraph(
      'En contrepartie de son travail, le Salarié percevra un salaire mensuel brut de',
      { text: `${amount(gross, ' ')} euros`, fact: ['salaireBrutMensuel', gross, 'salaire mensuel brut de'] },
      ', payable à la fin de chaque mois.',
    );
    flow
      .heading('Article IV - Lieu de travail')
      .paragraph(
        'Le lieu de travail est situé au siège de la société. Il pourra être modifié dans le même secteur géographique selon les besoins du service.',
      );
    if (!amendment) {
      flow
        .heading('Article V - Période d’essai')
        .paragraph(
          'Le présent contrat ne deviendra définitif qu’au terme d’une période d’essai de deux mois renouvelable une fois.',
        );
      flow
        .heading('Article VI - Congés payés')
        .paragraph(
          'Le Salarié aura droit aux congés payés légaux, soit vingt-cinq jours ouvrés pour une année complète de travail.',
        );
      flow
        .heading('Article VII - Protection sociale')
        .paragraph(
          'Le Salarié bénéficie du régime de retraite complémentaire, de prévoyance et de remboursement des frais de santé en vigueur dans l’entreprise.',
        );
      flow
        .heading('Article VIII - Rupture')
        .paragraph(
          'Le contrat pourra être rompu par l’une ou l’autre des parties dans le respect du préavis prévu par la convention collective applicable.',
        );
    }
    flow.paragraph('Les autres dispositions légales et conventionnelles demeurent applicables.').skip(14);
    flow.paragraph(
      'Fait à Lyon, le',
      { text: longDate(signed), fact: ['dateSignature', signed, 'Fait à …, le'], bold: false },
      ', en deux exemplaires.',
    );
    flow.skip(10).paragraph('L’Employeur                                        Le Salarié');
    return paperOf(this, variant, flow.pages, {
      also: { titulaire: 'salarie', dateDocument: 'dateSignature', emetteur: 'employeur' },
      absent: ['dateFin'],
      unjudged: ['adresse', 'lieu', 'lieuNaissance', 'emetteur', ...(amendment ? (['typeContrat'] as const) : [])],
    });
  },
};
