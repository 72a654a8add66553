import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AmountInput } from '@/components/ui/amount-input';
import { LocaleProvider } from '@/components/ui/locale-provider';
import { SaveStatus } from '@/components/ui/save-status';
import { ShareInput } from '@/components/ui/share-input';
import { TextInput } from '@/components/ui/text-input';

const nothing = () => undefined;
const attribute = (markup: string, name: string) => new RegExp(`<input[^>]* ${name}="([^"]*)"`).exec(markup)?.[1];

describe('a field', () => {
  it('ties its label, suffix, fault and help to the control', () => {
    const markup = renderToStaticMarkup(<TextInput id="company" label="Company" suffix="Inc." error="Enter the company name" hint="As on the letter" />);
    expect(markup).toContain('<label for="company"');
    expect(attribute(markup, 'aria-invalid')).toBe('true');
    const described = attribute(markup, 'aria-describedby')?.split(' ') ?? [];
    expect(described).toEqual(['company-suffix', 'company-error', 'company-hint']);
    for (const id of described) expect(markup).toContain(`id="${id}"`);
  });

  it('says nothing of faults and help it does not have', () => {
    const markup = renderToStaticMarkup(<TextInput id="company" label="Company" />);
    expect(markup).not.toContain('aria-describedby');
    expect(markup).not.toContain('aria-invalid');
  });

  it('writes an amount the reader’s way, and nothing where it is not known', () => {
    const shown = (locale: string, value: number | null) =>
      attribute(
        renderToStaticMarkup(
          <LocaleProvider locale={locale}>
            <AmountInput label="Base" currency="USD" value={value} onValue={nothing} />
          </LocaleProvider>,
        ),
        'value',
      );
    expect(shown('en-US', 220_000)).toBe('$220,000');
    expect(shown('de-DE', 220_000)).toBe('220.000\u00a0$');
    expect(shown('en-US', 0)).toBe('$0');
    expect(shown('en-US', null)).toBe('');
  });

  it('keeps a text that cannot be read, with what is wrong with it', () => {
    const pending = { text: '220kk', message: 'Enter an amount, such as 220k or 220,000' };
    const markup = renderToStaticMarkup(<AmountInput label="Base" currency="USD" value={1} onValue={nothing} pending={pending} onPending={nothing} />);
    expect(attribute(markup, 'value')).toBe('220kk');
    expect(attribute(markup, 'aria-invalid')).toBe('true');
    expect(markup).toContain(pending.message);
  });

  it('shows an exact share as it can be typed back', () => {
    expect(attribute(renderToStaticMarkup(<ShareInput label="Part" value="1/3" onValue={nothing} />), 'value')).toBe('1/3');
    expect(attribute(renderToStaticMarkup(<ShareInput label="Part" value="1/4" onValue={nothing} />), 'value')).toBe('25%');
  });
});

describe('the save status', () => {
  it('announces trouble but not the passing of time', () => {
    const said = (markup: string) => /role="status"[^>]*>([^<]*)</.exec(markup)?.[1];
    expect(said(renderToStaticMarkup(<SaveStatus state="saving" />))).toBe('');
    expect(said(renderToStaticMarkup(<SaveStatus state="saved" at={0} />))).toBe('Saved');
    expect(said(renderToStaticMarkup(<SaveStatus state="invalid" message="1 field is not saved" />))).toBe('1 field is not saved');
  });
});
