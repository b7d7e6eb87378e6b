import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { FormValues } from '../../../core/contract/form.ts';
import { fillForm } from '../../../core/engine/forms/fill-form.ts';
import { listFields } from '../../../core/engine/forms/list-fields.ts';
import { inkIn } from '../../../core/engine/forms/page-ink.ts';
import { renderPages } from '../../../core/engine/forms/pdfium-pages.ts';
import { readBackFields } from '../../../core/engine/forms/second-reader.ts';
import { boxAppearance, name, reusedGenerations, type TrapForm, text, trapForm } from './trap-forms.ts';

const MULTILINE = 1 << 12;
const COMB = 1 << 24;
const RADIO = 1 << 15;
const COMBO_EDIT = (1 << 17) | (1 << 18);
const ROW = [40, 700, 240, 710.8];

async function fill(form: TrapForm | Uint8Array, values: FormValues, password?: string) {
  const bytes = form instanceof Uint8Array ? form : await form.bytes();
  const filled = await fillForm(bytes, 'trap.pdf', values, password === undefined ? {} : { password });
  expect(filled.report.checked.problems).toEqual([]);
  return { ...filled, widgets: await readBackFields(filled.bytes, 1) };
}

const reload = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });

describe('fillForm on forms that are built to go wrong', () => {
  it('clipping: a "multiline" box of one line loses its flag, and its text shows whole', async () => {
    const form = await trapForm();
    form.add('low', ROW, { Ff: MULTILINE });
    const { bytes, report } = await fill(form, { low: 'Şahin-Đặng' });
    expect(report.written).toEqual([{ field: 'low', value: 'Şahin-Đặng', fontSize: 8.25, from: null }]);
    const [dict] =
      (await reload(bytes))
        .getPages()[0]
        ?.node.Annots()
        ?.asArray()
        .map((ref) => ref) ?? [];
    const widget = (await reload(bytes)).context.lookup(dict) as never as { get(key: PDFName): unknown };
    expect((widget.get(PDFName.of('Ff')) as PDFNumber).asNumber() & MULTILINE).toBe(0);
  });

  it('too long: reported and left empty, never cut', async () => {
    const form = await trapForm();
    form.add('short', [40, 700, 70, 711], {});
    const { report, widgets } = await fill(form, { short: 'Cuisinier polyvalent en restauration' });
    expect(report.tooLong).toEqual([
      { field: 'short', value: 'Cuisinier polyvalent en restauration', reason: 'does-not-fit' },
    ]);
    expect(report.written).toEqual([]);
    expect(widgets[0]?.value).toBe('');
  });

  it('letters outside WinAnsi are drawn, in decomposed form too', async () => {
    const form = await trapForm();
    form.add('nom', ROW, {});
    form.add('cyr', [40, 660, 240, 671], {});
    form.add('ara', [40, 640, 240, 651], {});
    const { report, widgets } = await fill(form, {
      nom: 'Łukasz Đa\u0323\u0306ng\u202fŒuvré',
      cyr: 'Иван Ґудзь',
      ara: 'محمد بن علي',
    });
    expect(report.written.map(({ value }) => value)).toEqual(['Łukasz Đặng Œuvré', 'Иван Ґудзь', 'محمد بن علي']);
    expect(widgets.map(({ value }) => value)).toEqual(['Łukasz Đặng Œuvré', 'Иван Ґудзь', 'محمد بن علي']);
    expect(report.checked).toMatchObject({ reread: 3, inkSeen: 3 });
  });

  it('a glyph that the font lacks, or an order that is not known, is reported and not drawn', async () => {
    const form = await trapForm();
    form.add('han', ROW, {});
    form.add('mix', [40, 660, 240, 671], {});
    const { report, widgets } = await fill(form, { han: '李 Li', mix: 'Ali علي' });
    expect(report.notDrawable.map(({ field, characters }) => [field, characters])).toEqual([
      ['han', ['李']],
      ['mix', ['ع', 'ل', 'ي']],
    ]);
    expect(widgets.map(({ value }) => value)).toEqual(['', '']);
  });

  it('encryption: an owner lock opens and goes, a user password is asked for', async () => {
    const locked = await trapForm();
    locked.add('a', ROW, {});
    locked.doc.encrypt({ ownerPassword: 'owner', userPassword: '' });
    const owner = await locked.bytes(true);
    expect(await listFields(owner, 'x')).toMatchObject({ encrypted: true, form: { number: '98765', edition: '01' } });
    const { bytes } = await fill(owner, { a: 'oui' });
    expect((await reload(bytes)).isEncrypted).toBe(false);

    const secret = await trapForm();
    secret.add('a', ROW, {});
    secret.doc.encrypt({ ownerPassword: 'owner', userPassword: 'sésame-ouvre-toi' });
    const user = await secret.bytes(true);
    await expect(listFields(user, 'x')).rejects.toMatchObject({ code: 'file.password-needed' });
    await expect(listFields(user, 'x', { password: 'non' })).rejects.toMatchObject({ code: 'file.password-wrong' });
    expect((await fill(user, { a: 'oui' }, 'sésame-ouvre-toi')).report.written).toHaveLength(1);
  });

  it('reused generations: the dead field and the dead page stay dead', async () => {
    const bytes = reusedGenerations();
    expect((await listFields(bytes, 'x')).fields.map((field) => field.name)).toEqual(['alive']);
    const filled = await fill(bytes, { alive: 'oui', dead: 'non' });
    expect(filled.report.refused).toEqual([{ field: 'dead', value: 'non', reason: 'unknown-field' }]);
    expect(filled.widgets).toMatchObject([{ field: 'alive', value: 'oui' }]);
  });

  it('XFA, usage rights, signature flags and NeedAppearances are gone, and with them their data', async () => {
    const form = await trapForm();
    form.add('a', ROW, {});
    const packet = form.doc.context.register(form.doc.context.stream('<xdp>ancien contenu</xdp>'));
    form.acroForm.set(name('XFA'), form.doc.context.obj([text('template'), packet]));
    form.acroForm.set(name('NeedAppearances'), form.doc.context.obj(true));
    form.acroForm.set(name('SigFlags'), PDFNumber.of(2));
    form.doc.catalog.set(
      name('Perms'),
      form.doc.context.obj({ UR3: form.doc.context.register(form.doc.context.obj({ Type: 'Sig' })) }),
    );
    const { bytes } = await fill(form, { a: 'oui' });
    const raw = Buffer.from(bytes).toString('latin1');
    for (const gone of ['/XFA', '/Perms', '/UR3', '/SigFlags', '/NeedAppearances', 'ancien contenu'])
      expect(raw).not.toContain(gone);
  });

  it('NeedAppearances: boxes without appearance get a mark, an earlier value stays visible', async () => {
    const form = await trapForm();
    form.acroForm.set(name('NeedAppearances'), form.doc.context.obj(true));
    form.add('box', [40, 700, 52, 712], { FT: 'Btn' });
    form.add('old', [40, 660, 240, 675], { V: text('déjà là') });
    const { bytes, report } = await fill(form, { box: true });
    expect(report.written).toMatchObject([{ field: 'box', value: 'Yes' }]);
    const page = (await renderPages(bytes, 'x', 2)).get(1);
    const blank = (await renderPages(await (await trapForm()).bytes(), 'x', 2)).get(1);
    expect(page && blank && inkIn(page, blank, [40, 167, 200, 15])).toBeGreaterThan(20);
  });

  it('export values: MacRoman, Latin-1 and UTF-8 names, found whatever the case and accents', async () => {
    const form = await trapForm();
    const states = { mac: name('c#8Elibataire'), latin: name('c#E9libataire'), utf: name('c#C3#A9libataire') };
    let y = 700;
    for (const [field, state] of Object.entries(states)) {
      y -= 30;
      form.add(field, [40, y, 52, y + 12], { FT: 'Btn', AP: boxAppearance(form, state) });
    }
    const fields = await listFields(await form.bytes(), 'x');
    expect(fields.fields.map((field) => field.options)).toEqual([['célibataire'], ['célibataire'], ['célibataire']]);
    const { report, widgets } = await fill(form, { mac: true, latin: 'célibataire', utf: 'CELIBATAIRE' });
    expect(report.written.map(({ value }) => value)).toEqual(['célibataire', 'célibataire', 'célibataire']);
    expect(widgets.map(({ on }) => on)).toEqual([true, true, true]);
  });

  it('a wrong answer is refused with the right ones, in an editable list too', async () => {
    const form = await trapForm();
    form.add('list', ROW, { FT: 'Ch', Ff: COMBO_EDIT, Opt: [text('marié'), [text('X'), text('divorcé')]] });
    form.add('box', [40, 660, 52, 672], { FT: 'Btn', AP: boxAppearance(form, name('Oui')) });
    const { report } = await fill(form, { list: 'veuf', box: 'Non' });
    expect(report.refused).toEqual([
      { field: 'list', value: 'veuf', reason: 'not-an-option', allowed: ['marié', 'X'] },
      { field: 'box', value: 'Non', reason: 'not-an-option', allowed: ['Oui'] },
    ]);
    const good = await fill(form, { list: 'DIVORCE', box: true });
    expect(good.report.written.map(({ value }) => value)).toEqual(['X', 'Oui']);
    expect(good.widgets.map(({ value, on }) => value ?? on)).toEqual(['X', true]);
  });

  it('radios: one answer on, the others off; "true" says nothing', async () => {
    const form = await trapForm();
    const parent = form.doc.context.obj({
      FT: 'Btn',
      Ff: RADIO,
      T: text('sexe'),
      Kids: [],
    } as never) as never as import('pdf-lib').PDFDict;
    const ref = form.doc.context.register(parent);
    const kids = ['F', 'M'].map((state, i) =>
      form.add('', [40 + 30 * i, 700, 52 + 30 * i, 712], {
        FT: 'Btn',
        Parent: ref,
        AP: boxAppearance(form, name(state)),
        AS: 'Off',
      }),
    );
    parent.set(name('Kids'), form.doc.context.obj(kids.map((kid) => form.doc.context.getObjectRef(kid)) as never));
    (form.acroForm.lookup(name('Fields')) as import('pdf-lib').PDFArray).push(ref);
    const { report, widgets } = await fill(form, { sexe: 'M' });
    expect(report.written).toMatchObject([{ field: 'sexe', value: 'M' }]);
    expect(widgets.map(({ on }) => on)).toEqual([false, true]);
    expect((await fill(form, { sexe: true })).report.refused).toMatchObject([
      { reason: 'several-options', allowed: ['F', 'M'] },
    ]);
  });

  it('a mark that leaves no ink is drawn anew', async () => {
    const form = await trapForm();
    form.add('box', [40, 700, 52, 712], { FT: 'Btn', AP: boxAppearance(form, name('Oui'), true) });
    const { report } = await fill(form, { box: true });
    expect(report).toMatchObject({ written: [{ field: 'box' }], checked: { inkSeen: 1 } });
  });

  it('a mark that is a letter of a TrueType font is drawn as lines, for readers that leave such letters blank', async () => {
    const form = await trapForm();
    const { context } = form.doc;
    const font = context.obj({ Type: 'Font', Subtype: 'TrueType', BaseFont: 'AAAAAA+ZapfDingbatsITC' });
    const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 12, 12], Resources: { Font: { TT1: font } } };
    const letter = context.register(context.flateStream('BT /TT1 10 Tf 2 2 Td (!) Tj ET', entries));
    form.add('box', [40, 700, 52, 712], { FT: 'Btn', AP: { N: { On: letter } } });
    const { bytes } = await fill(form, { box: true });
    const widget = (await reload(bytes)).context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find((object) => object instanceof PDFDict && object.has(PDFName.of('T'))) as PDFDict;
    const states = (widget.lookup(PDFName.of('AP')) as PDFDict).lookup(PDFName.of('N')) as PDFDict;
    const drawn = Buffer.from(decodePDFRawStream(states.lookup(PDFName.of('On')) as PDFRawStream).decode());
    expect(drawn.toString('latin1')).not.toMatch(/Tj/);
  });

  it('a default appearance in octal, without font, or in white is reset', async () => {
    const form = await trapForm();
    form.add('octal', ROW, { DA: text('\\057Helv 8 Tf') });
    form.add('none', [40, 660, 240, 671], { DA: text('') });
    form.add('white', [40, 640, 240, 651], { DA: text('/Nowhere 9 Tf 1 g') });
    const { report, bytes } = await fill(form, { octal: 'un', none: 'deux', white: 'trois' });
    expect(report.written.map(({ fontSize }) => fontSize)).toEqual([8, 8.5, 8.5]);
    expect(Buffer.from(bytes).toString('latin1')).toContain('(/Helv 8.5 Tf 0 g)');
  });

  it('signature fields: an empty one is left, a signed file is refused', async () => {
    const form = await trapForm();
    form.add('sig', [40, 600, 240, 640], { FT: 'Sig' });
    form.add('a', ROW, {});
    const { report } = await fill(form, { a: 'oui', sig: 'Moi' });
    expect(report.refused).toEqual([{ field: 'sig', value: 'Moi', reason: 'signature' }]);
    const signed = await trapForm();
    signed.add('sig', [40, 600, 240, 640], { FT: 'Sig', V: { Type: 'Sig', Contents: text('x') } });
    await expect(fillForm(await signed.bytes(), 'x', {})).rejects.toMatchObject({ code: 'file.signed' });
  });

  it('maxLength, comb and line ends', async () => {
    const form = await trapForm();
    form.add('max', ROW, { MaxLen: 3 });
    form.add('comb', [40, 660, 95, 671], { MaxLen: 14, Ff: COMB });
    form.add('over', [40, 640, 95, 651], { MaxLen: 5, Ff: COMB });
    form.add('line', [40, 620, 240, 631], {});
    form.add('lines', [40, 540, 240, 600], { Ff: MULTILINE });
    const { report, widgets } = await fill(form, {
      max: 'abcd',
      comb: '12345678900012',
      over: '75018 ',
      line: '12 rue X\n75018 Paris',
      lines: '12 rue X\n75018 Paris',
    });
    expect(report.tooLong.map(({ field, reason }) => [field, reason])).toEqual([
      ['max', 'over-max-length:3'],
      ['over', 'over-max-length:5'],
    ]);
    expect(widgets.map(({ value }) => value)).toEqual([
      '',
      '12345678900012',
      '',
      '12 rue X 75018 Paris',
      '12 rue X\n75018 Paris',
    ]);
  });

  it.each([0, 90, 180, 270])('a page turned by %i°: the rectangle is where the value shows', async (turn) => {
    const form = await trapForm('N° 98765*01', turn);
    form.add('a', [100, 700, 260, 715], { MK: { R: turn } });
    const { bytes } = await fill(form, { a: 'visible' });
    const [field] = (await listFields(bytes, 'x')).fields;
    const expected = {
      0: [100, 127, 160, 15],
      90: [700, 100, 15, 160],
      180: [335, 700, 160, 15],
      270: [127, 335, 15, 160],
    }[turn];
    expect(field?.rect).toEqual(expected);
  });

  it('read-only and hidden fields are not written', async () => {
    const form = await trapForm();
    form.add('locked', ROW, { Ff: 1, V: text('Préfecture') });
    form.add('hidden', [40, 660, 240, 671], { F: 2 });
    const { report } = await fill(form, { locked: 'x', hidden: 'y' });
    expect(report.refused.map(({ field, reason }) => [field, reason])).toEqual([
      ['locked', 'read-only'],
      ['hidden', 'hidden'],
    ]);
  });

  it('a field that would not be printed is made printable', async () => {
    const form = await trapForm();
    form.add('screen', ROW, { F: 0 });
    const { bytes } = await fill(form, { screen: 'oui' });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/F 4\b/);
  });

  it('two dictionaries of one name are one field, shown in both places', async () => {
    const form = await trapForm();
    form.add('nom', ROW, {});
    form.add('nom', [40, 600, 240, 620], {});
    const { report, widgets } = await fill(form, { nom: 'Diallo' });
    expect(report.written).toHaveLength(1);
    expect(widgets.map(({ value }) => value)).toEqual(['Diallo', 'Diallo']);
  });

  it('a field that pages show and the form forgot is filled and declared', async () => {
    const form = await trapForm();
    form.add('forgotten', ROW, {});
    form.acroForm.set(name('Fields'), form.doc.context.obj([]));
    const { report, bytes } = await fill(form, { forgotten: 'oui' });
    expect(report.written).toHaveLength(1);
    expect((await reload(bytes)).getForm().getFields()).toHaveLength(1);
  });

  it('a list without value stays blank: no reader may show its default as an answer', async () => {
    const form = await trapForm();
    form.add('choice', ROW, { FT: 'Ch', Ff: 1 << 17, DV: text('carte'), Opt: [text(' '), text('carte')] });
    form.add('a', [40, 600, 240, 611], {});
    const { bytes } = await fill(form, { a: 'oui' });
    const page = (await renderPages(bytes, 'x', 2)).get(1);
    const blank = (await renderPages(await (await trapForm()).bytes(), 'x', 2)).get(1);
    expect(page && blank && inkIn(page, blank, [40, 131.2, 180, 10.8])).toBe(0);
  });

  it('the same input gives the same bytes, and a filled form can be filled again', async () => {
    const form = await trapForm();
    form.add('a', ROW, {});
    const once = await fill(form, { a: 'Œuvré' });
    expect(Buffer.from((await fill(form, { a: 'Œuvré' })).bytes).equals(Buffer.from(once.bytes))).toBe(true);
    const again = await fill(once.bytes, { a: 'Œuvré' });
    expect(again.report.checked).toMatchObject({ reread: 1, inkSeen: 1 });
    expect((await fill(once.bytes, { a: '' })).widgets[0]?.value).toBe('');
  });
});

describe('files that are no fillable form', () => {
  it('names what each one is', async () => {
    const flat = await (await trapForm()).bytes();
    expect(await listFields(flat, 'x')).toMatchObject({ fields: [], form: { number: '98765', edition: '01' } });
    await expect(fillForm(flat, 'x', {})).rejects.toMatchObject({ code: 'file.not-a-form' });
    const xfa = await trapForm();
    xfa.acroForm.set(name('XFA'), xfa.doc.context.register(xfa.doc.context.stream('<xdp/>')));
    await expect(fillForm(await xfa.bytes(), 'x', {})).rejects.toMatchObject({ code: 'file.xfa-only' });
    const cases: [Uint8Array, string][] = [
      [new Uint8Array(), 'file.empty'],
      [Buffer.from('bonjour, je suis un texte'), 'file.unsupported'],
      [flat.slice(0, 300), 'file.damaged'],
      [Buffer.from('%PDF-1.7\nrien'), 'file.damaged'],
    ];
    for (const [bytes, code] of cases) {
      await expect(listFields(bytes, 'x')).rejects.toMatchObject({ code });
      await expect(fillForm(bytes, 'x', {})).rejects.toMatchObject({ code });
    }
  });
});
