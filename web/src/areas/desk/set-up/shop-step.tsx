import * as v from 'valibot';
import { maxAddress, maxPhone, maxShopName } from '../../../../../functions/domain/limits.ts';
import { api, unwrap } from '../../../api/client.ts';
import { TextField } from '../../../forms/field.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { phoneOrNull, textOrNull } from '../../../forms/rules.ts';
import { filled, useForm } from '../../../forms/use-form.ts';
import { OptionsField } from '../../../forms/value-fields.tsx';
import { t } from '../../../i18n/index.ts';
import { setUpText } from '../../../i18n/set-up.ts';
import { LanguagesField, languageList } from '../languages-field.tsx';
import type { StepProps } from './step-props.ts';

const schema = v.object({
  name: filled,
  address: textOrNull,
  phone: phoneOrNull(() => setUpText.value.shop.phoneHint),
  timeZone: filled,
  currency: filled,
  languages: languageList,
});

const named = (codes: readonly string[]): (readonly [string, string])[] => codes.map((code) => [code, code]);

/** The owner's own zone is a better guess than what every installation begins with, unless the browser hides it behind UTC. */
function zoneHere(otherwise: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === 'UTC' ? otherwise : timeZone;
}

/** Currencies by their names in the language on the screen. */
function currencies(): (readonly [string, string])[] {
  const names = new Intl.DisplayNames(t.value.locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => [code, `${code} · ${names.of(code)}`]);
}

/** What the shop is called, where it is, and what its clock, its prices and its menu are in. */
export function ShopStep({ settings, onDone }: StepProps) {
  const say = setUpText.value.shop;
  const isNew = settings.setUpAt === null && settings.address === null;
  const form = useForm({
    first: {
      name: settings.name,
      address: settings.address ?? '',
      phone: settings.phone ?? '',
      timeZone: isNew ? zoneHere(settings.timeZone) : settings.timeZone,
      currency: settings.currency,
      languages: settings.languages.join(','),
    },
    schema,
    fieldOf: { 'currency-in-use': 'currency' },
    save: async (values) => {
      await unwrap(api.PATCH('/api/v1/restaurant', { body: values }));
      onDone();
    },
  });
  const zones = [...new Set([settings.timeZone, form.values.timeZone, ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <>
      <Form form={form}>
        <TextField {...form.text('name')} label={say.name} maxLength={maxShopName} autocomplete="organization" />
        <TextField {...form.text('address')} label={say.address} maxLength={maxAddress} autocomplete="street-address" />
        <TextField
          {...form.text('phone')}
          label={say.phone}
          hint={say.phoneHint}
          inputMode="tel"
          maxLength={maxPhone}
          autocomplete="tel"
        />
        <OptionsField {...form.field('timeZone')} label={say.timeZone} options={named(zones)} />
        <OptionsField {...form.field('currency')} label={say.currency} options={currencies()} />
        <LanguagesField {...form.field('languages')} />
      </Form>
      <SaveButton form={form}>{setUpText.value.next}</SaveButton>
    </>
  );
}
