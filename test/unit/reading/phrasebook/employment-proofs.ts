import { wrap } from './employment-contracts.ts';
import { onDay, type PhraseSheet } from './phrase-sheet.ts';

// People, firms and numbers are invented; the wordings are those of certificates and attestations of employers.

const wrapped = (...texts: string[]) => texts.map((text) => wrap(text));
const FIRM_HEAD = `
PROPRETÉ DU MODÈLE SARL
4 allée du Spécimen
93400 SAINT-OUEN
SIRET 732 829 320 00074 - APE 8121Z
`;

const LEFT_JOB = wrapped(
  'en qualité d’agent de service.',
  'en tant qu’agent de service.',
  'comme agent de service.',
  'Emploi occupé : Agent de service',
  'Emploi(s) occupé(s) : agent de service',
  'Nature de l’emploi : agent de service',
  'Nature de l’emploi ou des emplois successivement occupés : agent de service',
  'Elle a occupé l’emploi d’agent de service.',
  'Elle a occupé les fonctions d’agent de service à temps plein.',
  'au poste d’agent de service.',
  'Elle y a exercé les fonctions d’agent de service, coefficient 150.',
  'dans l’emploi suivant : agent de service',
  'Dernier emploi occupé : agent de service',
  'Qualification : Agent de service',
  'Fonction : AGENT DE SERVICE',
  'où elle occupait le poste d’agent de service.',
  'pour y exercer l’emploi d’agent de service.',
  'Poste occupé    Agent de service',
  'Poste : agent de service',
  'et qu’elle y occupait l’emploi d’agent de service (ouvrier).',
);
const FROM_TO = [
  'du % au £',
  'a travaillé dans notre entreprise du % au £ inclus.',
  'a été employée dans notre société à compter du % jusqu’au £.',
  'Date d’entrée : %\nDate de sortie : £',
  'Entrée le : %    Sortie le : £',
  'Date d’embauche : %\nDate de fin de contrat : £',
  'Période d’emploi : du % au £',
  'Entrée    %\nSortie    £',
  'est entrée dans l’entreprise le % et l’a quittée le £, libre de tout engagement.',
  'a fait partie de notre personnel du % au £.',
  'Date de début    Date de fin\n%    £',
  'a été salariée de notre entreprise entre le % et le £.',
  'Embauchée le %, elle a quitté l’entreprise le £.',
  'a été occupée dans nos ateliers depuis le % jusqu’au £.',
  'Date d’entrée dans l’entreprise : %\nDate de sortie de l’entreprise : £',
  'Début du contrat : %\nFin du contrat : £',
  'a été à notre service du % au £ au soir.',
];
const last = onDay(
  '2022-11-30',
  FROM_TO.map(() => '%'),
);
const LEFT_DAYS = onDay('2019-03-04', FROM_TO).map((text, i) => text.replace('£', last[i] ?? ''));

const MADE = onDay('2022-12-02', [
  'Fait à Saint-Ouen, le %',
  'À Saint-Ouen, le %',
  'Saint-Ouen, le %',
  'Fait à Saint-Ouen le %.',
  'Fait le %',
  'Le %, à Saint-Ouen',
  'Fait pour servir et valoir ce que de droit, à Saint-Ouen, le %',
  'Délivré à Saint-Ouen le %',
  'Établi à Saint-Ouen le %',
  'Date : %',
  'Fait à : Saint-Ouen    Le : %',
  'SAINT-OUEN, LE %',
]);
const NOT_MADE = ['Article D. 1234-6 du code du travail', 'Loi du 14 juin 2013', 'Solde de tout compte versé'];

const NAMES = wrapped(
  'certifie que Madame Odile GABARIT, demeurant 12 rue du Témoin 93200 SAINT-DENIS,',
  'certifions que Mme GABARIT Odile',
  'certifie avoir employé Madame Odile GABARIT',
  'atteste que Mme Odile GABARIT, née le 17/05/1990 à Bamako,',
  'certifie que Mlle Odile GABARIT, numéro de sécurité sociale 2 90 05 99 335 012 47,',
  'Nom et prénom : GABARIT Odile',
  'Salarié : GABARIT Odile',
  'Nom : GABARIT\nPrénom : Odile',
  'NOM    GABARIT\nPRÉNOM    Odile',
  'Madame GABARIT Odile',
  'certifie que la salariée Odile GABARIT',
  'Nom, prénom du salarié : GABARIT Odile',
  'certifie, par la présente, que Madame Odile GABARIT',
  'certifie que Madame GABARIT ODILE a été employée par nos soins',
  'Salariée : Mme Odile GABARIT',
  'Concernant : Mme GABARIT Odile',
);

const SIGNER = wrapped(
  'Je soussigné, Monsieur Paul PATRON, gérant de la société PROPRETÉ DU MODÈLE SARL,',
  'Nous soussignés, PROPRETÉ DU MODÈLE SARL, 4 allée du Spécimen 93400 SAINT-OUEN,',
  'Je soussigné Paul PATRON, agissant en qualité de gérant de la société PROPRETÉ DU MODÈLE SARL,',
  'La société PROPRETÉ DU MODÈLE SARL, représentée par M. Paul PATRON, gérant,',
  'Je soussignée, Mme Claire PATRON, responsable des ressources humaines de PROPRETÉ DU MODÈLE SARL,',
  'Employeur : PROPRETÉ DU MODÈLE SARL',
  'Raison sociale : PROPRETÉ DU MODÈLE SARL',
  'Je soussigné, M. PATRON, représentant légal de l’entreprise PROPRETÉ DU MODÈLE SARL,',
  'L’entreprise PROPRETÉ DU MODÈLE SARL',
  'Nom de l’entreprise : PROPRETÉ DU MODÈLE SARL',
);

const LEFT: PhraseSheet = {
  kind: 'certificat-de-travail',
  page: `${FIRM_HEAD}
                         CERTIFICAT DE TRAVAIL

Je soussigné, Monsieur Paul PATRON, agissant en qualité de gérant de la société,
certifie que Madame Odile GABARIT, demeurant 12 rue du Témoin 93200 SAINT-DENIS,
@

Madame GABARIT nous quitte libre de tout engagement.`,
  printed: [
    ['emploi', 'agent de service', LEFT_JOB],
    ['dateDebut', '2019-03-04', LEFT_DAYS],
    ['dateFin', '2022-11-30', LEFT_DAYS],
    ['dateDocument', '2022-12-02', MADE],
  ],
  decoys: [
    [
      'emploi',
      [
        'La portabilité de la prévoyance est maintenue.',
        'a été employée dans notre entreprise.',
        'inscrite comme demandeur d’emploi',
      ],
    ],
    [
      'dateDebut',
      ['née le 17/05/1990 à Bamako', 'libre de tout engagement à ce jour', 'Fait à Saint-Ouen, le 02/12/2022'],
    ],
    ['dateFin', ['portabilité jusqu’au 30/11/2023', 'Fait à Saint-Ouen, le 02/12/2022', 'née le 17/05/1990 à Bamako']],
    ['dateDocument', NOT_MADE],
  ],
};
const NAMED: PhraseSheet = {
  kind: 'certificat-de-travail',
  page: `${FIRM_HEAD}
                         CERTIFICAT DE TRAVAIL

Je soussigné, Monsieur Paul PATRON, gérant,
@
a été employée dans notre entreprise du 04/03/2019 au 30/11/2022.`,
  printed: [['salarie', 'Odile GABARIT', NAMES]],
  decoys: [
    ['salarie', ['certifie ce qui suit', 'Contact : Madame Claire SPECIMEN', 'Dossier suivi par Mme SPECIMEN Claire']],
  ],
};
const SIGNED_BY: PhraseSheet = {
  kind: 'certificat-de-travail',
  page: `
                         CERTIFICAT DE TRAVAIL

@
certifie que Madame Odile GABARIT a été employée du 04/03/2019 au 30/11/2022.`,
  printed: [['employeur', 'PROPRETÉ DU MODÈLE SARL', SIGNER]],
  decoys: [['employeur', ['URSSAF Île-de-France', 'Caisse de retraite : KLESIA', 'Je soussigné,']]],
};

const STILL_JOB = wrapped(
  'est employée dans notre entreprise en qualité d’agent de service.',
  'est salariée de notre société en tant qu’agent de service.',
  'occupe actuellement le poste d’agent de service.',
  'occupe l’emploi d’agent de service au sein de notre société.',
  'exerce les fonctions d’agent de service.',
  'travaille dans notre société comme agent de service.',
  'fait partie de nos effectifs en qualité d’agent de service.',
  'Poste occupé : agent de service',
  'Emploi : Agent de service',
  'Fonction    Agent de service',
  'est titulaire d’un contrat à durée indéterminée au poste d’agent de service.',
  'Qualité : agent de service',
  'est employée au sein de notre établissement au poste d’agent de service.',
  'y exerce la fonction d’agent de service.',
);
const SINCE = onDay('2019-03-04', [
  'est employée dans notre entreprise depuis le %.',
  'travaille dans notre société depuis le % sans interruption.',
  'fait partie de nos effectifs depuis le %.',
  'est salariée de la société à compter du %.',
  'est présente dans nos effectifs depuis le %.',
  'Date d’entrée : %',
  'Date d’embauche : %',
  'a été embauchée le %.',
  'est titulaire d’un contrat à durée indéterminée depuis le %.',
  'Ancienneté : depuis le %',
  'Date d’ancienneté : %',
  'est liée à notre entreprise par un contrat de travail conclu le %.',
  'est entrée dans notre société le %.',
  'est sous contrat à durée indéterminée à effet du %.',
  'Embauchée le : %',
  'Présente depuis le %',
]);
const NOT_SINCE = [
  'née le 17/05/1990 à Bamako',
  'n’est ni démissionnaire ni en procédure de licenciement.',
  'Son titre de séjour expire le 08/09/2024.',
];
const STILL_HOURS = wrapped(
  'à raison de 24 heures par semaine.',
  'pour une durée hebdomadaire de 24 heures.',
  'Durée du travail : 24 heures hebdomadaires',
  'Horaire hebdomadaire : 24 h',
  'à temps partiel (24 h par semaine).',
  'à temps partiel, 24 heures hebdomadaires.',
  'Temps de travail : 24h/semaine',
  'Durée hebdomadaire de travail    24,00',
);
const STILL_GROSS = wrapped(
  'Son salaire mensuel brut est de 1 747,20 €.',
  'Elle perçoit une rémunération mensuelle brute de 1 747,20 euros.',
  'Salaire brut mensuel : 1 747,20 €',
  'Sa rémunération brute mensuelle s’élève à 1 747,20 €.',
  'Son salaire brut mensuel moyen est de 1.747,20 €.',
  'Rémunération mensuelle brute    1 747,20 €',
  'Elle perçoit un salaire brut de 1 747,20 € par mois.',
);
const STILL_TYPE: [string, string[]][] = [
  [
    'CDI',
    wrapped(
      'est employée en contrat à durée indéterminée.',
      'est employée en CDI.',
      'Type de contrat : CDI',
      'Nature du contrat : contrat à durée indéterminée à temps plein',
      'est titulaire d’un C.D.I. depuis 2019.',
      'Contrat : CDI temps partiel',
      'sous contrat de travail à durée indéterminée à temps complet',
    ),
  ],
  [
    'CDD',
    wrapped(
      'est employée en contrat à durée déterminée.',
      'est employée en CDD jusqu’au 30/09/2023.',
      'Type de contrat : CDD',
      'sous contrat à durée déterminée saisonnier',
    ),
  ],
];
const STILL: PhraseSheet = {
  kind: 'attestation-employeur',
  page: `${FIRM_HEAD}
                         ATTESTATION D’EMPLOI

Je soussigné, Monsieur Paul PATRON, agissant en qualité de gérant de la société,
atteste que Madame Odile GABARIT, demeurant 12 rue du Témoin 93200 SAINT-DENIS,
@

Attestation délivrée pour servir et valoir ce que de droit.`,
  printed: [
    ['emploi', 'agent de service', STILL_JOB],
    ['dateDebut', '2019-03-04', SINCE],
    ['heuresHebdo', 24, STILL_HOURS],
    ['salaireBrutMensuel', 1747.2, STILL_GROSS],
    ...STILL_TYPE.map(([type, texts]): ['typeContrat', string, string[]] => ['typeContrat', type, texts]),
    ['dateDocument', '2022-12-02', MADE],
  ],
  decoys: [
    ['emploi', ['est employée dans notre société.', 'n’est pas en période d’essai.', 'recherche un emploi']],
    ['dateDebut', NOT_SINCE],
    [
      'dateFin',
      [
        'n’est pas en période d’essai.',
        'Son titre de séjour expire le 08/09/2024.',
        'est employée depuis le 04/03/2019.',
      ],
    ],
    ['heuresHebdo', ['travaille à temps plein.', '151,67 heures par mois', 'Horaires : de 8 h à 16 h']],
    [
      'salaireBrutMensuel',
      ['Salaire net mensuel : 1 383,08 €', 'Salaire annuel brut : 20 966,40 €', 'SARL au capital de 8 000 €'],
    ],
    ['dateDocument', NOT_MADE],
  ],
};
const ATTESTED: PhraseSheet = {
  kind: 'attestation-employeur',
  page: `${FIRM_HEAD}
                         ATTESTATION DE TRAVAIL

Je soussigné, Monsieur Paul PATRON, gérant,
@
travaille dans notre entreprise depuis le 04/03/2019.`,
  printed: [
    [
      'salarie',
      'Odile GABARIT',
      NAMES.map((text) => text.replace(/certifi/g, 'attest').replace('attesons', 'attestons')),
    ],
  ],
  decoys: [
    ['salarie', ['atteste ce qui suit', 'Contact : Madame Claire SPECIMEN', 'Dossier suivi par Mme SPECIMEN Claire']],
  ],
};

export const PROOF_SHEETS: readonly PhraseSheet[] = [LEFT, NAMED, SIGNED_BY, STILL, ATTESTED];
