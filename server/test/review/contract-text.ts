import fc from 'fast-check';

/** Sentences with findings of many kinds, hard markup and characters among them. */
const SENTENCES = [
  'You may cancel within a period of 14 days prior to the end of the term.',
  'In the event that we utilize your data, we shall notify you promptly.',
  'You must pay the fee and/or the deposit within thirty (30) days.',
  'Each and every order is subject to the terms and conditions herein.',
  '“Service Fee” means the price. The **Service Fee** is due.',
  'Notice must be given 🙂 in order to **terminate** the *Service Fee* plan.',
  'Contact the DPO at help@shop.example or see `prior to` and [our terms](https://shop.example/prior-to).',
  'Send it in order\nto get a refund; un<b>do</b> it prior\nto May.',
  'Caf\u00e9 &amp; bar: e\u0301l\u00e8ve &mdash; prior to &quot;May&quot;, you\u2019ll pay \\*now\\*.',
  'WE ARE NOT LIABLE FOR ANY LOSS OF DATA HOWEVER CAUSED EVEN IF WE WERE TOLD OF IT.',
  'Hello {{first_name}}, please be advised that fees are due, of course, on [DATE].',
  '契約は日本語です。',
  'Nous utilisons vos données pour vous fournir le service et pour la facturation de votre compte.',
  'prior to',
  'An additional fee is payable pursuant to clause 4.2(b).',
];

const OPENERS = ['', '- ', '1. ', '> ', '## ', '4.2 ', '(a) ', '    ', '| a | b |\n|---|---|\n| '];
const JOINERS = [
  '\n\n',
  '\n',
  ' ',
  '\r\n\r\n',
  '\n\n<!-- fineprint-disable-next-line -->\n',
  '\n\n---\n\n',
  '\n\n```\ncode prior to\n```\n\n',
];

/** Markdown contracts made of such sentences. */
export const contractText = fc
  .array(fc.tuple(fc.constantFrom(...OPENERS), fc.constantFrom(...SENTENCES), fc.constantFrom(...JOINERS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map(parts => parts.map(part => part.join('')).join(''));
