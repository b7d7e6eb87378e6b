import { describe, expect, it } from 'vitest';
import { normalisePerson } from '../../../core/domain/assess.ts';

describe('a hand-written person record', () => {
  it('understands usual other names of fields, whatever case and accents', () => {
    const raw = {
      Prénom: 'Aïcha',
      nomNaissance: 'Ndiaye',
      nom_usage: 'Sow',
      date_naissance: '1990-02-28',
      ville: 'Lyon',
      email: 'a@example.org',
      tel: '0600000000',
      adresse: '3 rue de la Paix',
      numeroAgdref: '9912345678',
      codePostal: 69001,
      sexe: 'Féminin',
      situationFamiliale: 'Mariée',
      autresNoms: 'Aicha Diaye',
    };
    expect(normalisePerson(raw)).toEqual({
      person: {
        prenoms: 'Aïcha',
        nom: 'Ndiaye',
        nomUsage: 'Sow',
        dateNaissance: '1990-02-28',
        commune: 'Lyon',
        courriel: 'a@example.org',
        telephone: '0600000000',
        adresseVoie: '3 rue de la Paix',
        numeroEtranger: '9912345678',
        codePostal: '69001',
        sexe: 'F',
        situationFamiliale: 'marie',
        autresNoms: ['Aicha Diaye'],
      },
      ignored: [],
    });
  });

  it('leaves out what it cannot use, with the reason', () => {
    const { person, ignored } = normalisePerson({
      nom: 'Ba',
      dateNaissance: '1990-02-30',
      dateEntreeFrance: '12/03/2019',
      codePostal: 1000, // 01000 that lost its zero
      sexe: 'X',
      couleur: 'bleu',
      commune: '',
      telephone: null,
    });
    expect(person).toEqual({ nom: 'Ba' });
    expect(ignored).toHaveLength(5);
    for (const name of ['dateNaissance', 'dateEntreeFrance', 'codePostal', 'sexe', 'couleur']) {
      expect(ignored.some((text) => text.includes(name))).toBe(true);
    }
  });

  it('lets the exact name win over a synonym, and tells when they differ', () => {
    const { person, ignored } = normalisePerson({ prenom: 'Ali', prenoms: 'Ali Omar', nom: 'Ba', nomNaissance: 'Ba' });
    expect(person).toEqual({ prenoms: 'Ali Omar', nom: 'Ba' });
    expect(ignored).toHaveLength(1);
  });
});
