import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeFormMap } from '../../../core/domain/form-proposal/propose-form-map.ts';
import { DrawnInput } from './drawn-input.ts';

/** Draws a page, and gives each field's proposal as "origin format", or "– reason". */
function proposalOf(draw: (page: DrawnInput) => void): Record<string, string> {
  const page = new DrawnInput();
  draw(page);
  const { proposed, left } = proposeFormMap(page.input());
  const lines: Record<string, string> = {};
  for (const { field, reason } of left) lines[field] = `– ${reason}`;
  for (const { field, from, format, slice, when, write } of proposed) {
    const how = [format === 'text' ? '' : format, slice?.join('-'), when, write].filter(Boolean).join(' ');
    lines[field] = [lines[field], `${from} ${how}`.trim()].filter(Boolean).join(' / ');
  }
  return lines;
}

describe('what is asked', () => {
  it('by the label on the left, whatever the field is called', () => {
    const lines = proposalOf((page) => {
      page.ask('Prénom(s) :', 'Texte1', 100);
      page.ask('Nom du bateau :', 'nom', 120);
      page.ask('Nationalité à la naissance :', 'Texte3', 140);
      page.ask('Numéro de dossier :', 'Texte4', 160);
    });
    expect(lines).toEqual({
      Texte1: 'person.prenoms',
      nom: '– not-understood',
      Texte3: '– not-understood',
      Texte4: '– not-understood',
    });
  });

  it('by the label above, the label inside, and over two lines', () => {
    const lines = proposalOf((page) => {
      page.print('Lieu de naissance', 40, 86);
      page.add('a', 40, 102);
      page.print('Date de naissance', 200, 77);
      page.print('(jour-mois-année) :', 200, 87);
      page.add('b', 200, 102, { width: 90 });
    });
    expect(lines).toEqual({ a: 'person.lieuNaissance', b: 'person.dateNaissance date-dd-mm-yyyy' });
  });

  it('a label that is nearer to the field over it is not the label of the field under it', () => {
    const lines = proposalOf((page) => {
      page.add('a', 40, 100);
      page.print('Nom', 40, 113);
      page.add('b', 40, 134);
      page.print('Téléphone', 40, 147);
    });
    expect(lines).toEqual({ a: '– no-label', b: '– no-label' });
  });

  it('"votre" says whose it is, not what is asked', () => {
    expect(proposalOf((page) => page.ask('Votre nom', 'a', 100))).toEqual({ a: 'person.nom' });
  });

  it('a name that says another thing than the label: nothing', () => {
    expect(proposalOf((page) => page.ask('Nom :', 'code_postal', 100))).toEqual({ code_postal: '– doubt' });
  });

  it('without a label, the name alone is not enough; with its owner and its tooltip it is', () => {
    const lines = proposalOf((page) => {
      page.add('surname', 300, 100);
      page.add('applicantFirstname', 300, 300, { tooltip: 'Prénoms' });
    });
    expect(lines).toEqual({ surname: '– doubt', applicantFirstname: 'person.prenoms' });
  });

  it('the bare name is the name in use beside a name at birth', () => {
    const both = proposalOf((page) => {
      page.ask('Nom :', 'a', 100);
      page.ask('Nom de naissance :', 'b', 120);
    });
    expect(both).toEqual({ a: 'person.nomUsage | person.nom', b: 'person.nom' });
    expect(proposalOf((page) => page.ask('Nom :', 'a', 100))).toEqual({ a: 'person.nom' });
  });

  it('one address is whole when nothing else asks for the town', () => {
    const street = 'person.adresseNumero? + person.adresseVoie + person.adresseComplement?';
    expect(proposalOf((page) => page.ask('Adresse :', 'a', 100))).toEqual({
      a: `${street} + person.codePostal + person.commune`,
    });
    const split = proposalOf((page) => {
      page.ask('Adresse :', 'a', 100);
      page.ask('Ville :', 'b', 120);
    });
    expect(split).toEqual({ a: street, b: 'person.commune' });
  });
});

describe('the shape of the field', () => {
  it('a date in three fields, in eight cells, in a comb, or with its strokes', () => {
    const lines = proposalOf((page) => {
      page.print('Date de naissance :', 40, 100);
      [2, 2, 4].forEach((maxLength, i) => {
        page.add(`p${i}`, 150 + 26 * i, 100, { maxLength, width: maxLength * 10 });
      });
      page.print("Date d'entrée en France", 40, 130);
      for (let i = 0; i < 8; i++) page.add(`c${i}`, 160 + 14 * i, 130, { maxLength: 1, width: 12 });
    });
    expect([lines.p0, lines.p1, lines.p2]).toEqual([
      'person.dateNaissance day',
      'person.dateNaissance month',
      'person.dateNaissance year',
    ]);
    expect(lines.c0).toBe('person.dateEntreeFrance date-ddmmyyyy 0-1');
    expect(lines.c7).toBe('person.dateEntreeFrance date-ddmmyyyy 7-8');
    const look = (maxLength: number) =>
      proposalOf((page) => page.ask('Né(e) le :', 'd', 100, 40, { maxLength, comb: true }));
    expect([look(8).d, look(10).d, look(6).d]).toEqual([
      'person.dateNaissance date-ddmmyyyy',
      'person.dateNaissance date-dd/mm/yyyy',
      '– shape',
    ]);
  });

  it('three fields that are no date stay empty under a date, and a date under three other fields too', () => {
    const lines = proposalOf((page) => {
      page.print('Nationalité :', 40, 100);
      [2, 2, 4].forEach((maxLength, i) => {
        page.add(`p${i}`, 150 + 26 * i, 100, { maxLength, width: maxLength * 10 });
      });
    });
    expect(Object.values(lines)).toEqual(['– shape', '– shape', '– shape']);
  });

  it('answers on the right or on the left of their boxes', () => {
    const right = proposalOf((page) => {
      page.print('Sexe :', 40, 100);
      page.box('f', 80, 100);
      page.print('Féminin', 92, 100);
      page.box('m', 150, 100);
      page.print('Masculin', 162, 100);
    });
    expect(right).toEqual({ f: 'person.sexe F Oui', m: 'person.sexe M Oui' });
    const left = proposalOf((page) => {
      page.print('M', 80, 100);
      page.box('a', 88, 100);
      page.print('F', 110, 100);
      page.box('b', 118, 100);
    });
    expect(left).toEqual({ a: 'person.sexe M Oui', b: 'person.sexe F Oui' });
  });

  it('one answer alone is no question: "M." may be the beginning of anything', () => {
    const lines = proposalOf((page) => {
      page.box('a', 80, 100);
      page.print('Monsieur', 92, 100);
    });
    expect(lines).toEqual({ a: '– doubt' });
  });

  it('locked, hidden and signature fields are nobody’s', () => {
    const lines = proposalOf((page) => {
      page.ask('Nom :', 'locked', 100, 40, { readOnly: true });
      page.ask('Signature', 'sig', 130, 40, { type: 'signature' });
    });
    expect(lines).toEqual({ locked: '– not-a-value', sig: '– not-a-value' });
  });
});

describe('whose value it is', () => {
  it('the heading decides: the applicant’s, the employer’s, nobody’s', () => {
    const lines = proposalOf((page) => {
      page.print('1. EMPLOYEUR', 40, 80);
      page.ask('Adresse :', 'a', 100);
      page.print('2. CONJOINT', 40, 140);
      page.ask('Prénoms :', 'b', 160);
      page.print('3. SALARIÉ', 40, 200);
      page.ask('Prénoms :', 'c', 220);
    });
    expect(lines).toEqual({
      a: 'facts.employeurAdresse + facts.employeurAdresseComplement? + facts.employeurCodePostal? + facts.employeurCommune?',
      b: '– other-person',
      c: 'person.prenoms',
    });
  });

  it('a heading that names nobody, after somebody else’s part: not clear; the next number closes it', () => {
    const plain = proposalOf((page) => {
      page.print('CONJOINT', 40, 80);
      page.print('COORDONNÉES', 40, 120);
      page.ask('Téléphone :', 'a', 140);
    });
    expect(plain).toEqual({ a: '– unclear-person' });
    const numbered = proposalOf((page) => {
      page.print('2. Conjoint', 40, 80);
      page.print('3. Coordonnées', 40, 120);
      page.ask('Téléphone :', 'a', 140);
    });
    expect(numbered).toEqual({ a: 'person.telephone' });
  });

  it('a heading that is not understood may name somebody', () => {
    const lines = proposalOf((page) => {
      page.ask('Nationalité :', 'a', 100);
      page.print('PARRAIN DE LA MISSION', 40, 130);
      page.ask('Prénoms :', 'b', 160);
    });
    expect(lines).toEqual({ a: 'person.nationalite', b: '– unclear-person' });
  });

  it('columns have their own headings, and the end of a page is not the end of a part', () => {
    const lines = proposalOf((page) => {
      page.print('Père', 60, 80);
      page.print('Mère', 360, 80);
      page.ask('Prénom :', 'a', 100, 40);
      page.ask('Prénom :', 'b', 100, 330);
      page.page();
      page.ask('Nationalité :', 'c', 100);
    });
    expect(Object.values(lines)).toEqual(['– other-person', '– other-person', '– other-person']);
  });

  it('the label, what stands before its colon, its remark in brackets and the field’s name each can veto', () => {
    const lines = proposalOf((page) => {
      page.print('DEMANDEUR', 40, 60);
      page.ask('Prénom du conjoint :', 'a', 80);
      page.ask('Prénom (tuteur) :', 'b', 100);
      page.print('Pour les mineurs :', 40, 120);
      page.ask('Prénoms', 'c', 120, 136);
      page.ask('Nationalité :', 'spouse.x', 140);
    });
    expect(Object.values(lines)).toEqual(Array(4).fill('– other-person'));
  });

  it('what is asked twice is left, and both times where nothing names the person', () => {
    const unnamed = proposalOf((page) => {
      page.ask('Prénoms :', 'a', 100);
      page.ask('Prénoms :', 'b', 130);
    });
    expect(unnamed).toEqual({ a: '– twice', b: '– twice' });
    const named = proposalOf((page) => {
      page.print('DEMANDEUR', 40, 80);
      page.ask('Prénoms :', 'a', 100);
      page.ask('Prénoms :', 'b', 130);
    });
    expect(named).toEqual({ a: 'person.prenoms', b: '– twice' });
  });

  it('a name beside a first name, in the employer’s part, is no firm', () => {
    const lines = proposalOf((page) => {
      page.print('EMPLOYEUR', 40, 80);
      page.ask('Nom :', 'a', 100);
      page.ask('Prénom :', 'b', 130);
    });
    expect(Object.values(lines).every((line) => line.startsWith('–'))).toBe(true);
  });

  it('under anybody else’s heading, nothing of the person is ever proposed', () => {
    const heading = fc.constantFrom(
      ...['Conjoint', 'LE BAILLEUR', '2 - Représentant légal', 'Père', 'Votre époux ou partenaire', 'L’hébergeant'],
      ...['ENFANTS', 'Organisme d’accueil', 'Le garant', 'Cadre réservé à l’administration', 'Le médecin'],
    );
    const label = fc.constantFrom(
      ...['Nom :', 'Nom de naissance :', 'Prénoms :', 'Né(e) le :', 'Adresse :', 'Code postal :', 'Ville :'],
      ...['Téléphone :', 'Nationalité :', 'Nom et prénom :', 'Profession :', 'Adresse du domicile :'],
    );
    fc.assert(
      fc.property(heading, fc.uniqueArray(label, { minLength: 1, maxLength: 6 }), fc.nat(300), (title, labels, x) => {
        const lines = proposalOf((page) => {
          page.print('DEMANDEUR', 40, 60);
          page.print(title, 40, 90);
          labels.forEach((text, i) => {
            page.ask(text, `f${i}`, 112 + 22 * i, 40 + (x % 60));
          });
        });
        expect(Object.values(lines).filter((line) => !line.startsWith('–'))).toEqual([]);
      }),
    );
  });
});
