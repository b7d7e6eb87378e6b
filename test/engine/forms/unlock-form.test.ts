import { PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { inspectForm } from '../../../core/engine/forms/inspect-form.ts';
import { unlockForm } from '../../../core/engine/forms/unlock-form.ts';
import { text, trapForm } from './trap-forms.ts';

it('a form locked by a password opens with it, and is kept without', async () => {
  const form = await trapForm();
  form.add('nom', [40, 700, 240, 716], { T: text('nom') });
  form.doc.encrypt({ userPassword: 'essai', ownerPassword: 'autre' });
  const locked = await form.bytes(true);
  await expect(unlockForm(locked, 'x.pdf')).rejects.toMatchObject({ code: 'file.password-needed' });
  await expect(unlockForm(locked, 'x.pdf', 'faux')).rejects.toMatchObject({ code: 'file.password-wrong' });
  const plain = await unlockForm(locked, 'x.pdf', 'essai');
  expect((await inspectForm(plain, 'x.pdf')).described).toMatchObject({ encrypted: false, form: { number: '98765' } });
  expect(Buffer.from(plain).includes('essai')).toBe(false);
  expect(await unlockForm(plain, 'x.pdf')).toBe(plain);
});

it('a page that only asks for Adobe Reader is told, not filled', async () => {
  const form = await trapForm('Please wait... If this message is not eventually replaced');
  form.acroForm.set(PDFName.of('XFA'), text('<xdp/>'));
  await expect(inspectForm(await form.bytes(), 'x.pdf')).rejects.toMatchObject({ code: 'file.xfa-shell' });
});
