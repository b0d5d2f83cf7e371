import { describe, expect, it } from 'vitest';
import { words } from '../../src/language/words.ts';
import { isEnglish } from '../../src/language/english.ts';

describe('isEnglish', () => {
  it.each([
    'Die Kunden müssen die Rechnung innerhalb von 30 Tagen bezahlen.',
    'Vous devez payer la facture dans les 30 jours.',
    'Debe pagar la factura en un plazo de 30 días.',
    'Il cliente deve pagare la fattura entro 30 giorni.',
    'U dient de factuur binnen 30 dagen te betalen aan ons.',
    'Você deve pagar a fatura em até 30 dias.',
    'Musisz zapłacić rachunek, który jest w załączniku, oraz podać swój numer.',
    'Du måste betala fakturan inom 30 dagar från datumet.',
    'Zákazník musí zaplatit fakturu do 30 dnů od jejího vystavení.',
    'Müşteri faturayı 30 gün içinde ödemek zorundadır ve bu süre uzatılamaz.',
    'これは日本語です',
    'Условия использования',
    'شروط الاستخدام',
  ])('knows another language: %s', prose => {
    expect(isEnglish(prose, words(prose))).toBe(false);
  });

  it.each([
    '',
    'Terms',
    '12.50 — 30%',
    'Política de privacidad',
    'Café Müller in Zürich sells croissants',
    'Contact Société Générale de Paris at the address below',
    'Du Pont de Nemours and its affiliates may transfer data',
    'Los Angeles, Las Vegas, San Diego, El Paso, La Jolla, Del Mar',
    'Download app, open app, choose plan, pay online',
    'ACME SHALL NOT BE LIABLE FOR ANY LOSS OF DATA',
    'The words “Условия использования” are Russian and mean terms of use.',
    'Acme Inc., c/o Front Desk, 10 High Street, Springfield, MD 21230',
  ])('takes the rest for English: %s', prose => {
    expect(isEnglish(prose, words(prose))).toBe(true);
  });
});
