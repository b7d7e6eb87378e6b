import { eur, ident, short, txt, val } from './draft.ts';
import { nirOf, postTown } from './people.ts';
import { monthly } from './report-contracts.ts';
import { centre, fields, money, reportMaker, right, ruled, under } from './report-kit.ts';
import { jobOf, local, newcomer, place, trade } from './report-people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'contrat-de-travail';
/** A fixed-term contract on a printed form: the motif ticked in a table, the person replaced named. */
export const reportContractMotif = reportMaker('report-contract-motif', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const bold = { face: 'sansBold' as const };
  const [f, p, h, at] = [trade(c), newcomer(c), place(c), place(c)];
  const from = c.day(2018, 2025);
  const to = addDays(from, c.int(25, 170));
  const signed = addDays(from, -c.int(0, 3));
  const weekly = c.pick([20, 28, 35]);
  const hourly = 11.3 + c.int(0, 150) / 100;
  s.box(36, 32, 523, 34, { fill: '#263238' });
  d.at(s, 297, 54, val('CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE', ['typeContrat', 'CDD']), '', {
    ...bold,
    ...centre,
    size: 14,
    color: '#ffffff',
  });
  s.text(36, 86, '1. PARTIES', bold);
  under(d, s, 36, 102, 'Dénomination de l’employeur', txt(f.name, 'employeur', 'emetteur'), { gap: 12 });
  under(d, s, 250, 102, 'Siret', ident(f.siret, 'siret'), { gap: 12 });
  under(d, s, 400, 102, 'Code APE', txt(f.naf, 'naf'), { gap: 12 });
  under(d, s, 36, 130, 'Siège', `${at.street} ${postTown(at)}`, { gap: 12 });
  under(
    d,
    s,
    36,
    158,
    'Nom et prénom du salarié',
    txt(`${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'),
    { gap: 12 },
  );
  under(d, s, 250, 158, 'Date de naissance', short(p.birth, 'dateNaissance'), { gap: 12 });
  under(d, s, 400, 158, 'Nationalité', txt(p.nationality, 'nationalite'), { gap: 12 });
  under(d, s, 36, 186, 'Domicile', `${h.street} ${postTown(h)}`, { gap: 12 });
  under(d, s, 400, 186, 'N° de sécurité sociale', ident(nirOf(p), 'nir'), { gap: 12 });
  s.text(36, 224, '2. MOTIF DU RECOURS (article L. 1242-2 du code du travail)', bold);
  const motifs = [
    'Remplacement d’un salarié absent',
    'Accroissement temporaire d’activité',
    'Emploi saisonnier',
    'Contrat d’usage',
  ];
  const chosen = c.int(0, 1);
  const gone = local(c);
  const reason = chosen === 0 ? `${gone.title} ${gone.full}, congé de maladie` : 'commandes de fin d’année';
  motifs.forEach((text, i) => {
    const y = 244 + i * 16;
    s.text(44, y, i === chosen ? '[X]' : '[  ]');
    d.at(s, 74, y, i === chosen ? txt(text, 'motif') : text, 'MOTIF DU RECOURS');
  });
  s.text(290, 244 + chosen * 16, reason, { size: 8 });
  // Whoever writes the motif down may add what makes it concrete.
  const named = motifs[chosen] ?? '';
  d.accept('motif', reason, `${named} ${reason}`, `${named} : ${reason}`, `${named} (${reason})`);
  ruled(s, [36, 68, 282, 559], 232, 298);
  for (const y of [249, 265, 281]) s.rule(36, y, 559, y, { lineWidth: 0.3 });
  s.text(36, 320, '3. CONDITIONS', bold);
  const y = fields(
    d,
    s,
    [44, 340, 240, 18],
    [
      ['Emploi proposé', txt(jobOf(c, f, p), 'emploi')],
      ['Date de début', short(from, 'dateDebut')],
      ['Date de fin', short(to, 'dateFin')],
      ['Période d’essai', `${c.pick([5, 7, 14])} jours`],
      ['Durée du travail par semaine', val(`${weekly} h`, ['heuresHebdo', weekly])],
      ['Taux horaire brut', `${money(hourly)} €`],
      ['Salaire brut mensuel', eur(monthly(weekly, hourly), 'salaireBrutMensuel')],
      ['Convention collective', `${f.agreement} - ${f.idcc}`],
      ['Retraite complémentaire / prévoyance', 'AG2R La Mondiale'],
    ],
  );
  s.paragraph(
    36,
    y + 14,
    523,
    'Le contrat prend fin sans formalité à l’échéance du terme. Une indemnité de fin de contrat égale à 10 % de la rémunération totale brute sera versée, sauf dans les cas prévus par la loi.',
    { size: 8.5 },
  );
  d.line(s, 36, y + 60, `Fait en double à ${at.town}, le`, short(signed, 'dateSignature', 'dateDocument'));
  s.text(36, y + 86, 'L’employeur (cachet)');
  s.text(559, y + 86, 'Le salarié', right);
  s.text(36, 815, 'Exemplaire salarié - à remettre dans les deux jours ouvrables suivant l’embauche', { size: 7 });
  d.open('adresse', 'lieu', 'emetteur', 'lieuNaissance');
});
