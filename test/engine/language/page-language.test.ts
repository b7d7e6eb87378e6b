import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../../core/engine/language/page-language.ts';

const words = (text: string) => text.split(/\s+/);

const FOREIGN: [string, string][] = [
  [
    'en',
    'This is to certify that Mister Samuel Fictitious has been employed by our company since the first of March as a cleaner and works forty hours per week under a permanent contract. His work has always been found good.',
  ],
  [
    'es',
    'Registro civil. Certificado literal de nacimiento. Nombre del inscrito: Ana Ficticia de la Prueba, nacida el día doce de marzo de mil novecientos noventa, hija de Juan y de María, según consta en el libro de este registro.',
  ],
  [
    'pt',
    'Conservatória do registo civil. Certidão de nascimento. Nome completo do registado, filho de João Modelo e de Maria Exemplo, natural da freguesia de São Pedro, nascido no dia três de maio de mil novecentos e oitenta.',
  ],
  [
    'tr',
    'Türkiye Cumhuriyeti nüfus kayıt örneği. Adı soyadı, doğum yeri ve doğum tarihi, baba adı, ana adı, medeni hali ve kayıtlı olduğu yer aşağıda gösterilmiştir. Bu belge talep üzerine verilmiştir.',
  ],
  [
    'ar',
    'الجمهورية الجزائرية الديمقراطية الشعبية شهادة الميلاد الاسم واللقب تاريخ الميلاد ومكان الولادة اسم الأب واسم الأم',
  ],
];

const FRENCH = [
  'Bulletin de paie Période Mars 2024 Employeur PROPRETE DU MODELE SAS Siret 732 829 320 00074 Salaire de base 151,67 11,65 1766,92 Sécurité sociale plafonnée Net à payer avant impôt sur le revenu Net payé Congés acquis pris solde',
  'CAF DE PARIS ATTESTATION DE PAIEMENT NUMERO ALLOCATAIRE 1234567 MADAME TEMOIN AMINATA 12 RUE DES LILAS 75019 PARIS MONTANT VERSE POUR LE MOIS DE MARS AIDE PERSONNALISEE AU LOGEMENT',
  // A paper in two languages needs no translation.
  'Extrait multilingue d’acte de naissance. Multilingual extract of birth certificate. Lieu de naissance. Place of birth. Nom de famille. Surname. Prénoms. Given names. Date de naissance. Date of birth. Nom du père. Name of the father. Date de délivrance, signature, sceau. Date of issue, signature, seal.',
];

describe('the language of a page', () => {
  it.each(FOREIGN)('tells a paper in %s', (language, text) => expect(foreignLanguage(words(text))).toBe(language));
  it.each(FRENCH)('lets French pass: %.30s', (text) => expect(foreignLanguage(words(text))).toBeNull());
  it('says nothing of names, figures and a few words', () => {
    expect(foreignLanguage(words('Mamadou DIALLO Oumou KEITA 12/03/2024 1 826,11 EUR Western Union'))).toBeNull();
    expect(foreignLanguage([])).toBeNull();
  });
});
