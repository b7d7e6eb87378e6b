import { count } from './common.ts';

export const signaturesText = {
  title: 'À signer ici',
  explain:
    'Signez sur le papier imprimé, au stylo. Liasse ne signe jamais à votre place. Cochez ce qui est signé pour ne rien oublier.',
  none: 'Aucune signature attendue pour l’instant. Les formulaires joints et les lettres mises dans la liasse apparaissent ici.',
  remaining: (n: number) =>
    n === 0 ? 'Tout est signé.' : `${count(n, 'signature manque', 'signatures manquent')} encore.`,
  signed: 'Signé',
  toSign: 'À signer',
  by: (who: string) => `par ${who}`,
  page: (n: number) => `page ${n}`,
  show: 'Voir l’endroit',
  showOf: (document: string, who: string) => `Voir l’endroit : ${document}, ${who}`,
  hide: 'Cacher la page',
  picture: (page: number, document: string) => `Page ${page} de « ${document} », avec l’endroit à signer`,
  kinds: { form: 'Formulaire', letter: 'Lettre' },
} as const;
