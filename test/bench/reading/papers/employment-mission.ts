import { addMonths, amount, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { firm as drawFirm, drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment } from '../pay.ts';

/** A mission contract of an agency: one page of framed boxes. */
export const employmentMission: Maker = {
  id: 'employment-mission',
  kind: 'contrat-de-travail',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    const work = employment(draw, 'report', '2025-01');
    const { person, firm } = work;
    const agency = draw.pick(['MAQUETTE INTÉRIM SAS', 'Échantillon Emploi TT']);
    const client = drawFirm(draw, 'report').name;
    const month = addMonths('2023-03', draw.between(0, 26));
    const starts = `${month}-${String(draw.between(6, 14)).padStart(2, '0')}`;
    const ends = `${month}-${draw.between(20, 28)}`;
    const signed = `${month}-0${draw.between(2, 5)}`;
    const name = `${person.family} ${person.given}`;
    const s = new PaperSheet({ face: 'narrow', size: 8.8 });
    s.text(297, 46, 'CONTRAT DE MISSION TEMPORAIRE', { face: 'narrowBold', size: 15, align: 'center' });
    s.text(297, 60, `Contrat de travail temporaire n° ${draw.between(10_000, 99_999)}`, { align: 'center' });
    const frame = (y: number, height: number, title: string) => {
      s.box(40, y, 515, height, { stroke: '#333333' });
      s.box(40, y, 515, 15, { fill: '#dcdcdc' });
      s.text(46, y + 11, title, { face: 'narrowBold' });
    };
    const put = (
      x: number,
      y: number,
      label: string,
      printed: string,
      fact?: Parameters<PaperSheet['value']>[3],
      gap = 100,
    ) => {
      s.text(x, y, `${label} :`);
      if (fact) s.value(x + gap, y, printed, [fact[0], fact[1], label]);
      else s.text(x + gap, y, printed);
    };
    frame(72, 74, 'ENTREPRISE DE TRAVAIL TEMPORAIRE');
    put(46, 102, 'Raison sociale', agency, ['employeur', agency]);
    put(46, 116, 'Adresse', `${work.firmAddress[0]}, ${work.firmAddress[1]}`);
    put(46, 130, 'N° SIRET', spacedSiret(firm.siret), ['siret', firm.siret]);
    put(330, 130, 'Code NAF', '7820Z', ['naf', '7820Z'], 60);
    frame(156, 74, 'SALARIÉ INTÉRIMAIRE');
    put(46, 186, 'Nom et prénom', name, ['salarie', name]);
    put(46, 200, 'Adresse', `${work.home[0]}, ${work.home[1]}`);
    put(46, 214, 'N° de sécurité sociale', person.nir, ['nir', person.nir]);
    put(330, 186, 'Né(e) le', shortDate(person.bornOn), ['dateNaissance', person.bornOn], 60);
    put(330, 214, 'Nationalité', 'malienne', ['nationalite', 'malienne'], 60);
    frame(240, 60, 'ENTREPRISE UTILISATRICE');
    put(46, 270, 'Raison sociale', client, ['entrepriseUtilisatrice', client]);
    put(46, 284, 'Lieu de la mission', `${work.home[1]}`);
    frame(310, 116, 'MISSION');
    put(46, 340, 'Qualification', work.job, ['emploi', work.job]);
    put(46, 354, 'Motif du recours', 'Accroissement temporaire d’activité');
    put(46, 368, 'Date de début', shortDate(starts), ['dateDebut', starts]);
    put(330, 368, 'Date de fin', shortDate(ends), ['dateFin', ends], 60);
    put(46, 382, 'Souplesse', `du ${shortDate(`${month}-18`)} au ${shortDate(`${addMonths(month, 1)}-03`)}`);
    put(46, 396, 'Durée hebdomadaire', '35 heures', ['heuresHebdo', 35]);
    put(46, 410, 'Période d’essai', '2 jours');
    frame(436, 60, 'RÉMUNÉRATION');
    put(46, 466, 'Taux horaire brut', `${amount(draw.pick([12.1, 12.65, 13.4]))} €`);
    put(46, 480, 'Indemnité de fin de mission', '10 % de la rémunération brute totale', undefined, 130);
    s.paragraph(
      46,
      516,
      500,
      'L’embauche par l’utilisateur à l’issue de la mission n’est pas interdite. La caisse de retraite complémentaire et l’organisme de prévoyance sont ceux dont relève l’entreprise de travail temporaire. Le repos compensateur de remplacement est pris dans le cadre des missions.',
    );
    s.text(46, 580, 'Fait en deux exemplaires à Bordeaux, le');
    s.value(210, 580, shortDate(signed), ['dateSignature', signed, 'Fait … le']);
    s.text(46, 606, 'Le représentant de l’agence');
    s.text(380, 606, 'L’intérimaire');
    s.facts.push({
      name: 'typeContrat',
      value: 'mission',
      printed: 'CONTRAT DE MISSION TEMPORAIRE',
      box: [170, 34, 254, 15],
    });
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'dateSignature', emetteur: 'employeur' },
      accepts: {
        typeContrat: ['intérim', 'interim', 'CTT', 'mission d’intérim', 'mission-interim', 'Contrat de mission'],
      },
      absent: ['salaireBrutMensuel'],
      unjudged: ['adresse', 'lieu', 'motif', 'emetteur'],
    });
  },
};
