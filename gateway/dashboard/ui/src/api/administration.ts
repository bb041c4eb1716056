import type { ChecklistLine, Priority, TypeField, WantedFile } from './catalog';
import { call, query } from './http';
import type { Page } from './page';

/** What an administrator sets; `version` counts its changes. */
export interface Setting {
  key: string;
  version: number;
}

export interface TypeSetting extends Setting {
  label: string;
  description: string;
  active: boolean;
  defaultPriority: Priority;
  allowedWhenExpired: boolean;
  fields: TypeField[];
  attachments: WantedFile[];
  checklist: ChecklistLine[];
  plans: string[];
}

export interface ProductSetting extends Setting {
  name: string;
  active: boolean;
}

/** Promised times in minutes: of business hours, unless round the clock. */
export interface PlanTargets {
  firstResponseMinutes: number;
  resolutionMinutes: number;
  roundTheClock: boolean;
}

/** What a plan allows; `openTickets` null is unlimited, `types` is set at the types. */
export interface PlanSetting extends Setting {
  name: string;
  openTickets: number | null;
  highestPriority: Priority;
  attachmentBytes: number;
  ticketBytes: number;
  targets: PlanTargets | null;
  types: string[];
}

export interface FlagSetting extends Setting {
  description: string;
  enabled: boolean;
  reason: string | null;
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** When the desk is open; times as `09:00`, dates as `2026-12-25`. */
export interface HoursSetting {
  zone: string;
  days: { day: Weekday; opens: string; closes: string }[];
  holidays: { date: string; name: string }[];
  version: number;
}

/** One kept change; the fields of something new are not told. */
export interface SettingChange {
  id: string;
  at: string;
  actor: { id: string; name: string };
  area: 'type' | 'product' | 'plan' | 'flag' | 'hours';
  key: string;
  name: string;
  added: boolean;
  fields: { field: string; from: unknown; to: unknown }[];
}

const list = <S>(path: string) => call<Page<S>>(path).then((page) => page.items);
const put = <S>(path: string, version: number, body: unknown, key: string) =>
  call<S>(path, { method: 'PUT', body, ifMatch: `"${version}"`, key });

export const listTypes = () => list<TypeSetting>('/catalog/types');
export const listProducts = () => list<ProductSetting>('/catalog/products');
export const listPlans = () => list<PlanSetting>('/plans');
export const listFlags = () => list<FlagSetting>('/flags');
export const readHours = () => call<HoursSetting>('/catalog/business-hours');
export const listChanges = (cursor?: string) =>
  call<Page<SettingChange>>(`/catalog/changes${query({ cursor, limit: 30 })}`);

function typeWish({ key, version, fields, ...wish }: TypeSetting) {
  return { ...wish, fields: fields.map((field) => ({ key: field.key, required: field.required })) };
}

export const addType = (type: TypeSetting, key: string) =>
  call<TypeSetting>('/catalog/types', { method: 'POST', body: { key: type.key, ...typeWish(type) }, key });

export const saveType = (type: TypeSetting, key: string) =>
  put<TypeSetting>(`/catalog/types/${type.key}`, type.version, typeWish(type), key);

export const addProduct = (product: Omit<ProductSetting, 'version'>, key: string) =>
  call<ProductSetting>('/catalog/products', { method: 'POST', body: product, key });

export const saveProduct = ({ key: product, version, ...wish }: ProductSetting, key: string) =>
  put<ProductSetting>(`/catalog/products/${product}`, version, wish, key);

export const savePlan = ({ key: plan, version, types, ...wish }: PlanSetting, key: string) =>
  put<PlanSetting>(`/plans/${plan}`, version, wish, key);

export const saveFlag = ({ key: flag, version, description, ...wish }: FlagSetting, key: string) =>
  put<FlagSetting>(`/flags/${flag}`, version, wish, key);

export const saveHours = ({ version, ...wish }: HoursSetting, key: string) =>
  put<HoursSetting>('/catalog/business-hours', version, wish, key);
