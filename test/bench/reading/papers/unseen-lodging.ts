import { eur, long, short, sign, txt } from './draft.ts';
import { e, postTown } from './people.ts';
import { centre, fields, money, reportMaker } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { dayAs } from './unseen-kit.ts';
import { local, newcomer, oneLine, place } from './unseen-people.ts';

/** A furnished letting made by an agency: the parties in frames, numbered clauses with their figures in sentences. */
export const unseenLease = reportMaker('unseen-lease', 'bail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 9.6 });
  const bold = { face: 'serifBold' as const };
  const [p, h, at, owner] = [newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2015, 2025);
  const [rent, charges] = [c.int(390, 860), c.int(25, 80)];
  s.text(297, 52, 'BAIL D’HABITATION MEUBLÉE', { ...centre, ...bold, size: 15 });
  s.text(297, 67, 'Résidence principale du locataire - loi du 6 juillet 1989, titre Ier bis', { ...centre, size: 8.5 });
  s.box(45, 84, 245, 74, { stroke: '#555555' });
  s.box(305, 84, 245, 74, { stroke: '#555555' });
  s.text(53, 98, 'LE BAILLEUR', bold);
  d.at(s, 53, 114, txt(`${owner.title} ${owner.full}`, 'bailleur', 'emetteur'), 'LE BAILLEUR');
  d.accept('bailleur', owner.full);
  d.accept('emetteur', owner.full);
  s.text(53, 129, at.street);
  s.text(53, 143, postTown(at));
  s.text(313, 98, 'LE LOCATAIRE', bold);
  d.at(s, 313, 114, txt(p.full, 'titulaire'), 'LE LOCATAIRE');
  d.line(s, 313, 129, `né${e(p)} le`, short(p.birth, 'dateNaissance'));
  d.line(s, 313, 143, 'à', txt(p.birthTown, 'lieuNaissance'));
  const flow = { leading: 15 };
  const clause = (y: number, title: string, parts: Parameters<typeof d.prose>[4]) => {
    s.text(45, y, title, bold);
    return d.prose(s, 45, y + 16, 505, parts, flow) + 8;
  };
  let y = clause(184, '1 - Objet', [
    'Le bailleur donne en location au locataire, qui accepte, le logement meublé situé ',
    txt(oneLine(h), 'adresse'),
    `, d’une superficie de ${c.int(12, 45)} m², comprenant une pièce principale, un coin cuisine et une salle d’eau, avec les meubles décrits à l’inventaire annexé.`,
  ]);
  y = clause(y, '2 - Durée', [
    'Le présent bail est consenti pour une durée d’un an qui commence à courir le ',
    long(from, 'dateDebut'),
    '. Il se renouvelle par tacite reconduction.',
  ]);
  y = clause(y, '3 - Loyer et charges', [
    'Le loyer mensuel est fixé à la somme de ',
    eur(rent, 'loyer', ' euros'),
    ', payable d’avance le premier jour du mois. Le locataire verse en outre un forfait de charges de ',
    eur(charges, 'charges', ' euros'),
    ' par mois. Le loyer sera révisé chaque année selon l’indice de référence des loyers.',
  ]);
  y = clause(y, '4 - Dépôt de garantie', [
    `Le locataire remet au bailleur une somme de ${money(rent * 2)} euros, restituée dans les deux mois de la remise des clés, déduction faite des sommes dues.`,
  ]);
  y = clause(y, '5 - Obligations', [
    'Le locataire use paisiblement des lieux, souscrit une assurance contre les risques locatifs et ne peut sous-louer sans accord écrit.',
  ]);
  d.line(
    s,
    45,
    y + 10,
    `Fait à ${at.town} en deux originaux le`,
    short(addDays(from, -c.int(0, 14)), 'dateSignature', 'dateDocument'),
  );
  s.text(45, y + 36, 'Le bailleur');
  s.text(400, y + 36, 'Le locataire');
  sign(s, 55, y + 70, owner.family);
  sign(s, 410, y + 70, p.family);
  d.open('dateFin', 'dateActe', 'montant', 'periodeDebut', 'periodeFin');
});

/** A host's declaration on a form of a social service: fields to fill, one for each person. */
export const unseenHosting = reportMaker('unseen-hosting', 'attestation-hebergement', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const bold = { face: 'sansBold' as const };
  const pen = { face: 'sansItalic' as const, size: 11, color: '#1f3a93' };
  const [p, h, host] = [newcomer(c), place(c), newcomer(c)];
  const on = c.day(2014, 2025);
  s.text(297, 70, 'ATTESTATION D’HÉBERGEMENT', { ...bold, ...centre, size: 16 });
  s.text(45, 116, 'Je soussigné(e)', bold);
  let y = fields(
    d,
    s,
    [60, 140, 200, 24],
    [
      ['Nom et prénom :', txt(`${host.family} ${host.given}`, 'hebergeant', 'emetteur')],
      ['Profession :', c.pick(['employé', 'retraité', 'aide-soignante'])],
      ['Demeurant :', txt(oneLine(h), 'adresse')],
    ],
    pen,
  );
  s.text(45, y + 10, 'certifie héberger à mon domicile', bold);
  y = fields(
    d,
    s,
    [60, y + 34, 200, 24],
    [
      ['Nom et prénom :', txt(`${p.family} ${p.given}`, 'titulaire')],
      ['Né(e) le :', short(p.birth, 'dateNaissance')],
      ['À :', txt(p.birthTown, 'lieuNaissance')],
      ['Depuis le :', short(addDays(on, -c.int(60, 1200)), 'dateDebut')],
    ],
    pen,
  );
  y = s.paragraph(
    45,
    y + 16,
    505,
    'Je certifie sur l’honneur l’exactitude des renseignements portés ci-dessus. Je joins une copie de ma pièce d’identité et un justificatif de domicile à mon nom.',
    { leading: 16 },
  );
  s.text(45, y + 24, `Fait à ${h.town}, le`);
  d.at(s, 200, y + 24, dayAs(on, 'hyphens', 'dateDocument'), 'Fait le', pen);
  s.text(380, y + 24, 'Signature de l’hébergeant');
  sign(s, 390, y + 64, host.family);
  d.open('lieu', 'dateActe', 'dateSignature', 'nationalite');
});
