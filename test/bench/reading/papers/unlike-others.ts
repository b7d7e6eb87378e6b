import { addMonths, amount, cents, monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, LOOKS, long, maker, short, sign, txt, val } from './draft.ts';
import { firm, logo, republic } from './issuers.ts';
import { e, frenchPerson, home, nirOf, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

// Second layouts of kinds that had one to tune with: other words for the same facts, labels over their values, columns.

/** Family benefits: what the person is entitled to, fields over their values. */
export const cafDroits = maker('attestation-caf-droits', 'attestation-caf', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2020, 2025);
  s.box(0, 0, 595, 8, { fill: '#0f4c9c' });
  s.text(45, 50, 'ALLOCATIONS FAMILIALES', { face: look.b, size: 13 });
  d.at(s, 45, 64, txt(`Caf du ${h.department}`, 'emetteur'));
  d.accept('emetteur', 'Caf', 'ALLOCATIONS FAMILIALES', `Caf du ${h.department}`);
  s.text(45, 108, 'Numéro d’allocataire', { size: 7.5 });
  d.at(s, 45, 120, ident(c.digits(7), 'reference'), 'Numéro d’allocataire', { face: look.b });
  s.text(200, 108, 'Édition du', { size: 7.5 });
  d.at(s, 200, 120, short(on, 'dateDocument'), 'Édition du', { face: look.b });
  s.text(340, 100, `${p.title} ${caps(p.family)} ${caps(p.given)}`);
  d.truth.titulaire = {
    value: `${caps(p.family)} ${caps(p.given)}`,
    printed: `${p.title} ${caps(p.family)}`,
    label: p.title,
    page: 1,
    box: [340, 92, 150, 10],
  };
  d.block(s, 340, 113, [caps(h.street), postTown(h)], 13, ['adresse']);
  s.text(45, 170, 'Attestation de droits et de quotient familial', { face: look.b, size: 14 });
  s.text(45, 196, `Votre quotient familial est de ${c.int(200, 900)} pour le mois en cours.`);
  s.text(45, 222, 'Prestations auxquelles le dossier ouvre droit', { face: look.b });
  s.text(60, 240, 'Aide personnalisée au logement');
  s.text(500, 240, `${amount(c.euros(80, 300), ' ')} €`, { align: 'right' });
  s.text(60, 256, 'Allocations familiales');
  s.text(500, 256, `${amount(c.euros(80, 300), ' ')} €`, { align: 'right' });
  s.paragraph(
    45,
    300,
    505,
    'Cette attestation ne peut être utilisée pour une autre démarche que celle pour laquelle elle a été demandée.',
    { size: 8.5 },
  );
  d.open('montant', 'periode', 'periodeDebut', 'periodeFin', 'dateDebut', 'emetteur');
});

/** A library's form of enrolment. */
export const bibliothequeInscription = maker('carte-bibliotheque-fiche', 'carte-bibliotheque', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2016, 2025);
  d.at(s, 50, 60, txt(`Médiathèque ${c.pick(['Louise-Michel', 'Aimé-Césaire', 'du Canal'])}`, 'emetteur'), '', {
    face: look.b,
    size: 15,
  });
  s.text(50, 76, `Ville de ${h.town}`);
  s.text(50, 120, 'Inscription à la bibliothèque', { face: look.b, size: 13 });
  const rows: [string, ReturnType<typeof val> | string][] = [
    ['Adhérent', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire')],
    ['Date de naissance', short(p.birth, 'dateNaissance')],
    ['Carte n°', ident(c.digits(10), 'reference')],
    ['Abonnement du', short(on, 'dateDebut')],
    ['Fin d’abonnement', short(addDays(addYears(on, 1), -1), 'dateExpiration')],
    ['Tarif', 'gratuit'],
  ];
  rows.forEach(([label, v], i) => {
    s.text(60, 150 + i * 18, label);
    d.at(s, 200, 150 + i * 18, v, label);
  });
  s.text(60, 290, 'Les documents sont prêtés pour quatre semaines.');
  d.open('dateDebut', 'dateFin', 'dateDelivrance', 'dateDocument', 'lieu');
});

/** A lease of a furnished flat on a form. */
export const bailMeuble = maker('bail-meuble', 'bail', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const owner = frenchPerson(c);
  const h = home(c);
  const from = c.day(2018, 2024);
  const signed = addDays(from, -c.int(1, 15));
  const rent = c.int(350, 900);
  s.text(297, 50, 'CONTRAT DE LOCATION – LOGEMENT MEUBLÉ', { face: look.b, size: 14, align: 'center' });
  s.text(297, 65, 'Soumis à la loi du 6 juillet 1989', { size: 8, align: 'center' });
  s.text(45, 100, 'I. DÉSIGNATION DES PARTIES', { face: look.b });
  s.text(45, 118, 'Le bailleur');
  d.at(s, 150, 118, txt(owner.full, 'bailleur', 'emetteur'), 'Le bailleur');
  s.text(45, 134, 'Le locataire');
  d.at(s, 150, 134, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), 'Le locataire');
  s.text(45, 162, 'II. OBJET DU CONTRAT', { face: look.b });
  s.text(45, 180, 'Adresse du logement');
  d.at(s, 150, 180, txt(`${h.street}, ${postTown(h)}`, 'adresse'), 'Adresse du logement');
  s.text(45, 196, 'Surface habitable');
  s.text(150, 196, `${c.int(14, 60)} m²`);
  s.text(45, 224, 'III. DATE DE PRISE D’EFFET ET DURÉE', { face: look.b });
  s.text(45, 242, 'Prise d’effet');
  d.at(s, 150, 242, short(from, 'dateDebut'), 'Prise d’effet');
  s.text(45, 258, 'Durée');
  s.text(150, 258, 'un an renouvelable par tacite reconduction');
  s.text(45, 286, 'IV. CONDITIONS FINANCIÈRES', { face: look.b });
  s.text(45, 304, 'Loyer mensuel hors charges');
  d.at(s, 240, 304, eur(rent, 'loyer'), 'Loyer mensuel');
  s.text(45, 320, 'Forfait de charges');
  d.at(s, 240, 320, eur(c.int(20, 80), 'charges'), 'Forfait de charges');
  s.text(45, 336, 'Dépôt de garantie');
  s.text(240, 336, `${amount(rent, ' ')} €`);
  s.paragraph(
    45,
    370,
    505,
    'Un état des lieux est annexé. Le locataire s’assure contre les risques locatifs. Le congé est donné un mois à l’avance.',
  );
  d.line(s, 45, 430, `Signé à ${h.town} le`, short(signed, 'dateSignature', 'dateDocument'));
  s.text(45, 460, 'Le bailleur');
  s.text(330, 460, 'Le locataire');
  d.accept('bailleur', `${owner.title} ${owner.full}`);
  d.open('dateFin', 'dateDocument');
});

/** A payroll program's receipt of the final balance. */
export const soldeLignes = maker('solde-de-tout-compte-lignes', 'solde-de-tout-compte', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const f = firm(c);
  const p = person(c);
  const at = home(c);
  const end = c.day(2018, 2025);
  const job = c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];
  const pay = c.euros(500, 1800);
  const leave = c.euros(100, 900);
  s.text(40, 50, 'Employeur', { size: 7.5 });
  d.at(s, 40, 62, txt(f.name, 'employeur', 'emetteur'), 'Employeur', { face: look.b });
  s.text(40, 75, at.street);
  s.text(40, 87, postTown(at));
  d.line(s, 40, 100, 'N° SIRET', ident(f.spaced, 'siret'));
  s.text(330, 50, 'Salarié', { size: 7.5 });
  d.at(s, 330, 62, txt(`${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'), 'Salarié', { face: look.b });
  d.line(s, 330, 77, 'Emploi', txt(job, 'emploi'));
  d.line(s, 330, 90, 'Sorti le', short(end, 'dateFin'));
  s.text(297, 140, 'SOLDE DE TOUT COMPTE', { face: look.b, size: 15, align: 'center' });
  s.text(40, 176, 'Je reconnais avoir reçu de mon employeur les sommes suivantes :');
  (
    [
      ['Salaire et accessoires', pay],
      ['Indemnité compensatrice de congés payés', leave],
    ] as [string, number][]
  ).forEach(([label, n], i) => {
    s.text(60, 200 + i * 16, label);
    s.text(500, 200 + i * 16, amount(n, ' '), { align: 'right' });
  });
  s.text(60, 240, 'Total net versé', { face: look.b });
  d.at(s, 500, 240, eur(cents(pay + leave), 'montant', ''), 'Total net versé', { face: look.b, align: 'right' });
  s.paragraph(
    40,
    274,
    515,
    'Le présent reçu, établi en double exemplaire, peut être dénoncé dans les six mois de sa signature par lettre recommandée.',
  );
  d.line(s, 40, 320, `${at.town}, le`, short(addDays(end, 2), 'dateDocument'));
  s.text(40, 350, 'Signature du salarié précédée de la mention manuscrite');
  d.open('indemniteCongesPayes', 'motif', 'dateSignature', 'netPaye', 'dateDebut');
});

/** A town hall's form for someone who lodges another. */
export const hebergementMairie = maker('attestation-hebergement-mairie', 'attestation-hebergement', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const host = frenchPerson(c);
  const h = home(c);
  const on = c.day(2018, 2025);
  s.text(50, 60, `Ville de ${h.town}`, { face: look.b });
  s.text(297, 100, 'DÉCLARATION D’HÉBERGEMENT', { face: look.b, size: 15, align: 'center' });
  s.text(50, 140, 'Hébergeant', { face: look.b });
  d.line(s, 50, 158, 'Nom et prénom :', txt(host.full, 'hebergeant', 'emetteur'));
  d.line(s, 50, 174, 'Adresse :', txt(`${h.street}, ${postTown(h)}`, 'adresse'));
  s.text(50, 206, 'Personne hébergée', { face: look.b });
  d.line(s, 50, 224, 'Nom et prénom :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'));
  d.line(s, 50, 240, 'Née le :', short(p.birth, 'dateNaissance'));
  d.line(s, 50, 256, 'Hébergée depuis le :', short(addDays(on, -c.int(100, 900)), 'dateDebut'));
  s.paragraph(
    50,
    290,
    495,
    'Je certifie sur l’honneur l’exactitude de ces renseignements et sais qu’une fausse déclaration est punie.',
  );
  d.line(s, 50, 340, 'Le', short(on, 'dateDocument'));
  s.text(330, 340, 'Signature de l’hébergeant');
  sign(s, 340, 376, host.family);
  d.open('lieu', 'dateSignature');
});

/** A neighbour's letter, without "je soussigné". */
export const procheLettre = maker('attestation-proche-lettre', 'attestation-proche', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 11 });
  const p = person(c);
  const w = frenchPerson(c);
  const h = home(c);
  const on = c.day(2016, 2025);
  s.text(60, 70, w.full);
  d.truth.emetteur = {
    value: w.full,
    printed: w.full,
    label: null,
    page: 1,
    box: [60, 60, 120, 11],
    accepts: [`${w.title} ${w.full}`],
  };
  s.text(60, 86, h.street);
  s.text(60, 102, postTown(h));
  d.line(s, 340, 140, `${h.town}, le`, long(on, 'dateDocument'));
  s.text(60, 180, 'Objet : lettre de soutien', { face: 'serifBold' });
  let y = s.paragraph(60, 215, 475, 'Madame, Monsieur,', { leading: 18 });
  y = d.prose(
    s,
    60,
    y + 8,
    475,
    [
      `Je tiens à témoigner en faveur de ${p.civility} `,
      txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'),
      `, que je connais depuis plusieurs années. ${p.sex === 'F' ? 'Elle' : 'Il'} habite dans mon immeuble et rend service à tous. J’atteste de son intégration et de son sérieux.`,
    ],
    { leading: 18 },
  );
  s.paragraph(60, y + 8, 475, 'Je joins une copie de ma carte d’identité et reste à votre disposition.', {
    leading: 18,
  });
  sign(s, 360, y + 80, w.family);
  d.open('dateDebut', 'adresse', 'lieu', 'emetteur');
});

/** A proof that an examination was passed, before the diploma is printed. */
export const diplomeReussite = maker('diplome-reussite', 'diplome', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2012, 2025);
  const title = c.pick([
    'Master Informatique',
    'Licence Économie et gestion',
    'BTS Comptabilité et gestion',
    'CAP Cuisine',
  ]);
  d.at(s, 55, 62, txt(c.pick(['Université de Bretagne-Modèle', 'Académie du Témoin']), 'emetteur'), '', {
    face: look.b,
    size: 13,
  });
  s.text(297, 140, 'ATTESTATION DE RÉUSSITE', { face: look.b, size: 17, align: 'center' });
  s.text(55, 190, 'Le service de la scolarité atteste que le diplôme suivant :');
  d.at(s, 297, 220, txt(title, 'intitule'), '', { face: look.b, size: 14, align: 'center' });
  s.text(55, 250, 'a été obtenu par');
  d.at(s, 150, 250, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), 'obtenu par', { face: look.b });
  s.text(55, 268, `né${e(p)} le`);
  d.at(s, 100, 268, short(p.birth, 'dateNaissance'), 'né(e) le');
  s.text(170, 268, 'à');
  d.at(s, 182, 268, txt(p.birthTown, 'lieuNaissance'), 'à');
  s.text(55, 286, `avec la mention ${c.pick(['passable', 'assez bien', 'bien'])}, session ${on.slice(0, 4)}.`);
  d.line(s, 330, 340, `${h.town}, le`, short(on, 'dateDocument'));
  s.text(330, 356, 'Le chef du service');
  d.open('anneeScolaire', 'dateActe', 'dateDelivrance', 'reference', 'lieu');
});

/** A prefecture asks for papers that are missing. */
export const prefectureIncomplet = maker('courrier-prefecture-incomplet', 'courrier-prefecture', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2018, 2025);
  const foreign = `${c.pick(['93', '75', '69'])}${c.digits(8)}`;
  republic(s, 45, 36, ['PRÉFÈTE', 'DE LA RÉGION-MODÈLE']);
  d.at(s, 330, 60, txt(`Préfecture de ${h.department === 'Paris' ? 'police' : h.department}`, 'emetteur'), '', {
    face: look.b,
  });
  s.text(330, 73, 'Direction des migrations', { size: 9 });
  s.text(330, 120, `${p.civility} ${p.family.toUpperCase()} ${p.given}`);
  d.truth.titulaire = {
    value: `${p.family.toUpperCase()} ${p.given}`,
    printed: `${p.civility} ${p.family.toUpperCase()} ${p.given}`,
    label: p.civility,
    page: 1,
    box: [330, 112, 150, 10],
  };
  s.text(330, 134, h.street);
  s.text(330, 148, postTown(h));
  s.text(45, 150, 'Vos identifiants', { size: 8 });
  d.line(s, 45, 163, 'AGDREF', val(foreign, ['numeroEtranger', foreign]));
  d.line(s, 45, 190, `${h.town}, le`, long(on, 'dateDocument'));
  s.text(45, 220, 'Objet : dossier incomplet – demande de pièces complémentaires', { face: look.b });
  let y = s.paragraph(
    45,
    250,
    505,
    `${p.civility}, l’examen de votre demande de carte de séjour montre que les pièces suivantes manquent :`,
  );
  for (const piece of [
    'justificatif de domicile de moins de six mois',
    'trois derniers bulletins de salaire',
    'copie intégrale du passeport',
  ]) {
    s.text(60, y + 6, `– ${piece}`);
    y += 15;
  }
  s.paragraph(
    45,
    y + 14,
    505,
    'Vous disposez d’un délai d’un mois pour les transmettre. À défaut, votre demande sera clôturée.',
  );
  s.text(330, y + 70, 'Pour la préfète, la cheffe de bureau');
  d.open('motif', 'reference', 'dateNaissance', 'dateActe', 'emetteur');
});

/** A marriage certificate in columns of fields. */
export const acteMariageChamps = maker('acte-mariage-champs', 'acte-mariage', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const partner = frenchPerson(c);
  const h = home(c);
  const wed = c.day(2008, 2023);
  const copied = addDays(wed, c.int(60, 900));
  s.text(297, 60, 'EXTRAIT D’ACTE DE MARIAGE', { face: look.b, size: 14, align: 'center' });
  s.text(297, 76, `Commune de ${h.town}`, { align: 'center' });
  s.text(50, 120, 'Date du mariage');
  d.at(s, 180, 120, long(wed, 'dateActe'), 'Date du mariage');
  s.text(50, 138, 'Lieu du mariage');
  d.at(s, 180, 138, txt(h.town, 'lieu'), 'Lieu du mariage');
  s.text(180, 170, 'Époux 1', { face: look.b });
  s.text(370, 170, 'Époux 2', { face: look.b });
  s.text(50, 190, 'Nom');
  s.text(180, 190, p.family.toUpperCase());
  s.text(370, 190, partner.family.toUpperCase());
  s.text(50, 208, 'Prénoms');
  s.text(180, 208, p.given);
  s.text(370, 208, partner.given);
  s.text(50, 226, 'Né(e) le');
  s.text(180, 226, p.birth.split('-').reverse().join('/'));
  s.text(370, 226, c.day(1960, 1990).split('-').reverse().join('/'));
  d.line(s, 50, 290, 'Extrait délivré le', short(copied, 'dateDocument', 'dateDelivrance'));
  s.text(330, 320, 'L’officier de l’état civil');
  d.open('emetteur', 'reference', 'dateNaissance', 'titulaire', 'conjoint', 'lieuNaissance');
});

/** The insurance card's attestation: the number in big letters. */
export const cpamCarteAttestation = maker('attestation-cpam-carte', 'attestation-cpam', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10, width: 420, height: 260 });
  const p = person(c);
  const on = c.day(2012, 2025);
  s.box(0, 0, 420, 260, { fill: '#eaf6e4' });
  s.text(24, 36, 'carte d’assurance maladie', { size: 9 });
  s.text(24, 56, 'vitale', { face: 'sansBold', size: 18, color: '#2e7d32' });
  d.line(s, 280, 40, 'émise le', short(on, 'dateDocument'), { size: 8.5 });
  s.text(24, 130, caps(p.given));
  s.text(24, 146, caps(p.family));
  d.truth.titulaire = {
    value: `${caps(p.given)} ${caps(p.family)}`,
    printed: caps(p.given),
    label: null,
    page: 1,
    box: [24, 122, 100, 24],
    accepts: [`${caps(p.family)} ${caps(p.given)}`],
  };
  d.at(s, 24, 186, ident(spacedNir(nirOf(p)), 'nir'), '', { face: 'mono', size: 13 });
  d.open('emetteur', 'reference', 'titulaire');
});

/** Payments of the job office over some months, a line each, with the days and the sums. */
export const franceTravailVersements = maker('france-travail-versements', 'attestation-france-travail', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2016, 2025);
  const brand = on < '2024' ? 'Pôle emploi' : 'France Travail';
  logo(s, 45, 36, 24, '#283276', c);
  d.at(s, 76, 52, txt(`${brand} ${c.pick(['Île-de-France', 'Rhône-Alpes'])}`, 'emetteur'), '', {
    face: look.b,
    size: 12,
  });
  d.accept('emetteur', brand);
  s.text(45, 84, 'Service des allocations', { size: 8.5 });
  s.text(330, 110, `${p.civility} ${p.given} ${p.family.toUpperCase()}`);
  d.truth.titulaire = {
    value: `${p.given} ${p.family.toUpperCase()}`,
    printed: `${p.civility} ${p.given} ${p.family.toUpperCase()}`,
    label: p.civility,
    page: 1,
    box: [330, 101, 160, 10],
  };
  s.text(330, 123, h.street);
  s.text(330, 136, postTown(h));
  d.line(s, 45, 123, 'Identifiant n°', ident(`${c.digits(7)}${c.letters(1)}`, 'reference'));
  s.text(45, 180, 'ATTESTATION DE VERSEMENT D’ALLOCATIONS', { face: look.b, size: 13 });
  s.text(45, 204, 'Nous vous avons réglé les sommes suivantes :');
  ['Mois', 'Jours', 'Brut', 'Net payé'].forEach((t, i) => {
    s.text([60, 200, 300, 420][i] ?? 0, 228, t, { face: look.b });
  });
  let y = 246;
  let total = 0;
  for (let i = 0; i < 4; i++) {
    const month = addMonths(on.slice(0, 7), -5 + i);
    const sum = c.euros(500, 1100);
    s.text(60, y, `${monthName(month)} ${month.slice(0, 4)}`);
    s.text(200, y, String(c.int(20, 31)));
    s.text(340, y, amount(cents(sum * 1.05), ' '), { align: 'right' });
    s.text(470, y, amount(sum, ' '), { align: 'right' });
    total = cents(total + sum);
    y += 15;
  }
  s.text(300, y + 6, 'Total net', { face: look.b });
  d.at(s, 470, y + 6, eur(total, 'montant', ''), 'Total net', { face: look.b, align: 'right' });
  d.line(s, 45, y + 50, 'Établi le', long(on, 'dateDocument'));
  s.paragraph(45, 780, 505, 'Le demandeur d’emploi qui perçoit à tort une allocation doit la rembourser.', {
    size: 7.5,
  });
  d.open('periodeDebut', 'periodeFin', 'dateDebut', 'montant', 'emetteur');
});

/** A social landlord's notice that acquits the month before. */
export const quittanceAvis = maker('quittance-avis', 'quittance-loyer', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const month = addMonths('2018-01', c.int(0, 80));
  const rent = c.euros(280, 500);
  const charges = c.euros(50, 150);
  const owner = c.own([
    'Seine-Modèle Habitat',
    'IMMOBILIÈRE DU TÉMOIN',
    'Logement Francilien-Modèle',
    'OPAC DU RHÔNE-MODÈLE',
  ]);
  d.at(s, 40, 54, txt(owner, 'bailleur', 'emetteur'), '', { face: look.b, size: 12 });
  s.text(40, 66, `Agence de ${h.town}`, { size: 8 });
  s.text(555, 54, 'QUITTANCE', { face: look.b, size: 14, align: 'right' });
  s.text(555, 68, `échéance de ${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, { align: 'right' });
  d.truth.periode = {
    value: month,
    printed: `${monthName(month).toLowerCase()} ${month.slice(0, 4)}`,
    label: 'échéance de',
    page: 1,
    box: [470, 60, 85, 9],
  };
  s.text(320, 110, caps(p.title === 'M.' ? 'MONSIEUR' : 'MADAME'));
  d.at(s, 320, 122, txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'), p.civility);
  s.text(320, 134, caps(h.street));
  s.text(320, 146, postTown(h));
  s.text(40, 122, `Référence locataire ${c.digits(6)}/${c.int(10, 99)}`);
  d.line(s, 40, 146, 'Date d’émission', short(`${addMonths(month, 1)}-0${c.int(1, 8)}`, 'dateDocument'));
  s.text(40, 184, 'Détail', { face: look.b });
  s.text(540, 184, 'Euros', { face: look.b, align: 'right' });
  const row = (y: number, label: string, v: ReturnType<typeof val>) => {
    s.text(40, y, label);
    d.at(s, 540, y, v, label, { align: 'right' });
  };
  row(202, 'Loyer principal', eur(rent, 'loyer', ''));
  row(216, 'Provisions pour charges', eur(charges, 'charges', ''));
  row(236, 'Total du terme', eur(cents(rent + charges), 'montant', ''));
  s.text(40, 262, `Votre prélèvement du 0${c.int(4, 8)} a été enregistré. Nous vous en remercions.`);
  s.paragraph(
    40,
    290,
    515,
    'La présente quittance libère le locataire pour le terme indiqué, sous réserve de l’encaissement effectif. Elle n’est pas une preuve de paiement des termes antérieurs.',
    { size: 8 },
  );
  d.open('adresse', 'reference', 'datePaiement', 'periodeDebut', 'periodeFin');
});
