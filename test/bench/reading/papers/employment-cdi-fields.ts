import { amount } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment } from '../pay.ts';

const french = (iso: string) => iso.split('-').reverse().join('/');

/** A contract on a form: framed parties, then label and value lines. */
export const employmentCdiFields: Maker = {
  id: 'employment-cdi-fields',
  kind: 'contrat-de-travail',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const work = employment(draw, 'tune', '2024-06');
    const { firm, person } = work;
    const s = new PaperSheet({ face: variant % 2 ? 'narrow' : 'sans', size: 9.5 });
    const weekly = draw.pick([20, 25, 30, 35]);
    const gross = Math.round((weekly * 52 * 12.2 * work.above * 100) / 12) / 100;
    const starts = `2024-0${draw.between(2, 9)}-${draw.between(10, 28)}`;
    const signed = `${starts.slice(0, 8)}0${draw.between(1, 9)}`;
    const name = `${person.given} ${person.family}`;
    s.text(297, 56, `CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE À TEMPS ${weekly === 35 ? 'COMPLET' : 'PARTIEL'}`, {
      face: 'sansBold',
      size: 12,
      align: 'center',
      fact: ['typeContrat', 'CDI'],
    });
    s.box(40, 76, 250, 92, { stroke: '#444444' });
    s.text(48, 90, 'L’EMPLOYEUR', { face: 'sansBold' });
    s.text(48, 104, 'Raison sociale :');
    s.value(120, 104, firm.name, ['employeur', firm.name, 'Raison sociale']);
    s.text(48, 118, `Adresse : ${work.firmAddress[0]}`);
    s.text(48, 131, work.firmAddress[1]);
    s.text(48, 146, 'SIRET :');
    s.value(120, 146, firm.siret, ['siret', firm.siret, 'SIRET']);
    s.text(48, 160, 'Code NAF :');
    s.value(120, 160, firm.naf, ['naf', firm.naf, 'Code NAF']);
    s.box(305, 76, 250, 92, { stroke: '#444444' });
    s.text(313, 90, 'LE SALARIÉ', { face: 'sansBold' });
    s.text(313, 104, 'Nom et prénom :');
    s.value(395, 104, name, ['salarie', name, 'Nom et prénom']);
    s.text(313, 118, `Adresse : ${work.home[0]}`);
    s.text(313, 131, work.home[1]);
    s.text(313, 146, 'Né(e) le :');
    s.value(395, 146, french(person.bornOn), ['dateNaissance', person.bornOn, 'Né(e) le']);
    s.text(313, 160, 'N° SS :');
    s.value(395, 160, person.nir, ['nir', person.nir, 'N° SS']);
    let y = 196;
    const row = (label: string, put: (y: number) => void) => {
      s.text(40, y, label, { face: 'sansBold' });
      put(y);
      y += 20;
    };
    row('Date d’embauche', (at) => s.value(240, at, french(starts), ['dateDebut', starts, 'Date d’embauche']));
    row('Emploi occupé', (at) => s.value(240, at, work.job, ['emploi', work.job, 'Emploi occupé']));
    row('Durée hebdomadaire de travail', (at) =>
      s.value(240, at, `${weekly} heures`, ['heuresHebdo', weekly, 'Durée hebdomadaire de travail']),
    );
    row('Salaire mensuel brut', (at) =>
      s.value(240, at, `${amount(gross, ' ')} €`, ['salaireBrutMensuel', gross, 'Salaire mensuel brut']),
    );
    row('Convention collective', (at) => s.text(240, at, firm.agreement));
    row('Période d’essai', (at) => s.text(240, at, 'deux mois'));
    row('Lieu de travail', (at) => s.text(240, at, work.firmAddress[1]));
    s.paragraph(
      40,
      y + 10,
      515,
      'Le salarié déclare être libre de tout engagement. Il s’engage à respecter le règlement intérieur et à informer l’employeur de tout changement d’adresse. Le préavis est celui de la convention collective.',
    );
    s.text(40, y + 60, `Fait en deux exemplaires à ${work.firmAddress[1].slice(6)}, le`);
    s.value(320, y + 60, french(signed), ['dateSignature', signed, 'le']);
    s.text(40, y + 90, 'Signature de l’employeur');
    s.text(340, y + 90, 'Signature du salarié');
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'dateSignature', emetteur: 'employeur' },
      absent: ['dateFin'],
      unjudged: ['adresse', 'lieu', 'lieuNaissance', 'emetteur', 'nationalite'],
    });
  },
};
