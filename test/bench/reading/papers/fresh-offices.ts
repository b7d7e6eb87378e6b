import { ident, long, short, txt, val } from './draft.ts';
import { local, named, newcomer, place } from './fresh-people.ts';
import { centre, fields, reportMaker } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };
const whole = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');

/** Income tax notice of one person, first page and the page of the computation. */
export const freshTaxNotice = reportMaker('fresh-tax-notice', 'avis-imposition', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const year = c.int(2020, 2024);
  const declared = c.int(11000, 23000);
  const deduction = Math.round(declared * 0.1);
  const s = d.page({ face: 'sans', size: 9 });
  d.at(s, 40, 46, txt('DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES', 'emetteur'), '', bold);
  s.text(40, 60, `CENTRE DES FINANCES PUBLIQUES DE ${h.town.toUpperCase()}`);
  s.text(555, 46, `AVIS D’IMPÔT ${year + 1}`, { ...bold, align: 'right', size: 15 });
  s.text(555, 64, 'Impôt sur les revenus et prélèvements sociaux', { align: 'right' });
  s.text(418, 82, 'de l’année');
  d.at(s, 464, 82, val(String(year), ['anneeRevenus', year]), 'de l’année', bold);
  s.text(40, 110, 'Vos références', { ...bold, size: 10.5 });
  const number = `30${c.digits(11)}`;
  const notice = `${(year + 1) % 100}75${c.digits(9)}`;
  fields(
    d,
    s,
    [40, 130, 196, 15],
    [
      ['Numéro fiscal :', val(number.replace(/^(..)(..)(...)(...)(...)$/, '$1 $2 $3 $4 $5'), ['numeroFiscal', number])],
      ['Référence de l’avis :', val(notice.replace(/^(..)(..)(.{7})(..)$/, '$1 $2 $3 $4'), ['referenceAvis', notice])],
      ['Numéro FIP :', val(`${c.digits(3)} 75 ${c.digits(9)}`)],
      ['Date d’établissement :', short(`${year + 1}-07-${c.int(10, 28)}`, 'dateEtablissement')],
      ['Date de mise en recouvrement :', '31/07/'.concat(String(year + 1))],
    ],
  );
  d.at(s, 320, 150, named(d, `${p.family.toUpperCase()} ${p.given.toUpperCase()}`, p.title, 'declarant', 'titulaire'));
  d.block(s, 320, 164, [h.street.toUpperCase(), `${h.code} ${h.town.toUpperCase()}`], 13, ['adresse']);
  s.box(40, 240, 515, 70, { fill: '#eef2fa' });
  s.text(52, 262, 'Montant de votre impôt : 0 €', { ...bold, size: 12 });
  s.text(52, 284, 'Vous n’avez rien à payer. Vous n’êtes pas imposable.');
  const income = declared - deduction;
  s.text(52, 302, 'Revenu fiscal de référence :');
  d.at(s, 180, 302, val(`${whole(income)} €`, ['revenuFiscalReference', income]), 'Revenu fiscal de référence :', bold);
  s.text(40, 350, `DÉTAIL DES REVENUS DE L’ANNÉE ${year}`, { ...bold, size: 10.5 });
  fields(
    d,
    s,
    [40, 374, 430, 16],
    [
      ['Salaires et assimilés', whole(declared)],
      ['Déduction 10 % ou frais réels', `- ${whole(deduction)}`],
      ['Salaires, pensions et rentes nets', whole(income)],
      ['Revenu brut global', whole(income)],
      ['Revenu imposable', whole(income)],
      ['Nombre de parts', '1,00'],
    ],
  );
  s.text(40, 780, 'Pour toute question : impots.gouv.fr, rubrique Votre espace particulier.', { size: 8 });
  d.open('dateDocument', 'reference');
});

/** Family allowance fund: statement of payment over some months. */
export const freshFamilyFund = reportMaker('fresh-family-fund', 'attestation-caf', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const on = `${c.int(2020, 2025)}-0${c.int(3, 9)}-${c.int(10, 27)}`;
  const month = `${on.slice(0, 5)}0${Number(on.slice(5, 7)) - 1}`;
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 40, 50, txt(`Caf de ${h.department}`, 'emetteur'), '', { ...bold, size: 14, color: '#1b4f9c' });
  d.accept('emetteur', 'Caf', 'Caisse d’allocations familiales');
  d.line(s, 40, 92, 'N° allocataire :', ident(c.digits(7), 'reference'));
  d.line(s, 400, 92, 'Le', short(on, 'dateDocument'));
  d.at(s, 320, 130, named(d, `${p.family.toUpperCase()} ${p.given.toUpperCase()}`, p.title, 'titulaire'));
  d.block(s, 320, 144, [h.street.toUpperCase(), `${h.code} ${h.town.toUpperCase()}`], 14, ['adresse']);
  s.text(297, 220, 'ATTESTATION DE PAIEMENT', { ...bold, ...centre, size: 14 });
  const y = d.prose(
    s,
    40,
    256,
    515,
    [
      'Le directeur de la Caf certifie que la personne désignée ci-dessus a perçu, pour le mois de ',
      val(
        `${['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août'][Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
        ['periode', month],
      ),
      ', les prestations suivantes :',
    ],
    { leading: 16 },
  );
  const paid = c.euros(120, 310);
  s.text(60, y + 16, 'Aide personnalisée au logement');
  s.text(400, y + 16, `${paid.toFixed(2).replace('.', ',')} €`);
  s.text(60, y + 36, 'Total versé', bold);
  d.at(s, 400, y + 36, val(`${paid.toFixed(2).replace('.', ',')} €`, ['montant', paid]), 'Total versé', bold);
  s.paragraph(
    40,
    y + 80,
    515,
    'La loi rend passible d’amende et/ou d’emprisonnement quiconque se rend coupable de fraudes ou de fausses déclarations.',
    { size: 8.5 },
  );
  d.open('periodeDebut', 'periodeFin');
});

/** Employment office: statement of one's registration. */
export const freshJobSeeker = reportMaker('fresh-job-seeker', 'attestation-france-travail', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const since = c.day(2022, 2023);
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 40, 52, txt('France Travail', 'emetteur'), '', { ...bold, size: 18, color: '#1d1d65' });
  s.text(40, 68, `Agence de ${h.town}`);
  d.line(s, 40, 110, 'Identifiant :', ident(`${c.digits(7)}${c.letters(1)}`, 'reference'));
  s.text(330, 110, `${p.title} ${p.full}`);
  s.text(330, 124, h.street);
  s.text(330, 138, `${h.code} ${h.town.toUpperCase()}`);
  d.line(s, 330, 174, `${h.town}, le`, long(addDays(since, c.int(40, 300)), 'dateDocument'));
  s.text(40, 214, 'Objet : attestation d’inscription sur la liste des demandeurs d’emploi', bold);
  d.prose(
    s,
    40,
    246,
    515,
    [
      `Nous attestons que ${p.civility} `,
      named(d, p.full, p.title, 'titulaire'),
      ` est inscrit(e) comme demandeur d’emploi auprès de France Travail depuis le `,
      long(since, 'dateDebut'),
      ' en catégorie 1.',
    ],
    { leading: 17 },
  );
  s.text(40, 310, 'Cette attestation est délivrée pour servir et valoir ce que de droit.');
  s.text(40, 350, 'La directrice de l’agence');
});

/** Prefecture: request for missing papers. */
export const freshPrefectureLetter = reportMaker('fresh-prefecture-letter', 'courrier-prefecture', (d) => {
  const { c } = d;
  const [p, h, who] = [newcomer(c), place(c), local(c)];
  const on = c.day(2021, 2025);
  const s = d.page({ face: 'serif', size: 11 });
  d.at(s, 50, 56, txt(`Préfecture de ${h.department}`, 'emetteur'), '', { face: 'serifBold', size: 13 });
  s.text(50, 72, 'Direction de l’immigration et de l’intégration');
  s.text(50, 86, 'Bureau du séjour');
  d.line(s, 340, 110, `${h.town}, le`, long(on, 'dateDocument'));
  d.line(s, 50, 130, 'N° étranger :', ident(`99${c.digits(8)}`, 'numeroEtranger'));
  s.text(340, 150, `${p.title} ${p.full}`);
  s.text(340, 164, h.street);
  s.text(340, 178, `${h.code} ${h.town.toUpperCase()}`);
  s.text(50, 220, 'Objet : votre demande d’admission exceptionnelle au séjour - pièces complémentaires', {
    face: 'serifBold',
  });
  const y = d.prose(
    s,
    50,
    256,
    495,
    [
      `${p.civility} `,
      named(d, p.full, p.title, 'titulaire'),
      `, ${p.sex === 'F' ? 'née' : 'né'} le `,
      short(p.birth, 'dateNaissance'),
      ', de nationalité ',
      txt(p.nationality, 'nationalite'),
      ',',
    ],
    { leading: 18 },
  );
  s.paragraph(
    50,
    y + 14,
    495,
    'L’examen de votre dossier fait apparaître qu’il est incomplet. Je vous invite à me faire parvenir, dans un délai de deux mois, un justificatif de domicile de moins de six mois et vos trois derniers bulletins de paie.',
    { leading: 18 },
  );
  s.text(330, y + 120, 'Pour le préfet et par délégation,');
  s.text(330, y + 136, `La cheffe du bureau, ${who.full}`);
  d.open('motif', 'dateActe', 'reference');
});

/** Integration office: certificate of the civic training. */
export const freshCivicTraining = reportMaker('fresh-civic-training', 'attestation-ofii', (d) => {
  const { c } = d;
  const p = newcomer(c);
  const s = d.page({ face: 'sans', size: 11 });
  d.at(s, 50, 56, txt('Office français de l’immigration et de l’intégration', 'emetteur'), '', { ...bold, size: 12 });
  d.accept('emetteur', 'OFII');
  s.text(297, 130, 'ATTESTATION DE SUIVI', { ...bold, ...centre, size: 15 });
  const on = c.day(2018, 2024);
  const y = fields(
    d,
    s,
    [50, 190, 210, 22],
    [
      ['Nom :', txt(p.family.toUpperCase(), 'nom')],
      ['Prénom :', txt(p.given, 'prenoms')],
      ['Né(e) le :', short(p.birth, 'dateNaissance')],
      ['Nationalité :', txt(p.nationality, 'nationalite')],
      ['N° étranger (AGDREF) :', ident(`77${c.digits(8)}`, 'numeroEtranger')],
    ],
  );
  s.paragraph(
    50,
    y + 20,
    495,
    'a suivi la formation civique prévue au contrat d’intégration républicaine, d’une durée de quatre jours.',
    { leading: 18 },
  );
  d.line(s, 50, y + 80, 'Fait à Paris, le', short(on, 'dateDocument'));
  d.open('titulaire', 'intitule', 'dateActe', 'reference');
});
