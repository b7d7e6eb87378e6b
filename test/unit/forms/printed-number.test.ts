import { describe, expect, it } from 'vitest';
import { printedNumber } from '../../../core/engine/forms/printed-number.ts';

describe('printedNumber', () => {
  it.each([
    ['Formulaire N°15186*03\nFeuillet 1'],
    ['cerfa\nN° 15186 * 03'],
    ['n° 15186*03'],
    ['15186*03'],
    ['CERFA 15186-03'],
    ['N°\u00a015186\u00a0*\u00a003'],
    ['N° : 15186∗03'],
  ])('reads %j', (text) => {
    expect(printedNumber([text])).toEqual({ number: '15186', edition: '03' });
  });

  it.each([
    ['75018-20 Paris'],
    ['Notice 51882#01'],
    ['SIRET 123 456 789 00012'],
    ['tél. 01 23 45 67 89'],
    ['dossier 123456*03'],
    ['le 12/05/2018'],
    [''],
  ])('takes %j for no form number', (text) => {
    expect(printedNumber([text])).toBeNull();
  });

  it('prefers the number of every page to a form that one page cites', () => {
    const pages = ['N° 15186*03, remplace le cerfa n° 13653*03', 'N° 15186*03'];
    expect(printedNumber(pages)).toEqual({ number: '15186', edition: '03' });
  });
});
